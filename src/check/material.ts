// What every rule is given: the reading, the one of the year before, and what is made of them once for all rules.

import type { Reading } from "../reading/index.ts";
import { type Fact, factsOf } from "./facts.ts";
import type { Held } from "./held.ts";
import { type Line, linesOf } from "./shape.ts";

/** One report made ready. */
export interface Report {
  readonly reading: Reading;
  readonly facts: readonly Fact[];
}

export interface Material extends Report {
  readonly lines: readonly Line[];
  /** The report of the same government for the year before, or null. */
  readonly previous: Report | null;
  /** What registers hold, or null. */
  readonly held: Held | null;
  /** 0 where the report does not say. */
  readonly reviewYear: number;
  readonly planYear: number;
}

/** Makes a report and the one before it ready. */
export function materialOf(reading: Reading, previous: Reading | null, held: Held | null = null): Material {
  const { reviewYear, planYear } = reading.report;
  return {
    reading,
    facts: factsOf(reading),
    lines: linesOf(reading),
    held,
    previous: previous === null ? null : { reading: previous, facts: factsOf(previous) },
    reviewYear: reviewYear ?? (planYear === null ? 0 : planYear - 1),
    planYear: planYear ?? (reviewYear === null ? 0 : reviewYear + 1),
  };
}
