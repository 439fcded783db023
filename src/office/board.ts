// The board of a register: which matters fit the filters, in which order, and how many there are of everything. Each count leaves its
// own filter out, so that a click on another light or unit shows what it says.

import { type Configuration, type Day, leadersOf, type MatterState, ratesOf } from "../registers/index.ts";
import type { LightName, RegisterBoard, Tally } from "../wire/index.ts";
import { lastOf } from "./held.ts";
import { rowOf, type Shown } from "./matter-shown.ts";
import type { BoardAsked } from "./office.ts";
import { isOverdue } from "./state-shown.ts";

type Filter = keyof typeof tests;
type Test = (shown: Shown, asked: BoardAsked) => boolean;

const lights: readonly LightName[] = ["red", "orange", "yellow", "blue", "green", "none"];
/** How many lines go over where nobody says. */
const LIMIT = 100;

/** One test for every filter. */
const tests = {
  year: ({ state }, { year }) => state.matter.year === year,
  unit: ({ state, configuration }, { unit }) =>
    state.owners.some(({ name }) => name === unit) && !leadersOf(configuration, state).includes(unit!),
  leader: ({ state, configuration }, { leader }) => leadersOf(configuration, state).includes(leader!),
  stage: ({ state }, { stage }) => state.stage.code === stage,
  light: ({ state }, { light }) => state.light === light,
  overdue: ({ state }, { overdue }) => isOverdue(state) === overdue,
  open: ({ state }, { open }) => !state.closed === open,
  q: ({ state: { matter, fields } }, { q }) =>
    [matter.title, ...matter.origins.map(({ quote }) => quote), ...Object.values(fields)].some((words) =>
      String(words).includes(q!),
    ),
} satisfies Record<string, Test>;

/** The board of everything that whoever asks may see. */
export function boardShown(
  configuration: Configuration,
  date: Day,
  visible: readonly Shown[],
  asked: BoardAsked,
): RegisterBoard {
  const fitting = fitsOf(visible, asked);
  const found = visible.filter((_, at) => fitting[at]!.length === 0);
  /** What would fit without this one filter. */
  const without = (filter: Filter) =>
    visible.filter((_, at) => fitting[at]!.every((failed) => failed === filter)).map(({ state }) => state);
  const offset = asked.offset ?? 0;
  const stages = countBy(without("stage"), ({ stage }) => stage.code);
  return {
    register: { code: configuration.code, name: configuration.name },
    date,
    total: visible.length,
    found: found.length,
    overdue: without("overdue").filter(isOverdue).length,
    lights: countsOf(without("light")),
    stages: configuration.stages.map(({ code, name, light }) => ({ code, name, light, count: stages.get(code) ?? 0 })),
    rates: ratesOf(
      configuration,
      found.map(({ state }) => state),
    ).map((rate) => ({ ...rate })),
    units: tallies(without("unit"), ({ lead }) => (lead === null ? [] : [lead])),
    leaders: tallies(without("leader"), (state) => leadersOf(configuration, state)),
    rows: sorted(found, asked.sort ?? "due")
      .slice(offset, offset + (asked.limit ?? LIMIT))
      .map(rowOf),
  };
}

/** Of every matter the filters that it fails. */
function fitsOf(visible: readonly Shown[], asked: BoardAsked): readonly (readonly Filter[])[] {
  const given = (Object.keys(tests) as Filter[]).filter((filter) => asked[filter] !== undefined);
  return visible.map((shown) => given.filter((filter) => !tests[filter](shown, asked)));
}

/** How many show which light; lights that nobody shows are 0. */
export const countsOf = (states: readonly MatterState[]): Record<LightName, number> => {
  const counts = countBy(states, ({ light }) => light);
  return Object.fromEntries(lights.map((light) => [light, counts.get(light) ?? 0])) as Record<LightName, number>;
};

function countBy<Key>(states: readonly MatterState[], keyOf: (state: MatterState) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const state of states) counts.set(keyOf(state), (counts.get(keyOf(state)) ?? 0) + 1);
  return counts;
}

/** Of everybody who is named, the most overdue first. */
export function tallies(states: readonly MatterState[], namesOf: (state: MatterState) => readonly string[]): Tally[] {
  const of = new Map<string, MatterState[]>();
  for (const state of states) {
    for (const name of namesOf(state)) {
      const own = of.get(name);
      if (own === undefined) of.set(name, [state]);
      else own.push(state);
    }
  }
  return [...of]
    .map(([name, own]) => ({ name, total: own.length, overdue: own.filter(isOverdue).length, lights: countsOf(own) }))
    .toSorted(
      (one, other) => other.overdue - one.overdue || other.total - one.total || inChinese(one.name, other.name),
    );
}

const { compare: inChinese } = new Intl.Collator("zh");

const keys = {
  due: ({ state }) => [state.next?.due ?? "9999", lights.indexOf(state.light)],
  light: ({ state }) => [lights.indexOf(state.light), state.next?.due ?? "9999"],
  title: ({ state }) => [state.matter.title],
  lead: ({ state }) => [state.lead ?? "\uffff", state.next?.due ?? "9999"],
  progress: ({ state }) => [state.progress?.reported ?? -1],
  changed: ({ held }) => [-lastOf(held).seq],
} satisfies Record<NonNullable<BoardAsked["sort"]>, (shown: Shown) => readonly (string | number)[]>;

function sorted(found: readonly Shown[], by: keyof typeof keys): readonly Shown[] {
  const keyed = found.map((shown) => ({ shown, key: keys[by](shown) }));
  return keyed.toSorted((one, other) => compared(one.key, other.key)).map(({ shown }) => shown);
}

function compared(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [at, part] of one.entries()) {
    const against = other[at]!;
    if (part === against) continue;
    return typeof part === "string" && !/^\d/.test(part) ? inChinese(part, String(against)) : part < against ? -1 : 1;
  }
  return 0;
}
