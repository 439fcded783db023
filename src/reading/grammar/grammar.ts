// Fourth stage: what each number measures, and how. One pass over the sentences; no knowledge of sections or years.

import { BLANKS, Chars, type RestoredSpan } from "../../text/index.ts";
import type { Bound } from "../reading.ts";
import type { NumberToken, Token } from "../tokens/token.ts";
import { completed } from "./completed.ts";
import { countedSubjects, portionOf } from "./counted.ts";
import { deal } from "./deal.ts";
import { isCapacity, isClass, isDescription, isPerUnit, isRoundTheClock } from "./describes.ts";
import { groups, isSilent, type Valued } from "./groups.ts";
import { knownAt } from "./known.ts";
import { type Lead, readLead } from "./lead.ts";
import { listedBefore } from "./listed.ts";
import { Memory } from "./memory.ts";
import { nounOf, type Surroundings } from "./of.ts";
import type { Phrase, Relation } from "./phrase.ts";
import { compares, polarityOf, portions, readPredicate } from "./predicate.ts";
import { rankLead } from "./rank.ts";
import { closes, readRelations } from "./relation.ts";
import type { Rule } from "./rules.ts";
import { type Clause, type Sentence, sentences } from "./sentence.ts";
import { type Stanced, stanceIn } from "./stance.ts";
import { readSubjects, type Subject } from "./subject.ts";

export interface Parsed {
  readonly sentences: readonly Sentence[];
  readonly phrases: readonly Phrase[];
  readonly relations: readonly Relation[];
}

/** Reads all sentences. `own` is the report's own government, whose name in front of an indicator narrows nothing. */
export function grammar(text: string, list: readonly Token[], own: string | null): Parsed {
  const phrases: Phrase[] = [];
  const relations: Relation[] = [];
  let heading: readonly Subject[] = [];
  const all = sentences(text, list);
  for (const sentence of all) {
    if (measures(text, sentence)) readSentence(text, sentence, heading, own, phrases, relations);
    heading = headingOf(text, sentence, own);
  }
  return { sentences: all, phrases, relations };
}

/** Whether a sentence has a number, or a clause that may compare: most have neither. */
function measures(text: string, { clauses }: Sentence): boolean {
  for (const clause of clauses) if (clause.numbers.length > 0 || closes(text, clause)) return true;
  return false;
}

function readSentence(
  text: string,
  sentence: Sentence,
  heading: readonly Subject[],
  own: string | null,
  phrases: Phrase[],
  relations: Relation[],
): void {
  const memory = new Memory(heading);
  for (const clause of sentence.clauses) {
    const counts = clause.numbers.length > 0;
    const related = closes(text, clause);
    const stanced = counts || related ? stanceIn(text, clause.start, clause.end) : null;
    if (counts) readClause({ text, clause, stanced, memory, own }, phrases);
    if (related)
      for (const relation of readRelations(text, clause, memory, own, stanced?.stance ?? null)) {
        relations.push(relation);
        memory.name(relation.subjects);
      }
    if (!counts) memory.name(openingOf(text, clause, own));
    memory.endClause(clause);
  }
}

/** 经营主体稳中培优。总量达…: a short sentence that opens with an indicator lends it to the next. */
function headingOf(text: string, sentence: Sentence, own: string | null): readonly Subject[] {
  if (sentence.end - sentence.start > 24 || sentence.clauses.some((c) => c.numbers.length > 0)) return nothing;
  let { start } = sentence;
  while (start < sentence.end && BLANKS.has(text.charCodeAt(start))) start++;
  const word = knownAt(text, start);
  return word === null ? nothing : readSubjects(text, start, start + word.length, own).list;
}

const nothing: readonly Subject[] = [];

/** 粮食产量再上新台阶,突破…: a clause without a number that opens with an indicator names it for what follows. */
function openingOf(text: string, clause: Clause, own: string | null): readonly Subject[] {
  const word = knownAt(text, clause.start);
  if (word === null || word.length < 4) return nothing;
  const end = clause.start + word.length;
  return turning.test(text.slice(end, end + 3)) ? readSubjects(text, clause.start, end, own).list : nothing;
}

const turning = /^(?:再|创|稳|持|首|实现|迈|跃|又|达到新|突破新|连续|跨)/;

