// The units a ledger names beside those that are known: called alike, called otherwise, or new.

import type { Configuration, Owner } from "../../registers/index.ts";
import type { Unit, UnitChoice } from "../../wire/index.ts";

/** Names people use for one unit, led back to the one it has now. */
export type UnitNames = ReadonlyMap<string, string>;

const fold = (name: string): string => name.normalize("NFKC").replaceAll(/\s/g, "");

/** Every name of every unit, also former ones; a unit that was merged is called by the one that took it in. */
export function namesOfUnits(units: readonly Unit[]): UnitNames {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const standing = (unit: Unit): Unit => {
    const into = unit.mergedInto === null ? undefined : byId.get(unit.mergedInto);
    return into === undefined ? unit : standing(into);
  };
  const names = new Map<string, string>();
  for (const unit of units)
    for (const name of [...unit.alsoKnown, unit.name])
      if (!names.has(fold(name)) || name === unit.name) names.set(fold(name), standing(unit).name);
  return names;
}

/** Whether a role is held by units, not by a leader. */
export const isUnitRole = ({ owners }: Configuration, role: string): boolean =>
  owners.some(({ code, leads, many }) => code === role && (leads || many));

/** The unit a name belongs to; null for one nobody knows. */
export const unitNamed = (names: UnitNames, name: string): string | null => names.get(fold(name)) ?? null;

/** 水务局 is called nearly as 县水务局 is. */
export function likeUnit(names: UnitNames, name: string): string | null {
  const bare = bareName(name);
  for (const [known, unit] of names) if (bareName(known) === bare) return unit;
  return null;
}

const bareName = (name: string): string =>
  fold(name)
    .replaceAll(/[（(].*?[)）]/g, "")
    .replace(/^(?:.{0,4}?[省市县区镇乡])(?=.{3,})/, "");

/** The owners with every unit called by its name, as was decided. */
export const withUnits = (
  configuration: Configuration,
  owners: readonly Owner[],
  names: UnitNames,
  choices: ReadonlyMap<string, UnitChoice>,
): readonly Owner[] =>
  owners.map(({ role, name }) => {
    if (!isUnitRole(configuration, role)) return { role, name };
    const choice = choices.get(name);
    return { role, name: unitNamed(names, name) ?? (choice?.kind === "map" ? choice.to : name) };
  });
