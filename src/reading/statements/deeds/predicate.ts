// Clauses that do not open with a verb: 实验幼儿园投入使用, 产值突破25亿元, 园区新增企业600户, 毛入园率90%以上.

import { Chars, type RestoredSpan } from "../../../text/index.ts";
import type { Phrase } from "../../grammar/phrase.ts";
import { innerVerbs, undertakings } from "../../lexicon/undertakings.ts";
import { Words } from "../../tokens/longest.ts";
import { type ClauseDeed, type Draft, deedOf } from "./draft.ts";
import type { Verb } from "./opening.ts";
import { type Strength, stateAt, strengthOf } from "./strength.ts";
import { plainVerb, trimmed } from "./wording.ts";

/** 实验幼儿园投入使用, 产值突破25亿元: subject and predicate. */
export function byPredicate(draft: Draft): ClauseDeed | null {
  const { text, opening, numbers, phrases } = draft;
  for (const number of numbers) {
    const phrase = phrases.get(number.start);
    const verb = phrase === undefined || phrase.basis === null ? null : predicateOf(text, opening.body, phrase);
    if (phrase === undefined || verb === null) continue;
    const strength = phrase.stance === "strive" ? "strive" : phrase.holds ? "keep" : "finish";
    const object = objectBefore(draft, phrase);
    return deedOf(draft, null, strength, { named: true, stateOnly: false, verb: plainVerb(verb), object });
  }
  return byState(draft);
}

/** 全部乡镇达到标准, 幼儿园投入使用: subject and predicate without a number of their own. */
function byState(draft: Draft): ClauseDeed | null {
  const { text, end, opening } = draft;
  const words = SAYS.anyIn(text, opening.body, end) ? text.slice(opening.body, end) : null;
  const deed = (strength: Strength, verb: string, to: number, named: boolean): ClauseDeed =>
    deedOf(draft, null, strength, { named, stateOnly: false, verb, object: trimmed(text, opening.body, to, []) });
  const held = words === null ? null : holds.exec(words);
  if (held !== null)
    return deed("keep", held[0].startsWith("保持") ? "保持…稳定" : held[0], opening.body + held.index, false);
  const standard = words === null ? null : standards.exec(words);
  if (words !== null && standard !== null) {
    const verb = standard[1] ?? (standard[2] as string);
    return deed(verb === "保持" ? "keep" : "finish", verb, opening.body + words.indexOf(verb), verb !== "保持");
  }
  const covers = words === null ? null : coverage.exec(words);
  if (covers !== null) return deed("finish", "覆盖", opening.body + covers.index, true);
  const state = stateAt(text, opening.body, end);
  if (state === null || state.start - opening.body < 2 || isVision.test(text.slice(opening.body, end))) return null;
  return deed(state.kind, state.word, state.start, true);
}

/** One of these stands in all that `holds`, `standards` and `coverage` find. */
const SAYS = new Chars("稳弹零只达通保完覆");
const holds =
  /保持.{0,6}稳定$|稳定(?:保持)?在?[ⅠⅡⅢⅣI一二三]|稳定在|不反弹$|零增长$|动态为零$|保持动态清零$|只[降减]不[升增]$|只增不减$/;
/** 全部乡镇达到卫生乡镇标准, 甲县通过验收: a standard that others hold to. */
const standards =
  /^[^，,]{2,20}?(?:(达到|通过|保持)[^，,]{2,16}(?:标准|验收|复审|复核|复评|称号|荣誉)|(完成)[^，,]{0,6}(?:搬迁|验收|改造|升级|改制|重组|封顶|报批|征迁))$/;
/** 远程诊疗覆盖全部卫生院: all of a kind are reached. */
const coverage = /覆盖(?=(?:全部|所有|全[市县省区]|[^，,]{1,12}[成%]以上)[^，,]{2,})/;
/** What whole regions are to be in ten years is no deed. */
const isVision = /现代化|体系.{0,6}(?:建成|完成)|新格局|面貌/;

