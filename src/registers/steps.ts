// The steps of a matter at a day: when each began and falls due, whether it is done, and how late it is.

import type { Calendar } from "./calendar.ts";
import { afterDays, afterMonths, type Clock, isPaused, unpublished, until } from "./clock.ts";
import type { Configuration, StepRule, Term } from "./configuration.ts";
import { type Day, daysBetween, isDay, later } from "./day.ts";
import { type Fields, valuesHold } from "./held.ts";
import { dayOn, type Life } from "./life.ts";
import type { Matter, MatterEvent } from "./matter.ts";

/** `waiting`: its clock has not begun. `open`: owed. `dropped`: not owed any more, and was not done. */
export type StepStanding = "waiting" | "open" | "done" | "dropped";

export interface StepState {
  readonly code: string;
  readonly name: string;
  /** The how-manieth time of a step that falls due every month, from 1. */
  readonly round: number | null;
  readonly standing: StepStanding;
  readonly start: Day | null;
  /** Null where nothing falls due. While the matter is paused it moves on day by day. */
  readonly due: Day | null;
  readonly done: Day | null;
  /** Done after it was due, or owed and past due. */
  readonly late: boolean;
  /** Calendar days past due: until it was done, or until the date. 0 in time. */
  readonly daysLate: number;
  /** Years on the way whose days off are not published: the due date may still change. */
  readonly unpublished: readonly number[];
}

/** What the steps of one matter are reckoned from. */
export interface Ground {
  readonly configuration: Configuration;
  readonly matter: Matter;
  readonly life: Life;
  readonly fields: Fields;
  readonly calendar: Calendar;
  readonly closed: boolean;
}

/** The steps that apply to a matter, in the order of the configuration; monthly ones once a month. */
export const stepsOf = (ground: Ground): readonly StepState[] =>
  ground.configuration.steps
    .filter(({ applies }) => valuesHold(applies, ground.fields))
    .flatMap((rule) => (rule.monthly === null ? [stepOf(ground, rule)] : roundsOf(ground, rule)));

/** The deadline of a matter at a day: the one it was given or the last that was approved with a plan, with pauses and extensions. */
export function deadlineOf(ground: Omit<Ground, "closed" | "fields">): Day | null {
  const { matter, life, configuration, calendar } = ground;
  const rule = configuration.steps.find(({ term }) => term?.kind === "deadline");
  const rolls = rule?.rolls ?? configuration.clock.rolls;
  const clock: Clock = { counting: "calendar", rolls, pauses: life.pauses, calendar };
  const set = deadlineSet(matter, life);
  if (set === null) return null;
  return extended(life.events, clock, [null, rule?.code ?? null], until(clock, set.on, set.to));
}

/** The deadline as it was set, and on which day. */
function deadlineSet({ deadline }: Matter, { events }: Life): { readonly on: Day; readonly to: Day } | null {
  const plan = events.findLast(({ kind }) => kind === "planned");
  if (plan?.kind === "planned") return { on: dayOn(plan), to: plan.to };
  const [first] = events;
  return deadline === null || first === undefined ? null : { on: dayOn(first), to: deadline };
}

function stepOf(ground: Ground, rule: StepRule): StepState {
  const start = startOf(ground.life, rule);
  const done = start === null ? null : (doneAfter(ground, rule, start)[0] ?? null);
  const due = start === null || rule.term === null ? null : dueOf(ground, rule, dayOn(start), rule.term);
  return standing(ground, rule, { round: null, start: start === null ? null : dayOn(start), due, done });
}

/** The event that set the clock going, in whichever life; a step without a clock is open from the beginning of the present one. */
function startOf({ standing, current, is }: Life, { from }: StepRule): MatterEvent | null {
  if (from.length === 0) return current[0] ?? null;
  return standing.findLast((event) => is(event, from)) ?? null;
}

/** The days on which a step was done since its clock began. */
function doneAfter(ground: Ground, rule: StepRule, start: MatterEvent): readonly Day[] {
  const { standing } = ground.life;
  const since = standing.slice(standing.indexOf(start) + (rule.from.length === 0 ? 0 : 1));
  return since.filter((event) => does(ground, rule, event)).map(dayOn);
}

