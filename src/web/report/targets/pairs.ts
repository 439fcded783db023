// What the year under review came to, beside what the year planned is to come to: one line for each indicator and basis.

import type { ReportDetail, ShownStatement } from "../../../wire/index.ts";
import type { Value } from "../../app/csv.ts";
import type { Measure } from "../shapes.ts";

/** A statement that measures with a number. */
export interface Figured {
  readonly statement: ShownStatement;
  readonly measure: Measure & { readonly value: number };
}

/** An indicator with its result, its target, or both. */
export interface Pair {
  readonly name: string;
  readonly basis: Measure["basis"];
  readonly unit: string | null;
  readonly result: Figured | null;
  readonly target: Figured | null;
}

export interface Pairs {
  /** Both are stated. In the order of the targets. */
  readonly both: readonly Pair[];
  /** A target whose result of the year before is not stated in the same terms. */
  readonly targetOnly: readonly Pair[];
  /** A result for which no target is set in the same terms. */
  readonly resultOnly: readonly Pair[];
}

type Report = Pick<ReportDetail, "statements" | "facts">;

/** What a report states of one indicator on one basis in one unit. */
interface Stated extends Figured {
  readonly key: string;
}

/** Pairs results of the review year with targets of the plan year, in the same indicator, basis and unit. */
export const pairsOf = (report: Report): Pairs => pairUp(statedIn(report, "result"), statedIn(report, "target"));

/** Pairs what one report set for its plan year with what the report of the year after says it came to. */
export function keptOf(earlier: Report, later: Report): Pairs {
  const follows = earlier.facts.planYear !== null && earlier.facts.planYear === later.facts.reviewYear;
  return follows ? pairUp(statedIn(later, "result"), statedIn(earlier, "target")) : pairUp([], []);
}

/** Results or targets of a report in the order of its text: of each indicator, basis and unit the first. */
export function statedIn({ statements, facts }: Report, side: "result" | "target"): Stated[] {
  const first = new Map<string, Stated>();
  for (const statement of statements) {
    const { measure } = statement;
    // Only what the dictionary knows is surely the same thing in both years.
    if (measure === undefined || measure.value === null || measure.indicator.id === null) continue;
    if (sideOf(statement, facts) !== side) continue;
    const key = [measure.indicator.id, measure.basis, measure.unit].join("\n");
    if (!first.has(key)) first.set(key, { key, statement, measure: { ...measure, value: measure.value } });
  }
  return [...first.values()].sort((a, b) => a.statement.start - b.statement.start);
}

function pairUp(results: readonly Stated[], targets: readonly Stated[]): Pairs {
  const resultOf = new Map(results.map((result) => [result.key, result]));
  const targeted = new Set(targets.map(({ key }) => key));
  const aimed = targets.map((target) => pair(resultOf.get(target.key) ?? null, target));
  return {
    both: aimed.filter(({ result }) => result !== null),
    targetOnly: aimed.filter(({ result }) => result === null),
    resultOnly: results.filter(({ key }) => !targeted.has(key)).map((result) => pair(result, null)),
  };
}

function pair(result: Stated | null, target: Stated | null): Pair {
  const { indicator, basis, unit } = ((target ?? result) as Stated).measure;
  return { name: indicator.name, basis, unit, result, target };
}

/** Whether a statement is a result of the review year or a target of the plan year; struck ones are neither. */
function sideOf({ status, period, correction }: ShownStatement, facts: Report["facts"]): "result" | "target" | null {
  if (correction?.kind === "strike" || period === null || period.from !== period.to) return null;
  if (status === "target") return period.to === facts.planYear ? "target" : null;
  return status !== null && period.to === facts.reviewYear ? "result" : null;
}

/** The pairs that share one axis: rates of growth in per cent. */
export const growths = ({ both }: Pairs): Pair[] =>
  both.filter(({ basis, unit }) => basis === "growth" && unit === "%");

/** The pairs as lines of a table. */
export const sheetOf = ({ both, targetOnly, resultOnly }: Pairs): Value[][] =>
  [...both, ...targetOnly, ...resultOnly].map(({ name, basis, unit, result, target }) => [
    name,
    basis,
    result?.measure.value ?? null,
    target?.measure.value ?? null,
    target?.measure.valueHigh ?? null,
    target?.measure.bound ?? null,
    unit,
    result?.statement.quote ?? null,
    target?.statement.quote ?? null,
  ]);
