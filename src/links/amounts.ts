// Numbers of two reports brought into one unit, and when a result reaches a target.

import type { Bound, Measure } from "../reading/index.ts";
import { about, none } from "./tolerances.ts";
import { families, scales, unsaid } from "./units.ts";

export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** 1.2万亿元 and 12000亿元 are one amount; % and 百分点 are never the same. */
export function plain(value: number | null, unit: string | null): Amount | null {
  if (value === null) return null;
  let rest = (unit ?? "").replace(/[（(][^）)]*[）)]/, "");
  // The 百 of 百分点 is no magnitude.
  if (rest === "百分点") return { value, unit: rest };
  let scaled = value;
  for (const [word, scale] of scales)
    if (rest.startsWith(word)) {
      scaled *= scale;
      rest = rest.slice(word.length);
      break;
    }
  const family = families[rest];
  if (family !== undefined) return { value: scaled * family[1], unit: family[0] };
  return { value: scaled, unit: rest };
}

/** What is counted in 户 by one report and in 家 by another; of houses the two are different things. */
const firms = /企业|主体|商户|公司/;

/** Whether two measures are written in units of one family; 550万 says nothing against 600万人. */
export function sameUnit(one: Measure, other: Measure): boolean {
  const [a, b] = [plain(one.value, one.unit)?.unit, plain(other.value, other.unit)?.unit];
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  const pair = new Set([a, b]);
  if (pair.has("户") && pair.has("家")) return firms.test(one.indicator.surface) || firms.test(other.indicator.surface);
  return pair.has("") && unsaid.has(a) && unsaid.has(b);
}

/** How far a result may stay behind its target and still count as reached, in the unit of the target. */
export function toleranceOf(bound: Bound | null, basis: Measure["basis"], target: number): number {
  const { growth, level } = bound === "about" ? about : none;
  return basis === "level" || basis === "change" ? Math.abs(target) * level : growth;
}

/** Indicators that are to fall or to stay low. */
const low =
  /失业率|价格|能耗|排放|浓度|PM|颗粒物|事故|死亡|贫困发生率|隐性债务|三公|办结时限|审批时间|物流总?费用|负债率/;

/** Whether a target is not to be passed. */
export const isCeiling = (bound: Bound | null, name: string): boolean =>
  bound === "at_most" || bound === "below" || (low.test(name) && bound !== "at_least" && bound !== "above");

/** Whether a result reaches a target; a fall is reached by as great a fall. */
export function reaches(result: number, target: number, bound: Bound | null, tolerance: number, name: string): boolean {
  if (target < 0) return reaches(-result, -target, bound, tolerance, "");
  const upper = isCeiling(bound, name);
  const slack = 1e-9 * Math.max(1, Math.abs(target));
  return upper ? result <= target + tolerance + slack : result >= target - tolerance - slack;
}
