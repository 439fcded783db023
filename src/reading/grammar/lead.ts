// Takes the words before a number apart, from the number leftwards: bound, verb, adverbs; what is left is the subject.

import { Chars } from "../../text/index.ts";
import { boundBefore } from "../lexicon/words.ts";
import type { Bound } from "../reading.ts";
import { Endings } from "../tokens/longest.ts";
import { knownEnding } from "./known.ts";
import { type Motion, verbs } from "./rules.ts";

/** What stands between the subject and the number. */
export interface Lead {
  /** Where the subject's words end. */
  readonly subjectEnd: number;
  readonly motion: Motion;
  /** The verb as written; null where there is none. */
  readonly verb: string | null;
  /** 到 or 至 after the verb: the value reached, not the change. */
  readonly to: boolean;
  readonly bound: Bound | null;
  readonly perYear: boolean;
  /** 分别 or 各: the values are dealt out. */
  readonly dealt: boolean;
  /** 均 or 都: the one value is everybody's. */
  readonly each: boolean;
  readonly cumulative: boolean;
  /** 由 or 从 before the number: where a change began, not what is reached. */
  readonly from: boolean;
}

const words = (list: string): readonly string[] => list.split(" ");
const motionOf = new Map<string, Motion>(
  (Object.entries(verbs) as [Motion, readonly string[]][]).flatMap(([motion, list]) =>
    list.map((v) => [v, motion] as const),
  ),
);
const verbEndings = new Endings(motionOf.keys());
const boundEndings = new Endings(boundBefore.keys());
const links = new Endings(words("到 至 了 的 在 于 将 已 又 再 就 也 还 成 了约 按 可 能 要 按照"));
const adverbs = new Endings(
  words(
    "同比 同比分别 比上年 较上年 较去年 比去年 同比去年 同比去年均 较上年同期 比上年同期 较去年同期 年均 年平均 年度 每年 实际 名义 预计 预期 分别 均 都 各 各自 双双 累计 平均 首次 再次 历史性 成功 超额 持续 连续 稳定 始终 全部 总体 整体 已 共 总 合计 计划 力争 争取 确保 努力 预计全年 全年 基本 分别同比 均较上年 进一步 大幅 快速 逆势 继续 一举 快于全国 净 环比 可比口径 按可比价格 可比 同口径 扣除价格因素 扣除价格因素实际 累计分别 年均分别 分别年均 平均每年 每年递增 约 至 到 历史 率先 达 达到 稳步 再 按 逐年 每人每月 每人每年 每人每天 每月 每人 每户 每亩 每天 每日 每千人 每万人 每百户 月人均 年人均 人月均 翻番 实现 完成 直接 间接 常年 常态化 仍 仍然 控制 动态 长期 全面 逐步 最高 最低 最大 日均 月均 户均 村均 分别较上年 分别比上年 有望 将 普遍 一次性 高速",
  ),
);
/** Verbs of being or reaching that a verb of motion may stand before. */
const arrivals = new Set(words("达 达到 至 到 为 设定为 确定为 定为 目标为 目标设定为 目标确定为 目标定为"));
const reached = new Set(["达", "达到", "实现", "完成"]);
const perYearWords = /年均|每年|年平均|平均每年/;
const perUnitWords = /年均|日均|月均|户均|村均|人均|平均/g;
const PER_HEAD = new Chars("人户村日月年");
/** 从, 由 and what may stand between them and the number where a change began. Group 1 is the bound. */
const BEGINS = new Chars("由从");
const beginning =
  /[由从](?:(?:20\d\d|去|上|前|当|\d{1,2})年(?:末|底|初|同期)?的?|“?十[一二三四五]五”?(?:期末|初期|时期|期间|末|初)?的?|年初的?|最初的?|原来的?|原先的?|原有的?|过去的?|目前的?|现在的?|改革前的?)?(?:每人)?(?:每[月年天日户亩])?(?:全[国省市县区]第?)?最?(?:[高低多大]的?)?(不足|不到|近|约|超过|超)?第?$/;
