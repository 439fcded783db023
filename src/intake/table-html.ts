// Tables of a page: many office systems save a page as “.xls” and call it a spreadsheet.

import { parseHTML } from "linkedom";
import type { Grid, GridCell, Merge } from "../sheets/index.ts";
import { declaredEncoding, decode } from "./encoding.ts";
import type { DomElement } from "./page-text.ts";
import { refuse } from "./refusals.ts";
import type { TableLimits } from "./table-limits.ts";

/** The tables of a page that hold no other table. */
export function htmlTables(bytes: Uint8Array, file: string, limits: TableLimits): readonly Grid[] {
  const { text } = decode(bytes, declaredEncoding(bytes));
  const tags = text.match(/<[a-z]/gi)?.length ?? 0;
  if (tags > limits.tags) throw refuse("tooManyTags", file, { limit: limits.tags });
  const document = parseHTML(text).document as unknown as DomElement;
  const tables = Array.from(document.querySelectorAll("table")).filter(
    (table) => table.querySelector("table") === null,
  );
  return tables.map((table, at) => gridOf(table, `表 ${at + 1}`));
}

function gridOf(table: DomElement, name: string): Grid {
  const rows: GridCell[][] = [];
  const merges: Merge[] = [];
  const taken = new Set<string>();
  for (const [row, tr] of Array.from(table.querySelectorAll("tr")).entries()) {
    const cells: GridCell[] = [];
    let column = 0;
    for (const cell of Array.from(tr.querySelectorAll("td, th"))) {
      while (taken.has(`${row} ${column}`)) cells[column++] = null;
      const wide = spanOf(cell, "colspan");
      const high = spanOf(cell, "rowspan");
      const words = (cell.textContent ?? "").trim();
      cells[column] = words === "" ? null : words;
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++) {
          taken.add(`${row + down} ${column + right}`);
          if (down === 0 && right > 0) cells[column + right] = null;
        }
      if (wide > 1 || high > 1)
        merges.push({ top: row, left: column, bottom: row + high - 1, right: column + wide - 1 });
      column += wide;
    }
    rows.push(Array.from(cells, (cell) => cell ?? null));
  }
  return { name, hidden: false, rows, merges };
}

/** A span no page means is 1. */
function spanOf(cell: DomElement, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= 300 ? span : 1;
}
