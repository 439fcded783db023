// Why a report gives no number of an indicator: it says nothing of it, or it names it and no number was read.
// Where its targets are set out, the name is enough; in the rest of the plan (or the review) a clause has to name it with a number,
// for 稳定粮食产量 announces no amount.

import type { Role } from "../reading/index.ts";
import type { Span } from "../text/index.ts";
import { type Called, clausesOf, hasNumber, nameIn } from "./naming.ts";

/** A sentence of a report, in places of the whole text. */
export interface Sentence extends Span {
  readonly report: string;
  readonly role: Role;
  readonly text: string;
}

/** The clause in which an indicator is named. */
export type Naming = Pick<Sentence, "report" | "role" | "start" | "end"> & { readonly quote: string };

/** Where targets stand. */
const HEADLINE: ReadonlySet<Role> = new Set<Role>(["target"]);
/** Where further targets may stand. */
const PLAN: ReadonlySet<Role> = new Set<Role>(["plan", "livelihood"]);
const REVIEW: ReadonlySet<Role> = new Set<Role>(["review"]);

/** The parts that give targets, or results. */
export const partsWith = (status: "target" | "actual"): readonly Role[] =>
  status === "target" ? [...HEADLINE, ...PLAN] : [...REVIEW];

/** The part without which nothing can be said of what a report leaves out. */
export const headlineOf = (status: "target" | "actual"): Role => (status === "target" ? "target" : "review");

/** The first clause of each report that names the indicator, by report. */
export function namings(sentences: readonly Sentence[], called: Called): ReadonlyMap<string, Naming> {
  const found = new Map<string, Naming>();
  for (const sentence of sentences) {
    const known = found.get(sentence.report);
    if (known !== undefined && !(HEADLINE.has(sentence.role) && !HEADLINE.has(known.role))) continue;
    const clause = clauseNaming(sentence, called);
    if (clause !== null) found.set(sentence.report, namingAt(sentence, clause));
  }
  return found;
}

function clauseNaming({ text, role }: Sentence, called: Called): Span | null {
  const fits = ({ start, end }: Span): boolean => {
    const clause = text.slice(start, end);
    return nameIn(clause, called) !== null && (HEADLINE.has(role) || hasNumber(clause));
  };
  return clausesOf(text).find(fits) ?? null;
}

const namingAt = ({ report, role, text, start }: Sentence, clause: Span): Naming => ({
  report,
  role,
  start: start + clause.start,
  end: start + clause.end,
  quote: text.slice(clause.start, clause.end),
});
