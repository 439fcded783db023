// One clause as a deed: its verbs and numbers decide what it undertakes and how firmly. What is only a spirit gives null.

import { BLANKS, Chars } from "../../../text/index.ts";
import { abstractions } from "../../lexicon/undertakings.ts";
import { Endings } from "../../tokens/longest.ts";
import { byDisposal } from "./disposal.ts";
import { type ClauseDeed, type Draft, deedOf, type Phrases } from "./draft.ts";
import { announcesList, counts, isFigure, isWatchword } from "./figure.ts";
import { openingOf, type Verb } from "./opening.ts";
import type { Piece } from "./pieces.ts";
import { byCount, byInnerVerb, byLentVerb, byPredicate, isRate } from "./predicate.ts";
import { asksHeld, type State, type Strength, stateAt, strengthOf } from "./strength.ts";
import { timeIn } from "./times.ts";
import { verbsWith } from "./verbs.ts";
import { wordingOf } from "./wording.ts";

/** Reads one clause. `lent` is the verb of the clause before it, which a counted thing without a verb of its own takes over. */
export function readClause(text: string, piece: Piece, phrases: Phrases, lent: Verb | null): ClauseDeed | null {
  if (piece.mark === "：" || piece.mark === ":") return null;
  const end = trimmedEnd(text, piece);
  const opening = openingOf(text, piece.start, end);
  if (end - opening.start < 4) return null;
  const numbers = countedIn(text, piece, phrases);
  if (numbers.length === 0 && isFigure(text, opening.start, end)) return null;
  if (announcesList(text, opening.start, end)) return null;
  const draft = { text, end, opening, numbers, all: piece.numbers, phrases };
  if (opening.verbs.length > 0) return byVerb(draft);
  if (opening.spirit) return byOpening(draft) ?? (numbers.length > 0 ? byPredicate(draft) : null);
  if (opening.disposes) return byDisposal(draft);
  const own = byPredicate(draft) ?? byInnerVerb(draft);
  if (own !== null || numbers.length === 0) return own;
  return lent === null || isRate(draft) ? byCount(draft) : byLentVerb(draft, lent);
}

/** 7月1日面向市民开放: says when the thing before it is open to all. */
function byOpening(draft: Draft): ClauseDeed | null {
  const { text, end, opening } = draft;
  const state = stateAt(text, opening.body, end);
  if (state?.word !== "开放" || !text.startsWith("面向", opening.body) || end - opening.body > 12) return null;
  const object = { start: opening.body, end: state.start } as ClauseDeed["object"];
  return deedOf(draft, null, "finish", { named: true, stateOnly: true, verb: "开放", object });
}

function trimmedEnd(text: string, { start, end }: Piece): number {
  let at = end;
  while (at > start && BLANKS.has(text.charCodeAt(at - 1))) at--;
  return at;
}

function countedIn(text: string, { numbers }: Piece, phrases: Phrases): Piece["numbers"] {
  let counted = 0;
  for (const number of numbers) if (counts(text, number, phrases)) counted++;
  return counted === numbers.length ? numbers : numbers.filter((number) => counts(text, number, phrases));
}

/** 加快…建设: the clause opens with what is done. */
function byVerb(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers, phrases } = draft;
  const { verbs } = opening;
  const first = verbs[0] as Verb;
  const words = text.slice(first.end, end);
  const state = stateOf(text, first.end, end);
  const counted = numbers.length > 0;
  const held =
    counted && asksHeld.has(first.kind) && numbers.some((number) => phrases.get(number.start)?.holds === true);
  const strength = strengthOf(verbs, { words, counted, state, held });
  const rest = end - (verbs[verbs.length - 1] as Verb).end;
  if (strength === null || (rest < 3 && state === null) || LETS.has(words.charCodeAt(0)) || isWatchword(words))
    return null;
  if (!counted && opening.bridged && isEmpty(text, first.end, end)) return null;
  if (!counted && state === null && saysNothing(first, words)) return null;
  const { verb, object } = wordingOf(text, verbs, end, numbers, endOf(draft, first, state));
  return deedOf(draft, first, strength, {
    named: isNamed(verbs, strength, state, words),
    stateOnly: state !== null && !counted && saysStateOnly(text, first, state),
    verb,
    object,
  });
}

/** 让群众满意: an outcome, whatever verb stands before it. */
const LETS = new Chars("让使");

/** 努力成为行家里手, 实现高质量发展: verbs that need a number, a state or a thing that can be reached. */
const saysNothing = ({ word }: Verb, words: string): boolean =>
  (reaches.has(word) && !reached.test(words)) || (vows.has(word) && !enters.test(words));

