// Words of the later report that answer a promise, found by what a person types or pastes. White space does not count, so that
// words copied from a page with broken lines are found all the same.

import type { Span } from "../report/places.ts";

/** A place of the text that holds what was sought. */
export interface Found extends Span {
  /** The sentence around it. */
  readonly sentence: Span;
}

/** Letters of what is sought that make it words of its own; anything shorter stands for its sentence. */
const WORDS = 6;
/** Places that are told at once. */
export const MOST = 20;

/** Where some words stand in a text, and how often in all. */
export function placesOf(text: string, sought: string): { readonly found: readonly Found[]; readonly count: number } {
  const wanted = sought.replaceAll(/\s+/g, "");
  if (wanted === "") return { found: [], count: 0 };
  const { letters, places } = lettersOf(text);
  const found: Found[] = [];
  let count = 0;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    count += 1;
    if (found.length === MOST) continue;
    const span = { start: places[at] as number, end: (places[at + wanted.length - 1] as number) + 1 };
    found.push({ ...span, sentence: sentenceAround(text, span) });
  }
  return { found, count };
}

/** What is taken as the answer: the words themselves, or their sentence where they are too few to say anything. */
export const taken = (found: Found): Span =>
  found.end - found.start >= WORDS ? { start: found.start, end: found.end } : found.sentence;

/** A text without its white space, and where each letter stands in it. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = "";
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text.charAt(at))) continue;
    letters += text.charAt(at);
    places.push(at);
  }
  return { letters, places };
}

const ENDS = /[。！？\n\r]/;

function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from--;
  while (from < start && /\s/.test(text.charAt(from))) from++;
  let to = end;
  if (!ENDS.test(text.charAt(to - 1))) while (to < text.length && !ENDS.test(text.charAt(to))) to++;
  return { start: from, end: to };
}
