// Owners as they stand in the cells of a row, a cell for every role.

import { type Configuration, namedIn, type Owner } from "../registers/index.ts";
import { tidy } from "./cells.ts";

/** The names in a cell: 县教育局、县卫生健康局. Brackets behind a name are left to it; the same name counts once. */
export const namesIn = (words: string): readonly string[] => [
  ...new Set(namedIn(tidy(words)).map(tidy).filter(Boolean)),
];

/** The owners with those of one role put in the place of the old ones. Roles stay in the order of the configuration. */
export function withRole(
  { owners: rules }: Configuration,
  owners: readonly Owner[],
  role: string,
  names: readonly string[],
): readonly Owner[] {
  const order = rules.map(({ code }) => code);
  const rest = owners.filter((owner) => owner.role !== role);
  const all = [...rest, ...names.map((name) => ({ role, name }))];
  return all.toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}
