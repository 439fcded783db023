// When something falls due. Counting starts the day after; days that are paused do not count; a due date on a day off moves on to
// the next working day where the configuration says so; a month ends on the same day or on the last of the month.

import type { Calendar } from "./calendar.ts";
import type { Counting } from "./configuration.ts";
import { addDays, addMonths, type Day, type Days, dayOf, daysBetween, numberOf, yearOf } from "./day.ts";

/** How days are counted, and which do not count. */
export interface Clock {
  readonly counting: Counting;
  readonly rolls: boolean;
  /** Both ends of a pause are paused. */
  readonly pauses: readonly Days[];
  readonly calendar: Calendar;
}

/** The day that lies so many counted days after the start; 0 is the start itself. */
export function afterDays(clock: Clock, start: Day, count: number): Day {
  return landed(clock, walked(clock, start, count));
}

/** The same day some months later, or the last of that month, moved on by what was paused on the way. */
export function afterMonths(clock: Clock, start: Day, months: number, on?: number): Day {
  return until(clock, start, addMonths(start, months, on));
}

/** A day that was set beforehand, moved on by what was paused between. */
export function until(clock: Clock, start: Day, day: Day): Day {
  const days = daysBetween(start, day);
  return days <= 0 ? landed(clock, day) : afterDays({ ...clock, counting: "calendar" }, start, days);
}

/** A day so many days before or after another; pauses and rolling do not matter to it. */
export function shifted({ calendar }: Pick<Clock, "calendar">, day: Day, days: number, counting: Counting): Day {
  if (counting === "calendar") return addDays(day, days);
  const step = Math.sign(days);
  let at = day;
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, step);
    if (!calendar.isOff(at)) left -= 1;
  }
  return at;
}

/** The years between two days whose days off nobody has published. */
export function unpublished({ calendar }: Pick<Clock, "calendar">, from: Day, to: Day): readonly number[] {
  const first = yearOf(from);
  const years = Array.from({ length: Math.max(0, yearOf(to) - first + 1) }, (_, at) => first + at);
  return years.filter((year) => !calendar.isPublished(year));
}

/** Whether a day lies in a pause. */
export const isPaused = (pauses: readonly Days[], day: Day): boolean =>
  pauses.some(({ from, to }) => day >= from && day <= to);

function walked({ counting, pauses, calendar }: Clock, start: Day, count: number): Day {
  if (counting === "calendar" && pauses.every(({ to }) => to <= start)) return addDays(start, count);
  let at = numberOf(start);
  for (let left = count; left > 0; ) {
    at += 1;
    const day = dayOf(at);
    if (!isPaused(pauses, day) && (counting === "calendar" || !calendar.isOff(day))) left -= 1;
  }
  return dayOf(at);
}

function landed({ rolls, pauses, calendar }: Clock, day: Day): Day {
  let at = day;
  while (isPaused(pauses, at) || (rolls && calendar.isOff(at))) at = addDays(at, 1);
  return at;
}
