// Measures: what the grammar found that says something of an indicator, with its period and status.

import { Chars } from "../../text/index.ts";
import type { Phrase, Relation } from "../grammar/phrase.ts";
import type { Subject } from "../grammar/subject.ts";
import type { Basis, Period, Role } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";
import { announces } from "./announces.ts";
import { type Context, statusOf } from "./context.ts";
import type { Found, Material } from "./found.ts";
import { remaining } from "./remaining.ts";

const around: ReadonlySet<Role> = new Set<Role>(["other", "opening"]);

/** All measures, in no order. */
export function measures(material: Material): readonly Found[] {
  const { phrases, relations } = material.parsed;
  const related = relations.flatMap((relation) => fromRelation(material, relation));
  const covered = new Set(related.flatMap(({ numbers }) => numbers));
  const out: Found[] = [];
  // Numbers that belong to the next value of their clause: where a change began, a class in the name of what is counted.
  let waiting: NumberToken[] = [];
  const isReport = material.sections.some(({ role }) => role === "review" || role === "plan");
  for (const phrase of phrases) {
    const { number } = phrase;
    // Dates, editors and file numbers before and behind a report measure nothing.
    if (isReport && around.has(material.contexts.roleAt(number.start))) continue;
    const investment = phrase.describes ? remaining(material, phrase) : null;
    if (investment !== null) {
      out.push(investment);
      continue;
    }
    if ((phrase.origin && phrase.basis === null) || isClassName(phrase)) {
      const last = out.at(-1);
      if (last !== undefined && last.start <= number.start && number.end <= last.end)
        out[out.length - 1] = joined(last, [number]);
      else waiting.push(number);
      continue;
    }
    const found = fromPhrase(material, phrase);
    if (found.length === 0 && !covered.has(number)) {
      const rest = remaining(material, phrase);
      if (rest !== null) found.push(rest);
    }
    // A year between the two says when, and parts nothing: 从2020年的80户增加到2025年的810户.
    if (waiting.length > 0 && (found.length > 0 || !isYear(number))) {
      const near = waiting.filter(({ end }) => isNear(material.text, end, number.start));
      for (let at = 0; at < found.length; at++) found[at] = joined(found[at] as Found, near);
      waiting = [];
    }
    for (const each of found) out.push(each);
  }
  for (const each of related) out.push(each);
  return out;
}

const isYear = ({ quantity }: NumberToken): boolean => quantity === "year" || quantity === "date";

/** 亿元以上的项目, 3岁以下婴幼儿: part of a name. */
const isClassName = ({ number, describes }: Phrase): boolean =>
  describes && (number.quantity === "money" || number.quantity === "quantity");

/** In one clause, a few words apart. */
const isNear = (text: string, from: number, to: number): boolean =>
  to - from < 40 && !/[，,。；;\n]/.test(text.slice(from, to));

function joined(found: Found, numbers: readonly NumberToken[]): Found {
  const first = numbers[0];
  if (first === undefined) return found;
  return { ...found, start: Math.min(found.start, first.start), numbers: [...numbers, ...found.numbers] };
}

/** Longer subjects are clauses that were not understood, not names. */
const longestName = 40;

function fromPhrase({ text, contexts, estimates }: Material, phrase: Phrase): Found[] {
  const { number, basis } = phrase;
  if (basis === null || phrase.describes || isQuota(text, number) || announces(text, number)) return [];
  if (countsSteps(text, number)) return [];
  const context = contexts.at(number.start);
  const status =
    statusOf(context.role) === "actual" && estimates.has(number.start) ? "estimate" : statusOf(context.role);
  const structure = number.quantity === "ratio" && number.value === null;
  let out: Found[] | null = null;
  for (const subject of phrase.subjects) {
    const { indicator } = subject;
    if (indicator.surface.length > longestName) continue;
    if (indicator.id === null && indicator.name.length < shortestName) continue;
    const exact = exactBasis(subject, phrase, basis);
    const signed = exact === "growth" || exact === "avg_growth" || exact === "change" ? phrase.sign : 1;
    const found: Found = {
      kind: "measure",
      start: phrase.start,
      end: phrase.end,
      order: number.start,
      numbers: [number],
      section: context.section,
      status,
      period: periodOf(text, phrase, exact, context),
      rules: phrase.rules,
      said: {
        indicator,
        basis: exact,
        value: number.value === null ? null : number.value * signed,
        valueHigh: number.valueHigh,
        unit: exact === "rank" ? "位" : structure ? null : number.unit,
        bound: phrase.bound,
        stance: phrase.stance,
        text: structure ? text.slice(number.start, number.end).replaceAll(/[：∶]/g, ":").replaceAll(/\s/g, "") : null,
      },
    };
    if (out === null) out = [found];
    else out.push(found);
  }
  return out ?? [];
}

