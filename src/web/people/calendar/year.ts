// A year as the clock of the registers sees it: which days are off and why, and what an office changes of it.

import { calendarOf, type OfficeDays } from "../../../registers/index.ts";
import { next, type YearDays } from "./days-text.ts";

/** Where the days off of a year come from. */
export type Source = "published" | "office" | "unknown";

/** What an office entered of one year. */
export const ofYear = ({ daysOff, workdays }: OfficeDays, year: number): YearDays => ({
  daysOff: daysOff.filter((day) => day.startsWith(`${year}-`)),
  workdays: workdays.filter((day) => day.startsWith(`${year}-`)),
});

/** All that was entered, with one year in place of what it was. @param whole whether the year is thereby complete */
export const withYear = (all: OfficeDays, year: number, days: YearDays, whole: boolean): OfficeDays => {
  const others = (list: readonly string[]) => list.filter((day) => !day.startsWith(`${year}-`));
  return {
    daysOff: [...others(all.daysOff), ...days.daysOff].sort(),
    workdays: [...others(all.workdays), ...days.workdays].sort(),
    years: [...new Set([...all.years.filter((one) => one !== year), ...(whole ? [year] : [])])].sort(),
  };
};

/** @see Source */
export const sourceOf = (all: OfficeDays, year: number): Source =>
  all.years.includes(year) ? "office" : calendarOf().isPublished(year) ? "published" : "unknown";

/** A day on the sheet. */
export interface DayShown {
  readonly day: string;
  readonly date: number;
  /** Off though a weekday, or worked though a weekend day: what the arrangement of the year says. */
  readonly mark: "off" | "work" | null;
  readonly isOff: boolean;
  /** The office entered it. */
  readonly own: boolean;
}

/** A month: the blank places before its first day (weeks begin on Monday), and its days. */
export interface MonthShown {
  readonly month: number;
  readonly blanks: number;
  readonly days: readonly DayShown[];
}

const weekdayOf = (day: string): number => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
/** Saturday or Sunday. */
export const isWeekend = (day: string): boolean => weekdayOf(day) > 4;

/** The twelve months of a year with what an office enters of it. */
export function monthsOf(year: number, days: YearDays): readonly MonthShown[] {
  const { isOff } = calendarOf({ ...days, years: [] });
  const own = new Set([...days.daysOff, ...days.workdays]);
  return Array.from({ length: 12 }, (_, at) => {
    const first = `${year}-${String(at + 1).padStart(2, "0")}-01`;
    const shown: DayShown[] = [];
    for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = next(day)) {
      const off = isOff(day);
      const mark = off === isWeekend(day) ? (own.has(day) ? (off ? "off" : "work") : null) : off ? "off" : "work";
      shown.push({ day, date: Number(day.slice(8)), mark, isOff: off, own: own.has(day) });
    }
    return { month: at + 1, blanks: weekdayOf(first), days: shown };
  });
}

/** A click on a day: what the office entered of it goes, else it becomes the contrary of what it is. */
export function toggled({ daysOff, workdays }: YearDays, { day, isOff, own }: DayShown): YearDays {
  const without = (list: readonly string[]) => list.filter((one) => one !== day);
  if (own) return { daysOff: without(daysOff), workdays: without(workdays) };
  return isOff ? { daysOff, workdays: [...workdays, day].sort() } : { daysOff: [...daysOff, day].sort(), workdays };
}
