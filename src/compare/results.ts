// Puts beside each target what the report that looks back on its period says was reached: the same indicator, in the same sense,
// of the same years. Whether that is enough is the matter of `links`.

import { grouped } from "./grouped.ts";
import { type MeasureRow, placeKey, type Result, type TargetRow } from "./row.ts";
import { gapOf, inUnit } from "./scale.ts";

/** The targets among the rows, each with its result where the rows hold one. */
export const targetRows = (rows: readonly MeasureRow[]): readonly TargetRow[] =>
  withResults(
    rows.filter(({ status }) => status === "target"),
    rows,
  );

/** The targets given, each with its result among `rows`. */
export function withResults(targets: readonly MeasureRow[], rows: readonly MeasureRow[]): readonly TargetRow[] {
  const byKey = grouped(rows.filter(isResult), keyOf);
  return targets.map((target) => {
    const found = (byKey.get(keyOf(target)) ?? []).filter((row) => answers(target, row)).sort(better)[0];
    if (found === undefined) return { ...target, result: null, gap: null };
    return { ...target, result: resultOf(found), gap: gapBetween(target, found) };
  });
}

/** Looks back on a year that is over: the report of the year after it. */
const isResult = ({ status, period, year }: MeasureRow): boolean =>
  (status === "actual" || status === "estimate") && period !== null && period.to === year - 1;

/** Government, indicator, sense and years. */
const keyOf = (row: MeasureRow): string =>
  [placeKey(row), row.indicator.id ?? row.indicator.name, row.basis, row.period?.from, row.period?.to].join("|");

/** Amounts that can be compared, or two relations. */
const answers = (target: MeasureRow, result: MeasureRow): boolean =>
  target.value === null
    ? result.value === null && target.basis === "relation"
    : inUnit(result.value, result.unit, target.unit) !== null;

/** What is reached before what is expected, the summary of the year before single fields; else the first. */
const better = (a: MeasureRow, b: MeasureRow): number =>
  Number(b.status === "actual") - Number(a.status === "actual") ||
  Number(b.role === "review") - Number(a.role === "review") ||
  a.start - b.start;

const gapBetween = (target: MeasureRow, result: MeasureRow): number | null =>
  target.value === null ? null : gapOf(target, result);

const resultOf = (row: MeasureRow): Result => ({
  report: row.report,
  statement: row.statement,
  value: row.value,
  valueHigh: row.valueHigh,
  unit: row.unit,
  bound: row.bound,
  status: row.status,
  start: row.start,
  end: row.end,
  source: row.source,
  section: row.section,
  quote: row.quote,
});
