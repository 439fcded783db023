// What the address asks for: which comparison, of what, where and when. What it does not say is chosen by the views.

import type { MeasureRow, Place } from "../../wire/index.ts";

/** The ways to look. */
export const views = ["dots", "heat", "tiers", "change", "spread"] as const;
export type View = (typeof views)[number];

export const bases = ["growth", "level", "avg_growth", "change", "share", "rank", "relation"] as const;
export const tiers = ["national", "province", "prefecture", "county", "township"] as const;
export type Basis = MeasureRow["basis"];
export type Tier = NonNullable<Place["tier"]>;
export type Status = "target" | "actual";

export interface Asked {
  readonly view: View;
  /** Id or name; null for the one most reports state. */
  readonly indicator: string | null;
  readonly status: Status;
  /** Null for the one most reports give. */
  readonly basis: Basis | null;
  /** Places with everything under them; none are all. */
  readonly places: readonly string[];
  readonly tiers: readonly Tier[];
  /** Years of the heat table; empty for the newest. */
  readonly years: readonly number[];
  /** The year of the views that show one; null for the newest. */
  readonly year: number | null;
  /** The government above, in the view of tiers. */
  readonly top: string | null;
  readonly phrase: string;
  /** A year by which the heat table is sorted; null for administrative order. */
  readonly sort: number | null;
}

/** Reads the address; what it has that is not known is as if it were not there. */
export function askedOf(params: URLSearchParams): Asked {
  return {
    view: oneOf(views, params.get("view")) ?? "dots",
    indicator: wordIn(params, "indicator"),
    status: params.get("status") === "actual" ? "actual" : "target",
    basis: oneOf(bases, params.get("basis")),
    places: listIn(params, "place"),
    tiers: tiers.filter((tier) => listIn(params, "tier").includes(tier)),
    years: listIn(params, "years").flatMap((year) => yearOf(year) ?? []),
    year: yearOf(params.get("year")),
    top: wordIn(params, "top"),
    phrase: (params.get("phrase") ?? "").trim(),
    sort: yearOf(params.get("sort")),
  };
}

const oneOf = <Value extends string>(known: readonly Value[], text: string | null): Value | null =>
  known.find((value) => value === text) ?? null;

const wordIn = (params: URLSearchParams, name: string): string | null => {
  const word = (params.get(name) ?? "").trim();
  return word === "" ? null : word;
};

const listIn = (params: URLSearchParams, name: string): string[] => [
  ...new Set((params.get(name) ?? "").split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]))),
];

const yearOf = (text: string | null): number | null => (/^(?:19|20)\d\d$/.test(text ?? "") ? Number(text) : null);

/** A list with one value put in or taken out, as it stands in the address. */
export function toggled(list: readonly (string | number)[], value: string | number): string {
  return (list.includes(value) ? list.filter((one) => one !== value) : [...list, value]).join(",");
}
