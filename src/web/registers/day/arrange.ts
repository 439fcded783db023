// How the lines of a day are put in order: what waits for a receipt first, then what is late, due today, within seven days, later; last
// what came back without anything falling due. Each matter's receipt stands once.

import type { MyDay } from "../../../wire/index.ts";
import { daysBetween } from "../days.ts";

export const groups = ["late", "today", "week", "later"] as const;
export type Group = (typeof groups)[number];

type Owed = MyDay["owed"][number];
type Waiting = MyDay["waiting"][number];

/** A step that is owed, and why the matter came back, where it did. */
export type OwedLine = Owed & { readonly why: string | null };
/** A matter that waits for a receipt, with the step that falls due first. */
export type ReceiptLine = Waiting & { readonly step: Owed["step"] | null };

export interface Arranged {
  readonly toReceive: readonly ReceiptLine[];
  readonly byDue: { readonly [G in Group]: readonly OwedLine[] };
  readonly back: readonly Waiting[];
}

/** What the service says of a matter that nobody has signed for. */
const RECEIPT = "等签收";

/** Puts a day in order. */
export function arrange({ date, owed, waiting }: MyDay): Arranged {
  const toReceive = waiting.filter(({ why }) => why === RECEIPT);
  const receipts = new Set(toReceive.map(({ id }) => id));
  const reasons = new Map(waiting.map(({ id, why }) => [id, why]));
  const lines = owed
    .filter(({ id }) => !receipts.has(id))
    .map((line): OwedLine => ({ ...line, why: reasons.get(line.id) ?? null }));
  const inOwed = new Set(owed.map(({ id }) => id));
  const of = (group: Group) => lines.filter(({ step }) => groupOf(date, step.due) === group);
  return {
    toReceive: toReceive.map((row) => ({ ...row, step: owed.find(({ id }) => id === row.id)?.step ?? null })),
    byDue: { late: of("late"), today: of("today"), week: of("week"), later: of("later") },
    back: waiting.filter(({ id, why }) => why !== RECEIPT && !inOwed.has(id)),
  };
}

function groupOf(date: string, due: string | null): Group {
  const left = due === null ? Number.POSITIVE_INFINITY : daysBetween(date, due);
  if (left < 0) return "late";
  if (left === 0) return "today";
  return left <= 7 ? "week" : "later";
}
