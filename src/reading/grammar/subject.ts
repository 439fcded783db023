// The subject of a number: its words, split where several share a predicate, and the indicators they name.

import { Chars, type RestoredSpan, SPACES } from "../../text/index.ts";
import { estimates, scopes, stances } from "../lexicon/words.ts";
import type { Indicator } from "../reading.ts";
import { Words } from "../tokens/longest.ts";
import { isCompound } from "./compound.ts";
import { canName, fold, isShareLike, type Known, known } from "./known.ts";
import { shared } from "./shared.ts";

export interface Subject {
  readonly indicator: Indicator;
  readonly isShare: boolean;
  readonly isRate: boolean;
  /** 新增, 净增: what is said is an increase of the stock. */
  readonly added: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words in front of an indicator that are not part of its name: verbs of doing, scopes, stances. */
const fronts = new Words([
  ...scopes,
  ...stances.keys(),
  ...estimates,
  ..."建议 实现 完成 达到 推动 带动 促进 使 全面完成 超额完成 其中 其中: 力促 努力实现 全力实现 主要是 预期目标是 预期目标 目标是 目标为 主要预期目标 即 是 为 保持 稳定 稳住 拉动 争取到位 预计完成 预计实现 力争实现 力争完成 确保完成 确保实现 初步预计 预期 将 已 有 共 累计 累计完成 累计实现 时期 期间 末 以来 年底 年末 截至 每年 年均 当年 全口径的 另外 同时 并 和 与 、 ， , : ： ； 做到 主动 积极 安排 力保 分别 均 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 计划完成 计划实现 全年实现 全年完成 全年预计 全年力争 预计全年 我们 五年来 过去五年 五年间 使得 让 推进 加快 提高 提升 扩大 做大 全年累计 年度 本级 基本 着力 继续 大力 全力 尤其是 特别是 — - ( （ ) ） \u3000 \n \r".split(
    " ",
  ),
  " ",
  "\u3000",
]);
/** 新增 in front of a stock makes the number an increase. */
const adds = new Words(["新增", "净增", "新增加", "净增加", "再增加", "新认定", "新培育", "新引进", "增加"]);

/** Words that stand for the subject before them: 总量突破4万亿元. */
const pronouns = new Set(
  "总量 总额 规模 增速 增幅 增量 数量 总数 总规模 总产值 余额 同比 占比 比重 其中 总 排名 位次 增长速度 增长 涨幅 降幅 综合排名 总量和增速 增速和总量 总量和增量 增量和增速 增速增量 总量、增速 总量、增量 绝对值 两项指标 增长率 三项指标 总值 累计 实际 户均 指标 人均 产量 均 分别 各 总体 占全省比重 总量规模".split(
    " ",
  ),
);

/** What pronouns end with: most names do not. */
const PRONOUN_ENDS = new Chars([...pronouns].map((word) => word.slice(-1)).join(""));
const isPronoun = (words: string): boolean =>
  PRONOUN_ENDS.has(words.charCodeAt(words.length - 1)) && pronouns.has(words);

/** Where a name begins, whether it is an increase, and the indicator it is as a whole. */
interface Fronted {
  readonly start: number;
  readonly added: boolean;
  readonly entry: Known | null;
}

/** Strips what stands in front of a name. */
function front(text: string, start: number, end: number, own: string | null): Fronted {
  const nameable = canName(text, end);
  let at = start;
  let added = false;
  while (at < end) {
    const entry = nameable ? known(text.slice(at, end)) : null;
    if (entry !== null) return { start: at, added, entry };
    const year = leadingYear(text, at);
    if (year > 0 && at + year <= end) {
      at += year;
      continue;
    }
    const span = leadingSpan(text, at, end);
    if (span > 0) {
      at += span;
      continue;
    }
    const add = adds.at(text, at);
    if (add !== null && at + add.length < end && !isCompound(text, add, at + add.length, end)) {
      added = true;
      at += add.length;
      continue;
    }
    if (own !== null && text.startsWith(own, at) && at + own.length < end) {
      at += own.length;
      continue;
    }
    const word = fronts.at(text, at);
    if (word === null || at + word.length > end || (word.length > 1 && isCompound(text, word, at + word.length, end)))
      break;
    at += word.length;
  }
  return { start: at, added, entry: null };
}

/** 2024年, 2024年末 or “十五五”时期 in front of an indicator; its length. */
const leadingYear = (text: string, at: number): number =>
  YEAR_STARTS.has(text.charCodeAt(at)) ? (yearFirst.exec(text.slice(at, at + 8))?.[0].length ?? 0) : 0;

const YEAR_STARTS = new Chars("到“十0123456789");
const yearFirst = /^(?:到?\d{4}年(?:末|底|度)?|“?十[一二三四五六]五”?(?:时期|期间))/;

/** 五年累计, 三年来, 连续三个月 in front of an indicator; its length. 五年 alone may open a name. */
function leadingSpan(text: string, at: number, end: number): number {
  if (!SPAN_STARTS.has(text.charCodeAt(at))) return 0;
  const span = spanFirst.exec(text.slice(at, at + 10))?.[0].length ?? 0;
  return at + span <= end ? span : 0;
}

const SPAN_STARTS = new Chars("过近这已连0123456789一二三四五六七八九十两");
const spanFirst =
  /^(?:(?:过去|近|这)?[\d一二三四五六七八九十两]{1,3}年(?:来|间|以来|累计|共|共累计)+|(?:已|已经)?连续[\d一二三四五六七八九十两]{1,3}(?:年|个?月|个季度|次|届))/;

export interface Subjects {
  /** Empty where the words before the number hold no subject of their own. */
  readonly list: readonly Subject[];
  /** The words are a stand-in (总量, 增速) for the subject before. */
  readonly pronoun: string | null;
}

/** The subjects named by `[start, end)`. */
export function readSubjects(text: string, start: number, end: number, own: string | null): Subjects {
  const trimmed = trimEnd(text, start, end);
  const { start: from, added, entry } = front(text, start, trimmed, own);
  const words = text.slice(from, trimmed);
  if (adds.at(words, 0) === words) return { list: [], pronoun: null };
  if (words === "" || isPronoun(words)) return { list: [], pronoun: words === "" ? null : words };
  if (entry !== null) return { list: [subject(words, from, trimmed, added, words, entry)], pronoun: null };
  const both = twoInOne(words);
  if (both !== null) return { list: both.map((name) => subject(words, from, trimmed, added, name)), pronoun: null };
  const cause = afterCause(words);
  if (cause > 0) return readSubjects(text, from + cause, trimmed, own);
  const parts = split(text, from, trimmed, own);
  if (parts.length > 1) return { list: parts.map((p) => ({ ...p, added: p.added || added })), pronoun: null };
  return { list: [subject(words, from, trimmed, added, words, null)], pronoun: null };
}

/** Verbs of causing, and their first characters. */
const causes = ["带动", "拉动", "推动", "促进", "使得", "实现"];
const CAUSE_STARTS = new Chars(causes.map((cause) => cause.charAt(0)).join(""));

/** 以旧换新带动[零售额]: what is caused is the subject. */
function afterCause(words: string): number {
  if (!CAUSE_STARTS.anyIn(words, 1)) return 0;
  let last = 0;
  for (const cause of causes) {
    const at = words.lastIndexOf(cause);
    if (at > 0 && at + cause.length + 1 < words.length) last = Math.max(last, at + cause.length);
  }
  return last;
}

const LOOSE = new Chars(`、，,:：的和与及${SPACES}`);

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && LOOSE.has(text.charCodeAt(to - 1))) to--;
  return to;
}

