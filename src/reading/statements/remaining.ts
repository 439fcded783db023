// Numbers that no rule of the grammar made a measure of, but whose words say plainly what they measure: a streak, a portion, the
// noun they count. What is left after this has no statement.

import { BLANKS, Chars, type Span } from "../../text/index.ts";
import { isRoundTheClock } from "../grammar/describes.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { Basis, Measure } from "../reading.ts";
import { announces } from "./announces.ts";
import { statusOf } from "./context.ts";
import type { Found, Material } from "./found.ts";

/** Longest run of words looked at before and after a number. */
const NEAR = 40;
/** Where it ends on either side. */
const STOPS = new Chars("，,。；;：:！!\n\r");
const AHEAD = new Chars("，,。；;：:！!\n\r、");

/** The measure of a number that is nobody's yet, or null. */
export function remaining(material: Material, phrase: Phrase): Found | null {
  const { number } = phrase;
  const { quantity } = number;
  if (quantity === "label" || quantity === "year" || quantity === "date" || announces(material.text, number))
    return null;
  if (quantity === "duration" && isBare(phrase)) return streak(material, phrase) ?? timed(material, phrase);
  if (phrase.describes) return planned(material, phrase);
  if (number.unit === "次") return streak(material, phrase);
  return portion(material, phrase) ?? compared(material, phrase) ?? counted(material, phrase);
}

const isBare = ({ describes, of }: Phrase): boolean => describes || of === null;

/** 优良天数连续5年居全市首位: for how long something holds. */
function streak(material: Material, { number }: Phrase): Found | null {
  const { text } = material;
  const before = back(text, number.start);
  const words = text.slice(before, number.start);
  const cue = /(?:已|再次|实现)?(?:连续|持续)(?:了)?$/.exec(words)?.[0] ?? (number.unit === "次" ? "" : undefined);
  if (cue === undefined) return null;
  const end = ahead(text, number.end);
  // 增长8%、连续24个月: what stands before the pause has its own number
  const pause = /\d/.test(words) ? words.lastIndexOf("、") + 1 : 0;
  const name = words.slice(pause, Math.max(pause, words.length - cue.length)) + text.slice(number.end, end);
  if (name.length < 2) return null;
  return measureOf(material, before + pause, end, number, "<subject> 连续 <span> <predicate>", {
    name,
    surface: text.slice(before + pause, end),
    basis: "level",
  });
}

/** 车程缩至30分钟, 办理时间3个工作日: a time that is itself measured. Spans of years say when. */
function timed(material: Material, { number, bound }: Phrase): Found | null {
  const { text } = material;
  if (!/^(?:个)?(?:分钟|小时|秒|天|日|工作日|个工作日)$/.test(number.unit ?? "")) return null;
  if (isRoundTheClock(text, { number, bound: null, end: number.end })) return null;
  const start = back(text, number.start);
  const name = text.slice(start, number.start).replace(reaching, "");
  if (name.length < 3) return null;
  return measureOf(material, start, number.end, number, "<subject> <time>", {
    name,
    surface: name,
    basis: "level",
    bound,
  });
}

const reaching =
  /(?:平均|最短|最快|大幅|再|已)?(?:缩短|压缩|缩|压|降|减|控制|提速|达)?(?:至|到|在|为|了)?(?:约|近|不超过|不足|超过|仅用|仅)?$/;

/** 总投资4.8亿元的…项目: the money planned for what follows. */
function planned(material: Material, { number, bound }: Phrase): Found | null {
  const { text } = material;
  const start = back(text, number.start);
  const cue = /(?:(?:计划|概算|估算|协议|总)?(?:总)?投资(?:额|规模)?|(?:总|首期)规模)(?:约|近|超过|超|达|共)?$/.exec(
    text.slice(start, number.start),
  )?.[0];
  if (number.quantity !== "money" || cue === undefined || text.charAt(number.end) !== "的") return null;
  const name = cue.replace(/(?:约|近|超过|超|达|共)$/, "");
  const from = number.start - cue.length;
  return measureOf(material, from, number.end, number, "<investment> <money> 的 <project>", {
    name,
    surface: name,
    basis: "level",
    bound,
    status: null,
  });
}

