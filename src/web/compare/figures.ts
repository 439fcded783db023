// The numbers of a comparison on its one scale: what a cell's target, its range and its result are in the unit of the table.

import type { ComparisonTable } from "../../wire/index.ts";

export type Line = ComparisonTable["places"][number];
export type Cell = Line["cells"][number];
export type Stated = Extract<Cell, { kind: "stated" }>;
/** A cell without a number of the year. */
export type Silent = Exclude<Cell, { kind: "stated" }>;
export type Distribution = NonNullable<ComparisonTable["summaries"][number]["distribution"]>;

/** The numbers of a cell in the unit of the table. */
export interface Scaled {
  readonly value: number;
  /** The end of a range; the same number where it is none. */
  readonly high: number;
  /** Null where the next report is not held or does not say. */
  readonly result: number | null;
}

/** Null where the cell has no number on the scale of the table. */
export function scaled({ point, row }: Stated, unit: string | null): Scaled | null {
  if (point === null || row.value === null) return null;
  const middle = row.valueHigh === null ? row.value : (row.value + row.valueHigh) / 2;
  const inUnit = (value: number): number => (middle === 0 ? value : tidy((value * point) / middle));
  const [value, high] = row.valueHigh === null ? [point, point] : [inUnit(row.value), inUnit(row.valueHigh)];
  return { value, high, result: resultIn(row, unit, { value, high, point }, inUnit) };
}

/** A result is a target's only: a cell of results is compared with nothing. */
function resultIn(
  { status, unit: said, result, gap }: Stated["row"],
  unit: string | null,
  { value, high, point }: { readonly value: number; readonly high: number; readonly point: number },
  inUnit: (value: number) => number,
): number | null {
  if (status !== "target" || result === null || result.value === null) return null;
  if (result.unit === unit) return result.value;
  if (result.unit === said) return inUnit(result.value);
  if (gap === null) return null;
  return gap === 0 ? point : tidy((gap < 0 ? value : high) + inUnit(gap));
}

/** Without the dust of binary fractions. */
export const tidy = (value: number): number => Number(value.toPrecision(10));

/** The cell of a line in a year. */
export const cellIn = ({ cells }: Pick<Line, "cells">, year: number): Cell =>
  cells.find((cell) => cell.year === year) ?? { kind: "not-held", year };

/** Room for some numbers on an axis: an eighth on either side, one number alone in its own size. */
export function roomFor(numbers: readonly number[]): { readonly min: number; readonly max: number } {
  if (numbers.length === 0) return { min: 0, max: 1 };
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const room = (high - low || Math.abs(high) || 1) / 8;
  return { min: tidy(low - room), max: tidy(high + room) };
}

/** A difference with its sign: +0.4, −1, 0. */
export const signed = (by: number): string => (by === 0 ? "0" : `${by > 0 ? "+" : "−"}${String(Math.abs(tidy(by)))}`);

/** A distribution as it is read out: two decimals, small numbers two digits. */
export const roughly = ({ n, min, q1, median, q3, max, mean }: Distribution): Distribution => {
  const rough = (value: number): number => Number(Math.abs(value) < 1 ? value.toPrecision(2) : value.toFixed(2));
  return {
    n,
    min: rough(min),
    q1: rough(q1),
    median: rough(median),
    q3: rough(q3),
    max: rough(max),
    mean: rough(mean),
  };
};
