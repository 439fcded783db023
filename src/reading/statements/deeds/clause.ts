// One clause as a deed: its verbs and numbers decide what it undertakes and how firmly. What is only a spirit gives null.

import type { RestoredSpan } from "../../../text/index.ts";
import type { Phrase } from "../../grammar/phrase.ts";
import { figures } from "../../lexicon/undertakings.ts";
import { Endings } from "../../tokens/longest.ts";
import type { NumberToken } from "../../tokens/token.ts";
import { announces } from "../announces.ts";
import type { Deed } from "./deed.ts";
import { type Opening, openingOf, type Verb } from "./opening.ts";
import type { Piece } from "./pieces.ts";
import { type State, type Strength, stateAt, strengthOf } from "./strength.ts";
import { timeIn } from "./times.ts";

/** What the grammar made of each number. */
export type Phrases = ReadonlyMap<NumberToken, Phrase>;

/** A deed before the sentence around it is known. */
export interface ClauseDeed extends Deed {
  readonly opening: Opening;
  /** The verb that counts; null where the clause has subject and predicate. */
  readonly main: Verb | null;
  /** The clause says no more than that a state is reached: 确保年内建成投产. */
  readonly stateOnly: boolean;
}

/** Reads one clause. `lent` is the verb of the clause before it, which a counted thing without a verb of its own takes over. */
export function readClause(text: string, piece: Piece, phrases: Phrases, lent: Verb | null): ClauseDeed | null {
  const end = trimmedEnd(text, piece);
  const opening = openingOf(text, piece.start, end);
  if (end - opening.start < 4 || piece.mark === "：" || piece.mark === ":") return null;
  const numbers = piece.numbers.filter((number) => counts(text, number, phrases));
  if (numbers.length === 0 && isFigure(text, opening.start, end)) return null;
  const draft = { text, end, opening, numbers, all: piece.numbers, phrases };
  if (opening.verbs.length > 0) return byVerb(draft);
  if (opening.spirit) return numbers.length > 0 ? byPredicate(draft) : null;
  if (opening.disposes) return byDisposal(draft);
  return byPredicate(draft) ?? (lent === null || numbers.length === 0 ? null : byLentVerb(draft, lent));
}

interface Draft {
  readonly text: string;
  readonly end: number;
  readonly opening: Opening;
  readonly numbers: readonly NumberToken[];
  readonly all: readonly NumberToken[];
  readonly phrases: Phrases;
}

function trimmedEnd(text: string, { start, end }: Piece): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/** A number that says how much: no label, time, class or count of the text's own list. */
function counts(text: string, number: NumberToken, phrases: Phrases): boolean {
  const { quantity, unit } = number;
  if (quantity === "label" || quantity === "year" || quantity === "date") return false;
  const phrase = phrases.get(number);
  if (quantity === "duration" && (unit?.endsWith("年") || phrase === undefined || phrase.basis === null)) return false;
  return phrase?.describes !== true && !announces(text, number);
}

const figureEnds = new Endings(figures);
/** Four characters and four characters: 补链延链、建链集群. */
const couplet = /^[一-鿿]{4}(?:[、和][一-鿿]{4})+$/;
/** 加大执法力度, 引育新主体, …的基础上: how, not what. */
const hollow =
  /^(?:[一-鿿]{0,2}加大[一-鿿]{2}(?:力度|投入)|[一-鿿]{2,6}新[一-鿿]{2})$|(?:基础上|前提下|过程中|的同时)$/;

/** 做好农旅融合文章, 打造“首选地”: nothing to do is named. */
function isFigure(text: string, from: number, end: number): boolean {
  const close = text.charAt(end - 1) === "”" ? end - 1 : end;
  if (figureEnds.before(text, close, from) !== null) return true;
  const words = text.slice(from, end);
  return couplet.test(words) || hollow.test(words);
}

/** 加快…建设: the clause opens with what is done. */
function byVerb(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers, phrases } = draft;
  const { verbs } = opening;
  const first = verbs[0] as Verb;
  const words = text.slice(first.end, end);
  const state = stateAt(text, first.end, end);
  const held = numbers.some((number) => phrases.get(number)?.holds === true);
  const strength = strengthOf(verbs, { words, counted: numbers.length > 0, state, held });
  const rest = end - (verbs.at(-1) as Verb).end;
  if (strength === null || (rest < 2 && state === null) || /^[让使]/.test(words)) return null;
  if (reaches.test(first.word) && numbers.length === 0 && state === null && !reached.test(words)) return null;
  return deedOf(draft, first, strength, {
    named: isNamed(verbs, strength, state, words),
    stateOnly: state !== null && numbers.length === 0 && saysStateOnly(text, first, state),
    verb: verbWords(verbs, state, text),
  });
}

const reaches = /^(?:全面|基本|逐步)?(?:实现|达到|形成)$/;
/** What 实现 can reach without a number. */
const reached = /全覆盖|零的?突破|目标|挂牌|转正|并网|通车|投产|清零|翻番|倍增|摘牌|首发|首飞|落地$|统一$|见效$/;

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
  const [first, second] = verbs as [Verb, Verb | undefined];
  return !/谋划|探索|支持/.test(first.word) && (titles.test(first.word) || titles.test(second?.word ?? ""));
}

