// Finds the longest of many words that stands at a place of a text, in time that depends on the word alone.

/** A small whole number for two characters; others may share it, so the word itself is compared as well. */
const pairOf = (first: number, second: number): number => ((first << 13) ^ second) & 0x3fffffff;

/** No word has this character; some longer word has; a word is this character; both. */
const NONE = 0;
const LONGER = 1;
const ALONE = 2;

/** The words of one direction: which characters they start from, and those of two characters and more by their first two. */
class Table {
  readonly kinds = new Uint8Array(0x10000);
  private readonly longer = new Map<number, string[]>();

  add(word: string, first: number, second: number): void {
    if (word.length === 1) {
      this.kinds[first] = (this.kinds[first] as number) | ALONE;
      return;
    }
    this.kinds[first] = (this.kinds[first] as number) | LONGER;
    const pair = pairOf(first, second);
    const list = this.longer.get(pair);
    if (list === undefined) this.longer.set(pair, [word]);
    else {
      list.push(word);
      list.sort((a, b) => b.length - a.length);
    }
  }

  /** Words that may stand where these two characters do, longest first. */
  get(first: number, second: number): readonly string[] | undefined {
    return this.longer.get(pairOf(first, second));
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
    const kind = this.table.kinds[first] ?? NONE;
    if (kind === NONE) return null;
    const list = this.table.get(first, text.charCodeAt(at + 1));
    if (list !== undefined) for (const word of list) if (text.startsWith(word, at)) return word;
    return (kind & ALONE) === 0 ? null : text.charAt(at);
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
    const kind = this.table.kinds[last] ?? NONE;
    if (kind === NONE) return null;
    const list = this.table.get(last, text.charCodeAt(end - 2));
    if (list !== undefined)
      for (const word of list) if (end - word.length >= from && text.endsWith(word, end)) return word;
    return (kind & ALONE) === 0 ? null : text.charAt(end - 1);
  }
}
