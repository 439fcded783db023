// Numbers that say nothing of their own: size classes (亿元以上项目), descriptions (总投资10亿元的), capacities in a name.

import { Chars } from "../../text/index.ts";
import type { Bound } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";

interface Ended {
  readonly number: NumberToken;
  readonly bound: Bound | null;
  readonly end: number;
}

const counters = /^(?:个|家|项|座|条|件|处|所|种|场)$/;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const QUOTE = "“".charCodeAt(0);
/** Characters that part the number from what follows. */
const PARTING = new Chars("的和与及、至到");
/** Kinds of things that are sorted by size: 过亿元[企业]. */
const sized =
  /^(?:的?)(?:[\u4e00-\u9fff]{0,6})(?:企业|项目|产业|集群|园区|村|镇|乡|县|主体|大户|品牌|产品|单位|平台|机构|业主|商场|综合体)/;

const AGE = "岁".charCodeAt(0);
const isAge = (unit: string | null): boolean => unit !== null && unit.charCodeAt(unit.length - 1) === AGE;

/** 5000万元以上企业, 万亿级产业, 60岁以上老人: the number names a class of what follows. */
export function isClass(text: string, { number, bound, end }: Ended, before: Bound | null = null): boolean {
  const next = text[end] ?? "";
  if (number.quantity === "rank" || number.quantity === "percent") return false;
  if (number.unit === "级" && text.startsWith("地震", end)) return true;
  if (isAge(number.unit)) return !/寿命|年龄/.test(text.slice(Math.max(0, number.start - 24), number.start));
  if (next === "级" && (number.quantity === "money" || number.bare)) return true;
  if (number.bare && text.startsWith("规模", end)) return false;
  if (number.bare && /^(?:新?台阶|大关|关口)/.test(text.slice(end, end + 3))) return before === null;
  if (before === "above" && isSized(text, number, end)) return true;
  const code = text.charCodeAt(end);
  if ((!isHan(code) && code !== QUOTE) || PARTING.has(code)) return false;
  if (bound === "at_least" || bound === "at_most") return !counters.test(number.unit ?? "");
  if (before !== null && number.quantity === "quantity") return false;
  return number.bare && number.bound === "exact";
}

/** 超5000万元项目, 过亿元企业: the amount draws the line of a class that is counted. */
const isSized = (text: string, { quantity, start }: NumberToken, end: number): boolean =>
  quantity === "money" &&
  /(?:超过|超|过|逾)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  sized.test(text.slice(end, end + 12));

/** 总投资10亿元的, 产值超50亿元的: describes what follows. */
export const isDescription = (text: string, from: number, { number, end }: Ended): boolean =>
  number.quantity === "money" &&
  text[end] === "的" &&
  /(?:投资|产值|规模|营收|收入|税收|估值|市值)(?:额)?(?:约|超过|超|过|近|达到|达|突破)?$/.test(
    text.slice(from, number.start),
  );

/** Characters one of which each of the units has. */
const CAPACITIES = new Chars("吨瓦伏WV头只羽米箱/");
const capacity = /吨|千瓦|兆瓦|吉瓦|千伏|伏安|MW|GW|kW|KW|kV|KV|KVA|头|只|羽|立方米|标箱|吨\/[年日天]|\/年$/;
/** What a capacity belongs to; the name runs to it without a mark or another number. */
const named =
  /^(?:以上|级)?[^，,。；;：:、\d\n]{0,22}?(?:项目|生产线|工程|产业园|养殖场|养殖基地|电站|机组|装置|热电联产|一体化基地)/;
/** The last characters of words of producing. */
const PRODUCING_ENDS = new Chars("产理工宰栏供机量容约超近");
const producing = /(?:年产|日产|年处理|日处理|年加工|年屠宰|年出栏|日供|总装机|装机容量?)(?:约|超|近)?$/;

/** 年产6万吨纸浆项目, 12万吨/年铜冶炼项目: the size of a plant, part of its name. */
export function isCapacity(text: string, { number, end, bound }: Ended): boolean {
  if (number.quantity !== "quantity" || bound !== null || number.unit === null) return false;
  const isMade =
    PRODUCING_ENDS.has(text.charCodeAt(number.start - 1)) &&
    producing.test(text.slice(Math.max(0, number.start - 5), number.start));
  if (isMade) return /^的?[\u4e00-\u9fff]{2}/.test(text.slice(end, end + 3));
  return CAPACITIES.anyIn(number.unit) && capacity.test(number.unit) && named.test(text.slice(end, end + 36));
}

/** 每1200名居民拥有1名…: what the other number is counted by. */
export const isPerUnit = (text: string, { number }: Ended): boolean =>
  number.quantity === "quantity" && text[number.start - 1] === "每";

/** 24小时供水, 24小时自助: round the clock. */
export const isRoundTheClock = (text: string, { number }: Ended): boolean =>
  number.quantity === "duration" &&
  number.value === 24 &&
  number.unit?.endsWith("小时") === true &&
  /^[\u4e00-\u9fff“]/.test(text.slice(number.end, number.end + 1)) &&
  !/^[内以之]/.test(text.slice(number.end, number.end + 1));
