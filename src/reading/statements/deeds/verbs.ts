// Verbs of undertakings that a pattern holds for: worked out once, and looked up in each clause.

import { undertakings } from "../../lexicon/undertakings.ts";

/** The verbs of undertakings that the pattern finds something in. */
export const verbsWith = (pattern: RegExp): ReadonlySet<string> =>
  new Set([...undertakings.keys()].filter((verb) => pattern.test(verb)));