function does(
  { life, configuration: { stages } }: Ground,
  { code, doneBy, reaches }: StepRule,
  event: MatterEvent,
): boolean {
  if (!life.is(event, doneBy)) return false;
  if (event.kind === "stepped") return event.step === code;
  const place = (stage: string | null): number => stages.findIndex((one) => one.code === stage);
  return event.kind !== "moved" || place(event.stage) >= place(reaches);
}

function dueOf(ground: Ground, rule: StepRule, start: Day, term: Term): Day | null {
  if (term.kind === "deadline") return deadlineOf(ground);
  const clock = clockOf(ground, rule, term.kind === "days" ? term.counting : null);
  const due = reckoned(clock, start, term, ground.fields);
  if (due === null) return null;
  const since = ground.life.events.filter((event) => dayOn(event) >= start);
  return extended(since, clock, [rule.code], due);
}

/** A field that holds no day gives no due date. */
function reckoned(clock: Clock, start: Day, term: Exclude<Term, { kind: "deadline" }>, fields: Fields): Day | null {
  if (term.kind === "days") return afterDays(clock, start, term.count);
  if (term.kind === "months") return afterMonths(clock, start, term.count);
  const day = String(fields[term.field] ?? "");
  return isDay(day) ? until(clock, start, day) : null;
}

const clockOf = ({ configuration, life, calendar }: Ground, rule: StepRule, counting: StepRule["counting"]): Clock => ({
  counting: counting ?? rule.counting ?? configuration.clock.counting,
  rolls: rule.rolls ?? configuration.clock.rolls,
  pauses: life.pauses,
  calendar,
});

/** An extension never brings a due date forward; what is paused after it was granted moves it on too. */
function extended(events: readonly MatterEvent[], clock: Clock, steps: readonly (string | null)[], due: Day): Day {
  const granted = events.flatMap((event) =>
    event.kind === "extended" && steps.includes(event.step) ? [until(clock, dayOn(event), event.to)] : [],
  );
  return granted.reduce(later, due);
}

interface Reckoned {
  readonly round: number | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly done: Day | null;
}

function standing(ground: Ground, rule: StepRule, { round, start, due, done }: Reckoned): StepState {
  const { life, closed } = ground;
  const over = closed || life.current.some((event) => life.is(event, rule.until));
  const state: StepStanding = done !== null ? "done" : over ? "dropped" : start === null ? "waiting" : "open";
  const end = done ?? (state === "open" ? life.date : null);
  const daysLate = due === null || end === null ? 0 : Math.max(0, daysBetween(due, end));
  const flagged = start === null || due === null ? [] : unpublished(ground, start, due);
  const { code, name } = rule;
  return { code, name, round, standing: state, start, due, done, late: daysLate > 0, daysLate, unpublished: flagged };
}

/**
 * A monthly step, once for every month up to the first that is not yet due. A round is answered by what comes after the round before
 * was due, and a late answer counts for the month in which it comes as well: who has caught up owes nothing. A pause does not move a
 * monthly date: what falls due in it is not asked for.
 */
function roundsOf(ground: Ground, rule: StepRule): readonly StepState[] {
  const { life } = ground;
  const start = startOf(life, rule);
  if (start === null || rule.monthly === null) return [];
  const clock = { ...clockOf(ground, rule, null), pauses: [] };
  const { first, on } = rule.monthly;
  const answers = doneAfter(ground, rule, start);
  const ended = endOf(ground, rule, start);
  const rounds: StepState[] = [];
  for (let round = 1, before = dayOn(start); before < life.date || round === 1; round += 1) {
    const due = afterMonths(clock, dayOn(start), first + round - 1, on ?? undefined);
    if (ended !== null && due >= ended) return rounds;
    const done = answers.find((day) => day > before) ?? null;
    if (done !== null || !isPaused(life.pauses, due))
      rounds.push(standing(ground, rule, { round, start: before, due, done }));
    before = due;
  }
  return rounds;
}

/** The day after which no more rounds fall due. */
function endOf({ life, closed }: Ground, { until: kinds }: StepRule, start: MatterEvent): Day | null {
  const after = life.standing.slice(life.standing.indexOf(start) + 1);
  const ending = after.find((event) => life.is(event, kinds));
  if (ending !== undefined) return dayOn(ending);
  const last = after.at(-1);
  return closed && last !== undefined ? dayOn(last) : null;
}
