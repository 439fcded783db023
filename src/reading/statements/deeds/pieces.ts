// Cuts a sentence into the clauses that may each undertake something: at commas, semicolons and colons that stand outside
// brackets and quotation marks.

import type { RestoredSpan } from "../../../text/index.ts";
import type { Clause, Sentence } from "../../grammar/sentence.ts";
import type { NumberToken } from "../../tokens/token.ts";

export interface Piece extends RestoredSpan {
  readonly numbers: readonly NumberToken[];
  /** The mark behind it, as written; empty at the end of the text. */
  readonly mark: string;
}

/** The clauses of a sentence from `from` on; a quotation with a comma inside stays whole. */
export function pieces(text: string, sentence: Sentence, from: number): readonly Piece[] {
  const out: Piece[] = [];
  let open: Clause[] = [];
  let depth = 0;
  for (const clause of sentence.clauses) {
    if (clause.end <= from) continue;
    open.push(clause);
    depth = quotesIn(text, clause, depth);
    if (depth > 0) continue;
    out.push(joined(text, open, from));
    open = [];
  }
  // A quotation that never closes has lost its mark: the clauses are what they were.
  for (const clause of open) out.push(joined(text, [clause], from));
  return out;
}

function quotesIn(text: string, { start, end }: Clause, before: number): number {
  let depth = before;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Most characters lie above all of the marks.
    if (code > 0x300b) continue;
    if (code === 0x201c || code === 0x300a) depth++;
    else if (code === 0x201d || code === 0x300b) depth = Math.max(0, depth - 1);
  }
  return depth;
}

function joined(text: string, clauses: readonly Clause[], from: number): Piece {
  const first = clauses[0] as Clause;
  const last = clauses.at(-1) as Clause;
  const numbers = clauses.length === 1 ? first.numbers : clauses.flatMap((clause) => clause.numbers);
  return { start: Math.max(first.start, from), end: last.end, numbers, mark: text.charAt(last.end) };
}
