// What stands around the text of an official document: the red head, the title, whom it goes to, who signed it and when, and the 版记.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from "docx";
import type { BulletinTexts } from "../../wire/index.ts";
import { area, CHARACTER, type Faces, imprintLine, mark, redLine, size } from "./layout.ts";
import { blankLine, run, spacing } from "./type.ts";

/** 发文机关标志 35 mm down (7.2.4), 发文字号 two lines below it (7.2.5), a red line 4 mm below that (7.2.7). */
export function redHead({ authority, number }: BulletinTexts, face: Faces): readonly Paragraph[] {
  const half = Math.min(mark.largest, Math.floor((area.width / [...authority].length) * 0.95) / 10);
  const tall = Math.round(half * 10 * 1.2);
  return [
    new Paragraph({
      children: [
        run(authority, face.title, {
          size: Math.floor(half),
          color: mark.colour,
          bold: face.heavy,
          characterSpacing: 0,
        }),
      ],
      alignment: AlignmentType.CENTER,
      spacing: { ...spacing(tall), before: mark.above },
    }),
    blankLine(),
    blankLine(),
    new Paragraph({
      children: [run(number, face.body)],
      alignment: AlignmentType.CENTER,
      spacing: spacing(),
      border: {
        bottom: { style: BorderStyle.SINGLE, size: redLine.eighths, color: redLine.colour, space: redLine.points },
      },
    }),
  ];
}

/** 标题 in 二号, two lines below the red line (7.3.1); 主送机关 a line below it, at the edge, with a colon (7.3.2). */
export function titleLines({ title, addressees }: BulletinTexts, face: Faces): readonly Paragraph[] {
  const to = addressees.replace(/[：:]\s*$/, "");
  return [
    blankLine(),
    blankLine(),
    new Paragraph({
      children: [run(title, face.title, { size: size.second, bold: face.heavy, characterSpacing: 0 })],
      alignment: AlignmentType.CENTER,
      spacing: spacing(700),
    }),
    blankLine(),
    ...(to === "" ? [] : [new Paragraph({ children: [run(`${to}：`, face.body)], spacing: spacing() })]),
  ];
}

/** 2025年3月31日: months and days without a zero before (7.3.5.4). */
export const official = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

/** Characters across, in full widths. */
const across = (words: string): number => [...words].reduce((sum, sign) => sum + (sign > "\u2000" ? 1 : 0.5), 0);

/**
 * 署名 and 成文日期 of a document without a seal (7.3.5.2): a line below the text the name, two characters from the right; the date
 * below it begins two characters further right, or, where it is longer than the name, ends two characters from the right.
 */
export function signature({ signature: name, signedOn }: BulletinTexts, face: Faces): readonly Paragraph[] {
  const date = official(signedOn);
  const [long, short] = [across(date), across(name)];
  const [afterName, afterDate] = long > short ? [long + 4 - short, 2] : [2, short - long];
  const line = (words: string, after: number): Paragraph =>
    new Paragraph({
      children: [run(words, face.body)],
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(after * CHARACTER) },
      spacing: spacing(),
      keepLines: true,
    });
  return [blankLine(), line(name, afterName), line(date, afterDate)];
}

/**
 * 版记 (7.4): at the foot of the last page, between lines; 抄送 and 印发 in 四号, one character in from both sides. It floats there; the
 * line after it, of no height, is what it hangs on.
 */
export function imprint({ copies, printer, signedOn }: BulletinTexts, face: Faces): readonly (Paragraph | Table)[] {
  const four = { size: size.fourth, characterSpacing: 0 };
  const one = size.fourth * 10;
  const to = copies.replace(/[。.]\s*$/, "");
  const copied = new Paragraph({
    children: [run(`抄送：${to}。`, face.body, four)],
    indent: { left: one * 4, hanging: one * 3, right: one },
    spacing: spacing(),
  });
  const printed = new Paragraph({
    children: [run(`${printer}\t${official(signedOn)}印发`, face.body, four)],
    indent: { left: one, right: one },
    tabStops: [{ type: TabStopType.RIGHT, position: area.width - one }],
    spacing: spacing(),
  });
  const lines = to === "" ? [printed] : [copied, printed];
  const table = new Table({
    width: { size: area.width, type: WidthType.DXA },
    columnWidths: [area.width],
    layout: TableLayoutType.FIXED,
    borders: bordersOf(false, false),
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    rows: lines.map((line, at) => rowOf(line, at === 0, at === lines.length - 1)),
  });
  return [blankLine(), table, blankLine(20)];
}

const rowOf = (line: Paragraph, first: boolean, last: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        children: [line],
        width: { size: area.width, type: WidthType.DXA },
        margins: { left: 0, right: 0, top: 0, bottom: 0 },
        borders: bordersOf(first, last),
      }),
    ],
  });

/** 7.4.1: thick above the first and below the last, thin between. */
function bordersOf(first: boolean, last: boolean) {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const line = (thick: boolean) => ({
    style: BorderStyle.SINGLE,
    size: thick ? imprintLine.thick : imprintLine.thin,
    color: "000000",
  });
  return { left: none, right: none, top: line(first), bottom: line(last) };
}
