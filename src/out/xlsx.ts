// .xlsx for people who work in a spreadsheet: typed cells, Chinese headings that stay in sight and filter, text that is never a formula,
// and a second sheet that explains the columns and says what was read.

import { setImmediate as breath } from "node:timers/promises";
import type { stream, Worksheet } from "exceljs";
import { Problem } from "../wire/index.ts";
import type { Cell, ColumnSpec, ColumnType } from "./column.ts";
import { explanation } from "./explanation.ts";
import { drained, produced } from "./produced.ts";
import { rowsOf, type Writer } from "./rows.ts";
import type { Row } from "./table.ts";

/** Rows of a sheet, the heading included. */
const MOST_ROWS = 1_048_576;
/** Characters of a cell; a longer text is cut. */
const MOST_CHARACTERS = 32_767;
/** Rows after which the archive is given time to take what was written. */
const BREATH = 500;

/** Text keeps the format “text”, so that a cell that begins with = stays text also when somebody edits it. */
const formats: Readonly<Record<ColumnType, string>> = {
  string: "@",
  integer: "0",
  number: "General",
  boolean: "General",
  date: "yyyy-mm-dd",
};

const widths: Readonly<Record<ColumnType, number>> = { string: 16, integer: 10, number: 12, boolean: 10, date: 12 };
/** Columns of long text. */
const wide: Readonly<Record<string, number>> = {
  quote: 60,
  outcome_quote: 60,
  result_quote: 40,
  message: 60,
  reason: 40,
};

/** The table as .xlsx. */
export const xlsx: Writer = (writing) =>
  produced(async (out) => {
    const { default: excel } = await import("exceljs");
    const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
    const { table, tally } = writing;
    book.creator = `duixian ${tally.manifest().program}`;
    const sheet = sheetFor(book, table.label.zh, table.columns);
    let rows = 1;
    for await (const row of rowsOf(writing)) {
      if (++rows > MOST_ROWS) throw tooManyRows();
      sheet.addRow(table.columns.map((column) => excelValue(column, row))).commit();
      if (rows % BREATH === 0) await Promise.all([breath(), drained(out)]);
    }
    sheet.commit();
    explained(book, explanation(table, tally.manifest()));
    await book.commit();
  });

function sheetFor(book: stream.xlsx.WorkbookWriter, name: string, columns: readonly ColumnSpec[]): Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map(({ key, type }) => ({
    width: wide[key] ?? widths[type],
    style: { numFmt: formats[type] },
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const head = sheet.addRow(columns.map(({ label }) => label.zh));
  head.font = { bold: true };
  head.commit();
  return sheet;
}

function excelValue({ key, type }: ColumnSpec, row: Row): Cell | Date {
  const cell = row[key] ?? null;
  if (cell === null || type === "number" || type === "integer" || type === "boolean") return cell;
  return type === "date" ? new Date(`${cell}T00:00:00Z`) : printable(String(cell));
}

/** Control characters, half characters, and the two that are none. */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** The text as XML can hold it: what it cannot stands as �, and `_x0041_` is no escape. */
export const printable = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .replaceAll(unprintable, "\ufffd")
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

function explained(book: stream.xlsx.WorkbookWriter, rows: readonly (readonly (string | number | null)[])[]): void {
  const sheet = book.addWorksheet("说明");
  sheet.columns = [22, 26, 26, 14, 60, 30, 66, 10].map((width) => ({ width, style: { numFmt: "@" } }));
  for (const row of rows) {
    sheet.addRow(row.map((cell) => (typeof cell === "string" ? printable(cell) : cell))).commit();
  }
  sheet.commit();
}

const tooManyRows = () =>
  new Problem(
    "too-large",
    `表格超过 ${MOST_ROWS - 1} 行，.xlsx 放不下；请改用 csv、jsonl 或 parquet，或分几次导出。`,
    `The table has more than ${MOST_ROWS - 1} rows, which .xlsx cannot hold; use csv, jsonl or parquet, or export it in parts.`,
  );
