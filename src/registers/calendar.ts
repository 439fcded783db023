// Which days are worked. China's days off and shifted workdays come from a package; what an office enters goes before them, and
// a year that nobody has published yet is said to be so, with its weekends alone.

import chineseDays from "chinese-days";
import { type Day, dayOf, numberOf, weekday, yearOf } from "./day.ts";

/** What an office enters by hand: it overrides the package day by day. */
export interface OfficeDays {
  readonly daysOff: readonly Day[];
  readonly workdays: readonly Day[];
  /** Years whose whole arrangement is hereby entered: they are no longer flagged. */
  readonly years: readonly number[];
}

export interface Calendar {
  readonly isOff: (day: Day) => boolean;
  /** Whether the days off of a year are known; where not, only its weekends count. */
  readonly isPublished: (year: number) => boolean;
}

const nothing: OfficeDays = { daysOff: [], workdays: [], years: [] };

/** The calendar of an office. */
export function calendarOf(entered: OfficeDays = nothing): Calendar {
  const own = new Map([
    ...entered.daysOff.map((day) => [day, true] as const),
    ...entered.workdays.map((day) => [day, false] as const),
  ]);
  const years = new Set(entered.years);
  return {
    isOff: (day) => own.get(day) ?? offIn(yearOf(day)).has(day),
    isPublished: (year) => years.has(year) || isKnown(year),
  };
}

const known = new Map<number, boolean>();
const off = new Map<number, ReadonlySet<Day>>();

/** Whether the package knows the year: it then has a New Year's Day, which no year is without. */
const isKnown = (year: number): boolean =>
  kept(known, year, () => chineseDays.getDayDetail(noon(`${year}-01-01`)).name.includes(","));

const offIn = (year: number): ReadonlySet<Day> =>
  kept(off, year, () => {
    const first = numberOf(`${year}-01-01`);
    const days = Array.from({ length: numberOf(`${year + 1}-01-01`) - first }, (_, at) => dayOf(first + at));
    return new Set(days.filter(isKnown(year) ? (day) => !chineseDays.isWorkday(noon(day)) : isWeekend));
  });

const isWeekend = (day: Day): boolean => weekday(numberOf(day)) % 6 === 0;

/** The package counts in the machine's own time zone and takes a text for midnight in Greenwich; noon here is that day everywhere. */
const noon = (day: Day): Date => new Date(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);

function kept<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
