// One year of many places: ranked within their tier, those without a number named apart, those that are not held counted.

import type { ComparisonTable } from "../../wire/index.ts";
import { tiers } from "./asked.ts";
import { cellIn, type Distribution, type Line, type Scaled, type Silent, type Stated, scaled } from "./figures.ts";
import { inOrder } from "./held.ts";

/** A place with its number. */
export interface Dot {
  readonly place: Line;
  readonly cell: Stated;
  readonly numbers: Scaled;
}

/** The places of one tier. */
export interface Group {
  readonly tier: Line["tier"];
  /** The highest number first. */
  readonly dots: readonly Dot[];
  /** What is said in words, or in another sense than the others. */
  readonly otherwise: readonly { readonly place: Line; readonly cell: Stated }[];
  readonly silent: readonly { readonly place: Line; readonly cell: Exclude<Silent, { kind: "not-held" }> }[];
  readonly notHeld: readonly Line[];
  readonly distribution: Distribution | null;
}

/** The groups of a year, from the nation down; a tier of which no report of the year is held is left out. */
export function groupsOf(table: ComparisonTable, year: number): Group[] {
  return [...tiers, null]
    .map((tier) => groupOf(table, year, tier))
    .filter(({ dots, otherwise, silent }) => dots.length + otherwise.length + silent.length > 0);
}

function groupOf({ places, summaries, unit }: ComparisonTable, year: number, tier: Line["tier"]): Group {
  const own = inOrder(places.filter((place) => place.tier === tier)).map((place) => ({
    place,
    cell: cellIn(place, year),
  }));
  const stated = own.flatMap(({ place, cell }) => (cell.kind === "stated" ? [{ place, cell }] : []));
  const dots = stated.flatMap(({ place, cell }) => {
    const numbers = scaled(cell, unit);
    return numbers === null ? [] : [{ place, cell, numbers }];
  });
  return {
    tier,
    dots: dots.sort((a, b) => (b.cell.point as number) - (a.cell.point as number)),
    otherwise: stated.filter(({ cell }) => scaled(cell, unit) === null),
    silent: own.flatMap(({ place, cell }) =>
      cell.kind === "not-stated" || cell.kind === "not-read" ? [{ place, cell }] : [],
    ),
    notHeld: own.filter(({ cell }) => cell.kind === "not-held").map(({ place }) => place),
    distribution: summaries.find((one) => one.year === year && one.tier === tier)?.distribution ?? null,
  };
}

/** A line of the chart. */
export type DotLine =
  | { readonly kind: "head"; readonly group: Group /** Lines of the group below it. */; readonly below: number }
  | { readonly kind: "dot"; readonly dot: Dot };

/** The lines of the chart, not more dots than `most`. */
export function dotLines(groups: readonly Group[], most: number): DotLine[] {
  let left = most;
  return groups.flatMap((group): DotLine[] => {
    const dots = group.dots.slice(0, left);
    left -= dots.length;
    if (dots.length === 0) return [];
    return [{ kind: "head", group, below: dots.length }, ...dots.map((dot): DotLine => ({ kind: "dot", dot }))];
  });
}

/** How many places say it, say nothing of it, were not understood, are not held. */
export interface Standing {
  readonly stated: number;
  readonly notStated: number;
  readonly notRead: number;
  readonly notHeld: number;
}

/** Counts the cells of a year; of all years where none is given. */
export function standingOf({ places }: ComparisonTable, year: number | null): Standing {
  const cells = places.flatMap((line) => (year === null ? line.cells : [cellIn(line, year)]));
  const count = (kind: string): number => cells.filter((cell) => cell.kind === kind).length;
  return {
    stated: count("stated"),
    notStated: count("not-stated"),
    notRead: count("not-read"),
    notHeld: count("not-held"),
  };
}
