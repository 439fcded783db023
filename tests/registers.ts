// What the tests of registers are made of: the configurations that come with the product, and matters of invented places.

import {
  type Configuration,
  calendarOf,
  configurationIn,
  type Day,
  type Happening,
  inWords,
  type Matter,
  type MatterEvent,
  type MatterState,
  ratesOf,
  stateOf,
  statesOf,
} from "../src/registers/index.ts";
import { filesUnder } from "./sources.ts";
import { documentAt } from "./tables.ts";

/** The files of the configurations that come with the product. */
export const configurationFiles = filesUnder("registers").filter((path) => path.endsWith(".yaml"));

/** One of them, by its code. Throws where it has troubles. */
export function configuration(code: string): Configuration {
  const read = configurationIn(documentAt(`registers/${code}.yaml`));
  if (read.kind === "troubles") throw new Error(JSON.stringify(read.troubles));
  return read.configuration;
}

/** Something that happened. */
export function on(at: Day, happening: Happening): MatterEvent {
  return { id: `${at}-${happening.kind}`, at, who: "县督查室", note: null, ...happening };
}

/** A matter that was created, with what happened to it. */
export function matterOf(given: Partial<Matter>, ...events: readonly MatterEvent[]): Matter {
  return {
    id: "m1",
    register: "",
    title: "修复青石水库溢洪道",
    year: null,
    fields: {},
    owners: [
      { role: "leader", name: "分管副县长" },
      { role: "lead", name: "县水务局" },
    ],
    quantity: null,
    nodes: [],
    deadline: null,
    origins: [],
    related: [],
    events,
    ...given,
  };
}

/** China's days off, nothing entered. */
export const calendar = calendarOf();

/** The state of a matter that must be there. */
export function at(rule: Configuration, matter: Matter, date: Day): MatterState {
  const state = stateOf(rule, matter, date, calendar);
  if (state === null) throw new Error("not yet created");
  return state;
}

/** When a step falls due, the last time it does. */
export const dueOf = (state: MatterState, step: string): Day | null | undefined =>
  state.steps.findLast(({ code }) => code === step)?.due;

/** 办理中 green */
export const named = (state: MatterState): string => `${state.stage.name} ${state.light}`;

/** All rates of some matters in words, by their names. */
export const rates = (rule: Configuration, matters: readonly Matter[], date: Day): Readonly<Record<string, string>> =>
  Object.fromEntries(ratesOf(rule, statesOf(rule, matters, date, calendar)).map((rate) => [rate.name, inWords(rate)]));
