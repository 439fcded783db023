// Everything the bulletin says of one register, and everything the leaders' page says of several, from the states on two days.

import type { RateRule } from "../configuration.ts";
import type { Day } from "../day.ts";
import { type Light, lightNames, wordOf } from "../vocabulary.ts";
import { changeFigure, countFigure, type Figure, rateFigure } from "./figures.ts";
import { type Changed, changesOf, type Listed, listOf, overdueOf } from "./lists.ts";
import { counted, type Ground, groundOf, type Query } from "./query.ts";
import { type Tally, talliesBy, tallyOf } from "./tallies.ts";
import { type UnitTable, unitTableOf } from "./units.ts";

/** A count with the name of what it counts. */
export interface Named {
  readonly name: string;
  readonly figure: Figure;
}

/** A rate and how much it moved since the other day; null where it was not to be had then. */
export interface Moved {
  readonly rule: RateRule;
  readonly now: Figure;
  readonly change: Figure | null;
}

/** One register at a day, beside another day. */
export interface RegisterView {
  readonly code: string;
  readonly name: string;
  readonly date: Day;
  readonly since: Day;
  readonly total: Figure;
  readonly overdue: Figure;
  /** Stages that occur. */
  readonly stages: readonly Named[];
  /** Lights that ask for something and occur, the gravest first. */
  readonly lights: readonly Named[];
  readonly rates: readonly Moved[];
  readonly units: UnitTable | null;
  readonly changes: readonly Changed[];
  readonly late: readonly Listed[];
}

/** What is asked: a register, a day and the one it is compared with, one year's matters or all. */
export interface Asked {
  readonly date: Day;
  readonly since: Day;
  readonly year?: number;
}

/** The view of one register. */
export function registerView(grounds: readonly Ground[], code: string, { date, since, year }: Asked): RegisterView {
  const { configuration } = groundOf(grounds, code);
  const query: Query = { registers: [code], date, ...(year === undefined ? {} : { year }) };
  const some = (name: string, filter: Partial<Query>): readonly Named[] => {
    const figure = countFigure(grounds, { ...query, ...filter });
    return figure.value === 0 ? [] : [{ name, figure }];
  };
  return {
    ...{ code, name: configuration.name, date, since },
    total: countFigure(grounds, query),
    overdue: countFigure(grounds, { ...query, overdue: true }),
    stages: configuration.stages.flatMap((stage) => some(stage.name, { stages: [stage.code] })),
    lights: warning.flatMap((light) => some(`${wordOf(lightNames, light)}灯`, { lights: [light] })),
    rates: configuration.rates.map((rule) => movedOf(grounds, rule, query, since)),
    units: unitTableOf(grounds, query),
    changes: changesOf(grounds, query, since),
    late: overdueOf(grounds, query),
  };
}

const warning: readonly Light[] = ["red", "orange", "yellow"];

function movedOf(grounds: readonly Ground[], rule: RateRule, query: Query, since: Day): Moved {
  const now = rateFigure(grounds, rule, query);
  const before = rateFigure(grounds, rule, { ...query, date: since });
  return { rule, now, change: now.value === null || before.value === null ? null : changeFigure(now, before) };
}

/** Several registers as a leader looks at them. */
export interface Overview {
  readonly date: Day;
  readonly since: Day;
  readonly whole: Tally;
  /** On the earlier day. */
  readonly wholeBefore: Tally;
  /** Red or overdue, the gravest first. */
  readonly urgent: readonly Listed[];
  readonly units: readonly Tally[];
  readonly leaders: readonly Tally[];
  readonly areas: readonly Tally[];
  readonly changes: readonly Changed[];
}

/** The view over several registers. */
export function overviewOf(
  grounds: readonly Ground[],
  registers: readonly string[],
  { date, since, year }: Asked,
): Overview {
  const query: Query = { registers, date, ...(year === undefined ? {} : { year }) };
  const red = new Set(counted(grounds, { ...query, lights: ["red"] }).map(({ matter }) => matter.id));
  const isUrgent = ({ matter, late }: Listed): boolean => red.has(matter) || late !== null;
  return {
    ...{ date, since },
    whole: tallyOf(grounds, "", query),
    wholeBefore: tallyOf(grounds, "", { ...query, date: since }),
    urgent: listOf(grounds, query).filter(isUrgent),
    units: talliesBy(grounds, query, "lead"),
    leaders: talliesBy(grounds, query, "leader"),
    areas: talliesBy(grounds, query, "area"),
    changes: changesOf(grounds, query, since),
  };
}
