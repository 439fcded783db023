// A figure as its sum, and a year in the address.

import type { ToldFigure } from "../../wire/index.ts";

/** 215 ÷ 216 = 99.5%; a count is itself. */
export function sumOf({ kind, numerator, denominator, printed }: ToldFigure, digits: (n: number) => string): string {
  if (kind !== "rate" || denominator === null) return printed ?? digits(numerator);
  return `${digits(numerator)} ÷ ${digits(denominator)} = ${printed ?? "—"}%`;
}

/** The year that an address names; null where it names none. */
export function yearIn(params: URLSearchParams): number | null {
  const year = Number(params.get("year"));
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null;
}
