// Words of time: 年底前, 上半年, 到2025年. Where one stands in a clause, and the last day it means.

import { Chars } from "../../../text/index.ts";
import type { Period } from "../../reading.ts";
import { Words } from "../../tokens/longest.ts";
import type { Timed } from "./deed.ts";

const YEAR = "20\\d\\d年";
const MONTH = "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月";

/** Longest expression first. 尽快, 早日 and 逐步 are no time. */
const time = new RegExp(
  [
    `(?:从${YEAR}起)?每年(?!度)`,
    `(?:力争)?(?:到|至)${YEAR}(?:年?[末底])?(?:前)?`,
    `${YEAR}(?:年?[末底]前?|前|内)`,
    `(?:${YEAR}|今年|明年|当年)?${MONTH}(?:底|末|份)?(?:之前|以前|前)?`,
    "(?:今年|明年|当年)?(?:上半年|下半年|第?[一二三四]季度|年中|年内|年底之?前?|年末)",
    "(?:今年|当年)全年|全年",
    "(?:在)?\\d{1,2}年过渡期内",
    "[一二两三四五六七八九十\\d]{1,2}年(?:之)?内",
    "“?十[三四五六]五”?(?:期)?(?:末|期间)",
    "(?:今年|明年)?(?:“[七十]一”前?|国庆节?(?:之)?前|春节(?:之)?前)",
    "(?:主)?汛期(?:来临)?(?:之)?前|开春(?:后)?|春季|夏季|秋季|冬季|今冬明春|入冬前|采暖期前|供暖季前|开学前",
    `${YEAR}(?=[完建实启投])`,
  ].join("|"),
  "g",
);

/** The first word of time in `[from, to)`, or null. */
export function timeIn(text: string, from: number, to: number): Timed | null {
  if (!hints(text, from, to)) return null;
  const words = text.slice(from, to);
  time.lastIndex = 0;
  const found = time.exec(words);
  if (found === null) return null;
  const skip = /^(?:力争|在)/.exec(found[0])?.[0].length ?? 0;
  const start = from + found.index + skip;
  return { start, end: from + found.index + found[0].length, text: found[0].slice(skip) };
}

/** Words without which no word of time can stand. */
const inTimes = "年 月 春 夏 秋 冬 汛 季度 十一 七一 五” 国庆 开学 采暖 供暖".split(" ");
const HINTS = new Chars(inTimes.map((word) => word.charAt(0)).join(""));
const hintWords = new Words(inTimes);

function hints(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!HINTS.has(text.charCodeAt(at))) continue;
    const word = hintWords.at(text, at);
    if (word !== null && at + word.length <= to) return true;
  }
  return false;
}

/**
 * The last day that a word of time means, `2022-12-31`. Seasons end as the statistics bureau's quarters do; 汛期 begins on 1 June
 * (防汛条例 leaves the day to each province; most of the Yangtze basin and the north begin in May or June).
 *
 * @param planned the period of the statement, from which years are counted
 */
export function dateOf(words: string, planned: Period): string {
  const year = yearOf(words, planned);
  const month = monthOf(words);
  if (month !== null)
    return lastDay(year, /(?:之前|以前|前)$/.test(words) && !/[底末]/.test(words) ? month - 1 : month);
  for (const [pattern, day] of days) if (pattern.test(words)) return `${year}-${day}`;
  if (/春节/.test(words)) return springFestivalEve(year);
  return `${year}-12-31`;
}

const days: readonly (readonly [RegExp, string])[] = [
  [/上半年|年中|二季度/, "06-30"],
  [/一季度|开春/, "03-31"],
  [/三季度/, "09-30"],
  [/汛期|春季/, "05-31"],
  [/“七一”前/, "06-30"],
  [/“七一”/, "07-01"],
  [/“十一”前|国庆/, "09-30"],
  [/夏季/, "08-31"],
  [/秋季|开学/, "09-30"],
  [/入冬|采暖|供暖/, "10-31"],
];

function yearOf(words: string, planned: Period): number {
  const named = /20\d\d/.exec(words)?.[0];
  if (named !== undefined) return Number(named) - (/年前$/.test(words) ? 1 : 0);
  const plan = /十([三四五六])五/.exec(words)?.[1];
  if (plan !== undefined) return 2020 + 5 * "三四五六".indexOf(plan);
  const within = /([一二两三四五六七八九十]|\d{1,2})年(?:之|过渡期)?内/.exec(words)?.[1];
  if (within !== undefined)
    return planned.from - 1 + (Number(within) || (within === "两" ? 2 : "一二三四五六七八九十".indexOf(within) + 1));
  return planned.to;
}

function monthOf(words: string): number | null {
  const found = /(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月/.exec(words)?.[1];
  if (found === undefined) return null;
  if (Number(found) > 0) return Number(found);
  return found.length === 2 ? 10 + "一二".indexOf(found[1] as string) + 1 : "一二三四五六七八九十".indexOf(found) + 1;
}

function lastDay(year: number, month: number): string {
  if (month === 0) return `${year - 1}-12-31`;
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, "0")}-${day}`;
}

/** The Chinese calendar; made when a text first needs it, because that takes longer than to read a page. */
let chinese: Intl.DateTimeFormat | null = null;

/** The day before the first of the first month of the Chinese calendar. */
function springFestivalEve(year: number): string {
  chinese ??= new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });
  for (let day = Date.UTC(year, 0, 20); day <= Date.UTC(year, 1, 22); day += 86_400_000)
    if (/^0?1\D+0?1$/.test(chinese.format(day))) return new Date(day - 86_400_000).toISOString().slice(0, 10);
  return `${year}-01-31`;
}
