// How somebody stands to a matter: whether it is theirs, whether they asked for it. Owners are folded with their hand-overs, so that
// a matter belongs to whoever has it now, and whoever once had it may still read what they did.

import type { Matter, Owner } from "../registers/index.ts";
import type { Actor } from "../wire/index.ts";

/** The part of a matter that rights look at. */
export type Owned = Pick<Matter, "owners" | "events">;

/** The role of those who asked for a matter: 提出人. */
export const MOVER = "mover";

const none = { theirs: false, moved: false, once: false } as const;

/** Somebody's relation to a matter. */
export interface Relation {
  /** A unit of theirs, or they themselves by name or post, stand among the owners, other than as those who asked. */
  readonly theirs: boolean;
  /** They asked for it. */
  readonly moved: boolean;
  /** One of both holds, or held before the matter was handed over. */
  readonly once: boolean;
}

/** @see Relation */
export function relationOf(actor: Actor, matter: Owned): Relation {
  const names = new Set([...actor.units, ...actor.called]);
  if (names.size === 0) return none;
  const now = ownersOf(matter);
  const [asked, owns] = [now.filter(({ role }) => role === MOVER), now.filter(({ role }) => role !== MOVER)];
  const isNamed = ({ name }: Owner): boolean => names.has(name);
  const theirs = owns.some(isNamed);
  const moved = asked.some(({ name }) => actor.called.includes(name));
  return { theirs, moved, once: theirs || moved || matter.owners.some(isNamed) };
}

/** Whether anybody stands among the owners as who asked for it. */
export const hasMover = (matter: Owned): boolean => ownersOf(matter).some(({ role }) => role === MOVER);

function ownersOf({ owners, events }: Owned): readonly Owner[] {
  const voided = new Set<string>();
  // From the last to the first: a voiding that was voided itself voids nothing.
  for (const event of events.toReversed()) {
    if (event.kind === "voided" && !voided.has(event.id)) voided.add(event.event);
  }
  let now = owners;
  for (const event of events) {
    if (event.kind !== "handed-over" || voided.has(event.id)) continue;
    const { role, from, to } = event;
    now = now.map((owner) => (owner.role === role && owner.name === from ? { role, name: to } : owner));
  }
  return now;
}
