// How a stretch of a reading came about: its repairs and notes, its tokens and numbers, the statements of every kind that touch
// it, and the rules that read them, outermost first.

import { overlap, type RestoredSpan } from "../text/index.ts";
import type { Note, Quantity, Reading, Repair, Statement } from "./reading.ts";
import { tokens } from "./tokens/tokens.ts";

/** One token of the stretch. */
export interface ExplainedToken extends RestoredSpan {
  /** `money`, `percent` … for numbers, `comma`, `stop` … for marks. */
  readonly kind: string;
  readonly text: string;
}

/** One rule of the tree; its children lie one deeper. */
export interface ExplainedRule extends RestoredSpan {
  /** The rule's name, which is its pattern. */
  readonly name: string;
  readonly text: string;
  readonly depth: number;
  /** The statement it led to. */
  readonly statement: string;
}

export interface Explanation {
  readonly repairs: readonly Repair[];
  readonly notes: readonly Note[];
  readonly tokens: readonly ExplainedToken[];
  readonly quantities: readonly Quantity[];
  readonly rules: readonly ExplainedRule[];
  readonly statements: readonly Statement[];
}

/**
 * Explains what was read in `[start, end)` of the restored text.
 *
 * @throws RangeError if the stretch leaves the text
 */
export function explain(reading: Reading, span: RestoredSpan): Explanation {
  if (span.start < 0 || span.end > reading.text.length || span.start > span.end)
    throw new RangeError(`${span.start}-${span.end} leaves the text of ${reading.text.length} characters`);
  const statements = reading.statements.filter((s) => overlap(s, span));
  return {
    repairs: reading.repairs.filter((r) => overlap(r, span)),
    // What was taken out leaves a note without length.
    notes: reading.notes.filter(({ start, end }) => start < span.end && span.start < Math.max(end, start + 1)),
    tokens: tokens(reading.text.slice(span.start, span.end)).map((t) => ({
      kind: t.kind === "number" ? t.quantity : t.mark,
      text: reading.text.slice(span.start + t.start, span.start + t.end),
      start: span.start + t.start,
      end: span.start + t.end,
    })),
    quantities: reading.quantities.filter((q) => overlap(q, span)),
    rules: statements.flatMap((s) =>
      s.rules.map((name, depth) => ({ name, text: s.quote, start: s.start, end: s.end, depth, statement: s.id })),
    ),
    statements,
  };
}
