// How firmly a clause undertakes something: the end state that its verb, its closing words or its number promise.

import { Chars } from "../../../text/index.ts";
import { events, states, type VerbClass } from "../../lexicon/undertakings.ts";
import type { Commitment } from "../../reading.ts";
import { Endings } from "../../tokens/longest.ts";
import type { Verb } from "./opening.ts";
import { verbsWith } from "./verbs.ts";

/** How firmly something is undertaken. */
export type Strength = Commitment["strength"];

/** A state that words end with: …开工建设. */
export interface State {
  readonly word: string;
  readonly kind: "finish" | "start";
  readonly start: number;
}

const stateEnds = new Endings(states.keys());
const eventEnds = new Endings(events);

/** The state that `[from, end)` ends with, or null. */
export function stateAt(text: string, from: number, end: number): State | null {
  const word = stateEnds.before(text, end, from);
  return word === null ? null : { word, kind: states.get(word) as State["kind"], start: end - word.length };
}

/** What a clause shows besides its verbs. */
export interface Signs {
  /** The words behind the first verb. */
  readonly words: string;
  readonly counted: boolean;
  readonly state: State | null;
  /** Its number is held: 稳定在. */
  readonly held: boolean;
}

/** Words of holding and of nothing bad happening. */
const keeping = /^不(?![同断少仅良敢])|保持.{0,14}稳定$|(?:保持|稳定)在|不(?:新增|反弹|发生|出现|返贫)/;
/** Of these nobody can say that they are all there. */
const vague = /^(?:更多|多层次|各类|多元化?)/;
/** A list of firms or projects that are brought in by name. */
const namedFirms = /等[一-鿿]{0,6}(?:企业|公司|集团)$/;

const holdsWell = verbsWith(/办好$/);
/** The last characters of firms in a list, and the characters one of which stands in all words of holding. */
const FIRMS = new Chars("业司团");
const KEEPING = new Chars("不保稳");

const namesFirms = (words: string): boolean => FIRMS.has(words.charCodeAt(words.length - 1)) && namedFirms.test(words);
const keeps = (words: string): boolean => KEEPING.anyIn(words) && keeping.test(words);

/** The strength of a clause that opens with these verbs; null where they promise nothing: 确保住有所居. */
export function strengthOf(verbs: readonly Verb[], signs: Signs): Strength | null {
  const first = verbs[0] as Verb;
  const second = verbs[1];
  if (holdsWell.has(first.word) && eventEnds.before(signs.words, signs.words.length, 0) === null) return "advance";
  if (first.word === "巩固" && /(?:成果|成效)$/.test(signs.words)) return "keep";
  const own = byClass[first.kind];
  return typeof own === "string" ? own : own(signs, second);
}

/** Verbs that ask whether the number is held. */
export const asksHeld: ReadonlySet<VerbClass> = new Set<VerbClass>(["advance", "ensure"]);

const byClass: Readonly<Record<VerbClass, Strength | ((signs: Signs, second: Verb | undefined) => Strength | null)>> = {
  strive: "strive",
  keep: "keep",
  finish: "finish",
  found: ({ words, counted }) => (!counted && vague.test(words) ? "advance" : "finish"),
  start: "start",
  build: ({ counted, state, words }) => (counted || namesFirms(words) ? "finish" : (state?.kind ?? "advance")),
  advance: ({ held, words }) => (held || keeps(words) ? "keep" : "advance"),
  ensure: ({ held, words, counted, state }, second) => {
    if (held || keeps(words) || second?.kind === "keep") return "keep";
    if (second?.kind === "start") return "start";
    if (state !== null) return state.kind;
    return counted || second?.kind === "finish" || second?.kind === "found" ? "finish" : null;
  },
  light: ({ state }, second) => {
    if (second === undefined || second.word.startsWith("新")) return state?.kind ?? "advance";
    if (second.kind === "finish" || second.kind === "found") return "finish";
    return second.kind === "start" || second.kind === "keep" ? second.kind : (state?.kind ?? "advance");
  },
};
