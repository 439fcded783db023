// An indicator through the years: the target a report sets for its year, and the result the next one gives for it. Pure.

import type { TargetSeries, Verdict } from "../wire/index.ts";

type Point = TargetSeries["points"][number];
type Said = NonNullable<Point["target"]>;

/** A number that a report gives for one year. */
export interface Mark {
  readonly indicator: { readonly id: string; readonly name: string };
  /** The year it is about. */
  readonly year: number;
  /** Whose it is: the key of the chain, and the name of the time. */
  readonly key: string;
  readonly government: string;
  readonly said: Said;
}

/** A target, with what answers it. */
export interface TargetMark extends Mark {
  readonly result: Said | null;
  readonly verdict: Verdict | null;
}

/**
 * A series for each indicator and basis that a target is set for, in the order of the newest report. What was reached in a year is what
 * was found to answer its target, else what the next report says of that year in the same sense.
 *
 * @param targets in the order of their reports
 * @param results the same
 */
export function seriesOf(targets: readonly TargetMark[], results: readonly Mark[]): TargetSeries[] {
  const series = new Map<string, { readonly first: TargetMark; readonly points: Map<string, Point> }>();
  for (const target of targets.toSorted((a, b) => b.year - a.year)) {
    const { points } = series.get(nameOf(target)) ?? { points: new Map<string, Point>() };
    if (points.size === 0) series.set(nameOf(target), { first: target, points });
    if (!points.has(placeOf(target))) points.set(placeOf(target), pointOf(target, target.said, target.result));
  }
  for (const result of results) {
    const points = series.get(nameOf(result))?.points;
    const point = points?.get(placeOf(result));
    if (points === undefined || point?.result != null) continue;
    points.set(placeOf(result), point ? { ...point, result: result.said } : pointOf(result, null, result.said));
  }
  return [...series.values()].map(({ first, points }) => ({
    indicator: { id: first.indicator.id, name: first.indicator.name },
    basis: first.said.basis,
    points: [...points.values()].sort((a, b) => a.year - b.year),
  }));
}

const nameOf = ({ indicator, said }: Mark): string => `${indicator.id} ${said.basis}`;
const placeOf = ({ key, year }: Mark): string => `${year} ${key}`;

const pointOf = (mark: Mark | TargetMark, target: Said | null, result: Said | null): Point => ({
  year: mark.year,
  government: mark.government,
  target,
  result,
  verdict: "verdict" in mark ? mark.verdict : null,
});
