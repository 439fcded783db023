// Which people the address asks for.

import type { Person, PersonRole } from "../../../wire/index.ts";

export const states = ["active", "invited", "inactive"] as const;
/** Works here, has not taken up the invitation yet, or does not work here any more. */
export type PersonState = (typeof states)[number];

export interface WantedPeople {
  readonly q: string;
  readonly role: PersonRole | null;
  /** Id of a unit; `none` for those without. */
  readonly unit: string | null;
  readonly state: PersonState | null;
}

export const stateOf = ({ active, signedUp, example }: Person): PersonState =>
  active ? (signedUp || example ? "active" : "invited") : "inactive";

export const wantedOf = (params: URLSearchParams): WantedPeople => ({
  q: params.get("q")?.trim() ?? "",
  role: roles.find((role) => role === params.get("role")) ?? null,
  unit: params.get("unit"),
  state: states.find((state) => state === params.get("state")) ?? null,
});

/** The people that fit, those who work here first, by role and name. */
export const fitting = (all: readonly Person[], wanted: WantedPeople): readonly Person[] =>
  all
    .filter((person) => fits(person, wanted))
    .sort(
      (one, other) =>
        Number(other.active) - Number(one.active) ||
        roles.indexOf(one.role) - roles.indexOf(other.role) ||
        one.name.localeCompare(other.name, "zh"),
    );

function fits(person: Person, { q, role, unit, state }: WantedPeople): boolean {
  const words = [person.name, person.username, person.post, person.unitName].join(" ").toLowerCase();
  return (
    words.includes(q.toLowerCase()) &&
    (role === null || person.role === role) &&
    (unit === null || unit === "" || (person.unit ?? "none") === unit) &&
    (state === null || stateOf(person) === state)
  );
}

const roles: readonly PersonRole[] = [
  "administrator",
  "supervisor",
  "leader",
  "head",
  "clerk",
  "deputy",
  "auditor",
  "public",
];
