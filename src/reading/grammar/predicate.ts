// What is said of the subject by the words between it and the number: which rule, and which way things move.

import { Chars, SPACES } from "../../text/index.ts";
import type { Basis } from "../reading.ts";
import { Words } from "../tokens/longest.ts";
import type { NumberToken } from "../tokens/token.ts";
import type { Lead } from "./lead.ts";
import { type Rule, ruleFor } from "./rules.ts";

/** What the rule depends on besides the words. */
export interface Said {
  readonly text: string;
  readonly from: number;
  readonly lead: Lead;
  readonly number: NumberToken;
  /** 总量, 增速: a stand-in for the subject before. */
  readonly pronoun: string | null;
  readonly inherited: boolean;
  /** The basis of the value before, in the same sentence. */
  readonly before: Basis | null;
}

/** The rule that reads the value; null where it only compares or says where a change began. */
export function readPredicate(said: Said): Rule | null {
  const { text, from, lead, number, pronoun } = said;
  // Only a rank is dated on both sides often enough to be a value of its own year: 由2019年的第12名上升至2022年的第7名.
  const dated =
    number.quantity === "rank" &&
    /20\d\d年(?:末|底)?的?第?$/.test(text.slice(Math.max(from, number.start - 9), number.start));
  if (lead.from && !dated) return null;
  if (number.unit === "百分点" && compares(text, from, number.start)) return null;
  const kind = kindOf(number);
  const speed = pronoun !== null && /^(?:增速|增幅|增长|涨幅|同比|增长率)/.test(pronoun) && lead.motion !== "fall";
  if (kind === "percent" && (speed || goesOn(said) || isGrowthBehind(text, number.end)))
    return ruleFor("rise", false, kind);
  if (kind === "percent" && isPortionOfNoun(said)) return null;
  // 平稳健康发展十条: the verb belongs to the words before
  const motion = lead.verb === "发展" && !lead.to && kind === "amount" ? "none" : lead.motion;
  return ruleFor(motion, lead.to, kind);
}

const GROWTH_STARTS = new Chars("以左的年增");

/** 8%的增长: the noun behind says what the percentage is. */
const isGrowthBehind = (text: string, at: number): boolean =>
  GROWTH_STARTS.has(text.charCodeAt(at)) &&
  /^(?:以上|左右)?的?(?:年均)?(?:增长|增速|增幅)/.test(text.slice(at, at + 8));

/** 全国38.7%的增量, 全球前1%: a portion of the noun that follows, or of a field; no value of the subject. */
const isPortionOfNoun = ({ text, number }: Said): boolean =>
  text[number.start - 1] === "前" || (text[number.end] === "的" && /[\u4e00-\u9fff]/.test(text[number.end + 1] ?? ""));

/** 增长5%以上，力争达到6%: the second percentage is growth like the first. */
const goesOn = ({ text, from, lead, number, inherited, before }: Said): boolean =>
  inherited &&
  before === "growth" &&
  (lead.motion === "hold" || lead.motion === "none") &&
  !/[占率比]/.test(text.slice(from, number.start));

const COMPARING_STARTS = new Chars(`均增涨降高低快优好比较、，,${SPACES}`);
const PORTION_STARTS = new Chars(`约占、，,${SPACES}`);

/** Whether the words only compare: 高于全市, 比上年高. */
export const compares = (text: string, from: number, to: number): boolean =>
  COMPARING_STARTS.has(text.charCodeAt(from)) &&
  /^[、，,\s]*(?:均|增速|增幅|涨幅|降幅)*(?:高于|低于|快于|高出|优于|好于|比|较)/.test(text.slice(from, to));

/** Whether the words say a portion of a whole: 占全国. */
export const portions = (text: string, from: number, lead: Lead): boolean =>
  PORTION_STARTS.has(text.charCodeAt(from)) &&
  lead.verb !== "占" &&
  /^[、，,\s]*约?占/.test(text.slice(from, lead.subjectEnd));

function kindOf(number: NumberToken): Rule["number"] {
  if (number.quantity === "rank") return "rank";
  if (number.quantity === "percent") return number.unit === "百分点" ? "points" : "percent";
  if (number.quantity !== "ratio") return "amount";
  if (number.value === null) return "structure";
  return number.unit === "倍" || number.unit === "番" ? "amount" : "percent";
}

/** Verbs of making more that say nothing of a movement. */
const unmoved = new Set(["发展", "新增", "新增了"]);

/** What may stand before a verb of cutting or gaining. */
const FRONTS = new Chars(`、全年共累计${SPACES}`);
const GAIN = "净增";
const cutsAndGains = new Words(["压减", "压缩", "减少", "削减", "核减", "净减", "调减", "降低", "缩减", GAIN]);

/** Which way the measured thing moves; a rank moves no way. */
export function polarityOf(text: string, from: number, lead: Lead, rule: Rule | null): "up" | "down" | null {
  if (rule !== null && rule.basis !== "rank" && !unmoved.has(lead.verb ?? "")) {
    if (lead.motion === "rise") return "up";
    if (lead.motion === "fall") return "down";
  }
  // 压减资金60亿元, 净增企业98万户: the verb stands before the noun
  let at = from;
  while (at < lead.subjectEnd && FRONTS.has(text.charCodeAt(at))) at++;
  const verb = at + 2 <= lead.subjectEnd ? cutsAndGains.at(text, at) : null;
  if (verb !== null && verb !== GAIN) return "down";
  return verb === GAIN || lead.verb === GAIN ? "up" : null;
}
