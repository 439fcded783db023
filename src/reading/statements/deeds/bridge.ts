// What may stand before the verb of a clause without a comma: the means (紧盯弱项强化保障, 以连片改造等方式建设…), whom it is done
// for (为退役军人提供…), or a subject with an adverb behind it (高校和园区协同推动…).

import { Chars } from "../../../text/index.ts";
import { actions, adverbsBehindSubject, means } from "../../lexicon/undertakings.ts";
import { Words } from "../../tokens/longest.ts";

const verbs = new Words(actions);
const leads = new Words(means.keys());
const adverbs = new Words(adverbsBehindSubject);
const ADVERBS = new Chars(adverbsBehindSubject.map((word) => word.charAt(0)).join(""));

/** The longest means and the longest subject; words behind it belong to no clause we can tell. */
const LONGEST_MEANS = 44;
const LONGEST_SUBJECT = 24;
/** Words of a means before its verb. */
const NEAREST = 3;
/** The shortest object behind a verb found in this way. */
const SHORTEST_OBJECT = 4;

/** Where the verb behind the means that begins at `from` stands, or null. */
export function verbBehindMeans(text: string, from: number, to: number): number | null {
  const lead = leads.at(text, from);
  if (lead === null) return null;
  const closes = means.get(lead) ?? null;
  const stop = Math.min(to - SHORTEST_OBJECT - 1, from + LONGEST_MEANS);
  let quoted = false;
  for (let at = from + lead.length; at <= stop; at++) {
    const c = text.charAt(at);
    if (c === "“" || c === "《") quoted = true;
    else if (c === "”" || c === "》") quoted = false;
    if (quoted || at < from + lead.length + NEAREST) continue;
    const verb = verbs.at(text, at);
    if (verb === null) continue;
    if (lead === "为" && !gives.test(verb)) return null;
    if (stands(text, at, verb.length) && (closes === null || closes.test(text.slice(at - 2, at))))
      return tells.test(text.slice(from, at)) ? null : at;
    at += verb.length - 1;
  }
  return null;
}

/** What is done for somebody; 为…推进 and the like speak of a purpose. */
const gives = /^(?:提供|争取|发放|购买|开展|减负|适配|培训)$/;
/** A sentence about what is, or about a paper, and no clause of an undertaking. */
const tells = /[是有]|编制|党中央|我们|关于|精神|现代化|第.个/;

/** No part of a noun: 环境治理推进机制, 的建设, 建设领域. */
const stands = (text: string, at: number, length: number): boolean =>
  !JOINED.has(text.charCodeAt(at - 1)) && nounBehind.at(text, at + length) === null;

const JOINED = new Chars("的和与及或、推加再拟待");
const nounBehind = new Words(
  "的 、 ， 中 上 等 和 与 及 类 型 性 化 领域 需要 要求 机制 任务 目标 工作 契机 机遇 政策 进程 过程 方向 成果 条件".split(
    " ",
  ),
);

/** Where the verb behind a subject that begins at `from` and an adverb stands, or null. */
export function verbBehindSubject(text: string, from: number, to: number): number | null {
  const stop = Math.min(to - SHORTEST_OBJECT, from + LONGEST_SUBJECT);
  for (let at = from + 2; at <= stop; at++) {
    const adverb = ADVERBS.has(text.charCodeAt(at)) ? adverbs.at(text, at) : null;
    if (adverb === null) continue;
    const next = at + adverb.length;
    if (to - next < SHORTEST_OBJECT + 1) return null;
    return verbs.at(text, next) === null || !stands(text, next, 2) || tells.test(text.slice(from, at)) ? null : next;
  }
  return null;
}

/** Where the verb behind 每个县区, 每所学校至少 stands, or null. */
export function verbBehindEach(text: string, from: number, to: number): number | null {
  if (text.charAt(from) !== "每" || text.charAt(from + 1) === "年") return null;
  const stop = Math.min(to - SHORTEST_OBJECT, from + 14);
  for (let at = from + 3; at <= stop; at++) {
    const skip = text.startsWith("至少", at) ? 2 : /[均都]/.test(text.charAt(at)) ? 1 : 0;
    if (verbs.at(text, at + skip) !== null) return at + skip;
  }
  return null;
}

/** The last character of the name of a place. */
const PLACES = new Chars("县市区镇乡州");
const notAPlace = /(?:[小园社景校片库牧山地老新城湖灾街]区|[城门超股房楼上都多省]市)$/;

/** Where the verb behind the name of a place stands, or null: 柳河镇新建…. */
export function verbBehindPlace(text: string, from: number, to: number): number | null {
  const stop = Math.min(to - SHORTEST_OBJECT, from + 8);
  for (let at = from + 2; at <= stop; at++) {
    if (!PLACES.has(text.charCodeAt(at - 1)) || verbs.at(text, at) === null) continue;
    return notAPlace.test(text.slice(from, at)) ||
      !stands(text, at, 2) ||
      (text.startsWith("建设", at) && /[市区]/.test(text.charAt(at - 1)))
      ? null
      : at;
  }
  return null;
}
