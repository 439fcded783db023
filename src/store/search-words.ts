// What a person types, as the phrases that are looked for, and where they stand in a sentence.

import type { Span } from "../text/index.ts";
import { fold } from "./search-fold.ts";

/** More words than these narrow nothing. */
const MOST_WORDS = 8;

/** A phrase in quotation marks, or what stands between spaces. */
const WORD = /(?<=^|\s)(?:"([^"]+)"|“([^”]+)”)(?=\s|$)|\S+/g;

/** The phrases, folded, each once: words between spaces, and what stands in quotation marks as it is. */
export function wordsIn(typed: string): readonly string[] {
  const words = [...typed.matchAll(WORD)].map(([whole, straight, curly]) => fold(straight ?? curly ?? whole).text);
  return [...new Set(words.filter((word) => word !== ""))].slice(0, MOST_WORDS);
}

/** Where folded phrases stand in a text, in order, what overlaps as one. */
export function marksIn(text: string, words: readonly string[]): readonly Span[] {
  const { text: folded, places } = fold(text);
  const found = words.flatMap((word) => occurrences(folded, word)).sort((a, b) => a.start - b.start);
  const marks: Span[] = [];
  for (const { start, end } of found) {
    const mark = { start: places[start] as number, end: (places[end - 1] as number) + 1 };
    const last = marks.at(-1);
    if (last !== undefined && mark.start <= last.end)
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else marks.push(mark);
  }
  return marks;
}

function occurrences(folded: string, word: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    found.push({ start: at, end: at + word.length });
  return found;
}
