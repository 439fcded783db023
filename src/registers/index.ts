// 台账: matters with an owner, a clock, steps and an outcome. A mechanism is a configuration; this room folds a record to its state at
// a day, and states to rates, ranks and scores. It reads no file and asks no clock.

export { type Asked, appraise, type Drawn, type ItemScore, type UnitScore } from "./appraisal.ts";
export type { Trouble } from "./asked.ts";
export { type Destination, type Draft, dealt, draftOf, merged, namedIn, split } from "./born.ts";
export * from "./bulletin/index.ts";
export { type Calendar, calendarOf, type OfficeDays } from "./calendar.ts";
export { holds } from "./conditions.ts";
export type * from "./configuration.ts";
export { type Configured, configurationIn, configurationOf } from "./configured.ts";
export { addDays, type Day, type Days, isDay } from "./day.ts";
export type { Warning } from "./escalation.ts";
export type * from "./matter.ts";
export { type Addressee, type Owed, owedOf } from "./owed.ts";
export type { Progress } from "./progress.ts";
export {
  type Board,
  boardOf,
  type Candidate,
  type Elected,
  electedOf,
  type Ranked,
  ranked,
  type Scored,
} from "./ranks.ts";
export { countOf, inWords, type Rate, rateByLead, rateOf, ratesOf } from "./rates.ts";
export { lackingOf, refusedOf } from "./refused.ts";
export { type Adjustment, type MatterState, type Request, stateOf, statesOf } from "./state.ts";
export type { StepStanding, StepState } from "./steps.ts";
export { type Figure, figuresOf } from "./told/figures.ts";
export { type MatterResult, type Result, resultOf, sumOf, type Upshot, upshotOf } from "./told/results.ts";
export { type Told, toldOf } from "./told/told.ts";
export type { EventKind, Light } from "./vocabulary.ts";