/** @param entry what `name` is known as, where the caller has looked it up */
export function subject(
  words: string,
  start: number,
  end: number,
  added: boolean,
  name: string = words,
  entry: Known | null = known(name),
): Subject {
  return {
    indicator:
      entry === null
        ? { id: null, name: unquoted(name), surface: words }
        : { id: entry.id, name: entry.name, surface: words },
    isShare: entry?.isShare ?? isShareLike(name),
    isRate: entry?.isRate ?? false,
    added,
    start,
    end,
  };
}

const QUOTES = new Chars("“”");

/** A quotation mark whose other half stands outside the name belongs to neither. */
const unquoted = (name: string): string =>
  !QUOTES.anyIn(name) || name.split("“").length === name.split("”").length ? name : name.replaceAll(/[“”]/g, "");

/** First characters of what names town and country in one, and what names both sides of a bank's balance. */
const TOWN_OR_COUNTRY = new Chars("城农乡");
const LOANS = "贷款";

/** 城乡居民… is 城镇居民… and 农村居民…, 存贷款余额 is 存款余额 and 贷款余额. */
function twoInOne(words: string): readonly string[] | null {
  if (!canName(words)) return null;
  const flat = fold(words);
  return (
    (TOWN_OR_COUNTRY.has(flat.charCodeAt(0)) ? townAndCountry(flat) : null) ??
    (flat.includes(LOANS) ? depositsAndLoans(flat) : null)
  );
}

