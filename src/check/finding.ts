// What a check finds: a rule, how sure it is, the clause, the other places it was held against, and the sum in words. Types only.

import type { Placed } from "../reading/index.ts";

/** `error`: wrong by arithmetic alone, whatever was rounded. `warning`: hardly right. `note`: worth a look. */
export type Severity = "error" | "warning" | "note";

/** A place that a finding was held against, in the report checked or in that of the year before. */
export interface Related extends Placed {
  readonly quote: string;
  readonly report: "this" | "previous";
}

/** Something in a report that does not fit together, or may not. */
export interface Finding extends Placed {
  /** Name of the rule, as docs/checks.md lists it. */
  readonly rule: string;
  readonly severity: Severity;
  /** `text.slice(start, end)`. */
  readonly quote: string;
  /** At most six. */
  readonly related: readonly Related[];
  /** Chinese, with the sum shown. */
  readonly message: string;
  /** What the other numbers lead to, in words with its unit; null where no one value is expected. */
  readonly expected: string | null;
  readonly found: string | null;
}
