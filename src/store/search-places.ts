// The reports held as search and comparison see them: whose they are, which of them a filter leaves, and the places above them. Pure.

import type { Tier } from "../reading/index.ts";
import type { Facets, HeldYear, Place, SearchFilter } from "../wire/index.ts";

/** Which reports are looked at. */
export type ReportFilter = Pick<SearchFilter, "place" | "tier" | "from" | "to">;

/** What a place is called in a filter: its code, or its names from the province down. */
export const filterValue = ({ code, parents, place }: Place): string => code ?? [...parents, place].join("/");

/** Whether a place is the one meant, or lies under it. */
function isIn({ place, code, parents }: Place, value: string): boolean {
  if (/^\d{6}$/.test(value)) return code?.startsWith(value.replace(/(?:00){1,2}$/, "")) ?? false;
  const path = [...parents, place];
  return value.includes("/") ? `${path.join("/")}/`.startsWith(`${value}/`) : path.includes(value);
}

const isOfPlace = (held: HeldYear, { place }: ReportFilter): boolean =>
  place.length === 0 || place.some((value) => isIn(held, value));
const isOfTier = ({ tier }: HeldYear, filter: ReportFilter): boolean =>
  filter.tier.length === 0 || (tier !== null && filter.tier.includes(tier));
const isOfYear = ({ year }: HeldYear, { from, to }: ReportFilter): boolean =>
  (from === null || year >= from) && (to === null || year <= to);

/** Whether the filter leaves a report in. */
export const isLeft = (held: HeldYear, filter: ReportFilter): boolean =>
  isOfPlace(held, filter) && isOfTier(held, filter) && isOfYear(held, filter);

/** The latest year first, then by code and name. */
export const byYearAndPlace = (a: HeldYear, b: HeldYear): number =>
  b.year - a.year || compare(a.code ?? "~", b.code ?? "~") || compare(a.place, b.place) || compare(a.report, b.report);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sentences by place, tier and year, from those of each report; each facet leaves its own filter aside. */
export function reportFacets(
  reports: readonly HeldYear[],
  counts: ReadonlyMap<string, number>,
  filter: ReportFilter,
): Pick<Facets, "place" | "tier" | "year"> {
  const having = reports.filter(({ report }) => counts.has(report));
  const countOf = ({ report }: HeldYear): number => counts.get(report) ?? 0;
  const [ofPlace, ofTier, ofYear] = [isOfPlace, isOfTier, isOfYear].map((own) =>
    having.filter((held) => [isOfPlace, isOfTier, isOfYear].every((is) => is === own || is(held, filter))),
  ) as [HeldYear[], HeldYear[], HeldYear[]];
  return {
    place: placesOf(ofPlace, countOf),
    tier: summed(ofTier, ({ tier }) => tier, countOf).flatMap(({ value, count }) =>
      value === null ? [] : [{ value, count }],
    ),
    year: summed(ofYear, ({ year }) => year, countOf).sort((a, b) => b.value - a.value),
  };
}

function summed<Value>(
  reports: readonly HeldYear[],
  valueIn: (held: HeldYear) => Value,
  countOf: (held: HeldYear) => number,
): { value: Value; count: number }[] {
  const sums = new Map<Value, number>();
  for (const held of reports) sums.set(valueIn(held), (sums.get(valueIn(held)) ?? 0) + countOf(held));
  return [...sums].map(([value, count]) => ({ value, count }));
}

/** Every place with those above it, counts added up; in the order of their codes. */
function placesOf(reports: readonly HeldYear[], countOf: (held: HeldYear) => number): Facets["place"] {
  const found = new Map<string, Facets["place"][number]>();
  for (const held of reports)
    for (const place of [...above(held), bare(held)]) {
      const value = filterValue(place);
      const before = found.get(value);
      found.set(value, { ...(before ?? { ...place, value }), count: (before?.count ?? 0) + countOf(held) });
    }
  return [...found.values()].sort((a, b) => compare(a.code ?? "~", b.code ?? "~") || compare(a.value, b.value));
}

const bare = ({ place, code, tier, parents }: HeldYear): Place => ({ place, code, tier, parents });

const TIERS: readonly Tier[] = ["province", "prefecture", "county"];

/** The governments above a place, with the codes that its own begins with. */
function above({ code, parents }: HeldYear): Place[] {
  return parents.map((place, n) => ({
    place,
    code: code === null || n > 1 ? null : code.slice(0, 2 * (n + 1)).padEnd(6, "0"),
    tier: TIERS[n] ?? null,
    parents: parents.slice(0, n),
  }));
}
