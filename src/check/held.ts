// What the office's own registers hold of the year that a report looks back on. Types only; `registers` counts it.

import type { Figure } from "../registers/index.ts";

/** The figures of a year from every register that holds anything of it. */
export interface Held {
  readonly year: number;
  readonly figures: readonly Figure[];
}
