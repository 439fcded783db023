// Nodes at the ends of months or quarters, up to a deadline, with equal shares. Pure.

import type { TaskDraft } from "../../wire/index.ts";

type Nodes = TaskDraft["nodes"];

const two = (n: number): string => String(n).padStart(2, "0");

/** The last day of a month, `2025-02-28`. */
export const endOf = (year: number, month: number): string =>
  `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** One node at the end of every `months` months of the year, the last on the deadline with all of it. */
export function nodesBy(months: 1 | 3, year: number, deadline: string | null): Nodes {
  const last = deadline ?? endOf(year, 12);
  const ends = Array.from({ length: 12 / months }, (_, nth) => endOf(year, (nth + 1) * months)).filter(
    (end) => end < last,
  );
  const days = [...ends, last];
  return days.map((day, nth) => ({ day, share: Math.round(((nth + 1) * 1000) / days.length) / 10, words: "" }));
}
