// The time of day in China, where the offices are: eight hours before Greenwich all the year.

import type { Day } from "../registers/index.ts";

/** The time it is in China, 08:30. */
export const timeIn = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);

/** A moment in China, by its day and time. */
export const momentOf = (day: Day, time: string): Date => new Date(`${day}T${time}:00+08:00`);
