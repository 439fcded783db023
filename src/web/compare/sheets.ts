// The data of each view as a table that a spreadsheet opens. Every number stands with its words and the report they are in.

import type { ComparisonTable, MeasureRow, TiersCompared } from "../../wire/index.ts";
import type { Value } from "../app/csv.ts";
import type { Changes } from "./changes.ts";
import type { Cell, Line, Stated } from "./figures.ts";
import { inOrder } from "./held.ts";
import type { Spread } from "./spread.ts";

type Named = Pick<Line, "place" | "code" | "tier" | "parents">;
type Numbers = Pick<MeasureRow, "value" | "valueHigh" | "unit" | "bound">;

const placed = ({ place, code, tier, parents }: Named): Value[] => [place, code, tier, parents.join("/")];
const numbers = ({ value, valueHigh, unit, bound }: Numbers): Value[] => [value, valueHigh, unit, bound];
const NONE: readonly Value[] = [null, null, null, null];

/** Place × year, a line each: the cell's kind, its numbers, the result and the gap, the words and the report. */
export const tableSheet = ({ places, indicator, status }: ComparisonTable, years: readonly number[]): Value[][] =>
  inOrder(places).flatMap((line) =>
    line.cells
      .filter(({ year }) => years.includes(year))
      .map((cell) => [...placed(line), indicator.name, status, cell.year, cell.kind, ...saidIn(cell)]),
  );

function saidIn(cell: Cell): Value[] {
  if (cell.kind === "stated") return statedIn(cell);
  const report = cell.kind === "not-held" ? null : cell.report;
  const quote =
    cell.kind === "not-stated"
      ? (cell.instead?.quote ?? null)
      : cell.kind === "not-read"
        ? (cell.naming?.quote ?? null)
        : null;
  return [null, ...NONE, null, null, null, null, null, null, quote, report, null, null];
}

function statedIn({ row, point, rank, change }: Stated): Value[] {
  const result = row.status === "target" ? row.result : null;
  return [
    row.basis,
    ...numbers(row),
    row.stance,
    point,
    rank,
    change?.by ?? null,
    result?.value ?? null,
    result === null ? null : row.gap,
    row.quote,
    row.report,
    result?.quote ?? null,
    result?.report ?? null,
  ];
}

/** A government and those under it: the number, what it is above the nearest government above, and above the one asked for. */
export const tiersSheet = ({ top, places, year, indicator }: TiersCompared): Value[][] =>
  [{ ...top, overTop: null, above: null }, ...inOrder(places)].map(({ cell, overTop, above, ...place }) => [
    ...placed(place),
    indicator.name,
    year,
    cell.kind,
    ...(cell.kind === "stated" ? [...numbers(cell.row), cell.row.quote, cell.row.report] : [...NONE, null, null]),
    above?.place ?? null,
    above?.over ?? null,
    overTop,
  ]);

/** Both years of every place, the difference and the ranks. */
export const changeSheet = ({ changed, unpaired }: Changes, year: number): Value[][] =>
  [...changed, ...unpaired.map((pair) => ({ ...pair, by: null }))].map(({ place, before, now, by }) => [
    ...placed(place),
    year,
    ...sideOf(before),
    ...sideOf(now),
    by,
  ]);

const sideOf = (cell: Cell): Value[] =>
  cell.kind === "stated"
    ? [cell.kind, ...numbers(cell.row), cell.rank, cell.row.quote, cell.row.report]
    : [cell.kind, ...NONE, null, null, null];

/** Place × year, a line each: how many sentences have the phrase, and whether it is the first year. */
export const spreadSheet = (phrase: string, { places }: Spread): Value[][] =>
  places.flatMap((place) =>
    place.years.map(({ year, sentences, report }) => [
      ...placed(place),
      phrase,
      year,
      sentences,
      place.first === year ? 1 : 0,
      report,
    ]),
  );
