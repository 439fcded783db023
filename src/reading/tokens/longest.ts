// Finds the longest of many words that stands at a place of a text, in time that depends on the word alone.

import { Chars } from "../../text/index.ts";

/** Places for the first characters: a table of this size stays in the processor's nearest memory, one of all characters does not. */
const PLACES = 1024;
const placeOf = (code: number): number => (code ^ (code >> 10)) & (PLACES - 1);

/** No word starts from a character of this place; some word of two characters or more does; some word is one. */
const NONE = 0;
const LONGER = 1;
const ALONE = 2;

/** Places for the pairs of first characters; they double until there are several for each word. */
const FEWEST_PAIRS = 64;
const PAIRS_PER_WORD = 4;
/** Spreads the pairs over their places (multiplicative hashing, as in Chars). */
const SPREAD = 0x9e3779b1;

/** The words of one direction: which characters they start from, and those of two characters and more by their first two. */
class Table {
  private readonly kinds = new Uint8Array(PLACES);
  private readonly alone: Chars;
  /** For each place of a pair, which list has its words: the place is small, so that all of them stay near. */
  private readonly listOf: Uint16Array;
  /** Longest first; words of other pairs may share a list, so each word itself is compared as well. The first list is empty. */
  private readonly lists: string[][] = [[]];
  private readonly shift: number;

  /** @param starting the first two characters of a word in the direction it is read in */
  constructor(words: Iterable<string>, starting: (word: string) => readonly [number, number]) {
    const all = [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
    let size = FEWEST_PAIRS;
    while (size < all.length * PAIRS_PER_WORD) size *= 2;
    this.shift = 32 - Math.log2(size);
    this.listOf = new Uint16Array(size);
    for (const word of all) this.add(word, starting(word));
    this.alone = new Chars(all.filter((word) => word.length === 1).join(""));
  }

  private add(word: string, [first, second]: readonly [number, number]): void {
    const place = placeOf(first);
    this.kinds[place] = (this.kinds[place] as number) | (word.length === 1 ? ALONE : LONGER);
    if (word.length === 1) return;
    const pair = this.pairOf(first, second);
    if (this.listOf[pair] === 0) this.listOf[pair] = this.lists.push([]) - 1;
    this.lists[this.listOf[pair] as number]?.push(word);
  }

  private pairOf(first: number, second: number): number {
    return Math.imul((first << 16) | second, SPREAD) >>> this.shift;
  }

  /** Whether no word can start from the character; quick, and sure only where it says so. */
  lacks(first: number): boolean {
    return this.kinds[placeOf(first)] === NONE;
  }

  /** Words that may stand where these two characters do, longest first; null where none do. */
  get(first: number, second: number): readonly string[] | null {
    if (((this.kinds[placeOf(first)] as number) & LONGER) === 0) return null;
    const list = this.listOf[this.pairOf(first, second)] as number;
    return list === 0 ? null : (this.lists[list] as readonly string[]);
  }

  /** Whether the character alone is a word. */
  has(first: number): boolean {
    return ((this.kinds[placeOf(first)] as number) & ALONE) !== 0 && this.alone.has(first);
  }
}

/** As `text.startsWith(word, at)`, which takes several times as long for short words. */
function stands(word: string, text: string, at: number): boolean {
  for (let n = 0; n < word.length; n++) if (word.charCodeAt(n) !== text.charCodeAt(at + n)) return false;
  return true;
}

/** A set of words that can be looked up at any place of a text. */
export class Words {
  private readonly table: Table;

  constructor(words: Iterable<string>) {
    this.table = new Table(words, (word) => [word.charCodeAt(0), word.charCodeAt(1)]);
  }

  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): string | null {
    const first = text.charCodeAt(at);
    if (this.table.lacks(first)) return null;
    const list = this.table.get(first, text.charCodeAt(at + 1));
    if (list !== null) for (const word of list) if (stands(word, text, at)) return word;
    return this.table.has(first) ? text.charAt(at) : null;
  }
}

/** A set of words that can be looked up backwards from any place of a text. */
export class Endings {
  private readonly table: Table;

  constructor(words: Iterable<string>) {
    this.table = new Table(words, (word) => [word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2)]);
  }

  /** The longest word that ends at `end` and begins no earlier than `from`, or null. */
  before(text: string, end: number, from: number): string | null {
    if (end <= from) return null;
    const last = text.charCodeAt(end - 1);
    if (this.table.lacks(last)) return null;
    const list = this.table.get(last, text.charCodeAt(end - 2));
    if (list !== null)
      for (const word of list) if (end - word.length >= from && stands(word, text, end - word.length)) return word;
    return this.table.has(last) ? text.charAt(end - 1) : null;
  }
}
