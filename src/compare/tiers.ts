// A government's target beside those of the places under it: who sets it higher (层层加码), and by how much.

import type { Tier } from "../reading/index.ts";
import type { Cell, StatedCell } from "./cell.ts";
import { grouped } from "./grouped.ts";
import { type Place, placeKey } from "./row.ts";
import { tidy } from "./scale.ts";
import type { Line, Table } from "./table.ts";

/** A place under the government asked for, its report of the year held. */
export interface Lower extends Place {
  readonly cell: Cell;
  /** Its number less that of the government asked for; null where one of the two gives none. */
  readonly overTop: number | null;
  /** The nearest government above it that gives a number, and its number less that one's. */
  readonly above: { readonly place: string; readonly over: number } | null;
}

/** How many places of one tier go beyond what is asked of them. */
export interface TierCount {
  readonly tier: Tier | null;
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
  /** Without a number to compare. */
  readonly silent: number;
}

export interface Tiers {
  readonly top: Place & { readonly cell: Cell };
  readonly tiers: readonly TierCount[];
  readonly places: readonly Lower[];
}

/** Whether a place lies under another: the country has all others under it. */
export const isUnder = (lower: Place, top: Place): boolean =>
  placeKey(lower) !== placeKey(top) &&
  (top.tier === "national" || (lower.parents.includes(top.place) && lower.parents.join("/").startsWith(path(top))));

const path = ({ parents }: Place): string => parents.join("/");

/** The tiers of one year of a table; null where the government is not in it. */
export function tiersOf(table: Table, year: number, top: Pick<Place, "place" | "code">): Tiers | null {
  const isTop = ({ place, code }: Line): boolean => (top.code !== null ? code === top.code : place === top.place);
  const head = table.places.find(isTop);
  if (head === undefined) return null;
  const lower = table.places.filter((line) => isUnder(line, head) && cellIn(line, year).kind !== "not-held");
  const places = lower.map((line) => lowerOf(line, head, lower, year));
  return { top: { ...placeOf(head), cell: cellIn(head, year) }, tiers: countsOf(places), places };
}

function lowerOf(line: Line, head: Line, lower: readonly Line[], year: number): Lower {
  const cell = cellIn(line, year);
  // from the province down: the last parent is the nearest
  const nearest = [
    head,
    ...line.parents.flatMap((name) => lower.filter((one) => one.place === name && isUnder(line, one))),
  ]
    .filter((one) => pointIn(one, year) !== null)
    .at(-1);
  const over = nearest === undefined ? null : less(pointOfCell(cell), pointIn(nearest, year));
  return {
    ...placeOf(line),
    cell,
    overTop: less(pointOfCell(cell), pointIn(head, year)),
    above: nearest === undefined || over === null ? null : { place: nearest.place, over },
  };
}

function countsOf(places: readonly Lower[]): readonly TierCount[] {
  return [...grouped(places, ({ tier }) => tier)].map(([tier, of]) => {
    const over = of.map(({ above }) => above?.over ?? null);
    const count = (is: (by: number) => boolean): number => over.filter((by) => by !== null && is(by)).length;
    return {
      tier,
      higher: count((by) => by > 0),
      same: count((by) => by === 0),
      lower: count((by) => by < 0),
      silent: over.filter((by) => by === null).length,
    };
  });
}

const placeOf = ({ place, code, tier, parents }: Place): Place => ({ place, code, tier, parents });
const cellIn = ({ cells }: Line, year: number): Cell =>
  cells.find((cell) => cell.year === year) ?? { kind: "not-held", year };
const pointOfCell = (cell: Cell): number | null => (cell.kind === "stated" ? (cell as StatedCell).point : null);
const pointIn = (line: Line, year: number): number | null => pointOfCell(cellIn(line, year));
const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : tidy(a - b));
