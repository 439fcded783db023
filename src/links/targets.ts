// Answers a promise by its number: the same indicator, or the same thing counted, in the same sense and unit.

import type { Measure, Statement } from "../reading/index.ts";
import { plain, reaches, toleranceOf } from "./amounts.ts";
import type { Answer, Files } from "./files.ts";
import { pairsOf } from "./likeness.ts";
import type { Comparison } from "./link.ts";

/** How much of what is counted must be said again. */
const SAME_THING = 0.55;

/** 四个重点 names nothing that could be told from 重点项目112个. */
const FEWEST = 2;

/** The answer to the numbers of one promise; null where no result stands beside any of them. */
export function answerByNumber(files: Files, promise: Statement, numbers: readonly Statement[]): Answer | null {
  const answers = numbers.map((number) => answerOf(files, promise, number));
  const found = answers.filter((answer) => answer !== null);
  const first = found[0];
  if (first === undefined) return null;
  const missed = found.find(({ verdict }) => verdict === "missed");
  const outcomes = found.flatMap((answer) => answer.outcomes);
  if (missed !== undefined) return { ...missed, outcomes };
  return { ...first, outcomes };
}

function answerOf(files: Files, promise: Statement, target: Statement): Answer | null {
  const { measure } = target;
  if (measure === undefined) return null;
  if (measure.basis === "relation") return null;
  const result = resultFor(files, promise, target, measure);
  if (result === null || result.measure === undefined) return null;
  return compared(target, measure, result, result.measure);
}

/** The result in the same sense and of the same year: of the indicator where it is known, else of the thing counted. */
function resultFor(
  { results, rarity, earlier }: Files,
  promise: Statement,
  target: Statement,
  measure: Measure,
): Statement | null {
  const year = earlier.report.planYear;
  const fits = (one: Statement): boolean =>
    one.measure !== undefined &&
    sameSense(measure, one.measure) &&
    plain(one.measure.value, one.measure.unit)?.unit === plain(measure.value, measure.unit)?.unit &&
    (one.period === null ||
      year === null ||
      (one.period.from === one.period.to ? one.period.to === year : target.period?.from !== target.period?.to));
  if (measure.indicator.id !== null) return results.of(measure.indicator.id).find(fits) ?? null;
  const wanted = pairsOf(`${measure.indicator.surface} ${promise.commitment?.object ?? ""}`);
  if (wanted.size < FEWEST) return null;
  let best: Statement | null = null;
  let most = SAME_THING;
  for (const { statement, pairs } of results.all) {
    if (statement.measure?.indicator.id != null || !fits(statement)) continue;
    const likeness = rarity.shared(wanted, pairs);
    if (likeness > most) {
      best = statement;
      most = likeness;
    }
  }
  return best;
}

/** A growth target is not answered by a level, nor a yearly one by a five-year average; a count added answers a count to add. */
const sameSense = (target: Measure, result: Measure): boolean =>
  target.basis === result.basis ||
  ((target.basis === "level" || target.basis === "change") && (result.basis === "level" || result.basis === "change"));

const verdictWords = { true: "达到", false: "没有达到" } as const;

function compared(target: Statement, goal: Measure, result: Statement, got: Measure): Answer | null {
  const wanted = plain(goal.value, goal.unit);
  const reached = plain(got.value, got.unit);
  if (wanted === null || reached === null) return null;
  const tolerance = toleranceOf(goal.bound, goal.basis, wanted.value);
  const isMet = reaches(reached.value, wanted.value, goal.bound, tolerance, goal.indicator.name);
  const comparison: Comparison = {
    basis: goal.basis,
    target: goal.value,
    result: got.value,
    unit: goal.unit,
    tolerance,
  };
  return {
    verdict: isMet ? "met" : "missed",
    outcomes: [result],
    comparison,
    confidence: goal.indicator.id === null ? 0.8 : 0.95,
    reason: `${goal.indicator.name}：目标“${target.quote}”，结果“${result.quote}”，${verdictWords[`${isMet}`]}`,
  };
}
