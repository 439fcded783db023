// A page of a workbook before it is written: columns, rows, what is merged, shaded and chosen from. The writers know nothing of registers.

import type { Day } from "../registers/index.ts";

/** What is written into a cell. */
export type PageCell = string | number | null | { readonly kind: "day"; readonly day: Day };

export interface PageColumn {
  readonly heading: string;
  readonly type: "text" | "number" | "day";
  readonly width: number;
  readonly hidden: boolean;
  /** A list to choose from; empty for none. */
  readonly choices: readonly string[];
  /** Whether another value than those is refused by the spreadsheet. */
  readonly strict: boolean;
  readonly shade: "none" | "shown" | "entry";
}

/** A sheet with one heading row that stays in sight. */
export interface BookPage {
  readonly name: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** A sheet of words: what to do with the other one. */
export interface NotesPage {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
  readonly widths: readonly number[];
}