/** 超过80%的行政村通光纤: the portion of a whole that is or does something. */
function portion(material: Material, { number, bound }: Phrase): Found | null {
  const { text } = material;
  const behind = /^(?:以上|左右|以内)?的?/.exec(text.slice(number.end, number.end + 4))?.[0] ?? "";
  if (number.quantity !== "percent" || number.unit === "百分点") return null;
  const from = number.end + behind.length;
  const end = ahead(text, from);
  const name = text.slice(from, end);
  if (
    name.length < 3 ||
    (!behind.endsWith("的") &&
      !predicate.test(name) &&
      !/(?:实现|有|超|近|约|达)$/.test(text.slice(number.start - 2, number.start)))
  )
    return null;
  return measureOf(material, number.start, end, number, "<percent> 的 <whole> <predicate>", {
    name,
    surface: name,
    basis: "share",
    bound,
  });
}

/** 90%建成胸痛中心: what the portion did. */
const predicate = /^(?:建成|完成|实现|达到|通过|开通|配备)/;

/** 增长5.6%、高于全国0.2个百分点、…: the comparison of the subject before. */
function compared(material: Material, phrase: Phrase): Found | null {
  const { text } = material;
  const { number, subjects } = phrase;
  const subject = subjects[0];
  if (number.unit !== "百分点" || subject === undefined) return null;
  const from = Math.max(back(text, number.start), text.lastIndexOf("、", number.start) + 1);
  const wording = text.slice(from, number.end);
  if (!/高|低|快|慢|优|好|超/.test(wording) || wording.length > NEAR) return null;
  return measureOf(material, from, number.end, number, "<indicator> 高于 <yardstick> <points>", {
    name: subject.indicator.name,
    surface: subject.indicator.surface,
    basis: "relation",
  });
}

/** The noun that is counted, before or behind. */
function counted(material: Material, { number, of, bound }: Phrase): Found | null {
  const { text } = material;
  const noun = of === null ? null : nounAt(text, of, number);
  if (noun === null) return null;
  const name = text.slice(noun.start, noun.end);
  const basis: Basis = number.quantity === "rank" ? "rank" : number.quantity === "percent" ? "share" : "level";
  const end = Math.max(noun.end, number.end);
  const start = Math.min(noun.start, number.start);
  return measureOf(material, start, end, number, "<noun> <number>", { name, surface: name, basis, bound });
}

/** Nouns of one character. */
const whole = new Set("村 县 市 区 镇 乡 户 人 点 省 州 园 路 桥 坝".split(" "));

/** A noun of one character has lost its head to a verb of the same shape (营造|林), a long one is a list: 甲、乙等集群. */
function nounAt(text: string, of: Span, number: Span): Span | null {
  const isBefore = of.end <= number.start;
  let { start, end } = of;
  if (end - start < 2 && isBefore) start = Math.max(back(text, start), text.lastIndexOf("、", start) + 1, start - 2);
  if (end - start === 1 && whole.has(text.slice(start, end))) return { start, end };
  if (end - start < 2 && !isBefore) end = ahead(text, start);
  if (end - start > NEAR) start = Math.max(start, text.lastIndexOf("、", end - 1) + 1);
  return end - start < 2 || end - start > NEAR ? null : { start, end };
}

interface Said {
  readonly name: string;
  readonly surface: string;
  readonly basis: Basis;
  readonly bound?: Measure["bound"];
  /** Null for what only describes; the section's where it is not given. */
  readonly status?: null;
}

function measureOf(
  { text, contexts, estimates }: Material,
  start: number,
  end: number,
  number: Phrase["number"],
  rule: string,
  { name, surface, basis, bound = number.bound, status: given }: Said,
): Found {
  const { section, role, period } = contexts.at(number.start);
  const status = statusOf(role);
  const isRelation = basis === "relation";
  return {
    kind: "measure",
    start,
    end,
    order: number.start,
    numbers: [number],
    section,
    status: given === null ? null : status === "actual" && estimates.has(number.start) ? "estimate" : status,
    period,
    rules: [rule],
    said: {
      indicator: { id: null, name, surface },
      basis,
      value: isRelation ? null : number.value,
      valueHigh: isRelation ? null : number.valueHigh,
      unit: isRelation ? null : basis === "rank" ? "位" : number.unit,
      bound: isRelation ? null : bound,
      stance: null,
      text: isRelation ? text.slice(start, end) : null,
    },
  };
}

/** Where the words before a place begin: behind the last mark. */
function back(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < NEAR) {
    const code = text.charCodeAt(start - 1);
    if (STOPS.has(code) || BLANKS.has(code)) break;
    start--;
  }
  return start;
}

/** Where the words after a place end: at the next mark. */
function ahead(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < NEAR && !AHEAD.has(text.charCodeAt(end))) end++;
  return end;
}
