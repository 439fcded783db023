// A sheet as it was found in a file: cells in rows and columns, and which of them were merged. What format it came in is forgotten.

import type { Day } from "../registers/index.ts";

/** What stands in a cell. A share shown in per cent is a text (60%), as people see it; a formula is the value it last had. */
export type GridCell =
  | string
  | number
  | boolean
  | null
  | { readonly kind: "day"; readonly day: Day }
  /** What a spreadsheet shows in place of a value: #REF!, #N/A, or a formula that was never reckoned. */
  | { readonly kind: "error"; readonly words: string };

/** Merged cells: rows and columns counted from 0, both ends in it. The value stands in the first of them, the others are empty. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  readonly name: string;
  /** Put out of sight in the file. */
  readonly hidden: boolean;
  /** Row 0 is row 1 of the file; rows and cells at the end that are empty may be missing. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
}

/** The letters of a column: 0 is A, 26 is AA. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** What stands at a place; nothing where the sheet does not reach. */
export const cellAt = (grid: Grid, row: number, column: number): GridCell => grid.rows[row]?.[column] ?? null;

/** How many columns its longest row has. */
export const widthOf = ({ rows }: Grid): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** The sheet with the value of every merged area in each of its cells: a category written once holds for all rows beside it. */
export function filled(grid: Grid): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of grid.merges) {
    const value = cellAt(grid, top, left);
    if (value === null) continue;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++)
      for (let column = left; column <= right; column++) rows[row]![column] ??= value;
  }
  // Holes that the loop left before a merged cell are empty cells.
  return { ...grid, merges: [], rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)) };
}
