// One clause as a deed: its verbs and numbers decide what it undertakes and how firmly. What is only a spirit gives null.

import type { Phrase } from "../../grammar/phrase.ts";
import { states } from "../../lexicon/undertakings.ts";
import type { Commitment } from "../../reading.ts";
import { Endings } from "../../tokens/longest.ts";
import type { NumberToken } from "../../tokens/token.ts";
import { announces } from "../announces.ts";
import type { Deed } from "./deed.ts";
import { type Opening, openingOf, type Verb } from "./opening.ts";
import type { Piece } from "./pieces.ts";
import { timeIn } from "./times.ts";

type Strength = Commitment["strength"];

/** What the grammar made of each number. */
export type Phrases = ReadonlyMap<NumberToken, Phrase>;

const endings = new Endings(states.keys());

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
  const drafts = { text, end, opening, numbers, all: piece.numbers, phrases };
  if (opening.verbs.length > 0) return byVerb(drafts);
  if (opening.spirit) return null;
  if (opening.disposes) return byDisposal(drafts);
  return byPredicate(drafts) ?? (lent === null || numbers.length === 0 ? null : byLentVerb(drafts, lent));
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
  if (number.quantity === "label" || number.quantity === "year" || number.quantity === "date") return false;
  if (number.quantity === "duration" && phrases.get(number)?.basis == null) return false;
  return phrases.get(number)?.describes !== true && !announces(text, number);
}

/** 加快…建设: the clause opens with what is done. */
function byVerb(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers, phrases } = draft;
  const [first, second] = opening.verbs as [Verb, Verb | undefined];
  const state = stateOf(text, first.end, end);
  const held =
    holds(numbers, phrases) || /^不|保持.{0,14}稳定$|不(?:新增|反弹|发生|出现|返贫)/.test(text.slice(first.end, end));
  const last = opening.verbs.at(-1) as Verb;
  const rest = end - last.end;
  const strength = strengthOf(first, second, numbers.length > 0, state, held);
  if (strength === null || (rest < 2 && state === null)) return null;
  if (
    /^(?:实现|全面实现|基本实现|达到|形成)$/.test(first.word) &&
    numbers.length === 0 &&
    state === null &&
    !reached.test(text.slice(first.end, end))
  )
    return null;
  const stateOnly =
    state !== null &&
    numbers.length === 0 &&
    (first.kind === "ensure" || first.kind === "strive" || first.kind === "finish" || first.kind === "start") &&
    state.start <= objectStart(text, first.end, end);
  return deedOf(draft, first, strength, {
    named: isNamed(first, second, strength),
    stateOnly,
    verb: verbWords(opening.verbs, state, text),
  });
}

/** What 实现 can reach without a number. */
const reached = /全覆盖|零的?突破|目标|挂牌|转正|并网|通车|投产|清零|翻番|倍增|摘牌|首发|首飞|落地$/;

/** Past a word of time that stands between verb and state: 确保|年内|建成投产. */
function objectStart(text: string, from: number, to: number): number {
  const time = timeIn(text, from, to);
  return time !== null && time.start - from <= 1 ? time.end + 2 : from + 2;
}

function strengthOf(
  first: Verb,
  second: Verb | undefined,
  counted: boolean,
  state: { readonly kind: "finish" | "start" } | null,
  held: boolean,
): Strength | null {
  switch (first.kind) {
    case "strive":
      return "strive";
    case "keep":
      return "keep";
    case "finish":
    case "found":
      return "finish";
    case "start":
      return "start";
    case "build":
      return counted ? "finish" : (state?.kind ?? "advance");
    case "advance":
      return held ? "keep" : "advance";
    case "ensure":
      if (held || second?.kind === "keep") return "keep";
      if (second?.kind === "start") return "start";
      return counted || second?.kind === "finish" || second?.kind === "found" ? "finish" : (state?.kind ?? null);
    case "light":
      if (second?.kind === "finish" || second?.kind === "found") return "finish";
      if (second?.kind === "start") return "start";
      if (second?.kind === "keep") return "keep";
      return state?.kind ?? "advance";
  }
}

const isNamed = (first: Verb, second: Verb | undefined, strength: Strength): boolean =>
  strength === "finish" || strength === "start" || titles.test(first.word) || titles.test(second?.word ?? "");

/** Verbs that ask for a title, which is awarded or not. */
const titles = /创建|争创|申报|创成|申创|申建/;

