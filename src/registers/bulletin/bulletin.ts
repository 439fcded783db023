// The monthly bulletin as blocks of text and tables with numbered notes: composed once, shown by the page and written by the .docx in
// the same order. Every figure has a note; in a table the note stands at the head of its column, and each cell keeps its own query.

import type { UnitScore } from "../appraisal.ts";
import type { Query } from "./query.ts";

/** Words, or a figure with its note. */
export type Run = string | { readonly words: string; readonly note: number };

export interface Cell {
  readonly words: string;
  /** Where it counts matters. */
  readonly query: Query | null;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly words: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | {
      readonly kind: "table";
      readonly name: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Cell[])[];
    };

export interface TableColumn {
  readonly name: string;
  readonly note: number | null;
  /** Its share of the width; words of several lines need more. */
  readonly width: number;
  readonly numbers: boolean;
}

/** What stands below: where a figure comes from. Numbered from 1. */
export interface Note {
  readonly number: number;
  readonly words: string;
  readonly query: Query | null;
  /** Of a rate, its denominator. */
  readonly of: Query | null;
}

export interface Composed {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** The scores of units, where the appraisal is asked for. */
export interface Scores {
  readonly name: string;
  /** The period in words. */
  readonly period: string;
  readonly units: readonly UnitScore[];
}
