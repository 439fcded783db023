// The state of a matter at a day, folded from its events: stage, light, steps, progress, warnings. Every number of a register comes
// from these states.

import type { Calendar } from "./calendar.ts";
import type { Configuration, StageRule } from "./configuration.ts";
import type { Day } from "./day.ts";
import { type Warning, warningsOf } from "./escalation.ts";
import { type Fields, fieldsOf, gradeOf, leadOf, outcomeOf, ownersOf } from "./held.ts";
import { dayOn, lifeOf, pausedDays } from "./life.ts";
import type { Ballots, Matter, MatterEvent, Owner } from "./matter.ts";
import { type Progress, progressOf } from "./progress.ts";
import { stageOf } from "./stages.ts";
import { deadlineOf, type StepState, stepsOf } from "./steps.ts";
import { type Light, worst } from "./vocabulary.ts";

/** What a unit asked for and nobody has answered yet. */
export interface Request {
  readonly on: Day;
  readonly who: string;
  readonly what: "extension" | "adjustment";
  readonly to: Day | null;
  readonly reason: string;
}

/** Why a task is not what it was: it stays where everybody can see it. */
export interface Adjustment {
  readonly on: Day;
  readonly reason: string;
  readonly approver: string;
}

export interface MatterState {
  readonly matter: Matter;
  readonly date: Day;
  readonly stage: StageRule;
  /** The severest of the stage's light and the warnings' levels. */
  readonly light: Light;
  readonly closed: boolean;
  readonly steps: readonly StepState[];
  /** What is owed next: the open step that falls due first. */
  readonly next: StepState | null;
  readonly warnings: readonly Warning[];
  readonly deadline: Day | null;
  readonly progress: Progress | null;
  readonly fields: Fields;
  readonly owners: readonly Owner[];
  readonly lead: string | null;
  readonly outcome: string | null;
  readonly grade: string | null;
  readonly ballots: Ballots | null;
  readonly paused: boolean;
  readonly pausedDays: number;
  readonly reopened: number;
  /** How often it went from one unit to another. */
  readonly handedOver: number;
  readonly adjustment: Adjustment | null;
  readonly request: Request | null;
  /** What has happened by then, without what was voided. */
  readonly events: readonly MatterEvent[];
  /** Years whose days off are not published and which a due date depends on. */
  readonly unpublished: readonly number[];
}

/** The state at the end of a day; null before the matter came into being. */
export function stateOf(
  configuration: Configuration,
  matter: Matter,
  date: Day,
  calendar: Calendar,
): MatterState | null {
  const life = lifeOf(configuration, matter, date);
  if (life.events.length === 0) return null;
  const fields = fieldsOf(configuration, matter, life);
  const deadline = deadlineOf({ configuration, matter, life, calendar });
  const progress = progressOf(configuration, matter, life, fields, deadline);
  const stage = stageOf(configuration, life, progress, deadline);
  const { closed } = stage;
  const steps = stepsOf({ configuration, matter, life, fields, calendar, closed });
  const warnings = warningsOf(configuration, steps, calendar, date);
  const owners = ownersOf(matter, life);
  const { events, paused, reopened } = life;
  return {
    ...{ matter, date, stage, closed, steps, warnings, deadline, progress, fields, owners, events, paused, reopened },
    light: worst([lightOf(stage, progress), ...warnings.map(({ level }) => level)]),
    next: nextOf(steps),
    lead: leadOf(configuration, owners),
    handedOver: events.filter(({ kind }) => kind === "handed-over").length,
    outcome: outcomeOf(life),
    grade: gradeOf(life),
    ballots: ballotsIn(events),
    pausedDays: pausedDays(life),
    adjustment: adjustmentIn(events),
    request: requestIn(events),
    unpublished: [...new Set(steps.flatMap(({ unpublished }) => unpublished))].sort(),
  };
}

/** The states of many matters; what did not yet exist is left out. */
export const statesOf = (
  configuration: Configuration,
  matters: readonly Matter[],
  date: Day,
  calendar: Calendar,
): readonly MatterState[] => matters.flatMap((matter) => stateOf(configuration, matter, date, calendar) ?? []);

const lightOf = ({ light, behindLight, closed }: StageRule, progress: Progress | null): Light =>
  !closed && progress?.behind === true ? (behindLight ?? light) : light;

function nextOf(steps: readonly StepState[]): StepState | null {
  const owed = steps.filter(({ standing, due }) => standing === "open" && due !== null);
  return owed.toSorted((one, other) => (one.due! < other.due! ? -1 : one.due! > other.due! ? 1 : 0))[0] ?? null;
}

function ballotsIn(events: readonly MatterEvent[]): Ballots | null {
  const vote = events.findLast(({ kind }) => kind === "voted");
  return vote?.kind === "voted" ? vote.ballots : null;
}

function adjustmentIn(events: readonly MatterEvent[]): Adjustment | null {
  const found = events.findLast(({ kind }) => kind === "adjusted");
  return found?.kind === "adjusted" ? { on: dayOn(found), reason: found.reason, approver: found.approver } : null;
}

/** Answered by what grants it or declines it, and by whatever ends the matter or begins it anew. */
const answers: readonly MatterEvent["kind"][] = ["extended", "adjusted", "planned", "declined", "settled", "reopened"];

function requestIn(events: readonly MatterEvent[]): Request | null {
  const found = events.findLast(({ kind }) => kind === "requested" || answers.includes(kind));
  if (found?.kind !== "requested") return null;
  const { who, what, to, reason } = found;
  return { on: dayOn(found), who, what, to, reason };
}
