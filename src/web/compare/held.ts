// Which places and years are held, put in administrative order: what can be chosen, and what is chosen where nobody has chosen.

import type { Place, ReportSummary } from "../../wire/index.ts";
import { isPlaced } from "../shelf/arrange.ts";
import { type Status, type Tier, tiers } from "./asked.ts";

type Named = Pick<Place, "place" | "code" | "tier" | "parents">;

/** A government with the years its reports plan. */
export interface Seat extends Place {
  readonly years: readonly number[];
}

/** A place that can be chosen, with everything under it. */
export interface Choice {
  /** Its names from the province down, joined by `/`. */
  readonly value: string;
  readonly name: string;
  readonly depth: number;
  /** Governments held at it and under it. */
  readonly count: number;
}

/** Its names from the province down. */
export const pathOf = ({ parents, place }: Pick<Place, "parents" | "place">): string => [...parents, place].join("/");

/** The governments held, in administrative order. */
export function seatsOf(reports: readonly ReportSummary[]): Seat[] {
  const seats = new Map<string, Seat>();
  for (const { government: place, code, tier, parents, planYear } of reports.filter(isPlaced)) {
    const seat = { place, code, tier, parents };
    const known = seats.get(pathOf(seat));
    seats.set(pathOf(seat), { ...seat, code: code ?? known?.code ?? null, years: [...(known?.years ?? []), planYear] });
  }
  return inOrder([...seats.values()]).map((seat) => ({ ...seat, years: [...seat.years].sort((a, b) => b - a) }));
}

/** Administrative order: the nation, then by code; what has none, or whose parents have none, by name after those that have one. */
export function inOrder<Of extends Named>(places: readonly Of[]): Of[] {
  const codes = new Map<string, string>();
  for (const { code, parents } of places)
    for (const name of parents.slice(0, 1)) {
      const known = codes.get(name);
      if (code !== null && (known === undefined || code < known)) codes.set(name, `${code.slice(0, 2)}0000`);
    }
  const key = (of: Of): string => {
    if (of.tier === "national") return "0";
    const code = of.code ?? codes.get(of.parents[0] ?? of.place) ?? "~";
    return `${code}/${pathOf(of)}`;
  };
  return places
    .map((of) => [key(of), of] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, of]) => of);
}

/** Every place held and every place above one, each with how many governments choosing it would leave. */
export function choicesOf(seats: readonly Seat[]): Choice[] {
  const counts = new Map<string, number>();
  for (const seat of seats) for (const path of pathsTo(seat)) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts].map(([value, count]) => {
    const names = value.split("/");
    return { value, name: names.at(-1) as string, depth: names.length - 1, count };
  });
}

/** A place and those above it, the highest first. */
const pathsTo = ({ parents, place }: Seat): string[] =>
  [...parents, place].map((_, n, names) => names.slice(0, n + 1).join("/"));

/** How many governments are held of each tier. */
export const tierCounts = (seats: readonly Seat[]): { readonly tier: Tier; readonly count: number }[] =>
  tiers
    .map((tier) => ({ tier, count: seats.filter((seat) => seat.tier === tier).length }))
    .filter(({ count }) => count > 0);

/** The years that reports are about, the newest first: the year planned, or for results the year before. */
export function yearsOf(seats: readonly Seat[], status: Status): number[] {
  const back = status === "actual" ? 1 : 0;
  return [...new Set(seats.flatMap(({ years }) => years.map((year) => year - back)))].sort((a, b) => b - a);
}

/** The seats that a choice of places and tiers leaves. */
export const chosenSeats = (
  seats: readonly Seat[],
  { places, tiers: wanted }: { readonly places: readonly string[]; readonly tiers: readonly string[] },
): Seat[] =>
  seats.filter(
    (seat) =>
      (places.length === 0 || places.some((place) => isIn(seat, place))) &&
      (wanted.length === 0 || (seat.tier !== null && wanted.includes(seat.tier))),
  );

function isIn(seat: Seat, place: string): boolean {
  const paths = pathsTo(seat);
  return place.includes("/")
    ? paths.includes(place)
    : seat.code === place || [...seat.parents, seat.place].includes(place);
}

/** The newest year for which some place also holds the year before; the newest where there is none. */
export function newestWithBefore(seats: readonly Seat[], status: Status): number | null {
  const years = yearsOf(seats, status);
  const both = (year: number) => chosenYears(seats, status).some((own) => own.has(year) && own.has(year - 1));
  return years.find(both) ?? years[0] ?? null;
}

const chosenYears = (seats: readonly Seat[], status: Status): ReadonlySet<number>[] =>
  seats.map((seat) => new Set(yearsOf([seat], status)));

/** A government that has others under it, and the year of which most of them are held. */
export interface Head {
  readonly seat: Seat;
  /** Years of its own reports with how many reports under it are held of each, the newest first. */
  readonly years: readonly { readonly year: number; readonly under: number }[];
}

/** The governments held that have others under them. */
export function headsOf(seats: readonly Seat[]): Head[] {
  return seats.flatMap((seat) => {
    const under = seats.filter((other) => isUnder(other, seat));
    if (under.length === 0) return [];
    const years = seat.years.map((year) => ({ year, under: under.filter((one) => one.years.includes(year)).length }));
    return [{ seat, years }];
  });
}

const isUnder = (lower: Seat, upper: Seat): boolean =>
  lower !== upper &&
  (upper.tier === "national" ? lower.tier !== "national" : pathOf(lower).startsWith(`${pathOf(upper)}/`));

/** The year of a government in which most places under it are held; the newest of equals. */
export const fullestYear = ({ years }: Head): Head["years"][number] =>
  years.reduce((best, one) => (one.under > best.under ? one : best));

/** The government under which most places are held in one year; null where none has any. */
export const fullest = (heads: readonly Head[]): Head | null =>
  heads.length === 0
    ? null
    : heads.reduce((best, one) => (fullestYear(one).under > fullestYear(best).under ? one : best));
