// What the readers of this stage work on, and what each of them gives.

import type { RestoredSpan } from "../../text/index.ts";
import type { Parsed } from "../grammar/grammar.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { ReportFacts, Section, Statement } from "../reading.ts";
import type { NumberToken, Token } from "../tokens/token.ts";
import { Contexts } from "./context.ts";
import { Estimates } from "./estimates.ts";

/** Everything that the earlier stages found in one text. */
export interface Material {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parsed: Parsed;
  /** What the grammar made of each number. */
  readonly phrases: ReadonlyMap<NumberToken, Phrase>;
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
    phrases: new Map(parsed.phrases.map((phrase) => [phrase.number, phrase])),
    sections,
    facts,
    contexts: new Contexts(text, sections, facts),
    estimates: new Estimates(text),
  };
}

/** A statement before it is numbered and placed; `statements` adds what follows from its place. */
export interface Found
  extends RestoredSpan,
    Pick<
      Statement,
      | "kind"
      | "section"
      | "status"
      | "period"
      | "rules"
      | "measure"
      | "commitment"
      | "project"
      | "livelihood"
      | "closeout"
      | "term"
    > {
  /** Statements are listed by this place; of several at one place the longer comes first. */
  readonly order: number;
  /** The numbers that stand in it. */
  readonly numbers: readonly NumberToken[];
}
