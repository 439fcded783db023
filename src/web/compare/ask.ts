// What this page asks the service: the indicators held, tables, tiers, and the spread of a phrase.

import createClient from "openapi-fetch";
import type { ComparisonTable, HeldIndicator, PhraseSpread, TiersCompared } from "../../wire/index.ts";
import { type Answers, answer, BASE } from "../app/client.ts";

type Query<Names> = { parameters: { query: Names } };

interface TableQuery {
  indicator: string;
  places: string;
  tier: string;
  years: string;
  status: "target" | "actual";
  basis?: string;
}

interface Paths {
  "/compare/indicators": { get: Answers<{ indicators: HeldIndicator[] }> };
  "/compare": { get: Query<TableQuery> & Answers<ComparisonTable> };
  "/compare/tiers": {
    get: Query<{ indicator: string; province: string; year?: number; basis?: string }> & Answers<TiersCompared>;
  };
  "/spread": { get: Query<{ phrase: string; places: string }> & Answers<PhraseSpread> };
}

const client = createClient<Paths>({ baseUrl: BASE });

/** Which table. No places are all of them, no tiers too. */
export interface TableAsked {
  readonly indicator: string;
  readonly status: "target" | "actual";
  /** Null takes the one most reports give. */
  readonly basis: string | null;
  readonly places: readonly string[];
  readonly tiers: readonly string[];
  readonly years: readonly number[];
}

/** A government with those under it, in one year. */
export interface TiersAsked {
  readonly indicator: string;
  readonly basis: string | null;
  /** Name or code of the government above. */
  readonly top: string;
  readonly year: number;
}

const sense = (basis: string | null) => (basis === null ? {} : { basis });

/** The indicators held, the most frequent first. */
export const askIndicators = async (): Promise<HeldIndicator[]> =>
  (await answer(client.GET("/compare/indicators"))).indicators;

export const askTable = ({ indicator, status, basis, places, tiers, years }: TableAsked): Promise<ComparisonTable> => {
  const query = { indicator, status, places: places.join(","), tier: tiers.join(","), years: years.join(",") };
  return answer(client.GET("/compare", { params: { query: { ...query, ...sense(basis) } } }));
};

export const askTiers = ({ indicator, basis, top, year }: TiersAsked): Promise<TiersCompared> =>
  answer(client.GET("/compare/tiers", { params: { query: { indicator, province: top, year, ...sense(basis) } } }));

export const askSpread = (phrase: string, places: readonly string[]): Promise<PhraseSpread> =>
  answer(client.GET("/spread", { params: { query: { phrase, places: places.join(",") } } }));

/** Where all targets of all reports can be fetched, each with its result and its citation. */
export const datasetFile = (ending: "xlsx" | "csv"): string => `${BASE}/exports/targets.${ending}`;
