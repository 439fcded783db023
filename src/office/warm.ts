// Folds the states of today before anybody asks: a register of ten thousand matters takes a second or two, and nobody should be the one
// who waits for it in the morning.

import type { Day } from "../registers/index.ts";
import type { Held } from "./held.ts";
import type { Shelf } from "./shelf.ts";

/** How many states are folded before others get their turn. */
const STRIDE = 100;

/** What to call now and then: it folds a day once, and nothing if that day was folded before. */
export function warmerOf(shelf: Shelf, today: () => Day): () => void {
  let warm: Day | null = null;
  return () => {
    const date = today();
    if (date === warm) return;
    warm = date;
    fold(shelf, [...shelf.matters.values()], 0, date);
  };
}

function fold(shelf: Shelf, all: readonly Held[], from: number, date: Day): void {
  for (const held of all.slice(from, from + STRIDE)) shelf.state(shelf.matters.get(held.id) ?? held, date);
  if (from + STRIDE < all.length) setImmediate(() => fold(shelf, all, from + STRIDE, date)).unref();
}
