// How a phrase or a scheme spreads over places and years: how often, in how many reports, and where it stood first.

import { grouped } from "./grouped.ts";
import { type HeldYear, type Place, placeKey } from "./row.ts";

/** How often a phrase stands in a report; reports without it count 0. */
export interface Occurrences extends HeldYear {
  readonly sentences: number;
  /** Length of the report, which makes counts comparable. */
  readonly characters: number;
}

export interface YearSpread {
  readonly year: number;
  readonly sentences: number;
  /** Reports that have it. */
  readonly reports: number;
  /** Reports held of the year, with it or without. */
  readonly held: number;
  /** Places whose reports before, of those held, did not have it. */
  readonly newly: number;
  /** Sentences to 10,000 characters of the reports held. */
  readonly density: number;
}

export interface PlaceSpread extends Place {
  /** The first year in which a report that is held has it. */
  readonly first: number | null;
  readonly years: readonly { readonly year: number; readonly report: string; readonly sentences: number }[];
}

export interface Spread {
  readonly sentences: number;
  readonly reports: number;
  /** Reports of the first year that have it; empty where none has. */
  readonly first: readonly HeldYear[];
  readonly years: readonly YearSpread[];
  /** Those that had it first come first; those that never had it last. */
  readonly places: readonly PlaceSpread[];
}

/** Sums the occurrences up. */
export function spreadOf(occurrences: readonly Occurrences[]): Spread {
  const having = occurrences.filter(({ sentences }) => sentences > 0);
  const places = [...grouped(occurrences, placeKey).values()].map(placeSpread);
  const firstYear = Math.min(...having.map(({ year }) => year));
  return {
    sentences: sum(having),
    reports: having.length,
    first: having.filter(({ year }) => year === firstYear).map(bare),
    years: yearsOf(occurrences, places),
    places: places.sort((a, b) => (a.first ?? Number.MAX_SAFE_INTEGER) - (b.first ?? Number.MAX_SAFE_INTEGER)),
  };
}

function placeSpread(of: readonly Occurrences[]): PlaceSpread {
  const sorted = [...of].sort((a, b) => a.year - b.year);
  const { place, code, tier, parents } = sorted.at(-1) as Occurrences;
  const years = sorted.map(({ year, report, sentences }) => ({ year, report, sentences }));
  return { place, code, tier, parents, first: years.find(({ sentences }) => sentences > 0)?.year ?? null, years };
}

function yearsOf(occurrences: readonly Occurrences[], places: readonly PlaceSpread[]): readonly YearSpread[] {
  const byYear = [...grouped(occurrences, ({ year }) => year)].sort(([a], [b]) => a - b);
  return byYear.map(([year, of]) => {
    const characters = of.reduce((all, one) => all + one.characters, 0);
    const sentences = sum(of);
    return {
      year,
      sentences,
      reports: of.filter((one) => one.sentences > 0).length,
      held: of.length,
      newly: places.filter(({ first }) => first === year).length,
      density: characters === 0 ? 0 : Number(((sentences / characters) * 10_000).toFixed(3)),
    };
  });
}

const sum = (of: readonly Occurrences[]): number => of.reduce((all, { sentences }) => all + sentences, 0);

const bare = ({ report, title, year, place, code, tier, parents }: Occurrences): HeldYear => ({
  report,
  title,
  year,
  place,
  code,
  tier,
  parents,
});
