// The deeds of one sentence: clauses read one by one, then what only the sentence can tell: which clause is a heading, which an
// outcome of those before it, which belong together, and where one clause undertakes several things.

import { Chars, isHan } from "../../../text/index.ts";
import type { Sentence } from "../../grammar/sentence.ts";
import { abstractions, outcomes } from "../../lexicon/undertakings.ts";
import { Endings, Words } from "../../tokens/longest.ts";
import type { NumberToken } from "../../tokens/token.ts";
import { announcedCount, listed } from "./announced.ts";
import { readClause } from "./clause.ts";
import type { Deed } from "./deed.ts";
import type { ClauseDeed, Phrases } from "./draft.ts";
import type { Verb } from "./opening.ts";
import { type Piece, pieces } from "./pieces.ts";
import { split } from "./split.ts";

const outcomeVerbs = new Words(outcomes);
const abstractEnds = new Endings(abstractions);

/**
 * What a sentence undertakes or reports, in order.
 *
 * @param from where its own words begin, behind the heading of a section
 */
export function deeds(text: string, sentence: Sentence, from: number, phrases: Phrases): readonly Deed[] {
  const found: ClauseDeed[] = [];
  let last: ClauseDeed | null = null;
  let lent: Verb | null = null;
  let money: Piece | null = null;
  let time: Deed["time"] = null;
  let announced: { readonly count: number; readonly at: number } | null = null;
  for (const piece of pieces(text, sentence, from)) {
    const count = announcedCount(text, piece);
    if (count !== null) announced = { count, at: found.length };
    if (last !== null && isTotal(text, piece, last.end)) {
      last = extended(last, piece);
      found[found.length - 1] = last;
      continue;
    }
    const isCost = isMoney(text, piece);
    const deed: ClauseDeed | null = isCost ? null : readClause(text, piece, phrases, lent);
    if (deed === null) {
      // Money for nothing that is named is what was undertaken itself.
      const spent = money === null ? null : readClause(text, money, phrases, lent);
      if (spent !== null) {
        last = timed(spent, spent.time ?? time, null);
        found.push(last);
      }
      money = isCost ? piece : null;
      continue;
    }
    time = deed.time ?? time;
    if (last !== null && piece.start - last.end <= 1 && (deed.stateOnly || asksForIt(text, deed))) {
      last = joined(last, deed);
      found[found.length - 1] = last;
      continue;
    }
    last = timed(deed, time, money);
    found.push(last);
    money = null;
    lent = deed.main ?? lent;
  }
  if (announced !== null) {
    const items = listed(text, found.slice(announced.at), announced.count);
    if (items !== null) return [...found.slice(0, announced.at), ...items];
  }
  if (found.length === 0) return nothing;
  while (found.length > 1 && isOutcome(text, found[found.length - 1] as ClauseDeed)) found.pop();
  const out: Deed[] = [];
  for (const deed of found)
    if (out.length === 0 || !isPurpose(text, deed)) for (const each of split(text, deed, phrases)) out.push(each);
  return out;
}

const nothing: readonly Deed[] = [];

/** 新建厂房3座，总投资2亿元: what the thing before it costs. */
const isTotal = (text: string, { start, end, numbers }: Piece, after: number): boolean =>
  numbers.length > 0 &&
  start - after <= 1 &&
  end - start < 24 &&
  TOTALS.has(text.charCodeAt(start)) &&
  total.test(text.slice(start, Math.min(end, start + 10)));

/** What `total` begins with. */
const TOTALS = new Chars("项规计估概预工总");
const total = /^(?:项目|规划|计划|估算|概算|预算|工程){0,2}总投资/;

const extended = (deed: ClauseDeed, { end, numbers }: Piece): ClauseDeed => ({
  ...deed,
  end,
  numbers: [...deed.numbers, ...numbers],
  all: [...deed.all, ...numbers],
});

