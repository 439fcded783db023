// Cuts the token stream into sentences, and each sentence into comma clauses.

import { Chars, type RestoredSpan } from "../../text/index.ts";
import type { NumberToken, Token } from "../tokens/token.ts";

/** A comma clause: no comma, semicolon, colon or stop inside, outside brackets. */
export interface Clause extends RestoredSpan {
  readonly numbers: readonly NumberToken[];
}

export interface Sentence extends RestoredSpan {
  readonly clauses: readonly Clause[];
}

/** A clause or a sentence longer than this has lost its marks: it is cut, so that a rule never looks back further. */
const LONGEST_CLAUSE = 600;
const LONGEST_SENTENCE = 6000;

const none: readonly NumberToken[] = [];

/** Every sentence of the text, also those without a number. */
export function sentences(text: string, list: readonly Token[]): readonly Sentence[] {
  const out: Sentence[] = [];
  let clauses: Clause[] = [];
  let numbers: readonly NumberToken[] = none;
  let clauseStart = 0;
  let sentenceStart = 0;
  let depth = 0;
  const endClause = (at: number, next: number) => {
    // Words without a mark for longer than a clause: its numbers stand in the first piece, because each of them is a token.
    for (let start = clauseStart; start < at; start += LONGEST_CLAUSE)
      clauses.push({
        start,
        end: Math.min(at, start + LONGEST_CLAUSE),
        numbers: start === clauseStart ? numbers : none,
      });
    numbers = none;
    clauseStart = next;
  };
  const endSentence = (at: number, next: number) => {
    endClause(at, next);
    if (at > sentenceStart) out.push({ start: sentenceStart, end: at, clauses });
    clauses = [];
    sentenceStart = next;
    depth = 0;
  };
  for (let i = 0; i < list.length; i++) {
    const token = list[i] as Token;
    if (token.start - sentenceStart > LONGEST_SENTENCE) endSentence(token.start, token.start);
    else if (token.start - clauseStart > LONGEST_CLAUSE) endClause(token.start, token.start);
    if (token.kind === "number") numbers = numbers.length === 0 ? [token] : [...numbers, token];
    else if (token.mark === "stop") endSentence(token.start, token.end);
    else if (token.mark === "open") depth++;
    else if (token.mark === "close") depth = Math.max(0, depth - 1);
    else if (depth === 0 && token.mark === "colon" && leadsTo(text, token, list[i + 1])) continue;
    else if (depth === 0 && (token.mark === "comma" || token.mark === "semicolon" || token.mark === "colon"))
      endClause(token.start, token.end);
  }
  endSentence(text.length, text.length);
  return out;
}

/** 优化为:9.6:44.2:46.2: a colon between verb and number parts nothing. */
const leadsTo = (text: string, colon: RestoredSpan, next: Token | undefined): boolean =>
  next?.kind === "number" && next.start === colon.end && LEADING.has(text.charCodeAt(colon.start - 1));

const LEADING = new Chars("为至到达是");
