// The clauses of a passage, sentence by sentence.

import type { Span } from "../text/index.ts";

/** Fewer characters say nothing. */
const SHORTEST = 4;

const sentenceEnd = /[。！!？?\n\r]/;
const clauseEnd = /[，,；;]/;
const opens = /[“（(《]/;
const closes = /[”）)》]/;

/** The sentences of a passage. */
export const sentencesOf = (text: string, { start, end }: Span): readonly Span[] => {
  const out: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !sentenceEnd.test(text.charAt(at))) continue;
    add(out, text, from, at);
    from = at + 1;
  }
  return out;
};

/** The clauses of a sentence; a comma inside quotation marks or brackets divides nothing. */
export const clausesOf = (text: string, { start, end }: Span): readonly Span[] => {
  const out: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const char = text.charAt(at);
    if (opens.test(char)) depth++;
    if (closes.test(char)) depth--;
    if (at < end && (depth > 0 || !clauseEnd.test(char))) continue;
    add(out, text, from, at);
    from = at + 1;
  }
  return out;
};

function add(out: Span[], text: string, from: number, end: number): void {
  let start = from;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  if (end - start >= SHORTEST) out.push({ start, end });
}
