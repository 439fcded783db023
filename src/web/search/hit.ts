// A sentence that was found, cut at the words that were looked for, each with its place in the report.

import type { Hit } from "../../wire/index.ts";
import type { Span } from "../report/places.ts";

/** A run of the sentence. `at` is the delivered place of words that were looked for; null between them. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly at: Span | null;
}

/** The sentence from beginning to end. */
export function runsOf(hit: Hit): Run[] {
  const runs: Run[] = [];
  let before = hit.start;
  for (const mark of hit.marks) {
    runs.push(runOf(hit, before, mark.start, null), runOf(hit, mark.start, mark.end, deliveredAt(hit, mark)));
    before = mark.end;
  }
  return [...runs, runOf(hit, before, hit.end, null)].filter(({ text }) => text !== "");
}

const runOf = (hit: Hit, start: number, end: number, at: Span | null): Run => ({
  start,
  text: hit.text.slice(start - hit.start, end - hit.start),
  at,
});

/** Words of a sentence in the delivered text; the whole sentence where repairs changed its length. */
export function deliveredAt({ start, end, source }: Hit, words: Span): Span {
  if (source.end - source.start !== end - start) return source;
  const by = source.start - start;
  return { start: words.start + by, end: words.end + by };
}
