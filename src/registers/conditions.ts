// Whether a condition of a configuration holds of a matter's state.

import type { Condition, Configuration, VoteRule } from "./configuration.ts";
import { valuesHold } from "./held.ts";
import type { Ballots } from "./matter.ts";
import type { MatterState } from "./state.ts";
import type { StepState } from "./steps.ts";

type Test = (condition: Condition, state: MatterState, configuration: Configuration) => boolean;

/** One test for every key; a key that is not given does not ask. */
const tests: { readonly [Key in keyof Required<Condition>]: Test } = {
  stages: ({ stages }, { stage }) => among(stages, stage.code),
  stageFrom: ({ stageFrom }, { stage }, { stages }) =>
    stageFrom === undefined || stages.indexOf(stage) >= stages.findIndex(({ code }) => code === stageFrom),
  lights: ({ lights }, { light }) => among(lights, light),
  outcomes: ({ outcomes }, { outcome }) => among(outcomes, outcome),
  grades: ({ grades }, { grade }) => among(grades, grade),
  done: ({ done }, state) => someStep(done, state, ({ standing }) => standing === "done"),
  onTime: ({ onTime }, state) => someStep(onTime, state, ({ standing, late }) => standing === "done" && !late),
  overdue: ({ overdue }, state) => someStep(overdue, state, ({ standing, late }) => standing === "open" && late),
  fields: ({ fields }, state) => fields === undefined || valuesHold(fields, state.fields),
  events: ({ events }, state) => events === undefined || state.events.some(({ kind }) => events.includes(kind)),
  closed: ({ closed }, state) => same(closed, state.closed),
  reopened: ({ reopened }, state) => same(reopened, state.reopened > 0),
  linked: ({ linked }, { matter }) =>
    same(
      linked,
      matter.related.some((one) => one.as === "answered-by"),
    ),
  passed: ({ passed }, { ballots }, { votes }) =>
    same(passed, ballots !== null && votes !== null && isPassed(votes, ballots)),
  not: ({ not }, state, configuration) => not === undefined || !holds(configuration, not, state),
  any: ({ any }, state, configuration) => any === undefined || any.some((one) => holds(configuration, one, state)),
};

/** Whether all that a condition asks for holds; an empty one always does. */
export const holds = (configuration: Configuration, condition: Condition, state: MatterState): boolean =>
  Object.values(tests).every((test) => test(condition, state, configuration));

const among = (wanted: readonly string[] | undefined, value: string | null): boolean =>
  wanted === undefined || (value !== null && wanted.includes(value));

const same = (wanted: boolean | undefined, found: boolean): boolean => wanted === undefined || wanted === found;

const someStep = (
  wanted: readonly string[] | undefined,
  { steps }: MatterState,
  is: (step: StepState) => boolean,
): boolean => wanted === undefined || steps.some((step) => wanted.includes(step.code) && is(step));

/** More than half in favour, of all who may vote or of those who did. */
export function isPassed(
  { majority }: VoteRule,
  { entitled, for: yes, against, abstained, invalid }: Ballots,
): boolean {
  const whole = majority === "entitled" ? entitled : yes + against + abstained + invalid;
  return yes * 2 > whole;
}
