// The task division table as .docx: landscape A4 in the hand of official documents, headings repeated on every page, no row cut in two.

import type { Paragraph, TableRow } from "docx";
import type { Division, DivisionColumn } from "../sheets/index.ts";

type Library = typeof import("docx");

/** Half points: 二号, 小四, 五号. */
const size = { title: 44, body: 24, note: 21 };
/** A4 and margins in twentieths of a point; what is left between them is the table's. */
const sheet = { width: 11906, height: 16838, side: 1247, top: 1361 };
const TABLE = sheet.height - 2 * sheet.side;

/** The fonts of official documents, as Word and WPS know them; where they are missing their kin stand in. */
const fonts = { title: "方正小标宋简体", head: "黑体", group: "楷体_GB2312", body: "仿宋_GB2312" } as const;

/** The table as a document. */
export async function divisionDocx(division: Division, creator: string): Promise<Uint8Array<ArrayBuffer>> {
  const library = await import("docx");
  const { Document, Packer, PageOrientation, Footer, Paragraph: Line, PageNumber, TextRun, AlignmentType } = library;
  const page = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 28, font: "宋体" });
  const document = new Document({
    creator,
    title: division.title,
    sections: [
      {
        properties: {
          page: {
            size: { width: sheet.width, height: sheet.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: sheet.top, bottom: sheet.top, left: sheet.side, right: sheet.side },
          },
        },
        footers: {
          default: new Footer({ children: [new Line({ alignment: AlignmentType.CENTER, children: [page] })] }),
        },
        children: [
          lineOf(library, division.title, fonts.title, size.title, "center", 120),
          lineOf(library, `（${division.subtitle}）`, fonts.group, size.body, "center", 160),
          tableOf(library, division),
          ...division.notes.map((note, at) => lineOf(library, note, fonts.body, size.note, "left", at === 0 ? 80 : 0)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function lineOf(
  { Paragraph: Line, TextRun }: Library,
  words: string,
  font: string,
  points: number,
  alignment: DivisionColumn["align"],
  space = 0,
  bold = false,
): Paragraph {
  const run = new TextRun({ text: words, size: points, bold, font: { ascii: font, eastAsia: font, hAnsi: font } });
  return new Line({
    alignment,
    spacing: { before: space === 80 ? space : 0, after: space === 80 ? 0 : space },
    children: [run],
  });
}

function tableOf(library: Library, { columns, groups }: Division) {
  const { Table, WidthType, TableLayoutType } = library;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / all) * TABLE));
  const row = rowMaker(library, columns, widths);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row.head(columns.map(({ heading }) => heading)),
      ...groups.flatMap(({ heading, rows }) => [
        ...(heading === null ? [] : [row.group(heading)]),
        ...rows.map(row.task),
      ]),
    ],
  });
}

function rowMaker(library: Library, columns: readonly DivisionColumn[], widths: readonly number[]) {
  const { TableRow: Row, TableCell, VerticalAlign, WidthType } = library;
  const margins = { top: 60, bottom: 60, left: 80, right: 80 };
  const cell = (line: Paragraph, width: number, span = 1) =>
    new TableCell({
      ...{ children: [line], margins, columnSpan: span, verticalAlign: VerticalAlign.CENTER },
      width: { size: width, type: WidthType.DXA },
    });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return {
    head: (words: readonly string[]): TableRow =>
      new Row({
        ...{ tableHeader: true, cantSplit: true },
        children: words.map((one, at) => cell(lineOf(library, one, fonts.head, size.body, "center"), widths[at] ?? 0)),
      }),
    group: (words: string): TableRow =>
      new Row({
        cantSplit: true,
        children: [cell(lineOf(library, words, fonts.group, size.body, "left", 0, true), whole, columns.length)],
      }),
    task: (words: readonly string[]): TableRow =>
      new Row({
        cantSplit: true,
        children: words.map((one, at) =>
          cell(lineOf(library, one, fonts.body, size.body, columns[at]?.align ?? "left"), widths[at] ?? 0),
        ),
      }),
  };
}
