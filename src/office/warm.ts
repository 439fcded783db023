// Folds the states of today before anybody asks: a register of ten thousand matters takes a second or two, and nobody should be the one
// who waits for it in the morning.

import type { Day } from "../registers/index.ts";
import type { Shelf } from "./shelf.ts";

/** How many states are folded before others get their turn. */
const STRIDE = 100;

/** What to call now and then: it folds a day once, and nothing if that day was folded before. Done when all of it is. */
export function warmerOf(shelf: Shelf, today: () => Day): () => Promise<void> {
  let warm: Day | null = null;
  return async () => {
    const date = today();
    if (date === warm) return;
    warm = date;
    const all = [...shelf.matters.values()];
    for (const [nth, held] of all.entries()) {
      shelf.state(shelf.matters.get(held.id) ?? held, date);
      if (nth % STRIDE === STRIDE - 1) await new Promise((next) => setImmediate(next));
    }
  };
}