/** What is counted anew each year: 新增就业, 新增贷款 are amounts of the year, not changes of a stock. */
const flow = /就业|贷款|信贷|授信|债券|减税|投资|利税|资金|融资|装机|造林|注册|登记/;

/** 连续跨越4个万亿元台阶: neither 4 nor 万亿元 is a value of the indicator. */
const countsSteps = (text: string, { start, end, unit, bare }: NumberToken): boolean =>
  (unit === "个" && isStep(text, end)) ||
  (bare && /[\d一二三四五六七八九十两]个$/.test(text.slice(Math.max(0, start - 3), start)) && isStep(text, end));

const isStep = (text: string, at: number): boolean =>
  stepBegins.has(text.charCodeAt(at)) && steps.test(text.slice(at, at + 9));
const stepBegins = new Chars("十百千万亿新台大关");
const steps = /^(?:[十百千万]*[万亿](?:元|美元|吨|斤|公斤)?级?)?新?(?:台阶|大关|关口)/;

/** 国家下达的110万人任务: set from above, not said of the subject. */
const isQuota = (text: string, { start }: NumberToken): boolean =>
  endsQuota.has(text.charCodeAt(start - 1)) && /(?:下达|确定|规定)的?$/.test(text.slice(Math.max(0, start - 4), start));
const endsQuota = new Chars("达定的");

/** The rule's basis, set right by what kind of indicator it is. */
function exactBasis(subject: Subject, phrase: Phrase, basis: Basis): Basis {
  if (basis === "share" && subject.isRate) return phrase.perYear ? "avg_growth" : "growth";
  if (basis === "level" && subject.added && !flow.test(subject.indicator.surface)) return "change";
  if (basis === "level" && phrase.number.quantity === "percent") return "share";
  return basis;
}

/** A name of one character is no subject: something was cut off. */
const shortestName = 2;

function periodOf(text: string, phrase: Phrase, basis: Basis, context: Context): Period | null {
  if (basis === "avg_growth" || phrase.cumulative || phrase.perYear) return context.span ?? context.period;
  // 是2015年的1.9倍: the year is the base
  if (phrase.number.unit === "倍") return context.period;
  const named = yearBefore(text, phrase.number.start) ?? yearBefore(text, phrase.start);
  return named === null ? context.period : { from: named, to: named };
}

const endsYear = new Chars("年末底的第");

/** The year that is named right before a place. */
function yearBefore(text: string, at: number): number | null {
  if (!endsYear.has(text.charCodeAt(at - 1))) return null;
  const named = /(20\d\d)年(?:末|底)?的?第?$/.exec(text.slice(Math.max(0, at - 9), at))?.[1];
  return named === undefined ? null : Number(named);
}

/** The numbers of a comparison that are no value of their own: 高于全省[0.2个百分点]. Phrases stand in the order of the text. */
function comparedIn(phrases: readonly Phrase[], { start, end }: Relation): readonly NumberToken[] {
  let low = 0;
  for (let high = phrases.length; low < high; ) {
    const mid = (low + high) >> 1;
    if ((phrases[mid] as Phrase).number.start < start) low = mid + 1;
    else high = mid;
  }
  const out: NumberToken[] = [];
  for (let at = low; at < phrases.length; at++) {
    const { number, basis } = phrases[at] as Phrase;
    if (number.end > end) break;
    if (basis === null) out.push(number);
  }
  return out;
}

function fromRelation({ parsed, contexts, estimates }: Material, relation: Relation): Found[] {
  const numbers = comparedIn(parsed.phrases, relation);
  const context = contexts.at(relation.start);
  const status =
    estimates.has(relation.start) && statusOf(context.role) === "actual" ? "estimate" : statusOf(context.role);
  return relation.subjects
    .filter((s) => s.indicator.surface.length <= longestName && s.indicator.surface.length >= shortestName)
    .map((subject) => ({
      kind: "measure",
      start: relation.start,
      end: relation.end,
      order: relation.end,
      numbers,
      section: context.section,
      status,
      period: relation.perYear ? (context.span ?? context.period) : context.period,
      rules: relation.rules,
      said: {
        indicator: subject.indicator,
        basis: "relation",
        value: null,
        valueHigh: null,
        unit: null,
        bound: null,
        stance: relation.stance,
        text: relation.wording,
      },
    }));
}
