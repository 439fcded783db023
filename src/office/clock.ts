// The day and the time in China, where the offices are: one time zone, eight hours before Greenwich, no summer time.

import type { Day } from "../registers/index.ts";

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** The day it is in China. */
export const dayIn = (now: Date): Day => china(now).slice(0, 10);

/** The time in China to the minute, as events carry it: 2025-03-01T09:30. */
export const minuteIn = (now: Date): string => china(now).slice(0, 16);

const china = (now: Date): string => new Date(now.getTime() + EIGHT_HOURS).toISOString();
