// What the readers of this stage work on, and what each of them gives.

import type { RestoredSpan } from "../../text/index.ts";
import type { Parsed } from "../grammar/grammar.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type {
  Closeout,
  Commitment,
  Livelihood,
  Measure,
  Project,
  ReportFacts,
  Section,
  Statement,
  Term,
} from "../reading.ts";
import type { NumberToken, Token } from "../tokens/token.ts";
import { Contexts } from "./context.ts";
import { Estimates } from "./estimates.ts";

/** Everything that the earlier stages found in one text. */
export interface Material {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parsed: Parsed;
  /** What the grammar made of each number, by where it begins. */
  readonly phrases: ReadonlyMap<number, Phrase>;
  readonly sections: readonly Section[];
  readonly facts: ReportFacts;
  readonly contexts: Contexts;
  readonly estimates: Estimates;
}

/** Makes the material of a text from what the stages gave. */
export function materialOf(
  text: string,
  list: readonly Token[],
  parsed: Parsed,
  sections: readonly Section[],
  facts: ReportFacts,
): Material {
  return {
    text,
    tokens: list,
    parsed,
    phrases: byNumber(parsed.phrases),
    sections,
    facts,
    contexts: new Contexts(text, sections, facts),
    estimates: new Estimates(text),
  };
}

function byNumber(phrases: readonly Phrase[]): ReadonlyMap<number, Phrase> {
  const out = new Map<number, Phrase>();
  for (const phrase of phrases) out.set(phrase.number.start, phrase);
  return out;
}

/** Ids of the statements that hold a number, by where it begins. */
export type Holders = ReadonlyMap<number, readonly string[]>;

/** What a statement says besides its words, by its kind. */
type Said =
  | { readonly kind: "measure"; readonly said: Measure }
  | { readonly kind: "commitment"; readonly said: Commitment }
  | { readonly kind: "project"; readonly said: Project }
  | { readonly kind: "livelihood"; readonly said: Livelihood }
  | { readonly kind: "closeout"; readonly said: Closeout }
  | { readonly kind: "term"; readonly said: Term }
  | { readonly kind: "achievement" | "honour" | "problem"; readonly said: null };

/**
 * A statement before it is numbered and placed; `statements` adds what follows from its place. Its fields are written in one order
 * wherever one is made: a thousand objects of one shape are read several times faster than of nine.
 */
export type Found = RestoredSpan &
  Pick<Statement, "section" | "status" | "period" | "rules"> & {
    /** Statements are listed by this place; of several at one place the longer comes first. */
    readonly order: number;
    /** The numbers that stand in it. */
    readonly numbers: readonly NumberToken[];
  } & Said;
