// The noun a number counts, behind it (11个美丽乡村中心村) or before it (高标准农田5万亩).

import { Chars, type RestoredSpan, SPACES } from "../../text/index.ts";
import { strongDoings, weakDoings } from "../lexicon/doings.ts";
import { scopes } from "../lexicon/words.ts";
import { Endings, Words } from "../tokens/longest.ts";
import { isCompound } from "./compound.ts";
import { knownEnding } from "./known.ts";

const strong = new Words(strongDoings);
const heads = new Words([...strongDoings, ...weakDoings]);
/** Weak verbs that behind another verb are nouns: 组建|创新联合体. */
const nounish = new Words([
  "创新",
  "服务",
  "保障",
  "保护",
  "消费",
  "开发",
  "培训",
  "救助",
  "监测",
  "种植",
  "养殖",
  "销售",
]);
/** Words at which a noun behind a number ends. */
const stops = new Words(
  "实现 完成 全面 全部 成功 获 获批 获得 获评 荣获 被 入选 开工 竣工 投产 建成 加快 进展 年内 顺利 达到 达 均 已 启动 列入 纳入 落地 通过 力争 以上 以下 以内 左右 落户 签约 有序 正式 基本 如期 按期 投用 并网 首次 累计 集中 同步 位列 位居 稳步 持续 挂牌 投入 下沉 奋战 变身 解决 转产 坚守 奔赴 参加 参与 发展到 发展至 增加到 增至 提高到 提升到 上取得 上实现 取得 拥有 配备 排名 集体收入 村均 分别 受益 脱贫 用于 支持 推动 推进 推广 带动 增长 下降 提高 提升 提质 减少 共 总投资 为 和 与 及 或 是 在 将 使 让 向 由 从 的".split(
    " ",
  ),
);
const fronts = new Words([
  ..."全年 当年 新 累计 共 其中 其中, 各 各类 将 已 又 再 还 也 并 为 、 ， , 和 与 及 的 了 或 以及 至少 等 以上 以下 左右 多 余 级 （ ( \u3000".split(
    " ",
  ),
  " ",
  ...scopes,
]);
/** What is behind the number in form, but not what it counts. */
const STEPPING_STARTS = new Chars("规新台大关门目");
const stepping = /^(?:规模(?=[，,。；;、]|$)|新台阶|台阶|大关|关口|关|门槛|新高|新水平|目标)/;

/** Words that stop a noun, but may begin one: 集中安置点, 和美乡村. */
const opens = /^(?:集中|基本|和美|和谐|同步|减[速灾税]|提升|推广|带动|支持|正式|首次)/;
const DIGITS = new Chars("0123456789");
/** It has a number of its own. */
const describing =
  /^(?:[^，,。；;、：:\d的]{0,8}?(?:产值|规模|收入|营收|投资|税收|面积)(?:超过|超|过|达到|达|约|近|在)?\d+(?:\.\d+)?[万亿]?(?:元|亩)(?:以上|左右)?的|[超过近约]\d+(?:\.\d+)?[万亿]?(?:元|亩|人|吨)(?:以上|左右)?的?|\d+(?:\.\d+)?[万亿]?(?:岁|亩|户|元|千瓦|人)及?(?:以上|以下|以内)的?)/;

/** What a firm pays or makes, after its name. */
const taxes = new Endings(["纳税", "利税", "创税"]);

const OPENING = new Chars("“《（(");
const CLOSING = new Chars("”》）)");
const BRACKETS = new Chars("“《（(”》）)");
/** What ends a noun behind a number, and what stands loose at the end of a noun before one. */
const ENDING = new Chars(`，,。；;、：:！!？?…—0123456789${SPACES}`);
const LOOSE = new Chars(`、，,：:的了${SPACES}`);

/** Whether a word that ends a noun stands at `at`. */
function ends(text: string, at: number, isInside: boolean): boolean {
  const word = stops.at(text, at);
  if (word === null || (word === "在" && /[建校线岗册园职编地营]/.test(text.charAt(at + 1)))) return false;
  if (word === "向" && /[定方面转导取趋]/.test(text.charAt(at - 1))) return false;
  return isInside || !opens.test(text.slice(at, at + 2));
}

/** The noun right behind a number; null where none follows. */
export function nounBehind(text: string, at: number, limit: number): RestoredSpan | null {
  let start = at;
  if (text[start] === "级") start++;
  if (text[start] === "的") start++;
  if (text[start] === "（" || text[start] === "(") return null;
  if (STEPPING_STARTS.has(text.charCodeAt(start)) && stepping.test(text.slice(start, start + 4))) return null;
  // 六个|规模过10亿元的|产业集群: a description between the count and its noun
  const near = Math.min(limit, start + 24);
  if (DIGITS.anyIn(text, start, near)) start += describing.exec(text.slice(start, near))?.[0].length ?? 0;
  let end = start;
  let depth = 0;
  while (end < limit && end - start < 24) {
    const code = text.charCodeAt(end);
    if (OPENING.has(code)) depth++;
    else if (CLOSING.has(code)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && (ENDING.has(code) || ends(text, end, end > start))) break;
    end++;
  }
  // 36个行政村|村集体收入
  if (text[end - 2] === "村" && text.startsWith("村村集体收入", end - 2)) end--;
  return end - start >= 1 ? { start, end } : null;
}

/** Whether the words have a verb of doing of their own. */
export const beginsWithVerb = (words: string): boolean => heads.at(words, 0) !== null;

/** The noun that ends at `end`, after the last verb of doing in `[from, end)`; null where there is none. */
export function nounBefore(text: string, from: number, end: number): RestoredSpan | null {
  let to = end;
  while (to > from && LOOSE.has(text.charCodeAt(to - 1))) to--;
  const name = knownEnding(text, to, from);
  if (name !== null) return { start: to - name.length, end: to };
  const tax = taxes.before(text, to, from);
  if (tax !== null) return { start: to - tax.length, end: to };
  const start = withoutFronts(text, afterVerbs(text, from, to), to);
  return to > start ? { start, end: to } : null;
}

/** Where the words after the last verb of doing in `[from, to)` begin. */
function afterVerbs(text: string, from: number, to: number): number {
  let start = from;
  let depth = 0;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (BRACKETS.has(code)) depth += OPENING.has(code) ? 1 : -1;
    const isHead = at === start && !(at > from && nounish.at(text, at) !== null);
    const verb = depth > 0 ? null : (isHead ? heads : strong).at(text, at);
    if (verb !== null && at + verb.length < to && !isCompound(text, verb, at + verb.length, to)) {
      start = at + verb.length;
      at += verb.length;
    } else {
      if (verb !== null && at > start && at + verb.length < to) start = at;
      at++;
    }
  }
  return start;
}

/** Where the noun of `[from, to)` begins: behind small words, the number of an item and a year. */
function withoutFronts(text: string, from: number, to: number): number {
  let start = from;
  for (let word = fronts.at(text, start); word !== null && start + word.length < to; word = fronts.at(text, start))
    start += word.length;
  if (!DIGITS.has(text.charCodeAt(start))) return start;
  start += /^\d{1,2}[.．、]/.exec(text.slice(start, Math.min(to, start + 3)))?.[0].length ?? 0;
  return start + (/^\d{4}年(?:末|底|度)?/.exec(text.slice(start, Math.min(to, start + 7)))?.[0].length ?? 0);
}
