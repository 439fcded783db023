// The unit that follows a number: magnitude (万, 亿), then a unit of the lexicon, and the kind of quantity both make.

import { Chars } from "../../text/index.ts";
import { duration, money, plain, ratio } from "../lexicon/units.ts";
import type { QuantityKind } from "../reading.ts";
import { Words } from "./longest.ts";

const kindOf = new Map<string, QuantityKind>([
  ...plain.map((u) => [u, "quantity"] as const),
  ...duration.map((u) => [u, "duration"] as const),
  ...money.map((u) => [u, "money"] as const),
  ...ratio.map((u) => [u, "ratio"] as const),
]);
const units = new Words(kindOf.keys());
const magnitudes = new Words(["万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万", "千", "百"]);

export interface Unit {
  readonly kind: QuantityKind;
  /** As written, magnitude first: 万元, 亿美元, 个. Null where there is none. */
  readonly unit: string | null;
  /** 余 or 多 stands in or before the unit. */
  readonly more: boolean;
  readonly end: number;
}

/** A long noun after a number must not be cut to a unit: 7座 is, 7座谈会 is not. */
const notUnits = new Words([
  "座谈",
  "家庭",
  "名单",
  "位居",
  "位列",
  "项目",
  "级别",
  "大会",
  "人均",
  "年均",
  "年度",
  "度夏",
  "村级",
  "县级",
  "市级",
  "省级",
  "国家",
  "区域",
  "街道",
  "分别",
  "区位",
  "头雁",
  "道路",
  "台阶",
  "部门",
  "县域",
  "市场",
  "镇区",
  "城市",
  "企业",
  "桥梁",
  "园区",
  "医院",
  "学校",
  "人民",
  "架构",
  "面向",
  "线上",
  "线下",
  "州市",
  "省市",
  "级以上",
  "层次",
  "组织",
  "班子",
  "队伍",
  "站点",
  "点位",
  "分钟",
  "类似",
  "连续",
]);
/** Nouns that double as units of their own only where no real unit could follow. */
const asUnit = new Set(["企业", "年度", "分钟"]);

const MORE = new Chars("余多");
const OPENING = new Chars("（(");
const CLOSING = new Chars("）)");
/** After 亿 they make a name: 百亿县, 千亿级. */
const NAMED = new Chars("级县市村镇区乡企园航");

/** Reads the unit at `at`, right after the digits. */
export function readUnit(text: string, at: number): Unit {
  let end = MORE.has(text.charCodeAt(at)) ? at + 1 : at;
  let magnitude = magnitudes.at(text, end) ?? "";
  if (magnitude !== "" && text[end + magnitude.length] === "强") magnitude = "";
  end += magnitude.length;
  if (magnitude !== "" && MORE.has(text.charCodeAt(end))) end++;
  const more = end > at + magnitude.length;
  const points = text[end] === "个" ? end + 1 : end;
  if (text[points] === "百" && text.startsWith("百分点", points))
    return { kind: "percent", unit: "百分点", more, end: points + 3 };
  const word =
    magnitude !== "" && magnitude.endsWith("亿") && NAMED.has(text.charCodeAt(end)) ? null : unitAt(text, end);
  if (word === null) {
    if (magnitude === "") return { kind: "quantity", unit: null, more, end: more ? end : at };
    return { kind: magnitude.includes("亿") ? "money" : "quantity", unit: magnitude, more, end };
  }
  const kind = kindOf.get(word) as QuantityKind;
  const to = end + word.length;
  const tail = CLOSING.has(word.charCodeAt(word.length - 1)) ? "" : bracketed(text, to);
  return { kind, unit: magnitude + unitName(word) + tail, more, end: to + tail.length };
}

/** A unit in brackets right behind a unit: 平方米(亩). Empty where there is none. */
function bracketed(text: string, at: number): string {
  if (!OPENING.has(text.charCodeAt(at))) return "";
  const bracket = /^[（(][\u4e00-\u9fff]{1,2}[）)]/.exec(text.slice(at, at + 4))?.[0] ?? "";
  return bracket !== "" && units.at(bracket, 1)?.length === bracket.length - 2 ? bracket : "";
}

function unitAt(text: string, at: number): string | null {
  const other = notUnits.at(text, at);
  const word = units.at(text, at);
  if (word === null) return null;
  if (other !== null && other.length > word.length && !asUnit.has(word)) {
    // 10项目 is a slip of 10项项目: still no unit of its own
    return null;
  }
  return word;
}

/** 个工作日 and 个小时 count 工作日 and 小时; 个月 keeps its 个, as reports write it. */
const unitName = (word: string): string =>
  word === "个工作日" ? "工作日" : word === "个小时" ? "小时" : word === "周年" ? "周年" : word;
