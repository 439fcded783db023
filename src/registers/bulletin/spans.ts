// Which two days are set beside each other: the end of a month and of the month before, a day and the week before it.

import { addDays, type Day, monthEnd, monthOf, yearOf } from "../day.ts";

/** A month up to its end or up to today, beside the end of the month before; null for a month that has not begun. */
export function monthSpan(month: string, today: Day): { readonly date: Day; readonly since: Day } | null {
  const first = `${month}-01`;
  if (first > today) return null;
  const end = monthEnd(yearOf(first), monthOf(first));
  return { date: end < today ? end : today, since: addDays(first, -1) };
}

/** The same day of the week before. */
export const weekBefore = (date: Day): Day => addDays(date, -7);
