// What is written out of one report: the report itself, and what was found out about it beside other reports. Types only.

import type { Result } from "../compare/index.ts";
import type { Placed, Statement } from "../reading/index.ts";
import type { Comparison, Verdict } from "../wire/index.ts";
import type { Exported } from "./exported.ts";

/** Words at their place. */
export interface Words extends Placed {
  readonly quote: string;
}

/** What a later report says was reached of a target. */
export interface Reached {
  readonly result: Result;
  /** The result less the target, in the unit of the target. */
  readonly gap: number | null;
  /** The report that says so. */
  readonly later: Exported;
}

/** A promise and what became of it. */
export interface Followed {
  readonly promise: Statement;
  readonly measurable: boolean;
  /** The one in force, a person's where there is one. Null where no report of the year after is at hand. */
  readonly verdict: Verdict | null;
  /** The machine's own. */
  readonly machine: Verdict | null;
  /** What the later report says of it, best first. */
  readonly outcomes: readonly Words[];
  readonly comparison: Comparison | null;
  readonly confidence: number | null;
  /** One line that a person can check, Chinese, of the machine's verdict. */
  readonly reason: string | null;
  /** The report in which the outcomes stand. */
  readonly later: Exported | null;
  /** The person whose verdict it is. */
  readonly judgement: { readonly who: string; readonly why: string } | null;
}

/** Something that does not fit together, or may not. */
export interface Checked extends Words {
  readonly rule: string;
  readonly severity: "error" | "warning" | "note";
  readonly related: readonly { readonly quote: string }[];
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  /** The person who said that it is none. */
  readonly dismissal: { readonly who: string; readonly why: string } | null;
}

/** A report and what goes with it; what the table does not ask for may be empty. */
export interface Given {
  readonly report: Exported;
  /** By the id of the target. */
  readonly reached: ReadonlyMap<string, Reached>;
  readonly followed: readonly Followed[];
  readonly findings: readonly Checked[];
}
