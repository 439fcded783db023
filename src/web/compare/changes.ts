// A year beside the year before: who raised the number, who lowered it, and how its rank moved.

import type { ComparisonTable } from "../../wire/index.ts";
import { type Cell, cellIn, type Line, type Stated } from "./figures.ts";
import { inOrder } from "./held.ts";

/** A place of which both years are known. */
export interface Changed {
  readonly place: Line;
  readonly before: Stated;
  readonly now: Stated;
  readonly by: number;
}

/** A place of which one of the two years gives no number that can be compared. */
export interface Unpaired {
  readonly place: Line;
  readonly before: Cell;
  readonly now: Cell;
}

export interface Changes {
  /** The greatest rise first. */
  readonly changed: readonly Changed[];
  readonly unpaired: readonly Unpaired[];
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
}

/** Places of which neither year is held are left out. */
export function changesOf({ places }: ComparisonTable, year: number): Changes {
  const pairs = inOrder(places)
    .map((place) => ({ place, before: cellIn(place, year - 1), now: cellIn(place, year) }))
    .filter(({ before, now }) => before.kind !== "not-held" || now.kind !== "not-held");
  const changed = pairs.flatMap(({ place, before, now }) =>
    before.kind === "stated" && now.kind === "stated" && now.change !== null
      ? [{ place, before, now, by: now.change.by }]
      : [],
  );
  const paired = new Set(changed.map(({ place }) => place));
  const count = (is: (by: number) => boolean): number => changed.filter(({ by }) => is(by)).length;
  return {
    changed: changed.sort((a, b) => b.by - a.by),
    unpaired: pairs.filter(({ place }) => !paired.has(place)),
    higher: count((by) => by > 0),
    same: count((by) => by === 0),
    lower: count((by) => by < 0),
  };
}
