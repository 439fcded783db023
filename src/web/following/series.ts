// An indicator through the years, made ready to be drawn: one unit, a column for each year, the years that nobody holds told.

import type { TargetSeries } from "../../wire/index.ts";
import type { Value } from "../app/csv.ts";

export type Point = TargetSeries["points"][number];
export type Said = NonNullable<Point["target"]>;

/** A column of a chart and of its table. */
export type Column =
  | { readonly kind: "year"; readonly point: Point; readonly target: Drawn | null; readonly result: Drawn | null }
  /** Years between two columns of which no report says anything. */
  | { readonly kind: "gap"; readonly from: number; readonly to: number };

/** A number in the unit of the chart. */
export interface Drawn {
  readonly value: number;
  readonly high: number | null;
}

/** A series ready to be drawn. */
export interface Chart {
  readonly columns: readonly Column[];
  /** Of every number drawn; null where they have none. */
  readonly unit: string | null;
  /** What the chart has room for: its lowest and its highest number. Null where there is no number to draw. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Numbers in a unit that does not go with the others: in the table, not in the picture. */
  readonly undrawn: number;
}

/** Magnitudes that stand before a unit. 千 is not among them: it is part of 千瓦 and 千米. */
const magnitudes: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["亿", 1e8],
  ["万", 1e4],
];

/** 1.2万亿元 as 1.2 × 10¹² 元. */
function apart(unit: string | null): { readonly scale: number; readonly base: string } {
  const found = magnitudes.find(([word]) => unit?.startsWith(word) && unit.length > word.length);
  return found === undefined
    ? { scale: 1, base: unit ?? "" }
    : { scale: found[1], base: (unit ?? "").slice(found[0].length) };
}

/** A number of one unit in another; null where they do not measure the same. */
export function inUnit(value: number, from: string | null, to: string | null): number | null {
  if (from === to) return value;
  const [a, b] = [apart(from), apart(to)];
  return a.base === b.base ? rounded((value * a.scale) / b.scale) : null;
}

/** Without the dust that binary fractions leave: 5.8 − 6 is −0.2. */
export const rounded = (value: number): number => Number(value.toPrecision(10));

/** Makes a series ready. The unit is that of its newest number. */
export function chartOf({ points }: Pick<TargetSeries, "points">): Chart {
  const stated = points.flatMap(({ target, result }) => [target, result]).filter((said) => said !== null);
  const numbers = stated.filter(({ value }) => value !== null);
  const unit = numbers.at(-1)?.unit ?? null;
  const years = points.map((point): Column => {
    const [target, result] = [drawnOf(point.target, unit), drawnOf(point.result, unit)];
    return { kind: "year", point, target, result };
  });
  const drawn = years.flatMap((column) => (column.kind === "year" ? [column.target, column.result] : []));
  const marks = drawn.filter((mark) => mark !== null);
  return { columns: withGaps(years), unit, range: rangeOf(marks), undrawn: numbers.length - marks.length };
}

function drawnOf(said: Said | null, unit: string | null): Drawn | null {
  if (said === null || said.value === null) return null;
  const value = inUnit(said.value, said.unit, unit);
  if (value === null) return null;
  return { value, high: said.valueHigh === null ? null : inUnit(said.valueHigh, said.unit, unit) };
}

function withGaps(columns: readonly Column[]): Column[] {
  return columns.flatMap((column, n): Column[] => {
    const before = columns[n - 1];
    if (column.kind === "gap" || before === undefined || before.kind === "gap") return [column];
    const [last, next] = [before.point.year, column.point.year];
    return next - last > 1 ? [{ kind: "gap", from: last + 1, to: next - 1 }, column] : [column];
  });
}

/** A seventh of room on either side, so that no mark touches the edge; one number alone gets room in its own size. */
function rangeOf(marks: readonly Drawn[]): Chart["range"] {
  if (marks.length === 0) return null;
  const values = marks.flatMap(({ value, high }) => (high === null ? [value] : [value, high]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) / 7;
  return { low: low - room, high: high + room };
}

/** Two to four round numbers within a range. */
export function ticksOf({ low, high }: NonNullable<Chart["range"]>): number[] {
  const rough = (high - low) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, n) => rounded((first + n) * step));
}

/** All series as lines of a table. */
export const sheetOf = (series: readonly TargetSeries[]): Value[][] =>
  series.flatMap(({ indicator, basis, points }) =>
    points.map(({ year, government, target, result, verdict }) => [
      indicator.name,
      basis,
      year,
      government,
      ...(target === null ? noneSaid : [target.value, target.valueHigh, target.unit, target.bound, target.text]),
      ...(result === null ? [null, null] : [result.value, result.unit]),
      verdict,
      target?.quote ?? null,
      result?.quote ?? null,
      target?.report ?? null,
      result?.report ?? null,
    ]),
  );

const noneSaid = [null, null, null, null, null];