const vows: ReadonlySet<string> = new Set(["努力", "奋力", "力求"]);

/** 扩大对外开放 opens nothing on a day. */
function stateOf(text: string, from: number, end: number): State | null {
  const state = stateAt(text, from, end);
  if (state === null || !state.word.endsWith("开放")) return state;
  const words = text.slice(from, end);
  return /免费|向.{2,10}开放|正式|建成/.test(words) && !/更|水平|扩大|改革/.test(words) ? state : null;
}

const takesEnd: ReadonlySet<string> = new Set(["light", "ensure", "strive"]);
/** Predicates that the grammar takes for a bound. */
const before = /(?:突破|超过|达到|保持在|稳定在|控制在|提高到|增长|落户|超|达)$/;
/** 争取…纳入规划: the words behind the object say whose list it is. */
const grants = /(?:纳入|列入|落户|入驻)[^，,纳列]{2,20}$/;
const closings =
  /做大做强|做优做强|提质升级|转型升级|提档升级|扩容升级|提质扩面|提能扩面|集聚发展|扩能增产|不反弹|落地|全覆盖|落地见效/;

/** What stands behind the object of 推动, 确保 or 力争 and of a few others: a state, a predicate, 做大做强. */
function endOf({ text, end, numbers, phrases }: Draft, first: Verb, state: State | null): Ending | null {
  if (state !== null && (takesEnd.has(first.kind) || state.word.endsWith("全覆盖"))) return state;
  if (!takesEnd.has(first.kind)) return null;
  for (const number of numbers) {
    const phrase = phrases.get(number.start);
    if (phrase?.verb != null && phrase.of !== null && phrase.of.end <= number.start)
      return { start: phrase.of.end, word: phrase.verb };
    const said = before.exec(text.slice(Math.max(first.end, number.start - 4), number.start));
    if (said !== null && number.start - said[0].length > first.end + 1)
      return { start: number.start - said[0].length, word: said[0] };
  }
  const granted = grants.exec(text.slice(first.end, end));
  if (granted !== null) return { start: first.end + granted.index, word: granted[0].slice(0, 2) };
  const found = closings.exec(text.slice(first.end, end));
  if (found === null || first.end + found.index + found[0].length !== end) return null;
  return { start: first.end + found.index, word: found[0] };
}

interface Ending {
  readonly start: number;
  readonly word: string;
}

const abstractEnds = new Endings(abstractions);

/** Behind a means: 以创新推动发展, 为群众提供更好的服务 say how and what for, not what is done. */
function isEmpty(text: string, from: number, end: number): boolean {
  const abstraction = abstractEnds.before(text, end, from);
  if (abstraction !== null && abstraction !== "保障") return true;
  return /有力|支[持撑]$|遵循$|条件$|更.{0,12}(?:服务|产品|供给|体验)$/.test(text.slice(from, end));
}

const reaches = verbsWith(/^(?:全面|基本|逐步)?(?:实现|达到|形成)$/);
/** What 实现 can reach without a number. */
const reached =
  /全覆盖|零的?突破|目标|挂牌|转正|并网|通车|投产|清零|翻番|倍增|摘牌|首发|首飞|落地$|统一$|见效$|应.[必尽].|达标/;

/** 确保年内建成投产: a verb, a word of time, a state, and no object. */
function saysStateOnly(text: string, first: Verb, state: State): boolean {
  if (first.kind !== "ensure" && first.kind !== "strive" && first.kind !== "finish" && first.kind !== "start")
    return false;
  const time = timeIn(text, first.end, state.start);
  const from = time !== null && time.start - first.end <= 1 ? time.end : first.end;
  return state.start <= from + 2;
}

/** Whether it names something that a later report can say is there: a state, a title, a place in somebody's plan. */
function isNamed(verbs: readonly Verb[], strength: Strength, state: State | null, words: string): boolean {
  if (strength === "finish" || strength === "start") return true;
  if (strength === "strive" && (state !== null || enters.test(words))) return true;
  const first = verbs[0] as Verb;
  const second = verbs[1];
  return !gropes.has(first.word) && (titles.has(first.word) || (second !== undefined && titles.has(second.word)));
}

/** Verbs that ask for a title, which is awarded or not. */
const titles = verbsWith(/创建|争创|申报|创成|申创|申建/);
/** Verbs of what is only thought about, or done by others. */
const gropes = verbsWith(/谋划|探索|支持/);
/** What a superior or somebody else grants once or not: 争取…纳入规划. */
const enters = /纳入|列入|落户|入选|获批|布局|入规|入库|上市|设立|批准|批复|认定|升格|挂牌|摘牌|创成|创建/;
