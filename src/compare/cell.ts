// What stands in one field of a comparison, and why it is empty where it is. Types only.

import type { Bound, Stance } from "../reading/index.ts";
import type { MeasureRow, TargetRow } from "./row.ts";
import type { Naming } from "./silence.ts";

/** The number of the same place a year before, and how this year differs. */
export interface Change {
  readonly year: number;
  readonly point: number;
  readonly bound: Bound | null;
  readonly stance: Stance | null;
  /** This year's number less that one, in the unit of the table. */
  readonly by: number;
}

/**
 * `stated`: the report gives it. `not-stated`: its targets (or its review) were read and the indicator is not named among them.
 * `not-read`: it is named, or the part that would name it was not found, and no number was read. `not-held`: no such report.
 */
export type Cell =
  | {
      readonly kind: "stated";
      readonly year: number;
      readonly row: TargetRow;
      /** In the unit of the table, a range as its middle; null for a relation and for another basis than the table's. */
      readonly point: number | null;
      /** Place among those of its tier and year, 1 the highest number; those with equal numbers share it. */
      readonly rank: number | null;
      readonly change: Change | null;
      /** Further rows of the year: other bases, repetitions in the plan. */
      readonly others: readonly MeasureRow[];
    }
  | {
      readonly kind: "not-stated";
      readonly year: number;
      readonly report: string;
      /** What it says in its place: a target for several years, or of an indicator that the same words name. */
      readonly instead: MeasureRow | null;
    }
  | {
      readonly kind: "not-read";
      readonly year: number;
      readonly report: string;
      /** Null where the part that would name it was not found. */
      readonly naming: Naming | null;
    }
  | { readonly kind: "not-held"; readonly year: number };

export type StatedCell = Extract<Cell, { kind: "stated" }>;
