// Holds a result against its target: the verdict, the two numbers in one unit, and the line that tells them.

import type { Measure } from "../reading/index.ts";
import { plain, reaches, toleranceOf } from "./amounts.ts";
import type { Answer } from "./files.ts";
import type { Result } from "./results.ts";
import type { Target } from "./targets.ts";

/** How much is taken off something is no ceiling on it: 化解债务2亿元. */
const lessens = /(?:化解|压减|压降|压缩|缩减|偿还|清偿|削减|减少|下降|降低)(?!.*[至到])/;

/** The answer of one number to another; null where one of them has no value. */
export function compared({ promise, statement, measure: goal }: Target, result: Result, got: Measure): Answer | null {
  const wanted = plain(goal.value, goal.unit);
  const reached = plain(got.value, got.unit);
  if (wanted === null || reached === null || goal.value === null) return null;
  const slack = toleranceOf(goal.bound, goal.basis, wanted.value);
  const met = reaches(
    reached.value,
    wanted.value,
    goal.bound,
    slack,
    lessens.test(promise.quote) ? "" : goal.indicator.name,
  );
  const scale = wanted.value === 0 ? 1 : goal.value / wanted.value;
  return {
    verdict: met ? "met" : "missed",
    outcomes: [result.shown],
    comparison: {
      basis: goal.basis,
      target: goal.value,
      result: rounded(reached.value * scale),
      unit: goal.unit,
      tolerance: rounded(toleranceOf(goal.bound, goal.basis, goal.value)),
    },
    confidence: goal.indicator.id === null ? 0.8 : 0.95,
    reason: `目标“${statement.quote}”，结果“${result.words}”，${met ? "达到" : "没有达到"}`,
  };
}

/** Scaling leaves crumbs behind the decimal point. */
const rounded = (value: number): number => Number(value.toPrecision(12));
