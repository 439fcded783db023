// How much two wordings speak of the same thing: the pairs of characters they share, each weighed by how rare it is in the texts.
// After the usual weighting of rare terms (Spärck Jones 1972), with pairs of characters for words.

import { wordings } from "./wordings.ts";

/** Marks, numerals and units say nothing of what is meant. */
const dull: ReadonlySet<string> = new Set(" \t\n\r　，,。；;：:、“”‘’《》（）()〔〕[]0123456789.%％+—–-的和与及等");

const shorter = new Map(wordings.flatMap(([first = "", ...rest]) => rest.map((other) => [other, first] as const)));
const longest = [...shorter.keys()].sort((a, b) => b.length - a.length);
const spelled = new RegExp(longest.map((word) => word.replace(/[&]/g, "\\$&")).join("|"), "g");

/** The words with every wording of the genre written one way. */
export const asOne = (words: string): string => words.replace(spelled, (found) => shorter.get(found) ?? found);

/** A character of a wording by the pairs it stands in, with the one before and with the one after. */
export type Letter = readonly [before: string | null, after: string | null];

/** The characters of a wording that stand in a pair. */
export function lettersOf(words: string): readonly Letter[] {
  const out: Letter[] = [];
  const same = asOne(words);
  let before: string | null = null;
  for (let at = 0; at < same.length; at++) {
    const ends = at + 1 === same.length || dull.has(same.charAt(at)) || dull.has(same.charAt(at + 1));
    const after: string | null = ends ? null : same.slice(at, at + 2);
    if (before !== null || after !== null) out.push([before, after]);
    before = after;
  }
  return out;
}

/** The pairs of characters of a wording, each once. */
export function pairsOf(words: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [, after] of lettersOf(words)) if (after !== null) out.add(after);
  return out;
}

const quoted = /(?<=“)(?!一张网|一盘棋|一张图)[^“”，。]{2,12}(?=”)/g;
const counted = /(\d+)(?:[个项条批家所座]|大(?![\d]))|([一二三四五六七八九十])(?:大|项|个|条)/g;
const digits = "零一二三四五六七八九十";

/** What a wording is known by beyond its words: a name in quotation marks, a count that belongs to a name; 六大 is 6个. */
export const marksOf = (words: string): ReadonlySet<string> =>
  new Set([
    ...[...words.matchAll(quoted)].map(([mark]) => mark),
    ...[...words.matchAll(counted)].map(([, number, numeral = ""]) => `#${number ?? digits.indexOf(numeral)}`),
  ]);

/** A pair weighs in a short text what it would among this many wordings, so that the same words are as much alike there. */
const USUAL = 1000;

/** Weighs pairs by how few of the given wordings have them. */
export class Rarity {
  private readonly counts = new Map<string, number>();
  private readonly size: number;

  constructor(wordings: readonly ReadonlySet<string>[]) {
    this.size = Math.max(USUAL, wordings.length);
    for (const pairs of wordings) for (const pair of pairs) this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1);
  }

  of(pair: string): number {
    return Math.log((this.size + 1) / ((this.counts.get(pair) ?? 0) + 0.5));
  }

  /** What the pairs say altogether. */
  sum(pairs: Iterable<string>): number {
    let all = 0;
    for (const pair of pairs) all += this.of(pair);
    return all;
  }

  /** What `wanted` and `found` both say. */
  common(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
    let both = 0;
    for (const pair of wanted) if (found.has(pair)) both += this.of(pair);
    return both;
  }

  /** The share of what `wanted` says that `found` says as well, 0 to 1. */
  shared(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
    const all = this.sum(wanted);
    return all === 0 ? 0 : this.common(wanted, found) / all;
  }

  /**
   * The share of the characters of a wording that stand in a pair of `found`, 0 to 1. A character weighs what the commoner of its
   * pairs does: the pair across two words is rare without meaning anything.
   */
  told(letters: readonly Letter[], found: ReadonlySet<string>): number {
    let all = 0;
    let said = 0;
    for (const [before, after] of letters) {
      const weight = Math.min(before === null ? Infinity : this.of(before), after === null ? Infinity : this.of(after));
      all += weight;
      if ((before !== null && found.has(before)) || (after !== null && found.has(after))) said += weight;
    }
    return all === 0 ? 0 : said / all;
  }
}
