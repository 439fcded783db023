// The words of a deed for people: its verb without adverbs, with the state or predicate it ends with, and the clean words of what is
// done to. Decides nothing.

import { Chars, isHan, type RestoredSpan } from "../../../text/index.ts";
import { manners, undertakings } from "../../lexicon/undertakings.ts";
import { Words } from "../../tokens/longest.ts";
import type { NumberToken } from "../../tokens/token.ts";
import type { Verb } from "./opening.ts";

const span = (start: number, end: number): RestoredSpan => ({ start, end: Math.max(start, end) }) as RestoredSpan;

const adverbs = new Words([...manners, "基本", "突出"]);

/** 深入实施 is 实施; 统筹 and 加快 say something of their own and stay. */
export function plainVerb(words: string): string {
  let verb = words;
  for (;;) {
    const adverb = adverbs.at(verb, 0);
    if (adverb === null || adverb === "统筹" || adverb === "加力" || adverb.length >= verb.length) return verb;
    const rest = verb.slice(adverb.length);
    if (!undertakings.has(rest) && !undertakings.has(rest.slice(0, 2))) return verb;
    verb = rest;
  }
}

/** Verbs of one who lets others act. */
const letsOthers: ReadonlySet<string> = new Set(["支持", "鼓励", "引导", "帮助", "指导", "推动"]);
/** Who acts, and what they do. */
const others =
  /^([^，,]{2,40}?(?:企业|机构|高校|院校|学校|主体|合作社|园区|公司|集团|人员|农民|群众|部门|[县市区镇乡]|常住地|商|等))(?:牵头|积极|加快|深度|广泛)?(开展|组建|编制|参与|加大|建设|打造|创建|设立|申报|承担|发展|建立|整合)(?=[^，,]{2})/;

/** A verb and its object, as they are shown. */
export interface Wording {
  readonly verb: string;
  readonly object: RestoredSpan;
}

/** What a clause that opens with a verb does to what. `ends` is the state or predicate behind the object, or null. */
export function wordingOf(
  text: string,
  verbs: readonly Verb[],
  end: number,
  numbers: readonly NumberToken[],
  ends: { readonly start: number; readonly word: string } | null,
): Wording {
  const first = verbs[0] as Verb;
  const last = verbs[verbs.length - 1] as Verb;
  const joint = text.charAt(first.start - 1) === "筹" && text.startsWith("统筹", first.start - 2) ? "统筹" : "";
  const verb = joint + plainVerb(last === first ? first.word : text.slice(first.start, last.end));
  if (ends !== null && ends.start === last.end && ends.start + ends.word.length < end)
    return { verb: `${verb}${ends.word}`, object: trimmed(text, last.end + ends.word.length, end, numbers) };
  if (ends !== null && ends.start > last.end)
    return { verb: `${verb}…${plainVerb(ends.word)}`, object: trimmed(text, last.end, ends.start, numbers) };
  const by = letsOthers.has(last.word) ? others.exec(text.slice(last.end, Math.min(end, last.end + 80))) : null;
  if (by !== null) return { verb: `${verb}…${by[2]}`, object: trimmed(text, last.end + by[0].length, end, numbers) };
  const stays = first.kind === "keep" ? /(?:总体|基本)?稳定(?:向好)?$/.exec(text.slice(last.end, end)) : null;
  if (stays !== null && stays.index > 0)
    return { verb: `${verb}…稳定`, object: trimmed(text, last.end, last.end + stays.index, numbers) };
  if (verb === "加大" && text.slice(last.end, end).endsWith("力度"))
    return { verb: "加大…力度", object: trimmed(text, last.end, end - 2, numbers) };
  return { verb, object: trimmed(text, last.end, end, numbers) };
}

/** Words of time and manner at either end of an object. */
const before =
  /^(?:的|到|至(?!少)|了|全年|年内|今年|明年|年底前|上半年|下半年|以上|以下|以内|左右|余|多(?=[^层式元样渠]))+/;
const closings =
  "尽早 尽快 早日 加快 力争 全面 基本 实现 开春即 实质性 顺利 如期 按期 逐步 完成 完工后 年底前 年底 年内 上半年 下半年 秋季 春季 突破 超过 达到 增长 保持在 稳定在 约 近 超 达 至 到 在".split(
    " ",
  );
const behind = new RegExp(`(?:(?:1[0-2]|[1-9])月(?:底|末|份)?前?|${closings.join("|")}|(?<!行)为|[^一-鿿\\d”》）)])+$`);

/** What the words before an object begin with; what those behind it end with, where it is Chinese, and what they do not, where it is not. */
const BEFORE = new Chars("的到至了全年今明上下以左余多");
const BEHIND = new Chars(`月底末份前为${closings.map((word) => word.slice(-1)).join("")}`);
const OWN = new Chars("0123456789”》）)");
const closes = (code: number): boolean => (isHan(code) ? BEHIND.has(code) : !OWN.has(code));

/** （县城管局负责）. */
const notes = /[（(][^（）()]{2,26}负责[）)]$/;
const CLOSED = new Chars("）)");

/** What is done to: the words between, without a number, a time or an adverb at either end. */
export function trimmed(text: string, from: number, to: number, numbers: readonly NumberToken[]): RestoredSpan {
  let start = from;
  let end = to;
  let first: NumberToken | null = null;
  let last: NumberToken | null = null;
  for (const number of numbers) {
    if (number.start < from || number.end > to) continue;
    first ??= number;
    last = number;
  }
  if (first !== null && last !== null) {
    if (first.start > from + 1 && to - last.end <= 3) end = text.charAt(first.start - 1) === "等" ? to : first.start;
    else if (first === last && first.start <= from + 1 && to - first.end >= 2) start = first.end;
  }
  if (BEFORE.has(text.charCodeAt(start)))
    start += before.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
  if (closes(text.charCodeAt(end - 1))) end -= behind.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0;
  const note = CLOSED.has(text.charCodeAt(end - 1)) ? notes.exec(text.slice(Math.max(start, end - 30), end)) : null;
  if (note !== null) return trimmed(text, start, end - note[0].length, numbers);
  return end > start ? span(start, end) : span(from, to);
}
