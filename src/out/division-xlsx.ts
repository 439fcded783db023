// The task division table as .xlsx: landscape A4, the title over all columns, fields of work as merged rows, headings on every page.

import type { Worksheet } from "exceljs";
import type { Division } from "../sheets/index.ts";
import { printable } from "./xlsx.ts";

/** Characters of the sheet that a landscape A4 page is wide. */
const PAGE_WIDTH = 132;

const thin = { style: "thin" } as const;
const frame = { top: thin, bottom: thin, left: thin, right: thin } as const;

/** The table as a workbook. */
export async function divisionXlsx(division: Division, creator: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  book.creator = creator;
  const sheet = book.addWorksheet("任务分解表", { views: [{ state: "frozen", ySplit: 3 }] });
  const all = division.columns.reduce((sum, { share }) => sum + share, 0);
  sheet.columns = division.columns.map(({ share }) => ({ width: Math.round((share / all) * PAGE_WIDTH) }));
  sheet.pageSetup = {
    ...{
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "3:3",
    },
    ...{
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.4 },
    },
  };
  sheet.headerFooter.oddFooter = "&C— &P —";
  across(sheet, division.title, { name: "方正小标宋简体", size: 22 }, 40, "center", division.columns.length);
  across(sheet, division.subtitle, { name: "楷体_GB2312", size: 12 }, 20, "right", division.columns.length);
  table(sheet, division);
  for (const note of division.notes)
    across(sheet, note, { name: "仿宋_GB2312", size: 11 }, 18, "left", division.columns.length);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function across(
  sheet: Worksheet,
  words: string,
  font: { readonly name: string; readonly size: number; readonly bold?: boolean },
  height: number,
  horizontal: "left" | "center" | "right",
  columns: number,
): void {
  const row = sheet.addRow([printable(words)]);
  row.height = height;
  sheet.mergeCells(row.number, 1, row.number, columns);
  const cell = row.getCell(1);
  cell.font = { ...font };
  cell.alignment = { horizontal, vertical: "middle", wrapText: true };
}

function table(sheet: Worksheet, { columns, groups }: Division): void {
  const head = sheet.addRow(columns.map(({ heading }) => heading));
  head.height = 26;
  head.eachCell((cell) => {
    cell.font = { name: "黑体", size: 12 };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.border = frame;
  });
  for (const group of groups) {
    if (group.heading !== null) {
      across(sheet, group.heading, { name: "楷体_GB2312", size: 12, bold: true }, 24, "left", columns.length);
      sheet.lastRow?.eachCell({ includeEmpty: true }, (cell) => {
        cell.border = frame;
      });
    }
    for (const cells of group.rows) {
      const row = sheet.addRow(cells.map((words, at) => (at === 0 ? Number(words) : printable(words))));
      row.height = Math.max(22, 17 * linesOf(cells, sheet));
      row.eachCell({ includeEmpty: true }, (cell, at) => {
        cell.font = { name: "仿宋_GB2312", size: 11 };
        cell.alignment = { horizontal: columns[at - 1]?.align ?? "left", vertical: "middle", wrapText: true };
        cell.border = frame;
      });
    }
  }
}

/** How many lines the longest cell of a row takes: spreadsheets do not grow rows whose height somebody set, nor all those nobody did. */
const linesOf = (cells: readonly string[], sheet: Worksheet): number =>
  cells.reduce(
    (most, words, at) => Math.max(most, Math.ceil((words.length * 2.1) / (sheet.getColumn(at + 1).width ?? 10))),
    1,
  );
