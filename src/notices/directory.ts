// Who is meant by a name in a register: the people of a unit, whoever holds a post, or whoever is called so. Where nobody with an
// account is meant the supervisors are told, and for whom they are.

import type { Addressee } from "../registers/index.ts";
import type { Person, Unit } from "../wire/index.ts";

/** Somebody to be told. */
export interface Recipient {
  readonly person: Person;
  /** Whom it was meant for, where this one stands in for somebody without an account. */
  readonly instead: string | null;
}

/** Everybody with an account, to be found by what registers call them. */
export interface Directory {
  readonly called: (name: string) => readonly Person[];
  readonly supervisors: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
}

/** Who answers for what a unit owes, and the supervisors where the unit is theirs. */
const WORKERS: readonly Person["role"][] = ["clerk", "head", "supervisor"];

/** Makes a directory of all that stand in the store. Who has left is told nothing. */
export function directoryOf(everybody: readonly Person[], units: readonly Unit[]): Directory {
  const people = everybody.filter(({ active }) => active);
  const byName = new Map<string, Person[]>();
  const enter = (name: string | null, person: Person): void => {
    if (name === null) return;
    const held = byName.get(name) ?? [];
    if (!held.includes(person)) byName.set(name, [...held, person]);
  };
  const standing = new Map(units.map((unit) => [unit.id, unit]));
  for (const unit of units) {
    const now = lastOf(unit, standing).id;
    const workers = people.filter((person) => person.unit === now && WORKERS.includes(person.role));
    for (const name of [unit.name, ...unit.alsoKnown]) for (const person of workers) enter(name, person);
  }
  for (const person of people) {
    enter(person.post, person);
    enter(person.name, person);
  }
  const supervisors = people.filter(({ role }) => role === "supervisor");
  return {
    called: (name) => byName.get(name) ?? [],
    supervisors: supervisors.length > 0 ? supervisors : people.filter(({ role }) => role === "administrator"),
    byId: new Map(people.map((person) => [person.id, person])),
  };
}

/** The unit that a unit has become. */
function lastOf(unit: Unit, standing: ReadonlyMap<string, Unit>): Unit {
  let now = unit;
  // A chain of mergers is no longer than there are units.
  for (let left = standing.size; left > 0 && now.mergedInto !== null; left -= 1) {
    now = standing.get(now.mergedInto) ?? now;
  }
  return now;
}

/** Whom a warning goes to, each once. */
export function recipientsOf(to: readonly Addressee[], directory: Directory): readonly Recipient[] {
  const found = new Map<string, Recipient>();
  for (const { name, role, said } of to) {
    const meant = name === null ? [] : directory.called(name);
    // 县督查室 is the supervisors, whether a unit of that name was entered or not.
    const office = role === null && said.includes("督查");
    const instead = meant.length > 0 || office ? null : (name ?? said);
    for (const person of meant.length > 0 ? meant : directory.supervisors) {
      // That somebody is missing is worth knowing, also to who would be told anyway.
      found.set(person.id, { person, instead: found.get(person.id)?.instead ?? instead });
    }
  }
  return [...found.values()];
}
