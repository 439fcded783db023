// Numbers that no report gives but that follow from two it gives: a rise by where a rate stood, an addition by how a stock grew.

import type { Measure } from "../reading/index.ts";
import { sameUnit } from "./amounts.ts";
import { compared } from "./comparing.ts";
import { likest, resultFor } from "./counterparts.ts";
import type { Answer, Files } from "./files.ts";
import { runOf, tellsOf } from "./flows.ts";
import type { Result } from "./results.ts";
import { isCount, runFor, type Target } from "./targets.ts";

/** A rise in points is answered by where both reports say the rate stood. */
export function byRates(files: Files, target: Target): Answer | null {
  const { measure } = target;
  if (measure.basis !== "change" || measure.unit !== "百分点") return null;
  const sought: Target = { ...target, measure: { ...measure, basis: "share", unit: "%" } };
  const now = resultFor(files, sought);
  const then = rateBefore(files, sought);
  if (now === null || then === null || now.measure.value === null || then.measure.value === null) return null;
  const value = Math.round((now.measure.value - then.measure.value) * 100) / 100;
  const answer = compared(target, now, { ...now.measure, basis: "change", value, unit: "百分点" });
  if (answer === null) return null;
  return { ...answer, confidence: 0.8, reason: `${answer.reason}（上一年报告为“${then.statement.quote}”）` };
}

/** Where the earlier report says the rate stood. */
function rateBefore(files: Files, target: Target): Result | null {
  const { id } = target.measure.indicator;
  const year = files.earlier.report.reviewYear;
  const fits = (one: Result): boolean =>
    one.measure.basis === "share" && sameUnit(target.measure, one.measure) && tellsOf(year, one);
  if (id !== null) return files.before().of(id).find(fits) ?? null;
  return likest({ ...files, results: files.before() }, target, fits);
}

/** What was to be added is answered by a stock that is told with its growth. */
export function byStock(files: Files, target: Target): Answer | null {
  const { measure } = target;
  if (!isCount(measure) || runFor(target) !== "flow") return null;
  const year = files.earlier.report.planYear;
  const fits = (one: Result): boolean =>
    isCount(one.measure) && sameUnit(measure, one.measure) && tellsOf(year, one) && runOf(one.before) === "stock";
  const stock = likest(files, target, fits);
  const grown = stock === null ? null : growthBeside(files, stock);
  if (stock === null || grown === null || stock.measure.value === null) return null;
  const value = Math.round(stock.measure.value * (1 - 1 / (1 + grown.times)) * 100) / 100;
  const answer = compared(target, stock, { ...stock.measure, value });
  if (answer === null) return null;
  const reason = `${answer.reason}（按增长幅度，新增约${value}${stock.measure.unit}）`;
  return { ...answer, outcomes: [stock.shown, grown.result.statement], confidence: 0.7, reason };
}

interface Grown {
  readonly result: Result;
  readonly times: number;
}

/** The growth told in the clause of a stock, as how many times its former self was added. */
function growthBeside({ results }: Files, { words }: Result): Grown | null {
  for (const result of results.all) {
    const times = result.words === words ? timesOf(result.measure) : null;
    if (times !== null) return { result, times };
  }
  return null;
}

function timesOf({ basis, unit, value }: Measure): number | null {
  if (value === null || value <= 0) return null;
  if (basis === "change" && unit === "倍") return value;
  return basis === "growth" ? value / 100 : null;
}
