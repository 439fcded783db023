// States of matters, folded when they are first asked for and kept for the last few days that were asked for: today, and what it is
// compared with.

import { type Calendar, type Configuration, type Day, type MatterState, stateOf } from "../registers/index.ts";
import { type Held, lastOf, matterOf } from "./held.ts";

/** States, and how to forget them when the rules have changed. */
export interface Folding {
  readonly state: (held: Held, date: Day) => MatterState | null;
  readonly forget: () => void;
}

interface Kept {
  readonly version: number;
  readonly state: MatterState | null;
}

/** @see Folding */
export function foldingWith(rulesOf: (register: string) => Configuration, calendar: () => Calendar): Folding {
  const kept = new Map<Day, Map<string, Kept>>();
  return {
    state(held, date) {
      const version = lastOf(held).seq;
      const of = keptOf(kept, date);
      const known = of.get(held.id);
      if (known !== undefined && known.version === version) return known.state;
      const state = stateOf(rulesOf(held.register), matterOf(held, date), date, calendar());
      of.set(held.id, { version, state });
      return state;
    },
    forget: () => kept.clear(),
  };
}

/** Of how many days states are kept: today, and what it is compared with. */
const DAYS = 3;

/** What is kept of a day; the day that was not asked for the longest makes room for a new one. */
function keptOf(kept: Map<Day, Map<string, Kept>>, date: Day): Map<string, Kept> {
  const of = kept.get(date) ?? new Map<string, Kept>();
  if (!kept.has(date) || kept.size > 1) {
    kept.delete(date);
    kept.set(date, of);
    const [oldest] = kept.keys();
    if (kept.size > DAYS && oldest !== undefined) kept.delete(oldest);
  }
  return of;
}