function townAndCountry(flat: string): readonly string[] | null {
  const tail = /^城乡(.*)$/.exec(flat)?.[1];
  if (tail !== undefined && known(`城镇${tail}`) !== null) return [`城镇${tail}`, `农村${tail}`];
  const mid = /^城镇(?:和|、|与|及)(?:农村|乡村)(.*)$/.exec(flat)?.[1];
  if (mid !== undefined && known(`城镇${mid}`) !== null) return [`城镇${mid}`, `农村${mid}`];
  const back = /^(?:农村|乡村)(?:和|、|与|及)城镇(.*)$/.exec(flat)?.[1];
  return back !== undefined && known(`城镇${back}`) !== null ? [`农村${back}`, `城镇${back}`] : null;
}

function depositsAndLoans(flat: string): readonly string[] | null {
  const deposits = /^(.*)存(?:、)?贷款(.*)$/.exec(flat);
  return deposits !== null && known(`${deposits[1]}存款${deposits[2]}`) !== null
    ? [`${deposits[1]}存款${deposits[2]}`, `${deposits[1]}贷款${deposits[2]}`]
    : null;
}

const OPENING = new Chars("“《(（");
const CLOSING = new Chars("”》)）");
const JOINERS = new Chars("、和与及");

/** The stretches between 、 和 与 及 outside quotes and brackets; the last one ends before 等. Empty where there is one alone. */
function cutsOf(text: string, start: number, end: number): readonly RestoredSpan[] {
  if (!JOINERS.anyIn(text, start, end)) return [];
  const cuts: RestoredSpan[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (OPENING.has(code)) depth++;
    else if (CLOSING.has(code)) depth--;
    else if (depth === 0 && at > from && JOINERS.has(code) && joins(text, at, start, end)) {
      cuts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (cuts.length === 0) return [];
  const etc = text.slice(from, end).indexOf("等");
  cuts.push({ start: from, end: etc > 1 ? from + etc : end });
  return cuts;
}

/** Splits a list of names, and gives each part the words it shares with the others. */
function split(text: string, start: number, end: number, own: string | null): Subject[] {
  const cuts = cutsOf(text, start, end);
  if (cuts.length === 0) return [];
  const items = cuts.map((c) => text.slice(c.start, c.end));
  return cuts.map((cut, i) => {
    const stripped = i === 0 ? front(text, cut.start, cut.end, own) : { start: cut.start, added: false };
    const words = text.slice(stripped.start, cut.end);
    return subject(words, stripped.start, cut.end, stripped.added, shared(words, items, i));
  });
}

/** 和 within a name (和平, 总和) joins nothing. */
const joins = (text: string, at: number, start: number, end: number): boolean => {
  const c = text[at];
  if (c === "、") return true;
  if (at + 1 >= end || at - start < 2) return false;
  if (c === "和")
    return (
      !/^(?:和平|和谐|和美|和国|和睦|和顺)/.test(text.slice(at, at + 2)) &&
      !/(?:共|总|饱|温|缓|调)$/.test(text[at - 1] ?? "")
    );
  if (c === "与") return !/^(?:与会|与试验)/.test(text.slice(at, at + 3)) && text[at - 1] !== "参";
  return c === "及" && text[at - 1] !== "以" && text[at - 1] !== "涉" && text[at - 1] !== "普";
};