/** Verbs that ask for a title, which is awarded or not. */
const titles = /创建|争创|申报|创成|申创|申建/;
/** What a superior or somebody else grants once or not: 争取…纳入规划. */
const enters = /纳入|列入|落户|入选|获批|布局|入规|入库|上市|设立|批准|批复|认定|升格|挂牌|摘牌|创成|创建/;

/** 重点对13条道路进行升级改造, 将面积扩大到3万亩. */
function byDisposal(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers } = draft;
  const words = text.slice(opening.body, end);
  const act = regards.test(words) ? null : disposal.exec(words);
  if (act === null) return null;
  const isBuilt = act[2] === "建";
  const isDone = numbers.length > 0 && !/^(?:开展|实施)/.test(act[0]);
  const verb = act[1] ?? (act[2] as string);
  return deedOf(draft, null, isDone || isBuilt ? "finish" : "advance", { named: isBuilt, stateOnly: false, verb });
}

const regards = /作为|放在|抓在|摆在|挺在|变为|变成|转化为优势|落到|融入|贯穿|看作|置于/;
const disposal =
  /(?:进行|实施|开展|予以|给予)([^，,。]{2,10})$|(打造|建设|培育|改造|建|提升|扩大|提高|增加|延伸|拓展|压减|控制)(?:成为|成|为|至|到|在)/;

/** 实验幼儿园投入使用, 产值突破25亿元: subject and predicate. */
function byPredicate(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers, phrases } = draft;
  for (const number of numbers) {
    const phrase = phrases.get(number);
    const verb = phrase === undefined || phrase.basis === null ? null : predicateOf(text, opening.body, phrase);
    if (phrase === undefined || verb === null) continue;
    const strength = phrase.stance === "strive" ? "strive" : phrase.holds ? "keep" : "finish";
    return deedOf(draft, null, strength, { named: true, stateOnly: false, verb });
  }
  if (/保持.{0,6}稳定$|稳定在|不反弹$|零增长$|动态为零$/.test(text.slice(opening.body, end)))
    return deedOf(draft, null, "keep", { named: false, stateOnly: false, verb: "保持" });
  const state = stateAt(text, opening.body, end);
  if (state === null || state.start - opening.body < 2) return null;
  return deedOf(draft, null, state.kind, { named: true, stateOnly: false, verb: state.word });
}

/** The words between a subject and its number; null where they only say that there is so much. */
function predicateOf(text: string, from: number, { verb, of, number }: Phrase): string | null {
  if (verb !== null) return /^(?:共?有|现有|拥有|已有)$/.test(verb) ? null : verb;
  if (of !== null && of.end < number.start) return text.slice(of.end, number.start);
  return addition.exec(text.slice(from, number.start))?.[1] ?? null;
}

/** 城镇新增就业86万人: the verb stands inside the name. */
const addition = /^(?:城镇|农村|全市|全县)?(新增|净增)/;

/** 新增A企业2家，B企业1家: the second takes the verb of the first. */
function byLentVerb(draft: Draft, lent: Verb): ClauseDeed | null {
  const strength = strengthOf([lent], { words: "", counted: true, state: null, held: false });
  return strength === null ? null : deedOf(draft, null, strength, { named: true, stateOnly: false, verb: lent.word });
}

/** 推动…开工, 加快建成. */
function verbWords(verbs: readonly Verb[], state: State | null, text: string): string {
  const first = verbs[0] as Verb;
  const last = verbs.at(-1) as Verb;
  const words = text.slice(first.start, last.end);
  const takesState = first.kind === "light" || first.kind === "ensure" || first.kind === "strive";
  return state !== null && state.start > last.end && takesState ? `${words}…${state.word}` : words;
}

interface Said {
  readonly named: boolean;
  readonly stateOnly: boolean;
  readonly verb: string;
}

function deedOf(draft: Draft, main: Verb | null, strength: Strength, said: Said): ClauseDeed {
  const { text, end, opening, numbers, all } = draft;
  return {
    start: opening.start,
    end,
    verb: said.verb,
    object: objectOf(opening.verbs.at(-1)?.end ?? opening.body, end, numbers),
    strength,
    deliverable: said.named,
    place: opening.place,
    time: timeIn(text, opening.start, end),
    numbers,
    all,
    rules: [ruleOf(main, opening, numbers.length > 0)],
    opening,
    main,
    stateOnly: said.stateOnly,
  };
}

function ruleOf(main: Verb | null, opening: Opening, counted: boolean): string {
  const object = counted ? "<object> <number>" : "<object>";
  if (main !== null) return `<${main.kind} verb> ${object}`;
  if (opening.disposes) return `把 ${object} <verb>`;
  return counted ? "<subject> <predicate> <number>" : "<subject> <state>";
}

/** What is done to: the words behind the verb, without a number at either end. */
function objectOf(from: number, to: number, numbers: readonly NumberToken[]): RestoredSpan {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return span(from, to);
  if (first.start > from + 1 && to - last.end <= 3) return span(from, first.start);
  if (numbers.length === 1 && first.start <= from + 1 && to - first.end >= 2) return span(first.end, to);
  return span(from, to);
}

const span = (start: number, end: number): RestoredSpan => ({ start, end }) as RestoredSpan;
