// The subject of a number: its words, split where several share a predicate, and the indicators they name.

import { estimates, scopes, stances } from "../lexicon/words.ts";
import type { Indicator } from "../reading.ts";
import { Words } from "../tokens/longest.ts";
import { isCompound } from "./compound.ts";
import { fold, known } from "./known.ts";

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

/** Strips what stands in front of a name; returns where the name begins and whether it is an increase. */
function front(text: string, start: number, end: number, own: string | null): { start: number; added: boolean } {
  let at = start;
  let added = false;
  while (at < end) {
    if (known(text.slice(at, end)) !== null) break;
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
  return { start: at, added };
}

/** 2024年, 2024年末 or “十五五”时期 in front of an indicator; its length. */
const leadingYear = (text: string, at: number): number =>
  /^(?:到?\d{4}年(?:末|底|度)?|“?十[一二三四五六]五”?(?:时期|期间))/.exec(text.slice(at, at + 8))?.[0].length ?? 0;

/** 五年累计, 三年来, 连续三个月 in front of an indicator; its length. 五年 alone may open a name. */
function leadingSpan(text: string, at: number, end: number): number {
  const span = spanFirst.exec(text.slice(at, at + 10))?.[0].length ?? 0;
  return at + span <= end ? span : 0;
}

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
  const { start: from, added } = front(text, start, trimmed, own);
  const words = text.slice(from, trimmed);
  if (adds.at(words, 0) === words) return { list: [], pronoun: null };
  if (words === "" || pronouns.has(words)) return { list: [], pronoun: words === "" ? null : words };
  const whole = known(words);
  if (whole !== null) return { list: expand(whole.name, words, from, trimmed, added), pronoun: null };
  const both = twoInOne(words);
  if (both !== null) return { list: both.map((name) => named(name, words, from, trimmed, added)), pronoun: null };
  const cause = afterCause(words);
  if (cause > 0) return readSubjects(text, from + cause, trimmed, own);
  const parts = split(text, from, trimmed, own);
  if (parts.length > 1) return { list: parts.map((p) => ({ ...p, added: p.added || added })), pronoun: null };
  return { list: [subject(words, from, trimmed, added)], pronoun: null };
}

/** 以旧换新带动[零售额]: what is caused is the subject. */
function afterCause(words: string): number {
  let last = 0;
  for (const cause of ["带动", "拉动", "推动", "促进", "使得", "实现"]) {
    const at = words.lastIndexOf(cause);
    if (at > 0 && at + cause.length + 1 < words.length) last = Math.max(last, at + cause.length);
  }
  return last;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s\u3000、，,:：的和与及]/.test(text[to - 1] as string)) to--;
  return to;
}

const shareLike = /(?:率|比重|占比|比例|覆盖面|贡献度|强度|比率|份额|入园率|系数|达标率|参保率|综合利用率|保有率)$/;

export function subject(words: string, start: number, end: number, added: boolean, name = words): Subject {
  const entry = known(name);
  return {
    indicator: { id: entry?.id ?? null, name: entry?.name ?? unquoted(name), surface: words },
    isShare: entry?.isShare ?? shareLike.test(name),
    isRate: entry?.isRate ?? false,
    added,
    start,
    end,
  };
}

const named = (name: string, words: string, start: number, end: number, added: boolean): Subject =>
  subject(words, start, end, added, name);

const expand = (_name: string, words: string, start: number, end: number, added: boolean): Subject[] => [
  subject(words, start, end, added),
];

/** A quotation mark whose other half stands outside the name belongs to neither. */
const unquoted = (name: string): string =>
  name.split("“").length === name.split("”").length ? name : name.replaceAll(/[“”]/g, "");

/** 城乡居民… is 城镇居民… and 农村居民…, 存贷款余额 is 存款余额 and 贷款余额. */
function twoInOne(words: string): readonly string[] | null {
  const flat = fold(words);
  const tail = /^城乡(.*)$/.exec(flat)?.[1];
  if (tail !== undefined && known(`城镇${tail}`) !== null) return [`城镇${tail}`, `农村${tail}`];
  const mid = /^城镇(?:和|、|与|及)(?:农村|乡村)(.*)$/.exec(flat)?.[1];
  if (mid !== undefined && known(`城镇${mid}`) !== null) return [`城镇${mid}`, `农村${mid}`];
  const back = /^(?:农村|乡村)(?:和|、|与|及)城镇(.*)$/.exec(flat)?.[1];
  if (back !== undefined && known(`城镇${back}`) !== null) return [`农村${back}`, `城镇${back}`];
  const deposits = /^(.*)存(?:、)?贷款(.*)$/.exec(flat);
  if (deposits !== null && known(`${deposits[1]}存款${deposits[2]}`) !== null)
    return [`${deposits[1]}存款${deposits[2]}`, `${deposits[1]}贷款${deposits[2]}`];
  return null;
}

