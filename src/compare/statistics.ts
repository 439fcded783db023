// Numbers of many places summed up: quantiles, and ranks that equals share.

import { tidy } from "./scale.ts";

/** The spread of some numbers. */
export interface Distribution {
  readonly n: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly mean: number;
}

/** Sums some numbers up; null where there are none. */
export function distributionOf(numbers: readonly number[]): Distribution | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return null;
  const mean = tidy(sorted.reduce((sum, number) => sum + number, 0) / sorted.length);
  const [q1, median, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  return { n: sorted.length, min, q1, median, q3, max, mean };
}

/**
 * The value below which a share of the numbers lies, between neighbours in proportion: definition 7 of Hyndman and Fan (1996),
 * which R and spreadsheets use.
 *
 * @param sorted ascending, not empty
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return tidy(low + (high - low) * (at - Math.floor(at)));
}

/** The place of each number, 1 the highest; equal numbers share the better place and the next one is left out: 1, 2, 2, 4. */
export function ranksOf(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => b - a);
  return numbers.map((number) => sorted.indexOf(number) + 1);
}
