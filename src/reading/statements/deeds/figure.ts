// Figures of speech and numerals of names: words of a clause that only look like a deed or a quantity.

import { Chars } from "../../../text/index.ts";
import { figures } from "../../lexicon/undertakings.ts";
import { Endings } from "../../tokens/longest.ts";
import type { NumberToken } from "../../tokens/token.ts";
import { announces } from "../announces.ts";
import type { Phrases } from "./draft.ts";

/** A number that says how much: no label, time, class or count of the text's own list. */
export function counts(text: string, number: NumberToken, phrases: Phrases): boolean {
  const { quantity, unit } = number;
  if (quantity === "label" || quantity === "year" || quantity === "date") return false;
  const phrase = phrases.get(number.start);
  if (phrase?.describes === true) return false;
  if (quantity === "duration" && (unit?.endsWith("年") || phrase === undefined || phrase.basis === null)) return false;
  return !isInName(text, number) && !isQuoted(text, number) && !announces(text, number);
}

/** 217国道, 五里坝, 第二轮: numerals of names. */
const isInName = (text: string, { start, end, quantity }: NumberToken): boolean =>
  (end - start === 3 && text.charAt(start + 1) === "." && /^\d\.\d$/.test(text.slice(start, end))) ||
  ((text.charAt(end) === "道" || text.charAt(end + 1) === "道") && roads.test(text.slice(end - 1, end + 2))) ||
  (text.charAt(start) === "第" && quantity !== "rank") ||
  (text.charAt(start - 1) === "第" && quantity !== "rank") ||
  (end - start === 2 &&
    VILLAGES.has(text.charCodeAt(end)) &&
    /^[一二三四五六七八九十][里家岔道]$/.test(text.slice(start, end)));

/** “7×24”小时, “一对一”: numerals between quotation marks. */
function isQuoted(text: string, { start }: NumberToken): boolean {
  for (let at = start - 1; at > start - 12 && at >= 0; at--) {
    if (text.charAt(at) === "“") return true;
    if (UNQUOTED.has(text.charCodeAt(at))) return false;
  }
  return false;
}

/** Before these no quotation mark can still be open. */
const UNQUOTED = new Chars("”，,。；;：:");
const roads = /^.?[国省县]道/;
const VILLAGES = new Chars("坝沟河村镇山桥店庄湾堡铺塘墩湖峡口");

const figureEnds = new Endings(figures);
/** Four characters and four characters: 补链延链、建链集群. */
const couplet = /^[一-鿿]{4}(?:[、和][一-鿿]{4})+$/;
/** …的基础上, …之年: how or when, not what. */
const hollowEnds = new Endings(
  "基础上 前提下 过程中 的同时 之年 个五年 意义重大 影响深远 责任重大 个方面 个方面的 个方面工作 个方面的工作 个方面重点工作 个方面的重点工作 个方面任务 个方面的任务 个方面重点任务 个方面的重点任务".split(
    " ",
  ),
);
/** 加大执法力度, 引育新主体, 强链补链: how, not what. */
const effort = /^[一-鿿]{0,2}加大[一-鿿]{2}(?:力度|投入)$/;
const novelty = /^[一-鿿]{2,6}新[一-鿿]{2}$/;
const chains = /^[一-鿿]{0,2}(?:[强补延建固]链[、和]?){2,}$/;
/** What words of effort and chains end with. */
const EFFORT_ENDS = new Chars("度入");
const CHAIN_ENDS = new Chars("链、和");

/** 做好农旅融合文章, 打造“首选地”: nothing to do is named. */
export function isFigure(text: string, from: number, end: number): boolean {
  const close = text.charAt(end - 1) === "”" ? end - 1 : end;
  if (figureEnds.before(text, close, from) !== null || hollowEnds.before(text, end, from) !== null) return true;
  const size = end - from;
  // Each pattern only where the clause has a size and a character that it can fit.
  if (size >= 9 && size % 5 === 4 && couplet.test(text.slice(from, end))) return true;
  if (size > 12) return false;
  const last = text.charCodeAt(end - 1);
  if (EFFORT_ENDS.has(last) && effort.test(text.slice(from, end))) return true;
  if (text.charAt(end - 3) === "新" && novelty.test(text.slice(from, end))) return true;
  return CHAIN_ENDS.has(last) && chains.test(text.slice(from, end));
}

/** 兴业、强县、富民: watchwords. */
export const isWatchword = (words: string): boolean =>
  words.charAt(2) === "、" && /^[一-鿿]{2}(?:、[一-鿿]{2}){2,6}$/.test(words);

/** 办好十件民生实事: announces a list that stands elsewhere and is told there item by item. */
export const announcesList = (text: string, from: number, end: number): boolean =>
  end - from < 24 && text.charAt(end - 1) === "事" && listOfDeeds.test(text.slice(from, end));

const listOfDeeds = /办.{0,4}(?:\d+|[一二三四五六七八九十]+)(?:件|项|大|个)[^，,]{0,10}实事$/;