/** Splits at 、 和 与 及 outside quotes and brackets, and gives each part the words it shares with the others. */
function split(text: string, start: number, end: number, own: string | null): Subject[] {
  const cuts: { start: number; end: number }[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const c = text[at] as string;
    if ("“《(（".includes(c)) depth++;
    else if ("”》)）".includes(c)) depth--;
    else if (depth === 0 && at > from && joins(text, at, start, end)) {
      cuts.push({ start: from, end: at });
      from = at + (text.startsWith("以及", at) ? 2 : 1);
    }
  }
  cuts.push({ start: from, end });
  if (cuts.length === 1) return [];
  const last = cuts.at(-1) as { start: number; end: number };
  const etc = text.slice(last.start, last.end).indexOf("等");
  if (etc > 1) last.end = last.start + etc;
  const items = cuts.map((c) => text.slice(c.start, c.end));
  return cuts.map((cut, i) => {
    const stripped = i === 0 ? front(text, cut.start, cut.end, own) : { start: cut.start, added: false };
    const words = text.slice(stripped.start, cut.end);
    return { ...subject(words, stripped.start, cut.end, stripped.added, shared(words, items, i)) };
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

/** Nouns of motion behind an indicator in a list: 能耗降幅 names 能耗. */
const motionTail = /(?:降幅|增速|增幅|降低|下降|增长|涨幅|增长率|增量|总量)$/;

/** The part's own name, or, where that is not known, completed from the front of one before it or the tail of the last. */
function shared(words: string, items: readonly string[], index: number): string {
  if (known(words) !== null) return words;
  const bare = words.replace(motionTail, "");
  if (known(bare) !== null) return bare;
  const last = items.at(-1) ?? "";
  if (index < items.length - 1)
    for (let cut = 0; cut < last.length; cut++)
      if (known(words + last.slice(cut)) !== null) return words + last.slice(cut);
  for (let i = index - 1; i >= 0; i--) {
    const before = items[i] ?? "";
    for (let cut = before.length; cut > 0; cut--) {
      const front = before.slice(0, cut);
      if (known(front + words) !== null) return front + words;
      if (known(front + bare) !== null) return front + bare;
      for (let tail = 1; words.length < 6 && tail < last.length; tail++) {
        const name = front + words + last.slice(tail);
        if (index < items.length - 1 && known(name) !== null) return name;
      }
    }
  }
  if (index === items.length - 1) return words;
  // 城市、农村最低生活保障标准: levels that stand for each other
  const level = levels.exec(words)?.[0];
  const other = levels.exec(last)?.[0];
  if (level === words && other !== undefined && other.length < last.length) return words + last.slice(other.length);
  // 进口货值、入境游客、免税销售额: items that are measured each in its own way share nothing
  if (items.slice(0, -1).some((item) => ownMeasure.test(item))) return words;
  const head = (headNoun.exec(last)?.[0] ?? "").replace(
    /^保险/,
    words.endsWith("保") || words.endsWith("保险") ? "" : "保险",
  );
  return head !== "" && !headNoun.test(words) && !shareLike.test(words) ? words + head : words;
}

const ownMeasure = /(?:货值|总值|总额|余额|数量|人次|人数|收入|产量|总量|面积)$/;

/** Words of level or place that head a name and stand for each other in a list. */
const levels = /^(?:城市|城镇|农村|乡村|国家级|国家|省级|市级|县级|区级|州级|镇级|乡级|村级|省|市|县|国)(?:及?以上)?/;

/** The measured noun that closes a list and belongs to all its items: 汽车、家电[零售额]. */
const headNoun =
  /(?:保险参保率|保险覆盖率|处理设施覆盖率|无害化处理率|审批时间|审批时限|办理时间|办理时限|种植面积|播种面积|养殖面积|种植规模|换新数量|数量|增加值|总产值|产值|产量|销量|零售额|销售额|营业收入|营收|利润|收入|投资|覆盖率|普及率|参保率|达标率|处理率|满意率|办结率|出口|用电量)(?:占.{2,16}(?:比重|比例))?$/;
