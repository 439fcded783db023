// The small words around a number: bounds, stances, adverbs, scopes. Data only.

import type { Bound, Stance } from "../reading.ts";

const words = (list: string): readonly string[] => list.split(" ").filter((w) => w !== "");

/** Words right before a number that bound it. */
export const boundBefore: ReadonlyMap<string, Bound> = new Map([
  ...words("超过 超 突破 逾 高于 大于 首超 首次超过 首次突破 跨过 跃过 冲破 过 多于 超出").map(
    (w) => [w, "above"] as const,
  ),
  ...words("约 近 将近 接近 大约 约为 接近于 大概").map((w) => [w, "about"] as const),
  ...words("不低于 不少于 至少 不小于 不少於 不下 不下于 最少 迈上 跨上 跃上 登上 站上 迈过 站稳 上").map(
    (w) => [w, "at_least"] as const,
  ),
  ...words("不超过 不高于 不大于 不多于 不超 至多 最多").map((w) => [w, "at_most"] as const),
  ...words("低于 少于 小于 不足 不到 未超过").map((w) => [w, "below"] as const),
]);

/** Words right after a number that bound it. */
export const boundAfter: ReadonlyMap<string, Bound> = new Map([
  ...words("以上 及以上 或以上 之上 以上的").map((w) => [w, "at_least"] as const),
  ...words("以内 以下 之内 及以下 以里 以下的").map((w) => [w, "at_most"] as const),
  ...words("左右 上下").map((w) => [w, "about"] as const),
]);

/** Words that say how hard a target is meant; they govern their own comma clause. */
export const stances: ReadonlyMap<string, Stance> = new Map([
  ...words("力争 争取 奋力 努力 力促 争创").map((w) => [w, "strive"] as const),
  ...words("确保 必须 务必").map((w) => [w, "ensure"] as const),
]);

/** Places and times in front of an indicator that only say whose and when. */
export const scopes = words(
  "全国 全省 全市 全县 全区 全州 全盟 全旗 全自治区 我国 我省 我市 我县 我区 我州 我旗 本市 本县 本区 全年 当年 全社会 去年 今年 上年 本年 年末 年底 全镇 全乡 全疆 全藏 全师 全兵团 初步核算 初步统计 预计全年",
);

/** Words for an estimate of what is not yet counted. */
export const estimates = words("预计 初步预计 有望 预估 初步核算");
