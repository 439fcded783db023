// Answers a promise by its numbers: the same indicator, or the same thing counted, in the same sense, unit and year.

import type { Measure, Statement } from "../reading/index.ts";
import { compared } from "./comparing.ts";
import { resultFor } from "./counterparts.ts";
import type { Answer, Files } from "./files.ts";
import { byGap, unlessBehind } from "./gaps.ts";
import type { Result } from "./results.ts";
import { byRates, byStock } from "./steps.ts";
import { targetOf } from "./targets.ts";

/** The answer to the numbers of one promise, missed where one of them is; null where no result stands beside any of them. */
export function answerByNumber(files: Files, promise: Statement, numbers: readonly Statement[]): Answer | null {
  const answers = numbers.map((number) => answerOf(files, promise, number)).filter((answer) => answer !== null);
  const worst = answers.find(({ verdict }) => verdict === "missed") ?? answers[0];
  if (worst === undefined) return null;
  return { ...worst, outcomes: [...new Set([worst, ...answers].flatMap(({ outcomes }) => outcomes))] };
}

function answerOf(files: Files, promise: Statement, statement: Statement): Answer | null {
  const { measure } = statement;
  if (measure === undefined || measure.basis === "relation") return null;
  const target = targetOf(files, promise, statement, measure);
  const result = resultFor(files, target);
  if (result === null) return byRates(files, target) ?? byStock(files, target) ?? byGap(files, target);
  const answer = compared(target, result, signed(measure, result));
  return answer === null ? null : unlessBehind(files, target, answer);
}

/** A fall told without its sign (下降5分) is a fall. */
const signed = ({ value: wanted }: Measure, { measure, before }: Result): Measure =>
  wanted !== null && wanted < 0 && measure.value !== null && measure.value > 0 && /降|减|压缩/.test(before)
    ? { ...measure, value: -measure.value }
    : measure;
