// The core: one text in, one Reading out.

export { type Coverage, coverage, type Uncovered, type UncoveredReason } from "./coverage.ts";
export { type ExplainedRule, type ExplainedToken, type Explanation, explain } from "./explain.ts";
export { type FormerName, formerNames, type Succession, successorOf } from "./lexicon/divisions.ts";
export { type IndicatorEntry, indicators } from "./lexicon/indicators.ts";
export { type GivenYears, read } from "./read.ts";
export type * from "./reading.ts";
export { type Restored, restore } from "./restore/restore.ts";
