// What changed between two days: came in, finished, struck off, became late, caught up, reopened, adjusted. A matter is looked at
// as it was and as it is; what was voided or returned in between has not happened.

import type { Configuration } from "../configuration.ts";
import type { Day } from "../day.ts";
import { dayOn, lifeOf } from "../life.ts";
import type { MatterState } from "../state.ts";
import type { EventKind } from "../vocabulary.ts";
import { isOverdue } from "./owed.ts";

/** The kinds of change in the order in which they are told, with the Chinese word. */
export const changeNames = {
  "came-in": "新增",
  finished: "办结",
  "struck-off": "销号",
  late: "转为逾期",
  "caught-up": "补齐逾期",
  reopened: "重开",
  adjusted: "调整",
} as const;

export type ChangeKind = keyof typeof changeNames;

/** All kinds, in that order. */
export const changeKinds = Object.keys(changeNames) as readonly ChangeKind[];

interface Between {
  readonly configuration: Configuration;
  readonly since: Day;
  readonly state: MatterState;
  /** Null where it was not there yet. */
  readonly before: MatterState | null;
}

/** Whether a matter changed in this way after a day. */
export const changed: { readonly [Kind in ChangeKind]: (between: Between) => boolean } = {
  "came-in": ({ before }) => before === null,
  // What was adjusted or struck off is told as that, and nothing is told twice: a reply that is rated a month later was finished with
  // the reply. What was never settled may close by moving on, as 投产 does.
  finished: (between) => {
    const { state, before, since } = between;
    const [settled, struck] = [lastOf(between, "settled"), lastOf(between, "struck-off")];
    if (struck !== null && struck > since) return false;
    if (settled !== null) return settled > since;
    return state.closed && before?.closed !== true && state.adjustment === null;
  },
  "struck-off": (between) => (lastOf(between, "struck-off") ?? "") > between.since,
  late: ({ state, before }) => isOverdue(state) && (before === null || !isOverdue(before)),
  // What was settled or adjusted instead is told as that.
  "caught-up": ({ state, before }) => !state.closed && !isOverdue(state) && before !== null && isOverdue(before),
  reopened: ({ state, before }) => state.reopened > (before?.reopened ?? 0),
  adjusted: ({ state: { adjustment }, since }) => adjustment !== null && adjustment.on > since,
};

/** The day on which it happened last, as far as it stands: in the present life of the matter, neither returned nor voided. */
function lastOf({ configuration, state }: Between, kind: EventKind): Day | null {
  const last = lifeOf(configuration, state.matter, state.date).current.findLast((event) => event.kind === kind);
  return last === undefined ? null : dayOn(last);
}
