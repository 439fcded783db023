// The rules that say what a number says of its subject: by the verb before it and the kind of number it is.
// A rule's name is its pattern. The first rule that fits is taken; precedence is the order.

import type { Basis } from "../reading.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** What the verb does to the indicator. */
export type Motion = "rise" | "fall" | "hold" | "rank" | "share" | "none";

export const verbs: Readonly<Record<Exclude<Motion, "none">, readonly string[]>> = {
  rise: words(
    "增长 增加 增加了 增长了 提高 提高了 提升 提升了 上升 上升了 上涨 上涨了 增 涨 扩大 扩增 增幅 增速 涨幅 增长率 增幅为 增速为 增幅达 增速达 增幅达到 增速达到 涨幅为 上浮 扩张 净增 净增加 攀升 回升 增产 反弹 增多 扩大了 拓展 扩展 扩充 扩围 发展 上调 增值 翻 升 提速 延长 延伸 跃升 壮大 新增 新增了",
  ),
  fall: words(
    "下降 下降了 降低 降低了 减少 减少了 下跌 降 减 缩减 缩减了 压减 压减了 压缩 压缩了 缩短 缩短了 回落 降幅 减幅 降幅达 减幅达 降幅为 精简 净减 净减少 核减 收窄 消减 削减 调减 减排 负增长 下浮 下调 同比降",
  ),
  hold: words(
    "达 达到 达到了 完成 实现 为 是 有 共 共有 合计 总计 累计 累计达 累计达到 累计完成 累计实现 保持 保持在 稳定在 控制在 维持在 保持稳定在 稳定 控制 限制在 压控在 严控在 把控在 平均为 平均 分别为 分别达 分别达到 分别完成 均为 均达 均达到 稳定保持在 持续保持在 始终保持在 安排 力争达到 实现了 完成了 突破性达到 恢复到 恢复 控制到 守住 不变 共计 累积 持续保持 长期保持在 常年保持在 巩固在 预期 目标 设定为 设定在 确定为 定为 目标设定为 目标确定为 目标定为 维持 基本稳定在 达标 高达 多达 已达 已达到 达成 已有 已完成 发展为 优化为 调整为 调整优化为 优化调整为 可达 将达 将达到 能达 仅为 只有",
  ),
  rank: words(
    "居 位居 位列 名列 排名 排 列 稳居 跃居 高居 位于 排在 跻身 进入 挺进 入围 上升至 首次进入 位次 连续 排位 晋升至 前移至 均居 领跑 退居 重回 重返 连居",
  ),
  share: words("占 占到 约占 贡献 贡献了"),
};

export interface Rule {
  readonly name: string;
  readonly motion: Motion;
  /** Whether 到 or 至 stands between the verb and the number; null where it makes no difference. */
  readonly to: boolean | null;
  readonly number: "percent" | "points" | "rank" | "amount" | "structure";
  readonly basis: Basis;
  /** −1 where a fall makes the value negative. */
  readonly sign: 1 | -1;
  readonly polarity: "up" | "down" | null;
}

const rule = (
  name: string,
  motion: Motion,
  to: boolean | null,
  number: Rule["number"],
  basis: Basis,
  polarity: Rule["polarity"] = null,
  sign: 1 | -1 = 1,
): Rule => ({ name, motion, to, number, basis, sign, polarity });

export const rules: readonly Rule[] = [
  rule("<indicator> 增长 <percent>", "rise", false, "percent", "growth", "up"),
  rule("<indicator> 下降 <percent>", "fall", false, "percent", "growth", "down", -1),
  rule("<indicator> 提高 <points>", "rise", false, "points", "change", "up"),
  rule("<indicator> 降低 <points>", "fall", false, "points", "change", "down", -1),
  rule("<indicator> 增加 <amount>", "rise", false, "amount", "change", "up"),
  rule("<indicator> 减少 <amount>", "fall", false, "amount", "change", "down", -1),
  rule("<indicator> 提高到 <percent>", "rise", true, "percent", "share", "up"),
  rule("<indicator> 降至 <percent>", "fall", true, "percent", "share", "down"),
  rule("<indicator> 增至 <amount>", "rise", true, "amount", "level", "up"),
  rule("<indicator> 降至 <amount>", "fall", true, "amount", "level", "down"),
  rule("<indicator> 居 <rank>", "rank", null, "rank", "rank"),
  rule("<indicator> <rank>", "none", null, "rank", "rank"),
  rule("<indicator> 升至 <rank>", "rise", null, "rank", "rank"),
  rule("<indicator> 降至 <rank>", "fall", null, "rank", "rank"),
  rule("<indicator> 为 <rank>", "hold", null, "rank", "rank"),
  rule("<indicator> 占 <percent>", "share", null, "percent", "share"),
  rule("<indicator> 占 <amount>", "share", null, "amount", "level"),
  rule("<indicator> 达 <percent>", "hold", null, "percent", "share"),
  rule("<indicator> <percent>", "none", null, "percent", "share"),
  rule("<indicator> 达 <points>", "hold", null, "points", "change"),
  rule("<indicator> <points>", "none", null, "points", "change"),
  rule("<indicator> 为 <a:b:c>", "hold", null, "structure", "share"),
  rule("<indicator> 调整到 <a:b:c>", "rise", null, "structure", "share"),
  rule("<indicator> <a:b:c>", "none", null, "structure", "share"),
  rule("<indicator> 达 <amount>", "hold", null, "amount", "level"),
  rule("<indicator> 居 <amount>", "rank", null, "amount", "level"),
  rule("<indicator> <amount>", "none", null, "amount", "level"),
];

/** The first rule that fits, or null. */
export function ruleFor(motion: Motion, to: boolean, number: Rule["number"]): Rule | null {
  for (const one of rules)
    if (one.motion === motion && one.number === number && (one.to === null || one.to === to)) return one;
  return null;
}