/** The words between a subject and its number; null where they only say that there is so much. */
function predicateOf(text: string, from: number, { verb, of, number }: Phrase): string | null {
  // 为5000名学生接种疫苗: the verb comes behind those it is done for.
  if (number.start === from + 1 && text.charAt(from) === "为") return null;
  if (verb !== null) return merely.has(verb) ? null : verb;
  if (of !== null && of.end < number.start) return text.slice(of.end, number.start);
  if (!ADDITIONS.has(text.charCodeAt(from))) return null;
  return addition.exec(text.slice(from, number.start))?.[1] ?? null;
}

const merely: ReadonlySet<string> = new Set(["有", "共有", "现有", "拥有", "已有"]);

/** 城镇新增就业86万人: the verb stands inside the name. */
const addition = /^(?:城镇|农村|全市|全县)?(新增|净增)/;
const ADDITIONS = new Chars("城农全新净");

/** The subject of the number. */
function objectBefore({ text, opening, numbers }: Draft, { of, number }: Phrase): RestoredSpan {
  if (of !== null && of.start >= opening.body && of.end <= number.start) return trimmed(text, of.start, of.end, []);
  return trimmed(text, opening.body, number.start, numbers);
}

const objectAt = ({ text, end, numbers }: Draft, from: number): RestoredSpan => trimmed(text, from, end, numbers);

const inner = new Words(innerVerbs);

/** 园区新增企业600户, 县医院配备CT机2台: the verb stands between a subject and the number. */
export function byInnerVerb(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers } = draft;
  const first = numbers[0];
  if (first === undefined || text.endsWith("目标", end) || text.endsWith("要求", end)) return null;
  const heads = first.quantity === "percent" && first.start - opening.body <= 1;
  const from = heads ? first.end + 2 : opening.body + 2;
  const to = heads ? Math.min(end - 2, from + 20) : first.start;
  for (let at = from; at < to - 1; at++) {
    const word = inner.at(text, at);
    if (word === null || at + word.length > to || text.charAt(at + word.length) === "的") continue;
    const verb: Verb = { word, kind: undertakings.get(word) ?? "build", start: at, end: at + word.length };
    const strength = strengthOf([verb], { words: "", counted: true, state: null, held: false });
    if (strength === null) return null;
    return deedOf(draft, null, strength, {
      named: true,
      stateOnly: false,
      verb: word,
      object: objectAt(draft, verb.end),
    });
  }
  return null;
}

/** Only percentages: they are a level that is to be reached, and take no verb from the clause before. */
export const isRate = ({ numbers }: Draft): boolean => numbers.every(({ quantity }) => quantity === "percent");

/** 毛入园率90%以上, 加装电梯6000部: a thing and its number at the end of the clause, and no verb. */
export function byCount(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers, phrases } = draft;
  const last = numbers[numbers.length - 1];
  if (last === undefined || last.start - opening.body < 3 || end - last.end > 4) return null;
  const words = text.slice(opening.body, last.start);
  if (tellsWhatIs.test(words) || phrases.get(last.start) === undefined) return null;
  return deedOf(draft, null, "finish", {
    named: true,
    stateOnly: false,
    verb: "达到",
    object: trimmed(text, opening.body, last.start, []),
  });
}

/** What only says that something is so, or is about a time. */
const tellsWhatIs = /[是有为]|其中|拥有|包括|投资|投入|资金$|千家|相当于|位于|距|周年|去年|上年/;

/** 新增A企业2家，B企业1家: the second takes the verb of the first. */
export function byLentVerb(draft: Draft, lent: Verb): ClauseDeed | null {
  const strength = strengthOf([lent], { words: "", counted: true, state: null, held: false });
  if (strength === null) return null;
  const object = objectAt(draft, draft.opening.body);
  return deedOf(draft, null, strength, { named: true, stateOnly: false, verb: plainVerb(lent.word), object });
}