/** 重点对13条道路进行升级改造, 将面积扩大到3万亩. */
function byDisposal(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers } = draft;
  const words = text.slice(opening.body, end);
  if (/作为|放在|抓在|摆在|挺在|变为|变成|转化为优势|落到|融入|贯穿|看作|置于/.test(words)) return null;
  const act =
    /(?:进行|实施|开展|予以|给予)([^，,。]{2,10})$|(打造|建设|培育|改造|建|提升|扩大|提高|增加|延伸|拓展|压减|控制)(?:成为|成|为|至|到|在)/.exec(
      words,
    );
  if (act === null) return null;
  const verb = act[1] ?? (act[2] as string);
  return deedOf(draft, null, numbers.length > 0 ? "finish" : "advance", { named: false, stateOnly: false, verb });
}

/** 崇文幼儿园投入使用, 产值突破25亿元: subject and predicate. */
function byPredicate(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers, phrases } = draft;
  const said = numbers
    .map((number) => phrases.get(number))
    .find((phrase) => phrase !== undefined && phrase.basis !== null && phrase.verb !== null);
  if (said !== undefined) {
    const strength = said.stance === "strive" ? "strive" : said.holds ? "keep" : "finish";
    return deedOf(draft, null, strength, { named: true, stateOnly: false, verb: said.verb as string });
  }
  if (/保持.{0,6}稳定$|稳定在|不反弹$|零增长$/.test(text.slice(opening.body, end)))
    return deedOf(draft, null, "keep", { named: false, stateOnly: false, verb: "保持" });
  const state = stateOf(text, opening.body, end);
  if (state === null || state.start - opening.body < 2) return null;
  return deedOf(draft, null, state.kind, { named: true, stateOnly: false, verb: state.word });
}

/** 新增A企业2家，B企业1家: the second takes the verb of the first. */
function byLentVerb(draft: Draft, lent: Verb): ClauseDeed | null {
  const strength = strengthOf(lent, undefined, true, null, false);
  return strength === null ? null : deedOf(draft, null, strength, { named: true, stateOnly: false, verb: lent.word });
}

interface State {
  readonly word: string;
  readonly kind: "finish" | "start";
  readonly start: number;
}

function stateOf(text: string, from: number, end: number): State | null {
  const word = endings.before(text, end, from);
  return word === null ? null : { word, kind: states.get(word) as "finish" | "start", start: end - word.length };
}

const holds = (numbers: readonly NumberToken[], phrases: Phrases): boolean =>
  numbers.some((number) => phrases.get(number)?.holds === true);

/** 推动…开工, 加快建成. */
function verbWords(verbs: readonly Verb[], state: State | null, text: string): string {
  const first = verbs[0] as Verb;
  const last = verbs.at(-1) as Verb;
  const words = text.slice(first.start, last.end);
  return state !== null &&
    state.start > last.end &&
    (first.kind === "light" || first.kind === "ensure" || first.kind === "strive")
    ? `${words}…${state.word}`
    : words;
}

function deedOf(
  draft: Draft,
  main: Verb | null,
  strength: Strength,
  more: { readonly named: boolean; readonly stateOnly: boolean; readonly verb: string },
): ClauseDeed {
  const { text, end, opening, numbers, all } = draft;
  const last = opening.verbs.at(-1);
  return {
    start: opening.start,
    end,
    verb: more.verb,
    object: objectOf(text, last?.end ?? opening.body, end, numbers),
    strength,
    deliverable: more.named,
    place: opening.place,
    time: timeIn(text, opening.start, end),
    numbers,
    all,
    rules: [ruleOf(main, opening, numbers.length > 0)],
    opening,
    main,
    stateOnly: more.stateOnly,
  };
}

function ruleOf(main: Verb | null, opening: Opening, counted: boolean): string {
  const object = counted ? "<object> <number>" : "<object>";
  if (main !== null) return `<${main.kind} verb> ${object}`;
  if (opening.disposes) return `把 ${object} <verb>`;
  return counted ? "<subject> <predicate> <number>" : "<subject> <state>";
}

/** What is done to: the words behind the verb, without a number at either end. */
function objectOf(text: string, from: number, to: number, numbers: readonly NumberToken[]): Deed["object"] {
  const first = numbers[0];
  const only = numbers.length === 1 ? first : undefined;
  if (first !== undefined && first.start > from + 1 && /^.{0,3}$/.test(text.slice(numbers.at(-1)?.end, to)))
    return { start: from, end: first.start } as Deed["object"];
  if (only !== undefined && only.start <= from + 1 && to - only.end >= 2)
    return { start: only.end, end: to } as Deed["object"];
  return { start: from, end: to } as Deed["object"];
}
