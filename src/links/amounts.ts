// Numbers of two reports brought into one unit, and when a result reaches a target.

import type { Bound, Measure } from "../reading/index.ts";

/** Magnitudes and units of one family, by the base unit; longest first. */
const scales: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];
const families: Readonly<Record<string, readonly [string, number]>> = {
  斤: ["公斤", 0.5],
  吨: ["公斤", 1000],
  公顷: ["亩", 15],
  平方公里: ["亩", 1500],
  米: ["公里", 0.001],
  千米: ["公里", 1],
  兆瓦: ["千瓦", 1000],
  MW: ["千瓦", 1000],
  户: ["家", 1],
  个: ["家", 1],
  项: ["家", 1],
  所: ["家", 1],
  座: ["家", 1],
  处: ["家", 1],
  件: ["家", 1],
  条: ["家", 1],
};

export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** 1.2万亿元 and 12000亿元 are one amount; % and 百分点 are never the same. */
export function plain(value: number | null, unit: string | null): Amount | null {
  if (value === null) return null;
  let rest = unit ?? "";
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

/**
 * How far a result may stay behind its target and still count as reached. 左右: growth ± 0.3 points, a level ± 3 %, a rate ± 0.3
 * points; 以上, 以内 and plain numbers: none.
 */
export function toleranceOf(bound: Bound | null, basis: Measure["basis"], target: number): number {
  if (bound !== "about") return 0;
  if (basis === "growth" || basis === "avg_growth" || basis === "share") return 0.3;
  return Math.abs(target) * 0.03;
}

/** Indicators that are to fall or to stay low. */
const low = /失业率|价格涨幅|能耗|排放|浓度|PM|细颗粒物|事故|死亡|贫困发生率|隐性债务|三公|办结时限|审批时间/;

/** Whether a result reaches a target. */
export function reaches(result: number, target: number, bound: Bound | null, tolerance: number, name: string): boolean {
  const upper =
    bound === "at_most" || bound === "below" || (low.test(name) && bound !== "at_least" && bound !== "above");
  const slack = 1e-9 * Math.max(1, Math.abs(target));
  return upper ? result <= target + tolerance + slack : result >= target - tolerance - slack;
}
