// What somebody owes, by when; what waits for them; and, for those who supervise, what came in.

import { relationOf, seesAll } from "../people/index.ts";
import { addDays, type Day, type MatterEvent, type StepState } from "../registers/index.ts";
import type { Actor, MyDay } from "../wire/index.ts";
import { rowOf, type Shown } from "./matter-shown.ts";
import { stepShown } from "./state-shown.ts";

/** The most urgent of what is owed; more nobody works through in a day. */
const MOST = 200;
/** How many days a report stays among what came in. */
const RECENT = 7;

/** The day of somebody, from all matters that they may see. */
export function myDayOf(actor: Actor, date: Day, visible: readonly Shown[]): MyDay {
  const mine = visible.filter(({ state }) => !state.closed && isMine(actor, state.matter));
  const owed = mine
    .flatMap((shown) => owedIn(shown).map((step) => ({ shown, step })))
    .toSorted((one, other) => (one.step.due! < other.step.due! ? -1 : one.step.due! > other.step.due! ? 1 : 0));
  const dueBy = (to: Day, from = "") => owed.filter(({ step }) => step.due! >= from && step.due! <= to).length;
  return {
    date,
    owed: owed.slice(0, MOST).map(({ shown, step }) => ({
      ...rowOf(shown),
      step: stepShown(shown.configuration, step),
      urgedAt: urgedAt(shown),
    })),
    waiting: mine.flatMap((shown) => because(shown, waitingFor(shown))).slice(0, MOST),
    incoming: seesAll(actor)
      ? visible
          .filter(({ state }) => !state.closed)
          .flatMap((shown) => because(shown, incomingFrom(shown)))
          .slice(0, MOST)
      : [],
    counts: {
      late: dueBy(addDays(date, -1)),
      today: dueBy(date, date),
      week: dueBy(addDays(date, 7), addDays(date, 1)),
      open: mine.length,
    },
  };
}

/** A leader's matters are those of their post; a unit's those it owns; a deputy's those they asked for. */
function isMine(actor: Actor, matter: Shown["state"]["matter"]): boolean {
  const { theirs, moved } = relationOf(actor, matter);
  return theirs || moved;
}

const owedIn = ({ state }: Shown): readonly StepState[] =>
  state.steps.filter(({ standing, due }) => standing === "open" && due !== null);

const because = (shown: Shown, why: string | null) => (why === null ? [] : [{ ...rowOf(shown), why }]);

const last = ({ state }: Shown, kinds: readonly string[]): MatterEvent | undefined =>
  state.events.findLast(({ kind }) => kinds.includes(kind));

/** When it was urged, unless it was answered since. */
function urgedAt(shown: Shown): string | null {
  const event = last(shown, ["urged", "reported", "settled", "stepped"]);
  return event?.kind === "urged" ? event.at : null;
}

/** Why a matter waits for whoever owns it, beside what falls due. */
function waitingFor(shown: Shown): string | null {
  const event = last(shown, ["handed-out", "received", "returned", "reported", "settled", "reopened"]);
  if (event?.kind === "handed-out") return "等签收";
  if (event?.kind === "returned") return `退回：${event.reason}`;
  return event?.kind === "reopened" ? `重开：${event.reason}` : null;
}

/** Why a matter waits for those who supervise: something came in that nobody has answered. */
function incomingFrom(shown: Shown): string | null {
  const since = addDays(shown.state.date, -RECENT);
  if (shown.state.request !== null) return shown.state.request.what === "extension" ? "申请延期待批" : "申请调整待批";
  const event = last(shown, ["reported", "settled", "appealed", "rated", "accepted", "returned", "decided", "urged"]);
  if (event?.kind === "settled") return "办结待验";
  if (event?.kind === "appealed") return "申诉待复核";
  return event?.kind === "reported" && event.at >= since ? "新报告" : null;
}
