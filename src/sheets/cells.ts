// What people write into cells, read as what was meant: texts, numbers, days, yes and no. Full-width digits, spaces nobody sees,
// thousands separators, days as dates, as texts or as bare serial numbers. What cannot be read is told from what is empty.

import type { Day } from "../registers/index.ts";
import type { GridCell } from "./grid.ts";

/** A value, nothing, or words that are none. */
export type Taken<T> = { readonly value: T | null } | { readonly wrong: string };

/** What the cell shows, without spaces at its ends. */
export function textOf(cell: GridCell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "是" : "否";
  if (typeof cell === "object") return cell.kind === "day" ? cell.day : cell.words;
  return tidy(typeof cell === "number" ? plainNumber(cell) : cell);
}

/** One space for every run of blanks, none at the ends; characters without width gone. */
export const tidy = (words: string): string =>
  words
    .replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replaceAll(/[\s\u3000]+/g, " ")
    .trim();

/** One way of writing for headings, ids, choices and names: width and blanks do not count. */
export const folded = (words: string): string => tidy(words.normalize("NFKC")).replaceAll(" ", "").toLowerCase();

/** As people write it: no exponent up to what a spreadsheet shows whole. */
const plainNumber = (value: number): string =>
  Math.abs(value) < 1e21 && Number.isInteger(value) ? value.toFixed(0) : String(value);

/** Nothing to be said: a dash, a slash, 无. */
const blank = /^[-—–/／\\.。、]*$/;

/** Whether the cell says nothing. */
export const isBlank = (cell: GridCell): boolean => cell === null || (typeof cell === "string" && tidy(cell) === "");

/** A number: 12, 1,200, １２, 60%. Per cent is taken as it is written: 60. */
export function numberOf(cell: GridCell): Taken<number> {
  if (typeof cell === "number") return { value: cell };
  const words = textOf(cell);
  if (typeof cell === "object" && cell !== null) return { wrong: words };
  if (blank.test(words)) return { value: null };
  const plain = words.normalize("NFKC").replaceAll(/[\s,]/g, "").replace(/%$/, "");
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? { value: Number(plain) } : { wrong: words };
}

const written = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T\s]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const together = /^(\d{4})(\d{2})(\d{2})$/;
/** Serial numbers of the days of this century, as a date stands in a cell that lost its format. */
const SERIAL = { from: 36_526, to: 73_050 };
const MS = 86_400_000;

/** A day: a date cell, 2025-03-01, 2025/3/1, 2025年3月1日, 20250301. */
export function dayOf(cell: GridCell): Taken<Day> {
  if (typeof cell === "object" && cell !== null && cell.kind === "day") return { value: cell.day };
  const words = textOf(cell);
  if (blank.test(words)) return { value: null };
  const plain = words.normalize("NFKC").replaceAll(/\s+/g, " ");
  const [, year, month, day] = written.exec(plain) ?? together.exec(plain) ?? [];
  if (year !== undefined) return real(Number(year), Number(month), Number(day), words);
  const serial = typeof cell === "number" || /^\d{5}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  if (serial >= SERIAL.from && serial <= SERIAL.to) return { value: dayOfSerial(Math.floor(serial)) };
  return { wrong: words };
}

/** Days since the last day of 1899, as spreadsheets count. */
export const dayOfSerial = (serial: number): Day =>
  new Date(Date.UTC(1899, 11, 30) + serial * MS).toISOString().slice(0, 10);

function real(year: number, month: number, day: number, words: string): Taken<Day> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const is = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return is ? { value: date.toISOString().slice(0, 10) } : { wrong: words };
}

const yes: ReadonlySet<string> = new Set(["是", "√", "✓", "✔", "☑", "y", "yes", "true", "1", "对", "已"]);
const no: ReadonlySet<string> = new Set(["否", "×", "✗", "✘", "x", "n", "no", "false", "0", "未", "无", ""]);

/** Yes or no; nothing where the cell is empty. */
export function yesOf(cell: GridCell): Taken<boolean> {
  const words = folded(textOf(cell));
  if (words === "") return { value: null };
  if (yes.has(words)) return { value: true };
  return no.has(words) ? { value: false } : { wrong: textOf(cell) };
}

/** A long number that a spreadsheet shortened for good: 2.02503E+13. */
export const isShortened = (words: string): boolean => /^\d(\.\d+)?E\+\d{2}$/i.test(words);
