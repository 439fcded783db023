// How much two wordings speak of the same thing: the pairs of characters they share, each weighed by how rare it is in the texts.
// After the usual weighting of rare terms (Spärck Jones 1972), with pairs of characters for words.

/** Marks, numerals and units say nothing of what is meant. */
const DULL = /[\s，,。；;：:、“”‘’《》（）()〔〕[\]0-9.%％+—–\-—]/;

/** The pairs of characters of a wording, each once. */
export function pairsOf(words: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (!DULL.test(pair)) out.add(pair);
  }
  return out;
}

/** Weighs pairs by how few of the given wordings have them. */
export class Rarity {
  private readonly counts = new Map<string, number>();
  private readonly size: number;

  constructor(wordings: readonly ReadonlySet<string>[]) {
    this.size = wordings.length;
    for (const pairs of wordings) for (const pair of pairs) this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1);
  }

  of(pair: string): number {
    return Math.log((this.size + 1) / ((this.counts.get(pair) ?? 0) + 0.5));
  }

  /** The share of what `wanted` says that `found` says as well, 0 to 1. */
  shared(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
    let all = 0;
    let both = 0;
    for (const pair of wanted) {
      const weight = this.of(pair);
      all += weight;
      if (found.has(pair)) both += weight;
    }
    return all === 0 ? 0 : both / all;
  }
}
