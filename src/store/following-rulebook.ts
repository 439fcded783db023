// What the store has done for it by rules it knows nothing of: following promises, checking reports, telling governments apart.

import type { Government, Reading, Statement } from "../reading/index.ts";
import type { Comparison, Verdict } from "../wire/index.ts";

/** Which government this is in the end, whatever it was called. */
export interface Lineage {
  /** One for all names and codes of a government. */
  readonly key: string;
  /** The one government its area was joined to, and the first plan year from which that one's reports may follow its own. */
  readonly into: { readonly key: string; readonly from: number } | null;
}

/** A promise that nothing can answer yet. */
export interface DuePromise {
  readonly promise: Statement;
  readonly measurable: boolean;
}

/** A promise and what the next report says of it. */
export interface Answered extends DuePromise {
  readonly verdict: Verdict;
  readonly outcomes: readonly Statement[];
  readonly comparison: Comparison | null;
  readonly confidence: number;
  readonly reason: string;
}

interface FoundPlace {
  readonly start: number;
  readonly end: number;
  readonly source: { readonly start: number; readonly end: number };
  readonly quote: string;
}

/** Something that a check found. */
export interface Found extends FoundPlace {
  readonly rule: string;
  readonly severity: "error" | "warning" | "note";
  readonly related: readonly (FoundPlace & { readonly report: "this" | "previous" })[];
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/** The rules, handed in. */
export interface Rulebook {
  /** Changes with the rules: what was done under another is done anew. */
  readonly version: string;
  lineage(government: Government): Lineage;
  /** The promises of a report, in its order. */
  promises(reading: Reading): readonly DuePromise[];
  /** The same promises, followed into the next report. */
  follow(earlier: Reading, later: Reading): readonly Answered[];
  /** What does not fit together in a report; `previous` is that of the year before. */
  check(reading: Reading, previous: Reading | null): readonly Found[];
}
