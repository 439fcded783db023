// What a rule is: a name, a sentence, and a function from the material to what it remarks. Types only.

import type { Span } from "../text/index.ts";
import type { Severity } from "./finding.ts";
import type { Material } from "./material.ts";

/** A stretch of one of the two reports. */
export interface Place extends Span {
  readonly report?: "this" | "previous";
}

/** What a rule remarks, before its places are carried to the delivered text. */
export interface Remark {
  readonly severity: Severity;
  /** The clause it points at, in the report checked. */
  readonly at: Span;
  readonly related: readonly Place[];
  readonly message: string;
  readonly expected?: string | null;
  readonly found?: string | null;
}

export interface Rule {
  readonly name: string;
  /** What it looks at, Chinese, for a person who reads its findings. */
  readonly title: string;
  readonly remarks: (material: Material) => readonly Remark[];
}
