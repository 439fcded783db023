// Days as YYYY-MM-DD, and sums with them. No clock and no time zone: a day is a day of the office's calendar.

/** A day as YYYY-MM-DD; two of them compare as strings do. */
export type Day = string;

/** A stretch of days, both ends in it. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const MS = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the words name a day that there is. */
export const isDay = (words: string): boolean => shape.test(words) && dayOf(numberOf(words)) === words;

/** Days since 1970-01-01. */
export const numberOf = (day: Day): number => Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10))) / MS;

/** A register asks for the same few hundred days again and again, and writing one out takes longer than all the rest. */
const written = new Map<number, Day>();

/** The day of such a number. */
export function dayOf(number: number): Day {
  const held = written.get(number);
  if (held !== undefined) return held;
  const day = new Date(number * MS).toISOString().slice(0, 10);
  written.set(number, day);
  return day;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The day of the week, Sunday 0. */
export const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;

export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days);

/** How many days `to` lies after `from`; negative where it lies before. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** The last day of a month; the month may run over its year. */
export const monthEnd = (year: number, month: number): Day => dayOf(Date.UTC(year, month, 0) / MS);

/** The same day some months later, or the last of that month where it has no such day: 30 November and 3 months is the end of February. */
export function addMonths(day: Day, months: number, on: number = Number(day.slice(8, 10))): Day {
  const last = monthEnd(yearOf(day), monthOf(day) + months);
  return `${last.slice(0, 8)}${String(Math.min(on, Number(last.slice(8)))).padStart(2, "0")}`;
}

export const later = (one: Day, other: Day): Day => (one > other ? one : other);
