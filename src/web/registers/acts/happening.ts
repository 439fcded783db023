// What was filled in, as the event it is: exactly the fields of its kind, nothing else.

import type { HappeningInput } from "../../../wire/index.ts";
import type { EventSent } from "../ask.ts";
import type { ActKind } from "./kinds.ts";

/** What a form holds; what an act does not ask is not there. */
export interface Filled {
  readonly progress?: number | null;
  readonly done?: number | null;
  readonly reason?: string;
  readonly to?: string;
  readonly approver?: string;
  readonly outcome?: string | null;
  readonly step?: string | null;
  readonly grade?: string;
  readonly ballots?: Readonly<Record<"entitled" | "for" | "against" | "abstained" | "invalid", number | null>>;
  readonly stage?: string;
  readonly field?: string;
  readonly value?: string | number;
  readonly owner?: string;
  readonly taker?: string;
  readonly item?: string;
  readonly points?: number | null;
  readonly request?: "extension" | "adjustment";
  readonly event?: string;
  readonly note?: string;
  readonly on?: string;
}

/** Stands for the deadline itself where a step can be chosen. */
export const DEADLINE = "-";

/** An owner in one word of a list of choices. */
export const ownerKey = (role: string, name: string): string => JSON.stringify([role, name]);

type Make = (filled: Filled) => object;

const said = (words: string | undefined): string => (words ?? "").trim();
const number = (value: number | null | undefined): number | null => value ?? null;

/** Data: the fields of every kind that has any. */
const fieldsOf: { readonly [K in ActKind]?: Make } = {
  reported: ({ progress, done }) => ({ progress: number(progress), done: number(done) }),
  returned: ({ reason }) => ({ reason: said(reason) }),
  paused: ({ reason }) => ({ reason: said(reason) }),
  reopened: ({ reason }) => ({ reason: said(reason) }),
  planned: ({ to, approver }) => ({ to: said(to), approver: said(approver) }),
  settled: ({ outcome }) => ({ outcome: outcome ?? null }),
  requested: ({ request, to, reason }) => ({
    what: request ?? "extension",
    to: request === "adjustment" || said(to) === "" ? null : said(to),
    reason: said(reason),
  }),
  declined: ({ reason }) => ({ reason: said(reason) }),
  extended: ({ step, to, approver, reason }) => ({
    step: step === DEADLINE ? null : (step ?? null),
    to: said(to),
    approver: said(approver),
    reason: said(reason),
  }),
  adjusted: ({ reason, approver }) => ({ reason: said(reason), approver: said(approver) }),
  rated: ({ grade }) => ({ grade: said(grade) }),
  voted: ({ ballots }) => ({
    ballots: {
      entitled: ballots?.entitled ?? 0,
      for: ballots?.for ?? 0,
      against: ballots?.against ?? 0,
      abstained: ballots?.abstained ?? 0,
      invalid: ballots?.invalid ?? 0,
    },
  }),
  moved: ({ stage }) => ({ stage: said(stage) }),
  stepped: ({ step }) => ({ step: said(step ?? undefined) }),
  entered: ({ field, value }) => ({ field: said(field), value: typeof value === "string" ? value.trim() : value }),
  "handed-over": ({ owner, taker }) => {
    const [role, from] = JSON.parse(owner ?? '["",""]') as [string, string];
    return { role, from, to: said(taker) };
  },
  appealed: ({ item, reason }) => ({ item: said(item), reason: said(reason) }),
  decided: ({ item, points, reason }) => ({ item: said(item), points: points ?? 0, reason: said(reason) }),
  voided: ({ event, reason }) => ({ event: said(event), reason: said(reason) }),
};

/** The event of a kind with what was filled in. */
export const happeningOf = (kind: ActKind, filled: Filled): HappeningInput =>
  ({ kind, ...fieldsOf[kind]?.(filled) }) as HappeningInput;

/** The whole of what is sent. @param version of the matter as it was shown */
export function eventOf(kind: ActKind, filled: Filled, files: readonly string[], version: number | null): EventSent {
  const note = said(filled.note);
  const on = said(filled.on);
  return {
    happening: happeningOf(kind, filled),
    note: note === "" ? null : note,
    files: [...files],
    on: on === "" ? null : on,
    version,
  };
}
