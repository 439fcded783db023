// The verdicts in the order in which they are listed, and how many there are of each.

import type { FollowedPromise, Verdict, VerdictCounts } from "../../wire/index.ts";

/** A verdict, or `pending` while the next year's report is not held. */
export type Standing = Verdict | "pending";

/** All of them, in the order of every list and bar. */
export const standings: readonly Standing[] = ["met", "progress", "missed", "unreported", "pending"];

/** How a promise stands. */
export const standingOf = ({ verdict }: Pick<FollowedPromise, "verdict">): Standing => verdict ?? "pending";

/** Those that occur, with their numbers. */
export const counted = (counts: VerdictCounts): { readonly standing: Standing; readonly count: number }[] =>
  standings.filter((each) => counts[each] > 0).map((standing) => ({ standing, count: counts[standing] }));

/** Promises in all. */
export const totalOf = (counts: VerdictCounts): number =>
  standings.reduce((total, standing) => total + counts[standing], 0);
