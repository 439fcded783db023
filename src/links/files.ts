// What the readers of one pair of reports are given, and what each of them answers.

import type { Reading, Statement } from "../reading/index.ts";
import type { Evidence } from "./evidence.ts";
import type { Rarity } from "./likeness.ts";
import type { Link } from "./link.ts";
import type { Results } from "./results.ts";
import type { Search } from "./search.ts";

/** What both reports hold, made ready once. */
export interface Files {
  readonly earlier: Reading;
  readonly later: Reading;
  /** What the later report gives as reached. */
  readonly results: Results;
  /** What the earlier one gave before the year began; seldom asked, and read when it is. */
  readonly before: () => Results;
  /** The clauses of the later report that look back. */
  readonly search: Search<Evidence>;
  readonly rarity: Rarity;
  /** Statements of the earlier report by id. */
  readonly byId: ReadonlyMap<string, Statement>;
}

/** The answer to one promise. */
export type Answer = Pick<Link, "verdict" | "outcomes" | "comparison" | "confidence" | "reason">;
