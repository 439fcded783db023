// The blocks of a bulletin as paragraphs and tables of a document, figures with their footnotes.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { BulletinBlock, BulletinNote } from "../../wire/index.ts";
import { area, close, type Faces, size } from "./layout.ts";
import { noteMark, run, spacing, textLine } from "./type.ts";

type TableBlock = Extract<BulletinBlock, { readonly kind: "table" }>;

/** A block in the order in which it stands. `alone`: it begins a page. */
export function blockOf(block: BulletinBlock, face: Faces, alone = false): readonly (Paragraph | Table)[] {
  if (block.kind === "heading") return [headingOf(block.words, block.level === 1 ? face.first : face.second, alone)];
  if (block.kind === "table") return tableOf(block, face);
  return [
    textLine(
      block.runs.flatMap((one): ParagraphChild[] =>
        typeof one === "string" ? [run(one, face.body)] : [run(one.words, face.body), noteMark(one.note, size.fourth)],
      ),
    ),
  ];
}

/** 7.3.3: the first level in 黑体, the second in 楷体, both in 三号. */
const headingOf = (words: string, face: string, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    children: [run(words, face)],
    indent: { firstLineChars: 200, firstLine: size.third * 10 * 2 },
    spacing: spacing(),
    keepNext: true,
    pageBreakBefore,
  });

/** A note at the foot of its page. */
export const noteOf = ({ words }: BulletinNote, face: Faces): { readonly children: Paragraph[] } => ({
  children: [
    new Paragraph({
      children: [run(` ${words}`, face.body, { size: size.smallFifth, characterSpacing: 0 })],
      alignment: AlignmentType.BOTH,
      spacing: spacing(close.note),
    }),
  ],
});

const small = { size: size.smallFourth, characterSpacing: 0 };

/** The name above, the heads on every page, a row on one page. */
function tableOf({ name, columns, rows }: TableBlock, face: Faces): readonly (Paragraph | Table)[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * area.width));
  const cell = (children: readonly ParagraphChild[], at: number, centred: boolean): TableCell =>
    new TableCell({
      children: [
        new Paragraph({
          children,
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: spacing(close.table),
        }),
      ],
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 40, right: 40, top: 30, bottom: 30 },
    });
  const heads = columns.map(({ name: head, note }, at) =>
    cell(
      [
        run(head, face.first, { ...small, size: size.fifth }),
        ...(note === null ? [] : [noteMark(note, size.smallFourth)]),
      ],
      at,
      true,
    ),
  );
  return [
    new Paragraph({
      children: [run(name, face.first, small)],
      alignment: AlignmentType.CENTER,
      spacing: { ...spacing(close.table), before: 120, after: 60 },
      keepNext: true,
    }),
    new Table({
      width: { size: area.width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: linesOf(),
      rows: [
        new TableRow({ children: heads, tableHeader: true, cantSplit: true }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map(({ words }, at) =>
                cell([run(words, face.body, small)], at, columns[at]?.numbers ?? false),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ children: [], spacing: spacing(close.note) }),
  ];
}

function linesOf() {
  const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}