/** 较“十三五”末的9323亿元增加…: the value it is compared with, which is no value of its own either. */
const OF = "的";
const base = /[较比](?:20\d\d年|上年|去年|“?十[一二三四五]五”?)(?:末|底|同期|时期)?的()$/;
/** 较上年, 比“十二五”末: what a change is measured against; it stands between subject and verb and belongs to neither. */
const COMPARING = new Chars("较比");
const yardstick =
  /(?<![比计相])(?:同比(?=去|上)|较(?![大高快好多强为差弱低少小])|比(?=上|去年|前|同期|年初|20\d\d|“?十[一二三四]五|全[国省市]|规划|法定|计划|历史|近|改革))[^，,。；;、较比]{1,13}$/;
const STREAK_ENDS = new Chars("年月度届次来间内");
const streak = /(?:连续|近|过去|这|前)?[\d一二三四五六七八九十两]{1,4}(?:年|个月|个季度|届|次)(?:来|间|内|以来)?$/;
const DATED_ENDS = new Chars("年末底的第");
const datedEnd = /20\d\d年(?:末|底)?的?(?:第)?$/;

/** What has been taken off so far. */
interface Peeled {
  end: number;
  bound: Bound | null;
  verb: string | null;
  motion: Motion;
  to: boolean;
  adverbs: string;
}

/** Reads `[from, to)` of the text, which ends where a number begins. */
export function readLead(text: string, from: number, numberStart: number): Lead {
  let to = numberStart;
  if (text[to - 1] === ":" || text[to - 1] === "：") to--;
  const end = to - datedSize(text, from, to);
  const peeled: Peeled = { end, bound: null, verb: null, motion: "none", to: false, adverbs: "" };
  const origin = originOf(text, Math.max(from, to - 24), to);
  if (origin !== null) {
    peeled.end = to - origin[0].length;
    peeled.bound = boundBefore.get(origin[1] ?? "") ?? null;
  }
  // The words come in several orders (约增长, 增长约, 分别达到了超), so peel whatever fits until nothing does.
  for (let guard = 0; guard < 12 && peel(text, from, peeled, origin !== null); guard++);
  if (origin === null && peeled.verb !== null) leaveYardstick(text, from, peeled);
  const { verb } = peeled;
  const said = peeled.adverbs === "" ? "" : peeled.adverbs.replace("同比去年均", "均");
  return {
    subjectEnd: peeled.end,
    motion: peeled.motion,
    verb,
    to: peeled.to,
    bound: peeled.bound,
    perYear: said !== "" && perYearWords.test(said),
    dealt: (said !== "" && DEALT.test(said)) || (verb !== null && dealing.has(verb)),
    each: (said !== "" && isEach(said)) || (verb !== null && verb.charCodeAt(0) === EACH_ONE),
    cumulative: (said !== "" && said.includes(SUM)) || (verb !== null && summing.has(verb)),
    from: origin !== null,
  };
}

const EACH = new Chars("均都双");
const EACH_ONE = "均".charCodeAt(0);
const DEALT = /分别|各/;
const SUM = "累计";
/** Verbs that deal values out or sum them up themselves. */
const verbsHaving = (word: string): ReadonlySet<string> =>
  new Set([...motionOf.keys()].filter((v) => v.includes(word)));
const dealing = verbsHaving("分别");
const summing = verbsHaving(SUM);

const isEach = (said: string): boolean => EACH.anyIn(said) && /均(?!每)|都|双双/.test(said.replace(perUnitWords, ""));

/** The size of the date that ends at `to`. */
const datedSize = (text: string, from: number, to: number): number =>
  DATED_ENDS.has(text.charCodeAt(to - 1))
    ? (datedEnd.exec(text.slice(Math.max(from, to - 9), to))?.[0].length ?? 0)
    : 0;

