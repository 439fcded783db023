// Units as a tree, and what may be put under or merged into what.

import type { Unit } from "../../../wire/index.ts";

/** A unit with those below it. */
export interface Branch {
  readonly unit: Unit;
  readonly below: readonly Branch[];
  /** People of the unit and of all below it. */
  readonly people: number;
}

/** The units that stand, as trees; a unit whose upper one is gone stands by itself. */
export function treesOf(units: readonly Unit[]): readonly Branch[] {
  const standing = units.filter(({ mergedInto }) => mergedInto === null);
  const ids = new Set(standing.map(({ id }) => id));
  const under = (parent: string | null): readonly Branch[] =>
    standing
      .filter((unit) => (unit.parent !== null && ids.has(unit.parent) ? unit.parent : null) === parent)
      .sort((one, other) => one.name.localeCompare(other.name, "zh"))
      .map((unit) => {
        const below = under(unit.id);
        return { unit, below, people: below.reduce((sum, { people }) => sum + people, unit.people) };
      });
  return under(null);
}

/** The unit and everything below it. */
export function within(units: readonly Unit[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  // A circle in the data must not become one here: every round adds a unit or is the last.
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const unit of units) if (unit.parent !== null && found.has(unit.parent)) found.add(unit.id);
  }
  return found;
}

/** Where a unit may be moved to: any that stands, but not itself nor one below it. */
export function placesFor(units: readonly Unit[], id: string | null): readonly Unit[] {
  const not = id === null ? new Set<string>() : within(units, id);
  return units.filter((unit) => unit.mergedInto === null && !not.has(unit.id));
}
