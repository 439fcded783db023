// Answers a promise that is a relation: growth beside another growth, the country, a task that was set.

import type { Measure, Statement } from "../reading/index.ts";
import type { Answer, Files } from "./files.ts";
import { tellsOf } from "./flows.ts";
import { pairsOf } from "./likeness.ts";
import { narrower } from "./narrower.ts";
import type { Result } from "./results.ts";
import { abreast, none, roughlyAbreast, type Tolerance } from "./tolerances.ts";

/** What a relation is held against. */
type Yardstick = "economy" | "town" | "country" | "task" | "steady";

/** The first that fits. Data. */
const yardsticks: readonly (readonly [Yardstick, RegExp])[] = [
  ["economy", /经济增长|经济增速|经济发展|GDP|地区生产总值|国内生产总值|经济/],
  ["town", /城镇居民|城镇/],
  ["country", /全国|全省|国家平均|平均水平/],
  ["task", /任务|目标|要求|标准|国家下达|省下达|上级/],
  ["steady", /稳定|平稳|持平|不降|正增长|合理区间|低位/],
];

const yardstickOf = (text: string): Yardstick | null => yardsticks.find(([, words]) => words.test(text))?.[0] ?? null;

/** What a growth may stay behind the one it is held against. */
const toleranceFor = (text: string): Tolerance =>
  /基本同步|大体同步|总体同步/.test(text) ? roughlyAbreast : /同步|一致|相当|持平/.test(text) ? abreast : none;

/** The answer to a relation; null where nothing is reported of either side. */
export function answerByRelation(files: Files, promise: Statement, target: Statement): Answer | null {
  const { measure } = target;
  if (measure === undefined || measure.basis !== "relation" || measure.text === null) return null;
  const yardstick = yardstickOf(measure.text);
  if (yardstick === null) return null;
  return byGrowth(files, measure, yardstick) ?? bySaying(files, promise.quote, measure, yardstick);
}

/** Which indicators' growth stand for the two sides. */
const grown: Readonly<Record<string, readonly string[]>> = {
  "income-growth-relation": ["income"],
  income: ["income"],
  "income-rural": ["income-rural"],
  "income-urban": ["income-urban"],
};
const against: Readonly<Partial<Record<Yardstick, string>>> = { economy: "gdp", town: "income-urban" };

function growthOf({ results, earlier }: Files, id: string): Result | null {
  const year = earlier.report.planYear;
  return results.of(id).find((one) => one.measure.basis === "growth" && tellsOf(year, one)) ?? null;
}

function byGrowth(files: Files, measure: Measure, yardstick: Yardstick): Answer | null {
  const other = against[yardstick];
  if (other === undefined) return null;
  const own = grown[measure.indicator.id ?? ""] ?? [];
  const side = own.map((id) => growthOf(files, id)).find((one) => one !== null);
  const beside = growthOf(files, other);
  if (side == null || beside === null || side.measure.value === null || beside.measure.value === null) return null;
  const [value, yard] = [side.measure.value, beside.measure.value];
  const tolerance = toleranceFor(measure.text ?? "").growth;
  const strict = tolerance === 0 && !/不低于|不慢于/.test(measure.text ?? "");
  const met = strict ? value > yard : value >= yard - tolerance - 1e-9;
  return {
    verdict: met ? "met" : "missed",
    outcomes: [side.statement, beside.statement],
    comparison: { basis: "growth", target: yard, result: value, unit: "%", tolerance },
    confidence: 0.9,
    reason: `“${side.statement.quote}”对“${beside.statement.quote}”：${value}%${met ? "达到" : "没有达到"}“${measure.text}”`,
  };
}

/** What the later report itself says of the relation. */
function bySaying(files: Files, promise: string, measure: Measure, yardstick: Yardstick): Answer | null {
  const found = files.results.all.find(
    (one) =>
      one.measure.basis === "relation" &&
      sameSubject(files, measure, one) &&
      !narrower(promise, one) &&
      yardstickOf(one.measure.text ?? "") === yardstick,
  );
  if (found === undefined) return null;
  const says = found.measure.text ?? "";
  const behind = /低于|慢于|未/.test(says) !== /低于|慢于/.test(measure.text ?? "");
  return {
    verdict: behind ? "missed" : "met",
    outcomes: [found.statement],
    comparison: null,
    confidence: 0.8,
    reason: `“${found.statement.quote}”：${behind ? "没有达到" : "达到"}“${measure.text}”`,
  };
}

function sameSubject({ rarity }: Files, { indicator }: Measure, { measure, noun }: Result): boolean {
  if (indicator.id !== null && measure.indicator.id !== null) return indicator.id === measure.indicator.id;
  return rarity.shared(pairsOf(indicator.surface), noun) >= 0.7;
}
