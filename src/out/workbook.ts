// Workbooks for people who fill them in: a page of columns and rows with a heading that stays in sight, lists to choose from and tinted
// columns, and a page of words beside it. Knows nothing of registers.

import type { Workbook, Worksheet } from "exceljs";
import type { BookPage, NotesPage, PageCell, PageColumn } from "../sheets/index.ts";
import { printable } from "./xlsx.ts";

/** Rows below the last for which lists are offered too: new matters. */
const SPARE_ROWS = 100;
/** Characters that a list may have in its cell; a longer one is left to the reader to check. */
const LONGEST_LIST = 255;

const formats = { text: "@", number: "General", day: "yyyy-mm-dd" } as const;
const shades = { none: null, shown: "FFEDEDED", entry: "FFFFF6DD" } as const;
const HEAD = "FFE2E5EA";

/** A page to be filled in, and the words that say how, as .xlsx. */
export async function workbook(page: BookPage, notes: NotesPage, creator: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: excel } = await import("exceljs");
  const book: Workbook = new excel.Workbook();
  book.creator = creator;
  addPage(book, page);
  addNotes(book, notes);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addPage(book: Workbook, { name, columns, rows }: BookPage): void {
  const frozen = Math.max(0, columns.findIndex(({ hidden, width }) => !hidden && width >= 40) + 1);
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1, xSplit: frozen }] });
  sheet.columns = columns.map(({ width, hidden, type }) => ({ width, hidden, style: { numFmt: formats[type] } }));
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "1:1",
  };
  heading(sheet, columns);
  for (const row of rows) {
    const written = sheet.addRow(row.map(cellValue));
    for (const [at, column] of columns.entries()) styled(written.getCell(at + 1), column);
  }
  for (const [at, column] of columns.entries()) lists(sheet, at + 1, column, rows.length + 1 + SPARE_ROWS);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}

function heading(sheet: Worksheet, columns: readonly PageColumn[]): void {
  const head = sheet.addRow(columns.map(({ heading: words }) => words));
  head.height = 32;
  head.font = { bold: true };
  head.eachCell((cell, at) => {
    cell.numFmt = "@";
    cell.alignment = { vertical: "middle", horizontal: "center", wrapText: true };
    cell.fill = solid(columns[at - 1]?.shade === "entry" ? "FFF4DE9C" : HEAD);
    cell.border = line;
  });
}

const line = {
  top: { style: "thin", color: { argb: "FFC9CCD2" } },
  bottom: { style: "thin", color: { argb: "FFC9CCD2" } },
  left: { style: "thin", color: { argb: "FFC9CCD2" } },
  right: { style: "thin", color: { argb: "FFC9CCD2" } },
} as const;

const solid = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;

function styled(cell: ReturnType<ReturnType<Worksheet["addRow"]>["getCell"]>, { type, shade }: PageColumn): void {
  const tint = shades[shade];
  if (tint !== null) cell.fill = solid(tint);
  cell.border = line;
  cell.alignment = { vertical: "top", wrapText: type === "text", ...(type === "day" && { horizontal: "center" }) };
}

/** Dates are dates: a spreadsheet sorts and filters them. */
function cellValue(cell: PageCell): string | number | Date | null {
  if (cell === null || typeof cell === "number") return cell;
  return typeof cell === "string" ? printable(cell) : new Date(`${cell.day}T00:00:00Z`);
}

function lists(sheet: Worksheet, at: number, { choices, strict, type }: PageColumn, last: number): void {
  const list = choices.join(",");
  const letters = sheet.getColumn(at).letter;
  const over = `${letters}2:${letters}${last}`;
  const rules = validationsOf(sheet);
  if (choices.length > 0 && list.length <= LONGEST_LIST && !choices.some((choice) => /[",]/.test(choice)))
    rules.add(over, {
      ...{ type: "list", allowBlank: true, formulae: [`"${list}"`] },
      ...{ showErrorMessage: strict, errorTitle: "只能选择", error: `可以填：${choices.join("、")}` },
    });
  else if (type === "number")
    rules.add(over, {
      ...{ type: "decimal", operator: "between", allowBlank: true, formulae: ["-1000000000000", "1000000000000"] },
      ...{ showErrorMessage: true, errorTitle: "要填数字", error: "这一列只填数字" },
    });
}

/** The typing of the library leaves out what it offers for ranges. */
const validationsOf = (sheet: Worksheet) =>
  (sheet as Worksheet & { dataValidations: { add(range: string, rule: object): void } }).dataValidations;

function addNotes(book: Workbook, { name, lines, widths }: NotesPage): void {
  const sheet = book.addWorksheet(name);
  sheet.columns = widths.map((width) => ({ width, style: { numFmt: "@" } }));
  for (const cells of lines) {
    const row = sheet.addRow(cells.map(printable));
    row.alignment = { vertical: "top", wrapText: cells.length > 1 };
    if (cells.length === 1 && (cells[0]?.length ?? 0) < 12) row.font = { bold: true };
  }
}
