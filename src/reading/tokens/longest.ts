// Finds the longest of many words that stands at a place of a text, in time that depends on the word alone.

/** A small whole number for two characters; others may share it, so the word itself is compared as well. */
const pairOf = (first: number, second: number): number => ((first << 13) ^ second) & 0x3fffffff;

/** A place among 1,024 for a character: a table of this size stays in the processor's nearest memory, one of all characters does not. */
const placeOf = (code: number): number => (code ^ (code >> 10)) & 1023;

/** No word starts from a character of this place; some word of two characters or more does; some word is one. */
const NONE = 0;
const LONGER = 1;
const ALONE = 2;

/** The words of one direction: which characters they start from, and those of two characters and more by their first two. */
class Table {
  private readonly kinds = new Uint8Array(1024);
  private readonly longer = new Map<number, string[]>();
  private readonly alone = new Set<number>();

  add(word: string, first: number, second: number): void {
    const place = placeOf(first);
    if (word.length === 1) {
      this.kinds[place] = (this.kinds[place] as number) | ALONE;
      this.alone.add(first);
      return;
    }
    this.kinds[place] = (this.kinds[place] as number) | LONGER;
    const pair = pairOf(first, second);
    const list = this.longer.get(pair);
    if (list === undefined) this.longer.set(pair, [word]);
    else {
      list.push(word);
      list.sort((a, b) => b.length - a.length);
    }
  }

  /** Whether no word can start from the character; quick, and sure only where it says so. */
  lacks(first: number): boolean {
    return this.kinds[placeOf(first)] === NONE;
  }

  /** Words that may stand where these two characters do, longest first. */
  get(first: number, second: number): readonly string[] | undefined {
    return ((this.kinds[placeOf(first)] as number) & LONGER) === 0 ? undefined : this.longer.get(pairOf(first, second));
  }

  /** Whether the character alone is a word. */
  has(first: number): boolean {
    return ((this.kinds[placeOf(first)] as number) & ALONE) !== 0 && this.alone.has(first);
  }
}

/** A set of words that can be looked up at any place of a text. */
export class Words {
  private readonly table = new Table();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) if (word !== "") this.table.add(word, word.charCodeAt(0), word.charCodeAt(1));
  }

  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): string | null {
    const first = text.charCodeAt(at);
    if (this.table.lacks(first)) return null;
    const list = this.table.get(first, text.charCodeAt(at + 1));
    if (list !== undefined) for (const word of list) if (text.startsWith(word, at)) return word;
    return this.table.has(first) ? text.charAt(at) : null;
  }
}

/** A set of words that can be looked up backwards from any place of a text. */
export class Endings {
  private readonly table = new Table();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words))
      if (word !== "") this.table.add(word, word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2));
  }

  /** The longest word that ends at `end` and begins no earlier than `from`, or null. */
  before(text: string, end: number, from: number): string | null {
    if (end <= from) return null;
    const last = text.charCodeAt(end - 1);
    if (this.table.lacks(last)) return null;
    const list = this.table.get(last, text.charCodeAt(end - 2));
    if (list !== undefined)
      for (const word of list) if (end - word.length >= from && text.endsWith(word, end)) return word;
    return this.table.has(last) ? text.charAt(end - 1) : null;
  }
}
