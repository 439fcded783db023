// What the office holds in memory: the matters, configurations and days off that the log tells of, as far as it was read, and the
// states of today. The log is the truth; this can be thrown away and read anew at any time.

import {
  type Calendar,
  type Configuration,
  calendarOf,
  configurationIn,
  type Day,
  type MatterState,
  type OfficeDays,
} from "../registers/index.ts";
import type { LogEntry } from "../wire/index.ts";
import { foldingWith } from "./folding.ts";
import { afterEntry, type Held } from "./held.ts";

/** A configuration in force, and its file as people edit it. */
export interface InForce {
  readonly configuration: Configuration;
  readonly file: string;
}

/** What is held. `take` is the only way to change it. */
export interface Shelf {
  readonly calendar: () => Calendar;
  readonly officeDays: () => OfficeDays;
  readonly inForce: ReadonlyMap<string, InForce>;
  /** The matters in sight, by id. */
  readonly matters: ReadonlyMap<string, Held>;
  readonly of: (register: string) => readonly Held[];
  /** The state at a day; null before it was born. Those of the last days that were asked for are kept. */
  readonly state: (held: Held, date: Day) => MatterState | null;
  readonly take: (entry: LogEntry) => void;
}

const noDays: OfficeDays = { daysOff: [], workdays: [], years: [] };

/** A shelf with the configurations that come with the product and nothing else. @throws Error where one of these files is wrong */
export function newShelf(files: readonly string[]): Shelf {
  const inForce = new Map<string, InForce>();
  const matters = new Map<string, Held>();
  const byRegister = new Map<string, Map<string, Held>>();
  let officeDays = noDays;
  let calendar = calendarOf();
  const folding = foldingWith(
    (register) => inForce.get(register)!.configuration,
    () => calendar,
  );

  const configure = (file: string): void => {
    const read = configurationIn(file);
    if (read.kind === "troubles")
      throw new Error(`a configuration in force is wrong: ${JSON.stringify(read.troubles)}`);
    inForce.set(read.configuration.code, { configuration: read.configuration, file });
    folding.forget();
  };
  for (const file of files) configure(file);

  const place = (held: Held): void => {
    const { id, register } = held;
    const of = byRegister.get(register) ?? new Map<string, Held>();
    byRegister.set(register, of);
    if (held.hidden) {
      matters.delete(id);
      of.delete(id);
    } else {
      matters.set(id, held);
      of.set(id, held);
    }
  };

  const take = (entry: LogEntry): void => {
    if (entry.subject === "matter") {
      const held = afterEntry(matters.get(entry.subjectId) ?? null, entry);
      if (held !== null) place(held);
    } else if (entry.subject === "register" && entry.kind === "configured") {
      configure(String(entry.body.file));
    } else if (entry.subject === "calendar") {
      officeDays = entry.body.days as OfficeDays;
      calendar = calendarOf(officeDays);
      folding.forget();
    }
  };

  return {
    ...{ inForce, matters, take },
    state: folding.state,
    calendar: () => calendar,
    officeDays: () => officeDays,
    of: (register) => [...(byRegister.get(register)?.values() ?? [])],
  };
}
