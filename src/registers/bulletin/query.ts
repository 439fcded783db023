// What a figure counts, as plain data: registers, a day, and what must hold of a matter. The only way in which anything on the
// leaders' page and in the bulletin is counted, so that every figure can be counted again.

import { holds } from "../conditions.ts";
import type { Configuration } from "../configuration.ts";
import type { Day } from "../day.ts";
import type { MatterState } from "../state.ts";
import type { Light } from "../vocabulary.ts";
import { type ChangeKind, changed } from "./changes.ts";
import { isOverdue, leadersOf } from "./owed.ts";

/** Absent filters let everything through. */
export interface Query {
  /** Codes of registers. */
  readonly registers: readonly string[];
  readonly date: Day;
  readonly year?: number;
  /** The unit that leads. */
  readonly lead?: string;
  readonly leader?: string;
  readonly area?: string;
  readonly stages?: readonly string[];
  readonly lights?: readonly Light[];
  readonly overdue?: boolean;
  readonly open?: boolean;
  /** The numerator or the denominator of a rate. */
  readonly rate?: string;
  readonly part?: "numerator" | "denominator";
  /** What happened after this day and up to the date. */
  readonly since?: Day;
  readonly change?: ChangeKind;
}

/** A register with the states of its matters on the days that are asked for. */
export interface Ground {
  readonly configuration: Configuration;
  readonly on: ReadonlyMap<Day, readonly MatterState[]>;
}

/** The matters that a query names. Throws a RangeError where a register or a day is not given. */
export const counted = (grounds: readonly Ground[], query: Query): readonly MatterState[] =>
  query.registers.flatMap((code) => {
    const ground = groundOf(grounds, code);
    const before = query.since === undefined ? null : byMatter(statesOn(ground, query.since));
    return statesOn(ground, query.date).filter((state) => fits(ground.configuration, query, state, before));
  });

/** The register of that code. */
export function groundOf(grounds: readonly Ground[], code: string): Ground {
  const found = grounds.find(({ configuration }) => configuration.code === code);
  if (found === undefined) throw new RangeError(`no register ${code} was given`);
  return found;
}

/** Its states on a day. */
export function statesOn({ configuration, on }: Ground, date: Day): readonly MatterState[] {
  const states = on.get(date);
  if (states === undefined) throw new RangeError(`no states of ${configuration.code} were given for ${date}`);
  return states;
}

type Before = ReadonlyMap<string, MatterState>;

const byMatter = (states: readonly MatterState[]): Before => new Map(states.map((state) => [state.matter.id, state]));

type Test = (query: Query, state: MatterState, configuration: Configuration, before: Before | null) => boolean;

/** One test for every filter; one that is not given does not ask. */
const tests: readonly Test[] = [
  ({ year }, { matter }) => year === undefined || matter.year === year,
  ({ lead }, state) => lead === undefined || state.lead === lead,
  ({ leader }, state, configuration) => leader === undefined || leadersOf(configuration, state).includes(leader),
  ({ area }, { fields }) => area === undefined || fields.area === area,
  ({ stages }, { stage }) => stages === undefined || stages.includes(stage.code),
  ({ lights }, { light }) => lights === undefined || lights.includes(light),
  ({ overdue }, state) => overdue === undefined || isOverdue(state) === overdue,
  ({ open }, { closed }) => open === undefined || closed !== open,
  rated,
  ({ change, since }, state, configuration, before) =>
    change === undefined ||
    since === undefined ||
    changed[change]({ configuration, since, state, before: before?.get(state.matter.id) ?? null }),
];

const fits = (configuration: Configuration, query: Query, state: MatterState, before: Before | null): boolean =>
  tests.every((test) => test(query, state, configuration, before));

function rated({ rate, part }: Query, state: MatterState, configuration: Configuration): boolean {
  if (rate === undefined) return true;
  const rule = configuration.rates.find(({ code }) => code === rate);
  if (rule === undefined) throw new RangeError(`${configuration.code} has no rate ${rate}`);
  return (
    holds(configuration, rule.denominator, state) &&
    (part === "denominator" || holds(configuration, rule.numerator, state))
  );
}
