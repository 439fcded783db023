// How much a run of characters reads like Chinese prose: the logarithm of the chance of its likeliest division into words.
// Words come from a general list and from the genre; what the text at hand has elsewhere counts on top.

import { genre, ordinals } from "./data/genre.ts";
import { rows } from "./data/words.ts";

const KINDS = 24; // rows for each length of word, see data/words.ts
const TOTAL = 6e7; // occurrences of all words in the list's own corpus
const ALONE = Math.log(0.15); // how often an occurrence of a character is a word by itself
const GENRE = -10; // a word of the genre
const ORDINAL = -7;
const UNKNOWN = -18;
const COMMON = -9.5; // a thousand characters or so are commoner than this; they make up nine tenths of prose
const FAMILIAR = { two: 1.5, three: 3, four: 4.5 }; // what such a run gains by standing elsewhere in the text

/** Pairs of characters, most of which are told to be absent by one look at a bit. */
class Pairs {
  private readonly bits = new Uint8Array(1 << 20);

  add(a: number, b: number): void {
    this.bits[slot(a, b)] = 1;
  }

  has(a: number, b: number): boolean {
    return this.bits[slot(a, b)] === 1;
  }
}

const slot = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 12;

interface Words {
  readonly alone: Float32Array;
  readonly together: ReadonlyMap<string, number>;
  readonly pairs: Pairs;
}

let built: Words | null = null;

function words(): Words {
  if (built !== null) return built;
  const alone = new Float32Array(0x10000).map((_, code) => sign(String.fromCharCode(code)));
  const together = new Map<string, number>();
  rows.forEach((row, index) => {
    const size = Math.floor(index / KINDS) + 1;
    const score = Math.log((1.5 * 2 ** (index % KINDS)) / TOTAL);
    for (let n = 0; n < row.length; n += size)
      if (size === 1) alone[row.charCodeAt(n)] = score + ALONE;
      else together.set(row.slice(n, n + size), score);
  });
  for (const word of genre) together.set(word, Math.max(together.get(word) ?? UNKNOWN, GENRE));
  for (const word of ordinals) together.set(word, ORDINAL);
  const pairs = new Pairs();
  for (const word of together.keys())
    for (let n = 1; n < word.length; n++) pairs.add(word.charCodeAt(n - 1), word.charCodeAt(n));
  built = { alone, together, pairs };
  return built;
}

/** What is no Chinese character: marks and digits are common in prose, letters less, everything else is rare. */
function sign(char: string): number {
  if ("，。、".includes(char)) return -3.3;
  if ("；：“”".includes(char)) return -4.5;
  if ("（）《》".includes(char)) return -5.5;
  if (char >= "0" && char <= "9") return -5;
  if ("！？—·%.-+\n ".includes(char)) return -7;
  if (/[A-Za-z]/.test(char)) return -8;
  return char === "\u3000" ? -9 : UNKNOWN;
}

/** The logarithm of the chance of a character by itself. */
export const alone = (code: number): number => words().alone[code] ?? UNKNOWN;

/** Whether a character is one of the thousand or so commonest. */
export const common = (code: number): boolean => isHan(code) && alone(code) > COMMON;

/** Whether several characters are a word. */
export const isWord = (word: string): boolean => words().together.has(word);

/** Best score of a division into words up to the end of the last character, of the last but one, two and three. */
export type Scores = readonly [number, number, number, number];

/** The last characters, the last one first. */
export type Tail = readonly [number, number, number];

/** The best score with one more character. */
export function divide(scores: Scores, [last, second, third]: Tail, code: number): number {
  const { together, pairs } = words();
  let best = scores[0] + alone(code);
  if (!pairs.has(last, code)) return best;
  best = Math.max(best, scores[1] + (together.get(String.fromCharCode(last, code)) ?? -Infinity));
  if (!pairs.has(second, last)) return best;
  best = Math.max(best, scores[2] + (together.get(String.fromCharCode(second, last, code)) ?? -Infinity));
  if (!pairs.has(third, second)) return best;
  return Math.max(best, scores[3] + (together.get(String.fromCharCode(third, second, last, code)) ?? -Infinity));
}

const OPENING = "，。、；：（《“\n\u3000";
const NEVER_AFTER = "，。、；：”）》";

/** What it costs or gains that one character follows another: hardly any mark follows a mark, and a line may be indented. */
export function meeting(before: number, code: number): number {
  if (isHan(before) || isHan(code)) return 0;
  const [first, second] = [String.fromCharCode(before), String.fromCharCode(code)];
  if (second === "\u3000" && (first === "\n" || first === second)) return 8;
  return OPENING.includes(first) && NEVER_AFTER.includes(second) ? -5 : 0;
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** The runs of characters that a text has. */
export class Runs {
  private readonly seen = new Set<string>();
  private readonly pairs = new Pairs();

  /** Remembers every run of up to four characters of a stretch of the text. */
  learn(stretch: readonly number[]): void {
    for (let n = 1; n < stretch.length; n++) {
      this.pairs.add(stretch[n - 1] as number, stretch[n] as number);
      if (n > 1) this.seen.add(String.fromCharCode(...stretch.slice(n - 2, n + 1)));
      if (n > 2) this.seen.add(String.fromCharCode(...stretch.slice(n - 3, n + 1)));
    }
  }

  /** How much it speaks for a character that the text has it after these others elsewhere. */
  familiar([last, second, third]: Tail, code: number): number {
    if (!this.pairs.has(last, code)) return 0;
    if (!this.pairs.has(second, last) || !this.seen.has(String.fromCharCode(second, last, code))) return FAMILIAR.two;
    return this.seen.has(String.fromCharCode(third, second, last, code)) ? FAMILIAR.four : FAMILIAR.three;
  }
}
