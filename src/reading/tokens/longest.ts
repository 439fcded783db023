// Finds the longest of many words that stands at a place of a text, in time that depends on the word alone.

/** A set of words that can be looked up at any place of a text. */
export class Words {
  private readonly byFirst = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      if (word === "") continue;
      const first = word.charCodeAt(0);
      const list = this.byFirst.get(first);
      if (list === undefined) this.byFirst.set(first, [word]);
      else list.push(word);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): string | null {
    const list = this.byFirst.get(text.charCodeAt(at));
    if (list === undefined) return null;
    for (const word of list) if (text.startsWith(word, at)) return word;
    return null;
  }
}

/** A set of words that can be looked up backwards from any place of a text. */
export class Endings {
  private readonly byLast = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      if (word === "") continue;
      const last = word.charCodeAt(word.length - 1);
      const list = this.byLast.get(last);
      if (list === undefined) this.byLast.set(last, [word]);
      else list.push(word);
    }
    for (const list of this.byLast.values()) list.sort((a, b) => b.length - a.length);
  }

  /** The longest word that ends at `end` and begins no earlier than `from`, or null. */
  before(text: string, end: number, from: number): string | null {
    const list = end > from ? this.byLast.get(text.charCodeAt(end - 1)) : undefined;
    if (list === undefined) return null;
    for (const word of list) if (end - word.length >= from && text.endsWith(word, end)) return word;
    return null;
  }
}