/** 争取纳入省级规划: what is asked for is the thing of the clause before it. */
const asksForIt = (text: string, { main }: ClauseDeed): boolean =>
  main !== null &&
  main.kind === "strive" &&
  /^(?:成功)?(?:纳入|列入|入选|获批|进入)/.test(text.slice(main.end, main.end + 4));

/** 投资6000万元，: the money of what the next clause does; 投资20亿元建设… says itself what it is for. */
function isMoney(text: string, { start, end, numbers, mark }: Piece): boolean {
  if (numbers.length === 0 || end - start > 23 || (mark !== "，" && mark !== ",")) return false;
  if (end - (numbers[numbers.length - 1] as NumberToken).end > 3) return false;
  return headsMoney(text, start, end) && moneyHead.test(text.slice(start, Math.min(end, start + 12)));
}

/** What `moneyHead` has as its first Chinese character. */
const MONEY = new Chars("力确计总预投安统");

function headsMoney(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && !isHan(text.charCodeAt(at))) at++;
  return MONEY.has(text.charCodeAt(at));
}

const moneyHead = /^[^一-鿿]*(?:(?:力争|确保)?(?:计划|总|预计)?(?:投资|投入)|安排资金|统筹资金)/;

/** 推进7个项目建设，确保年内建成投产: the second clause says when the first is done. */
function joined(first: ClauseDeed, state: ClauseDeed): ClauseDeed {
  return {
    ...first,
    end: state.end,
    verb: `${first.verb}…${state.verb}`,
    strength: state.strength,
    deliverable: true,
    time: state.time ?? first.time,
    numbers: [...first.numbers, ...state.numbers],
    all: [...first.all, ...state.all],
    rules: [...first.rules, "确保 <time> <state>"],
  };
}

function timed(deed: ClauseDeed, time: Deed["time"], money: Piece | null): ClauseDeed {
  if (money === null && deed.time === time) return deed;
  // Written out as in `deedOf`: a spread would give deeds a second shape.
  return {
    start: money === null ? deed.start : money.start,
    end: deed.end,
    verb: deed.verb,
    object: deed.object,
    strength: deed.strength,
    deliverable: deed.deliverable,
    place: deed.place,
    time,
    numbers: money === null ? deed.numbers : [...money.numbers, ...deed.numbers],
    all: money === null ? deed.all : [...money.numbers, ...deed.all],
    rules: deed.rules,
    opening: deed.opening,
    main: deed.main,
    stateOnly: deed.stateOnly,
  };
}

/** An outcome wherever it stands: 夯实发展基础, 解决出行难问题. */
const isPurpose = (text: string, deed: ClauseDeed): boolean =>
  deed.numbers.length === 0 &&
  opensPurpose(text, deed.opening.verbs[0]?.start ?? deed.start, deed.end) &&
  isOutcome(text, deed);

const opensPurpose = (text: string, from: number, end: number): boolean =>
  PURPOSES.has(text.charCodeAt(from)) && purposes.test(text.slice(from, end));

/** What `purposes` begins with. */
const PURPOSES = new Chars("夯激厚筑打解妥");
const purposes = /^(?:夯实|激发|激活|厚植|筑牢|打通|解决.*问题$|妥善解决.*问题$)/;

/**
 * An outcome of what stands before it in the sentence: 提升水利信息化水平, 确保住有所居. Its verb may be that of an undertaking,
 * but its object names no thing and no number.
 */
function isOutcome(text: string, { opening, start, end, numbers, main }: ClauseDeed): boolean {
  if (numbers.length > 0 || (main !== null && (main.kind === "start" || main.kind === "found"))) return false;
  const verb = opening.verbs[0]?.start ?? opening.body;
  if (outcomeVerbs.at(text, verb) === null || abstractEnds.before(text, end, start + 2) === null) return false;
  // A list or a quotation that names things is no mere outcome: 发展A、B等新业态, 打造“X”品牌.
  const words = text.slice(start, end);
  return !/、[^，,]*等|[“《]/.test(words) || /解决|打通|破解|激发/.test(words.slice(0, 6));
}
