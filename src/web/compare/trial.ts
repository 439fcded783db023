// For tests: small tables of invented places.

import type { ComparisonTable, MeasureRow } from "../../wire/index.ts";
import type { Cell, Line, Stated } from "./figures.ts";

/** A measure of growth in per cent, but for what is given. */
export const rowOf = (value: number | null, over: Partial<MeasureRow> = {}): Stated["row"] =>
  ({
    report: "r1",
    statement: "s1",
    source: { start: 3, end: 9 },
    value,
    valueHigh: null,
    unit: "%",
    bound: "about",
    stance: null,
    text: null,
    basis: "growth",
    status: "target",
    quote: `增长${value}%左右`,
    result: null,
    gap: null,
    ...over,
  }) as unknown as Stated["row"];

/** A cell with a number. */
export const said = (year: number, value: number, over: object = {}): Stated =>
  ({ kind: "stated", year, point: value, rank: 1, change: null, others: [], row: rowOf(value), ...over }) as Stated;

/** A cell without one. */
export const silent = (kind: "not-stated" | "not-read" | "not-held", year: number): Cell =>
  kind === "not-held"
    ? { kind, year }
    : kind === "not-read"
      ? { kind, year, report: "r9", naming: null }
      : { kind, year, report: "r9", instead: null };

/** A place with its cells. */
export const lineOf = (place: string, tier: Line["tier"], code: string, cells: readonly Cell[]): Line => ({
  place,
  tier,
  code,
  parents: [],
  cells: [...cells],
});

/** A table of growth in per cent. */
export const tableOf = (places: readonly Line[], years: readonly number[]): ComparisonTable => ({
  indicator: { id: "gdp", name: "地区生产总值" },
  status: "target",
  basis: "growth",
  unit: "%",
  years: [...years],
  places: [...places],
  summaries: [],
});
