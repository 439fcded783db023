// What the address asks of the search: words, and which sentences are looked at. Filters are changed here, so that every part of
// the page writes them alike.

import { type Found, roleNames, type SearchFilter, tierNames } from "../../wire/index.ts";
import type { Changes } from "../app/address.ts";
import { standings } from "../following/verdicts.ts";
import { domainIds } from "../report/domains.ts";
import { kinds } from "../report/shapes.ts";

/** The filters that take several values, in the order in which the page lists them. */
export const listed = ["place", "tier", "role", "kind", "verdict", "domain"] as const;
export type Listed = (typeof listed)[number];

export interface Asked {
  readonly words: string;
  readonly filter: SearchFilter;
}

/** The values a filter knows, in order; null where the reports say which there are. */
export const known: { readonly [L in Listed]: readonly string[] | null } = {
  place: null,
  tier: Object.keys(tierNames),
  role: Object.keys(roleNames),
  kind: kinds,
  verdict: standings.filter((standing) => standing !== "pending"),
  domain: domainIds,
};

/** Reads the address; what it has that is not known is as if it were not there. */
export function askedOf(params: URLSearchParams): Asked {
  const lists = Object.fromEntries(listed.map((name) => [name, listIn(params, name)]));
  return {
    words: (params.get("q") ?? "").trim().slice(0, LONGEST),
    filter: { ...lists, from: yearIn(params, "from"), to: yearIn(params, "to") } as SearchFilter,
  };
}

/** The service takes no longer words. */
const LONGEST = 500;

function listIn(params: URLSearchParams, name: Listed): string[] {
  const values = (params.get(name) ?? "").split(",").flatMap((value) => (value.trim() === "" ? [] : [value.trim()]));
  return [...new Set(values)].filter((value) => known[name]?.includes(value) ?? true);
}

const yearIn = (params: URLSearchParams, name: "from" | "to"): number | null =>
  /^(?:1949|19[5-9]\d|20\d\d)$/.test(params.get(name) ?? "") ? Number(params.get(name)) : null;

/** Nothing is asked: no words, no filter. */
export const isBlank = ({ words, filter }: Asked): boolean => words === "" && active(filter).length === 0;

/** A filter, or the two years as one. */
export type FilterName = Listed | "year";

/** The filters that narrow. */
export const active = (filter: SearchFilter): FilterName[] => [
  ...listed.filter((name) => filter[name].length > 0),
  ...(filter.from === null && filter.to === null ? [] : (["year"] as const)),
];

/** The address without a filter. */
export const cleared = (name: FilterName): Changes =>
  name === "year" ? { from: null, to: null, on: null } : { [name]: null, on: null };

/** The address without any filter. */
export const unfiltered: Changes = Object.assign({}, cleared("year"), ...listed.map(cleared));

/** The address with one value put into a filter or taken out of it. */
export function toggled(filter: SearchFilter, name: Listed, value: string): Changes {
  const before: readonly string[] = filter[name];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { [name]: after.join(","), on: null };
}

/** The address with a year at one end; the other end gives way where the two would cross. */
export function bounded({ from, to }: SearchFilter, end: "from" | "to", year: number | null): Changes {
  const other = end === "from" ? to : from;
  const crossed = year !== null && other !== null && (end === "from" ? other < year : other > year);
  const both = { from, to, [end]: year, ...(crossed ? { [end === "from" ? "to" : "from"]: year } : {}) };
  return { from: written(both.from), to: written(both.to), on: null };
}

const written = (year: number | null): string | null => (year === null ? null : String(year));

/** What was asked, with one thing less: a filter, or one of several words. */
export type Looser =
  | { readonly kind: "filter"; readonly name: FilterName; readonly asked: Asked }
  | { readonly kind: "filters"; readonly asked: Asked }
  | { readonly kind: "word" | "only"; readonly word: string; readonly asked: Asked };

/** The ways to ask for less: without each filter, without all of them, without each of the words; each word alone, unfiltered. */
export const looser = (asked: Asked): Looser[] => [...withFewerFilters(asked), ...withFewerWords(asked)];

function withFewerFilters({ words, filter }: Asked): Looser[] {
  const names = active(filter);
  const each = names.map(
    (name): Looser => ({ kind: "filter", name, asked: { words, filter: without(filter, [name]) } }),
  );
  return names.length < 2 ? each : [...each, { kind: "filters", asked: { words, filter: without(filter, names) } }];
}

function withFewerWords({ words, filter }: Asked): Looser[] {
  const parts = partsOf(words);
  const names = active(filter);
  if (parts.length < 2) return [];
  const less = parts.map((word): Looser => {
    const left = parts.filter((one) => one !== word).join(" ");
    return { kind: "word", word, asked: { words: left, filter } };
  });
  const unfiltered = without(filter, names);
  const alone = parts.map((word): Looser => ({ kind: "only", word, asked: { words: word, filter: unfiltered } }));
  return names.length === 0 ? less : [...less, ...alone];
}

/** The words apart, quotation marks kept. */
export const partsOf = (words: string): string[] => words.match(/"[^"]+"|“[^”]+”|\S+/g) ?? [];

const without = (filter: SearchFilter, names: readonly FilterName[]): SearchFilter => ({
  ...filter,
  ...Object.fromEntries(listed.filter((name) => names.includes(name)).map((name) => [name, []])),
  ...(names.includes("year") ? { from: null, to: null } : {}),
});

/** What was asked as an address has it. */
export const writtenIn = ({ words, filter }: Asked): Record<string, string> =>
  Object.fromEntries(
    [
      ["q", words],
      ...listed.map((name) => [name, filter[name].join(",")]),
      ["from", written(filter.from) ?? ""],
      ["to", written(filter.to) ?? ""],
    ].filter(([, value]) => value !== ""),
  ) as Record<string, string>;

/** One sentence that was found, as the address names it. */
export const nameOf = ({ report, n }: Pick<Found["hits"][number], "report" | "n">): string => `${report}:${n}`;
