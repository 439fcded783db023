// CSV as spreadsheets save it (RFC 4180): commas, tabs or semicolons, quotes doubled, any line end. Every cell is a text.

import type { Grid, GridCell } from "../sheets/index.ts";

const separators = [",", "\t", ";", "，"] as const;

/** The one sheet of a CSV file. */
export function csvTable(text: string, name: string): Grid {
  // Excel writes the separator into the first line of some files.
  const [, said, rest] = /^sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? [];
  const body = rest ?? text;
  return { name, hidden: false, merges: [], rows: rowsOf(body, said ?? separatorOf(body)) };
}

/** The one that parts the beginning of the text into the most cells, outside of quotes. */
function separatorOf(text: string): string {
  const bare = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, "");
  const count = (separator: string) => bare.split(separator).length;
  return separators.reduce<string>((best, one) => (count(one) > count(best) ? one : best), ",");
}

function rowsOf(text: string, separator: string): GridCell[][] {
  const rows: GridCell[][] = [];
  let row: GridCell[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, after] = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    row.push(cell === "" ? null : cell);
    at = after;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push(null);
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function bare(text: string, from: number, separator: string): readonly [string, number] {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return [text.slice(from, at), at];
}

/** A quote that is never closed ends with the text. What stands behind a closing quote belongs to the cell. */
function quoted(text: string, from: number, separator: string): readonly [string, number] {
  let words = "";
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return [words + text.slice(at), text.length];
    words += text.slice(at, end);
    if (text[end + 1] !== '"') {
      const [rest, after] = bare(text, end + 1, separator);
      return [words + rest, after];
    }
    words += '"';
    at = end + 2;
  }
}