/** A comma clause with what its numbers are read by. */
interface Read {
  readonly text: string;
  readonly clause: Clause;
  readonly stanced: Stanced | null;
  readonly memory: Memory;
  readonly own: string | null;
}

/** Reads the numbers of a clause into `out`. */
function readClause(read: Read, out: Phrase[]): void {
  const { text, clause } = read;
  let from = clause.start;
  for (const group of groups(text, clause.numbers)) {
    if (isSilent(group[0] as Valued)) for (const { number } of group) out.push(silent(number));
    else {
      for (const phrase of readGroup(read, leadStart(text, from, clause, group), group)) out.push(phrase);
      const { end } = group[group.length - 1] as Valued;
      from = end + (text[end] === "的" ? 1 : 0);
    }
  }
}

const OPENING = new Chars("（(“《");
const CLOSING = new Chars("）)”》");

/** After an earlier number of the clause the words begin behind the first 、 that follows it. */
function leadStart(text: string, from: number, clause: Clause, group: readonly Valued[]): number {
  if (from === clause.start) return from;
  const { start } = (group[0] as Valued).number;
  let depth = 0;
  for (let at = from; at < start; at++) {
    const code = text.charCodeAt(at);
    if (OPENING.has(code)) depth++;
    else if (CLOSING.has(code)) depth--;
    else if (depth === 0 && text[at] === "、") return at + 1;
  }
  return from;
}

/** A year, a date, a bare span of time: measures nothing. */
const silent = (number: NumberToken): Phrase => ({
  number,
  subjects: [],
  basis: null,
  sign: 1,
  verb: null,
  holds: false,
  polarity: null,
  bound: number.bound,
  stance: null,
  perYear: false,
  cumulative: false,
  of: null,
  describes: true,
  origin: false,
  start: number.start,
  end: number.end,
  rules: [],
});

/** What the numbers of one predicate share. */
interface Shared {
  readonly place: Surroundings;
  readonly clause: Clause;
  readonly stanced: Stanced | null;
  readonly subjects: readonly Subject[];
  readonly pronoun: string | null;
  readonly rule: Rule | null;
  readonly describes: boolean;
  readonly group: readonly Valued[];
  /** The noun that is measured of each of a list that stands in the clause before. */
  readonly head: RestoredSpan | null;
}

/** Reads the numbers of one predicate: the words before them, the subjects, and which value is whose. */
function readGroup(read: Read, from: number, group: readonly Valued[]): readonly Phrase[] {
  const { text, clause, stanced, memory, own } = read;
  const first = group[0] as Valued;
  const last = group[group.length - 1] as Valued;
  const { number } = first;
  const ranked = number.quantity === "rank" ? rankLead(text, from, number.start) : number.start;
  const lead = readLead(text, from, ranked);
  if (number.quantity === "duration" && (lead.motion === "none" || isRoundTheClock(text, first)))
    return group.map((v) => silent(v.number));
  const describes =
    isClass(text, last, lead.bound) ||
    isDescription(text, from, first) ||
    isCapacity(text, last) ||
    isPerUnit(text, first);
  const portion = portions(text, from, lead);
  const nameless = portion || compares(text, from, number.start);
  const { list, pronoun } = nameless
    ? nobody
    : (completed(text, from, first) ?? readSubjects(text, from, lead.subjectEnd, own));
  const listed =
    group.length > 1 && lead.dealt && list.length < 2 && memory.subjects.length < group.length
      ? listedBefore(text, memory.clause, text.slice(from, lead.subjectEnd), group.length)
      : [];
  const named =
    listed.length > 0
      ? listed
      : list.length === 1 && !describes
        ? memory.complete(list[0] as Subject, text[from - 1] === "、")
        : list;
  const inherited = list.length === 0 && listed.length === 0;
  const heirs = inherited ? memory.inherit(lead, pronoun, group.length) : named;
  const subjects = portion ? heirs.map((s) => portionOf(s, text.slice(from, lead.subjectEnd))) : heirs;
  const rule = describes ? null : readPredicate({ text, from, lead, number, pronoun, inherited, before: memory.basis });
  const place = { text, clauseEnd: clause.end, from, lead, ranked, last: memory.of, inherited, listEnd: last.end };
  const dealt = deal(subjects, group.length, lead);
  const head = listed.length > 0 && lead.subjectEnd > from ? { start: from, end: lead.subjectEnd } : null;
  const shared: Shared = { place, clause, stanced, subjects, pronoun, rule, describes, group, head };
  const phrases =
    group.length === 1
      ? [phraseOf(shared, first, dealt[0] ?? nothing)]
      : group.map((valued, i) => phraseOf(shared, valued, dealt[i] ?? nothing));
  memory.of = phrases[phrases.length - 1]?.of ?? memory.of;
  if (rule !== null) memory.basis = rule.basis;
  if (!describes && !inherited) memory.name(counted(phrases, named));
  return phrases;
}

