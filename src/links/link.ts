// What became of a promise: the verdict, the words that show it, and the numbers that were compared. Types only.

import type { Basis, ReportFacts, Statement } from "../reading/index.ts";

/** `met`: reported done, or the number reached. `missed`: the number reported falls short. `progress`: under way or partly done.
 * `unreported`: nothing answers it. */
export type Verdict = "met" | "missed" | "progress" | "unreported";

/** The two numbers of a verdict, in one unit and sense. */
export interface Comparison {
  readonly basis: Basis;
  readonly target: number | null;
  readonly result: number | null;
  readonly unit: string | null;
  /** How far the result may stay behind and still count as reached. */
  readonly tolerance: number;
}

/** A promise of the earlier report and what the later one says of it. */
export interface Link {
  readonly promise: Statement;
  readonly verdict: Verdict;
  /** Whether its words let a later report say yes or no. */
  readonly measurable: boolean;
  /** Statements of the later report, best first; none where it is `unreported`. */
  readonly outcomes: readonly Statement[];
  readonly comparison: Comparison | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** One line that a person can check, Chinese. */
  readonly reason: string;
  /** Ids of outcomes that answer other promises as well. */
  readonly shared: readonly string[];
}

export interface Following {
  readonly earlier: ReportFacts;
  readonly later: ReportFacts;
  readonly promises: readonly Link[];
}
