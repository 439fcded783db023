// What has happened to a matter up to a day: its events without the voided ones, the life it is in since it was last reopened, and
// its pauses. Nothing later is looked at, so that the state at any past day can be shown.

import type { Configuration } from "./configuration.ts";
import { addDays, type Day, type Days } from "./day.ts";
import type { Matter, MatterEvent } from "./matter.ts";
import type { EventKind } from "./vocabulary.ts";

export interface Life {
  readonly date: Day;
  /** In the order in which they happened. */
  readonly events: readonly MatterEvent[];
  /** Without what was returned for rework. */
  readonly standing: readonly MatterEvent[];
  /** Of these, since the last reopening, with it. */
  readonly current: readonly MatterEvent[];
  readonly reopened: number;
  /** Both ends are paused days; a pause that still runs ends with the date. */
  readonly pauses: readonly Days[];
  readonly paused: boolean;
  readonly is: (event: MatterEvent, kinds: readonly EventKind[]) => boolean;
}

/** The day of an event. */
export const dayOn = ({ at }: Pick<MatterEvent, "at">): Day => at.slice(0, 10);

/** The life of a matter up to the end of a day. */
export function lifeOf(configuration: Configuration, matter: Matter, date: Day): Life {
  const events = happened(matter.events, date);
  const bad = new Set(configuration.grades.flatMap(({ code, reopens }) => (reopens ? [code] : [])));
  const reopens = (event: MatterEvent): boolean =>
    event.kind === "reopened" || (event.kind === "rated" && bad.has(event.grade));
  const is = (event: MatterEvent, kinds: readonly EventKind[]): boolean =>
    kinds.includes(event.kind) || (kinds.includes("reopened") && reopens(event));
  const births = events.filter(reopens);
  const last = births.at(-1);
  const undone = returnedIn(events);
  const standing = events.filter((event) => !undone.has(event));
  const current = last === undefined ? standing : standing.slice(standing.indexOf(last));
  return { date, events, standing, current, reopened: births.length, is, ...pausesIn(events, date, reopens) };
}

function happened(all: readonly MatterEvent[], date: Day): readonly MatterEvent[] {
  const past = all
    .filter((event) => dayOn(event) <= date)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const voided = new Set<string>();
  // From the last to the first: a voiding that was voided itself voids nothing.
  for (const event of past.toReversed()) if (event.kind === "voided" && !voided.has(event.id)) voided.add(event.event);
  return past.filter(({ id }) => !voided.has(id));
}

/** A return undoes what was handed in last. */
function returnedIn(events: readonly MatterEvent[]): ReadonlySet<MatterEvent> {
  const undone = new Set<MatterEvent>();
  events.forEach((event, at) => {
    if (event.kind !== "returned") return;
    const handedIn = events.slice(0, at).findLast((one) => returnable.includes(one.kind) && !undone.has(one));
    if (handedIn !== undefined) undone.add(handedIn);
  });
  return undone;
}

const returnable: readonly EventKind[] = ["reported", "settled", "accepted", "stepped"];

/** A reopened matter is worked on, so reopening ends a pause. */
function pausesIn(
  events: readonly MatterEvent[],
  date: Day,
  reopens: (event: MatterEvent) => boolean,
): Pick<Life, "pauses" | "paused"> {
  const pauses: Days[] = [];
  let from: Day | null = null;
  for (const event of events) {
    if (event.kind === "paused") from ??= dayOn(event);
    else if (from !== null && (event.kind === "resumed" || reopens(event))) {
      const to = addDays(dayOn(event), -1);
      if (to >= from) pauses.push({ from, to });
      from = null;
    }
  }
  return { pauses: from === null ? pauses : [...pauses, { from, to: date }], paused: from !== null };
}

/** How many days have been paused. */
export const pausedDays = ({ pauses }: Life): number => {
  const days = new Set<Day>();
  for (const { from, to } of pauses) for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
  return days.size;
};
