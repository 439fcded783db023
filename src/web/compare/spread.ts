// A phrase on its way through places and years, narrowed to some tiers of government.

import type { PhraseSpread } from "../../wire/index.ts";
import { inOrder } from "./held.ts";

type SpreadPlace = PhraseSpread["places"][number];

/** One year of the reports that are left. */
export interface SpreadYear {
  readonly year: number;
  readonly sentences: number;
  /** Reports that have it, and reports held. */
  readonly reports: number;
  readonly held: number;
  /** Places in whose reports it stands for the first time. */
  readonly newly: number;
}

export interface Spread {
  readonly sentences: number;
  readonly reports: number;
  readonly years: readonly SpreadYear[];
  /** Those that had it first come first, each year in administrative order; those that never had it last. */
  readonly places: readonly SpreadPlace[];
  /** The places of the first year; empty where nobody has it. */
  readonly first: readonly SpreadPlace[];
}

/** @param tiers none are all */
export function spreadIn({ places: all }: PhraseSpread, tiers: readonly string[]): Spread {
  const places = inOrder(all.filter(({ tier }) => tiers.length === 0 || (tier !== null && tiers.includes(tier)))).sort(
    (a, b) => (a.first ?? Number.MAX_SAFE_INTEGER) - (b.first ?? Number.MAX_SAFE_INTEGER),
  );
  const years = [...new Set(places.flatMap((place) => place.years.map(({ year }) => year)))].sort((a, b) => a - b);
  const rows = years.map((year) => yearOf(places, year));
  const earliest = places[0]?.first ?? null;
  return {
    sentences: rows.reduce((sum, row) => sum + row.sentences, 0),
    reports: rows.reduce((sum, row) => sum + row.reports, 0),
    years: rows,
    places,
    first: earliest === null ? [] : places.filter(({ first }) => first === earliest),
  };
}

function yearOf(places: readonly SpreadPlace[], year: number): SpreadYear {
  const held = places.flatMap((place) => place.years.filter((one) => one.year === year));
  return {
    year,
    sentences: held.reduce((sum, { sentences }) => sum + sentences, 0),
    reports: held.filter(({ sentences }) => sentences > 0).length,
    held: held.length,
    newly: places.filter(({ first }) => first === year).length,
  };
}

/** The address of the search that shows the sentences of a place, or of a year, or both. */
export function searchFor(
  phrase: string,
  where: { readonly place?: string; readonly year?: number },
): Record<string, string> {
  const quoted = /["“”]/.test(phrase) ? phrase : `"${phrase}"`;
  return {
    q: quoted,
    ...(where.place === undefined ? {} : { place: where.place }),
    ...(where.year === undefined ? {} : { from: String(where.year), to: String(where.year) }),
  };
}
