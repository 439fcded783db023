// The way of a matter through its year as points: what was to be expected by when, and what was reported.

import type { MatterShown } from "../../../wire/index.ts";
import { daysBetween, nextMonth, partsOf, plusDays } from "../days.ts";

export interface Point {
  readonly day: string;
  /** Per cent. */
  readonly share: number;
}

export interface Way {
  readonly from: string;
  readonly to: string;
  /** In order; a stair where the matter has nodes of its own. */
  readonly expected: readonly Point[];
  readonly isStair: boolean;
  readonly reported: readonly Point[];
  /** The top of the scale, at least 100. */
  readonly most: number;
}

/** Both ways of a matter, over its year or until its deadline in a later one. */
export function wayOf(matter: MatterShown): Way {
  const { nodes, state } = matter;
  const year = matter.year ?? partsOf(state.deadline ?? state.date).year;
  const from = `${year}-01-01`;
  const yearEnd = `${year}-12-31`;
  const to = state.deadline !== null && state.deadline > yearEnd ? state.deadline : yearEnd;
  const reported = reportsOf(matter);
  return {
    from,
    to,
    expected: nodes.length > 0 ? [...nodes].sort((a, b) => (a.day < b.day ? -1 : 1)) : evenly(from, to),
    isStair: nodes.length > 0,
    reported,
    most: Math.max(100, ...reported.map(({ share }) => share)),
  };
}

/** As much for every month: reached at its end. */
function evenly(from: string, to: string): readonly Point[] {
  const [first, last] = [partsOf(from), partsOf(to)];
  const months = (last.year - first.year) * 12 + last.month;
  return Array.from({ length: months }, (_, n) => ({
    day: plusDays(`${nextMonth(from.slice(0, 7), n + 1)}-01`, -1),
    share: ((n + 1) / months) * 100,
  }));
}

/** Reports that stand, the oldest first; where progress comes from fields, the last figure alone. */
function reportsOf({ events, quantity, state }: MatterShown): readonly Point[] {
  const points = events
    .filter(({ kind, voided }) => kind === "reported" && !voided)
    .flatMap(({ at, body }): Point[] => {
      const { progress, done } = body as { readonly progress?: number | null; readonly done?: number | null };
      if (progress != null) return [{ day: at.slice(0, 10), share: progress }];
      if (done == null || quantity === null || quantity.value <= 0) return [];
      return [{ day: at.slice(0, 10), share: (done / quantity.value) * 100 }];
    })
    .toReversed();
  const last = state.progress?.reported ?? null;
  return points.length === 0 && last !== null ? [{ day: state.date, share: last }] : points;
}

/** How far along the way a day lies, 0 to 1. */
export const along = ({ from, to }: Way, day: string): number =>
  Math.min(1, Math.max(0, daysBetween(from, day) / Math.max(1, daysBetween(from, to))));
