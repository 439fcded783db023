// A government beside those under it, made ready for chart and table: tier by tier, from the highest over it to the lowest.

import type { TiersCompared } from "../../wire/index.ts";
import { tiers } from "./asked.ts";
import { type Scaled, type Stated, scaled } from "./figures.ts";
import { inOrder } from "./held.ts";

export type LowerPlace = TiersCompared["places"][number];
export type TierCount = TiersCompared["tiers"][number];

/** A place whose number can be set beside that of the government above all. */
export interface Measured {
  readonly place: LowerPlace;
  readonly cell: Stated;
  readonly numbers: Scaled;
  readonly over: number;
}

export interface TierGroup {
  readonly tier: LowerPlace["tier"];
  readonly count: TierCount;
  /** The highest over the government above all first. */
  readonly measured: readonly Measured[];
  /** Without a number, or with none to compare it with. */
  readonly rest: readonly LowerPlace[];
}

/** The tiers under a government, from the upper to the lower. */
export function tierGroupsOf({ tiers: counts, places, unit }: TiersCompared): TierGroup[] {
  return [...tiers, null].flatMap((tier) => {
    const count = counts.find((one) => one.tier === tier);
    if (count === undefined) return [];
    const own = inOrder(places.filter((place) => place.tier === tier));
    const measured = own.flatMap((place) => measuredOf(place, unit));
    const rest = own.filter((place) => !measured.some((one) => one.place === place));
    return [{ tier, count, measured: measured.sort((a, b) => b.over - a.over), rest }];
  });
}

function measuredOf(place: LowerPlace, unit: string | null): Measured[] {
  const { cell, overTop } = place;
  if (cell.kind !== "stated" || overTop === null) return [];
  const numbers = scaled(cell, unit);
  return numbers === null ? [] : [{ place, cell, numbers, over: overTop }];
}
