// Finds what shares rare pairs of characters with a wording, without comparing the wording to everything.

import type { Rarity } from "./likeness.ts";

export interface Found<Item> {
  readonly item: Item;
  /** How much of the wording it says, 0 to 1. */
  readonly likeness: number;
}

/** Things by the pairs that their words hold. */
export class Search<Item> {
  private readonly byPair = new Map<string, number[]>();
  /** All things, in reading order. */
  readonly all: readonly Item[];
  private readonly rarity: Rarity;

  constructor(items: readonly Item[], pairsOf: (item: Item) => ReadonlySet<string>, rarity: Rarity) {
    this.all = items;
    this.rarity = rarity;
    for (const [index, item] of items.entries())
      for (const pair of pairsOf(item)) {
        const list = this.byPair.get(pair);
        if (list === undefined) this.byPair.set(pair, [index]);
        else list.push(index);
      }
  }

  /** What says at least `least` of the wording, most like first and in reading order where as like, at most `most`. */
  like(wanted: ReadonlySet<string>, least: number, most: number): readonly Found<Item>[] {
    const all = this.rarity.sum(wanted);
    const weights = this.weights(wanted);
    return [...weights]
      .filter(([, weight]) => weight >= least * all)
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, most)
      .map(([index, weight]) => ({ item: this.all[index]!, likeness: weight / all }));
  }

  /** How much of the wording each thing says, by its place among them; nothing of those that say nothing. */
  private weights(wanted: ReadonlySet<string>): ReadonlyMap<number, number> {
    const weights = new Map<number, number>();
    for (const pair of wanted) {
      const weight = this.rarity.of(pair);
      for (const index of this.byPair.get(pair) ?? []) weights.set(index, (weights.get(index) ?? 0) + weight);
    }
    return weights;
  }
}
