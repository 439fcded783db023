// The table of what was decided of the promises of a report.

import type { BirthDecision } from "../wire/index.ts";
import type { At, Json } from "./columns.ts";

/** The last decision on one promise; who decided before stands in the log. */
export interface BirthTable {
  report_id: string;
  /** Which promise: made of its words, so that newer rules may number the statements anew. */
  promise: string;
  quote: string;
  /** Null where a decision was taken back. */
  decision: Json<BirthDecision> | null;
  entered: boolean;
  version: number;
  who: string;
  at: At;
}

export interface BirthTables {
  birth: BirthTable;
}
