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
  /** Clauses of a quotation that is still open. */
  let open: Clause[] | null = null;
  let depth = 0;
  for (const clause of sentence.clauses) {
    if (clause.end <= from) continue;
    depth = quotesIn(text, clause, depth);
    if (open !== null) open.push(clause);
    else if (depth > 0) open = [clause];
    else out.push(alone(text, clause, from));
    if (depth > 0 || open === null) continue;
    out.push(joined(text, open, from));
    open = null;
  }
  // A quotation that never closes has lost its mark: the clauses are what they were.
  if (open !== null) for (const clause of open) out.push(alone(text, clause, from));
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

const alone = (text: string, { start, end, numbers }: Clause, from: number): Piece =>
  ({ start: Math.max(start, from), end, numbers, mark: text.charAt(end) }) as Piece;

function joined(text: string, clauses: readonly Clause[], from: number): Piece {
  const first = clauses[0] as Clause;
  const last = clauses[clauses.length - 1] as Clause;
  const numbers = clauses.flatMap((clause) => clause.numbers);
  return { start: Math.max(first.start, from), end: last.end, numbers, mark: text.charAt(last.end) };
}
