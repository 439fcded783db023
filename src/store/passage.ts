// Words that are to be found again: in the same text after a new reading, or in another delivery of the same report.
// Pure; spacing and the width of characters do not count, since deliveries differ in them.

import type { Span } from "../text/index.ts";

/** A stretch of some text with what stood around it. */
export interface Passage {
  readonly start: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Length of the whole text, which makes places in two texts comparable. */
  readonly of: number;
}

/** The same words in the delivered and in the restored text. */
export interface Passages {
  readonly delivered: Passage;
  readonly restored: Passage;
}

/** How much of the surroundings is kept, in characters on each side. */
const AROUND = 24;
/** How many characters of the surroundings have to agree for two places to be taken for the same one. */
const AGREES = 8;
/** Words shorter than this are found again only together with their surroundings: “8%” alone says nothing. */
const TELLING = 6;

/** Remembers a stretch of a text. */
export function passageAt(text: string, { start, end }: Span): Passage {
  return {
    start,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    of: text.length,
  };
}

/**
 * Finds the words again: at their old place if they still stand there, else where they stand once, else, where they stand
 * several times, at the place nearest to the old one among those whose surroundings agree. Null where they are lost.
 */
export function findPassage(passage: Passage, text: string): Span | null {
  const end = passage.start + passage.quote.length;
  if (passage.quote !== "" && text.slice(passage.start, end) === passage.quote) return { start: passage.start, end };
  const folded = fold(text);
  const quote = fold(passage.quote).text;
  const found = occurrences(folded.text, quote);
  const telling = found.length === 1 && quote.length >= TELLING;
  const agreeing = telling ? found : found.filter((at) => agrees(passage, folded.text, at, at + quote.length));
  const at = nearest(agreeing, (passage.start / Math.max(1, passage.of)) * folded.text.length);
  if (at === null) return null;
  return { start: folded.places[at] as number, end: (folded.places[at + quote.length - 1] as number) + 1 };
}

/** A text without spacing and with one width of characters; `places` gives the old place of each character left. */
function fold(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    if (/\s/.test(unit)) continue;
    const narrow = unit.normalize("NFKC");
    out += narrow.length === 1 ? narrow : unit;
    places.push(i);
  }
  return { text: out, places };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Whether enough of what stood around the words stands around this place too. */
function agrees(passage: Passage, folded: string, start: number, end: number): boolean {
  const before = fold(passage.before).text;
  const after = fold(passage.after).text;
  let same = 0;
  for (let i = 1; i <= before.length && before.at(-i) === folded[start - i]; i++) same++;
  for (let i = 0; i < after.length && after[i] === folded[end + i]; i++) same++;
  return same >= Math.min(AGREES, before.length + after.length);
}

function nearest(places: readonly number[], to: number): number | null {
  let best: number | null = null;
  for (const place of places) if (best === null || Math.abs(place - to) < Math.abs(best - to)) best = place;
  return best;
}
