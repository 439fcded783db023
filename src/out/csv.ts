// CSV (RFC 4180) for people who open it in a spreadsheet: UTF-8 with a byte order mark, lines end with CR LF, and no text of a report
// can be taken for a formula.

import type { Cell, ColumnSpec } from "./column.ts";
import { encoded, rowsOf, type Writer } from "./rows.ts";

/** Without it Excel takes the file for the code page of the machine. */
const MARK = "\ufeff";

/** The table as CSV. The header has the keys of the columns. */
export const csv: Writer = (writing) => encoded(lines(writing));

async function* lines(writing: Parameters<Writer>[0]): AsyncGenerator<string> {
  const { columns } = writing.table;
  yield MARK + lineOf(columns.map(({ key }) => key));
  for await (const row of rowsOf(writing))
    yield lineOf(columns.map((column) => cellOf(column, row[column.key] ?? null)));
}

const lineOf = (cells: readonly string[]): string => `${cells.join(",")}\r\n`;

function cellOf({ type }: ColumnSpec, cell: Cell): string {
  if (cell === null) return "";
  return type === "string" ? quoted(harmless(String(cell))) : String(cell);
}

/**
 * What a spreadsheet may take for a formula: `= + - @`, also in full width, also behind spaces, and texts that begin with a tab or a
 * line break. OWASP, CSV Injection.
 */
const formula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * The text with `'` before it where it could be taken for a formula, and where it begins with `'` itself: so a leading `'` in a cell
 * is never of the report, and whoever wants the exact words takes it off.
 */
export const harmless = (text: string): string => (formula.test(text) || text.startsWith("'") ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