/** Where a change began, or what it is compared with, at the end of `[start, to)`. */
function originOf(text: string, start: number, to: number): RegExpExecArray | null {
  const began = BEGINS.anyIn(text, start, to) ? beginning.exec(text.slice(start, to)) : null;
  return began ?? (text[to - 1] === OF ? base.exec(text.slice(start, to)) : null);
}

/** Takes 较上年 and the adverbs before it off; at the head of the words it says whose value is inherited, and stays. */
function leaveYardstick(text: string, from: number, peeled: Peeled): void {
  const { end, motion, verb } = peeled;
  if (motion !== "rise" && motion !== "fall" && verb !== "恢复") return;
  const near = Math.max(from, end - 16);
  const found = COMPARING.anyIn(text, near, end) ? yardstick.exec(text.slice(near, end)) : null;
  if (found === null || end - found[0].length <= from + 1) return;
  peeled.end -= found[0].length;
  for (let guard = 0; guard < 4 && peel(text, from, peeled, true); guard++);
}

/** Takes one more word off; false where nothing fits or an indicator's own name begins. */
function peel(text: string, from: number, peeled: Peeled, onlyAdverbs: boolean): boolean {
  const { end } = peeled;
  const run = streakSize(text, from, end);
  if (run > 0) {
    peeled.end -= run;
    return true;
  }
  const adverb = adverbs.before(text, end, from);
  const verb = peeled.verb === null && !onlyAdverbs ? verbEndings.before(text, end, from) : null;
  const bound = peeled.bound === null && !onlyAdverbs ? boundEndings.before(text, end, from) : null;
  const isLinked = !onlyAdverbs && (peeled.verb === null || peeled.motion === "hold");
  const link = isLinked ? links.before(text, end, from) : null;
  const said = perHead(text, verb, end);
  const best = longest(longest(said, bound), longest(adverb, link));
  if (best === null) return false;
  // 副总, 人均: halves of a word
  if (best === "总" && text.charAt(end - 2) === "副") return false;
  if (best === "均" && /[人户村]/.test(text.charAt(end - 2))) return false;
  if ((knownEnding(text, end, from)?.length ?? 0) > best.length) return false;
  peeled.end -= best.length;
  if (best === bound && (verb === null || bound.length >= verb.length)) peeled.bound = boundBefore.get(bound) ?? null;
  else if (best === said || (peeled.verb === null && reached.has(best))) takeVerb(text, from, peeled, best);
  else {
    if (best === adverb) peeled.adverbs += ` ${adverb}`;
    if (peeled.verb === null && (best === "到" || best === "至")) peeled.to = true;
  }
  return true;
}

/** The size of the streak that ends at `end`; a year is none. */
function streakSize(text: string, from: number, end: number): number {
  if (!STREAK_ENDS.has(text.charCodeAt(end - 1))) return 0;
  const run = streak.exec(text.slice(Math.max(from, end - 10), end))?.[0] ?? "";
  return /\d{4}年/.test(run) ? 0 : run.length;
}

/** 提高|到, 增加|达: a verb of motion may stand before the verb of reaching; then the motion is what counts. */
function takeVerb(text: string, from: number, peeled: Peeled, verb: string): void {
  peeled.verb = verb;
  peeled.motion = motionOf.get(verb) ?? "hold";
  if (peeled.motion !== "hold" || !arrivals.has(verb)) return;
  const before = verbEndings.before(text, peeled.end, from);
  const motion = before === null ? undefined : motionOf.get(before);
  if (before === null || before.length < 2 || (motion !== "rise" && motion !== "fall")) return;
  peeled.verb = before;
  peeled.motion = motion;
  peeled.to = !/(?:速|幅|率)$/.test(before);
  peeled.end -= before.length;
}

/** 人均|达到, not 人|均达到. */
const perHead = (text: string, verb: string | null, end: number): string | null =>
  verb?.startsWith("均") === true && verb.length > 1 && PER_HEAD.has(text.charCodeAt(end - verb.length - 1))
    ? verb.slice(1)
    : verb;

/** The longer of two words; the first of two that are as long. */
const longest = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b.length > a.length) ? b : a;
