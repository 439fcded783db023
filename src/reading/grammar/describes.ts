// Numbers that say nothing of their own: size classes (亿元以上项目) and descriptions (总投资10亿元的).

import type { Bound } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";

interface Ended {
  readonly number: NumberToken;
  readonly bound: Bound | null;
  readonly end: number;
}

/** 5000万元以上企业, 万亿级产业, 60岁以上老人: the number names a class of what follows. */
export function isClass(text: string, { number, bound, end }: Ended): boolean {
  const next = text[end] ?? "";
  if (number.quantity === "rank" || number.quantity === "percent") return false;
  if (number.unit?.endsWith("岁")) return !/寿命|年龄/.test(text.slice(Math.max(0, number.start - 24), number.start));
  if (next === "级" && (number.quantity === "money" || number.bare)) return true;
  if (!/[\u4e00-\u9fff“]/.test(next) || /[的和与及、至到]/.test(next)) return false;
  if (bound === "at_least" || bound === "at_most")
    return !/^(?:个|家|项|座|条|件|处|所|种|场)$/.test(number.unit ?? "");
  return number.bare && number.bound === "exact" && !/^(?:新?台阶|大关|关口)/.test(text.slice(end, end + 3));
}

/** 总投资10亿元的: describes the project that follows. */
export const isDescription = (text: string, from: number, { number, end }: Ended): boolean =>
  number.quantity === "money" &&
  text[end] === "的" &&
  /投资(?:额)?(?:约|超|超过|近|达)?$/.test(text.slice(from, number.start));