/** What a count was read to count is what the next value inherits: 办理事项215项,增加12项. */
const counted = (phrases: readonly Phrase[], named: readonly Subject[]): readonly Subject[] => {
  const only = phrases.length === 1 && named.length === 1 ? phrases[0] : undefined;
  return only?.basis === "level" && only.subjects.length === 1 && named[0]?.indicator.id === null
    ? only.subjects
    : named;
};

/** One value of a predicate, with the subjects dealt to it. */
function phraseOf(shared: Shared, valued: Valued, given: readonly Subject[]): Phrase {
  const { place, clause, stanced, subjects, rule, describes, group } = shared;
  const { text, from, lead, inherited, listEnd } = place;
  const named = group.length > 1 && !inherited && subjects.length === group.length ? given[0] : undefined;
  const of =
    shared.head ?? (named === undefined ? nounOf(place, valued, given[0]) : { start: named.start, end: named.end });
  const mine = named === undefined ? countedSubjects(place, valued, given, of, shared.pronoun) : given;
  const owner = mine[0];
  const counted = owner !== undefined && owner !== given[0] ? owner : null;
  const { number } = valued;
  // Written out: an object that begins with a spread costs more than all the rest of the reading.
  return {
    basis: rule?.basis === "growth" && lead.perYear ? "avg_growth" : (rule?.basis ?? null),
    sign: rule?.sign ?? 1,
    verb: lead.verb,
    holds: lead.motion === "hold" && keeps.test(lead.verb ?? ""),
    perYear: lead.perYear,
    cumulative: lead.cumulative,
    origin: lead.from,
    rules: rulesOf(rule, group.length, subjects.length > 1),
    number,
    subjects: describes ? [] : mine,
    polarity: polarityOf(text, from, lead, rule),
    bound: boundOf(valued, group[group.length - 1]?.bound ?? null, lead, isAtLeast(text, clause.start, number)),
    stance: stanced !== null && stanced.at < number.start ? stanced.stance : null,
    of,
    describes,
    start: Math.min(number.start, owner?.start ?? number.start, (counted ?? subjects[0])?.start ?? number.start),
    end: Math.max(listEnd, counted?.end ?? 0),
  };
}

/** Verbs of holding that promise no more than what is. */
const keeps = /保持|稳定|维持|控制|巩固/;

const nobody = { list: [], pronoun: null } as const;

const rulesOf = (rule: Rule | null, values: number, dealt: boolean): readonly string[] => {
  if (rule === null) return [];
  if (values === 1) return [rule.name];
  return [dealt ? "<list> 分别 <predicate> <list>" : "<indicator> <number>、<number>", rule.name];
};

const LEAST = new Chars("至");

/** 每县至少打造2个地标、1条街区: 至少 before the verb holds for the counts behind it. */
const isAtLeast = (text: string, from: number, { start, quantity }: NumberToken): boolean =>
  quantity === "quantity" &&
  LEAST.anyIn(text, Math.max(from, start - 30), start) &&
  text.slice(Math.max(from, start - 30), start).includes("至少");

/** The qualifier behind the number, else behind the last of its list, else before it. 近50年 is the past, not "about". */
function boundOf({ number, bound }: Valued, shared: Bound | null, lead: Lead, isAtLeast: boolean): Bound {
  if (number.bound === "range") return "range";
  const before = number.quantity === "duration" && lead.bound === "about" ? null : lead.bound;
  return bound ?? shared ?? before ?? (isAtLeast ? "at_least" : number.bound);
}
