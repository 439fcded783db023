// The values of a filter as they are listed: places under those above them, parts under their field of work, the rest in its order.

import type { Facets } from "../../wire/index.ts";
import { bySeat, topOf } from "../report/domains.ts";
import { known, type Listed } from "./asked.ts";

/** A value of a filter, how many sentences it would leave, and what lies under it. */
export interface Branch {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly under: readonly Branch[];
}

/** Places under the ones above them. What is above and held nowhere is a root of its own. */
export function placeBranches(places: Facets["place"]): Branch[] {
  const paths = new Set(places.map(pathOf));
  const under = new Map<string, Facets["place"][number][]>();
  for (const place of places) {
    const above = place.parents.join("/");
    const at = paths.has(above) ? above : "";
    under.set(at, [...(under.get(at) ?? []), place]);
  }
  const branchOf = (place: Facets["place"][number]): Branch => ({
    value: place.value,
    label: place.place,
    count: place.count,
    under: (under.get(pathOf(place)) ?? []).map(branchOf),
  });
  return (under.get("") ?? []).map(branchOf);
}

const pathOf = ({ parents, place }: Facets["place"][number]): string => [...parents, place].join("/");

/** Fields of work with their parts, in the order of the list. */
export function domainBranches(counts: Facets["domain"], labelOf: (value: string) => string): Branch[] {
  const sorted = [...counts].sort((a, b) => bySeat(a.value, b.value));
  const branchOf = ({ value, count }: Facets["domain"][number], under: readonly Branch[]): Branch => ({
    value,
    label: labelOf(value),
    count,
    under,
  });
  return sorted
    .filter(({ value }) => topOf(value) === value)
    .map((field) => {
      const parts = sorted.filter(({ value }) => value !== field.value && topOf(value) === field.value);
      return branchOf(
        field,
        parts.map((part) => branchOf(part, [])),
      );
    });
}

/** Values without parts, in their order. */
export function plainBranches(
  name: Exclude<Listed, "place" | "domain">,
  facets: Facets,
  labelOf: (value: string) => string,
): Branch[] {
  const counts: readonly { readonly value: string; readonly count: number }[] = facets[name];
  const seat = (value: string) => known[name]?.indexOf(value) ?? 0;
  return [...counts]
    .sort((a, b) => seat(a.value) - seat(b.value))
    .map(({ value, count }) => ({ value, label: labelOf(value), count, under: [] }));
}

/** The branches with what is chosen and stands nowhere among them: it must be there to be taken back. */
export function withChosen(
  branches: readonly Branch[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
): Branch[] {
  const missing = chosen.filter((value) => !branches.some((branch) => holds(branch, [value])));
  return [...missing.map((value) => ({ value, label: labelOf(value), count: 0, under: [] })), ...branches];
}

/** Whether a branch is one of the values, or has one of them under it. */
export const holds = ({ value, under }: Branch, values: readonly string[]): boolean =>
  values.includes(value) || under.some((branch) => holds(branch, values));
