// What other areas of the page may take from the registers: the signs of lights, due dates in words, and the line of a matter.

export { daysBetween, plusDays, weekdayOf } from "./days.ts";
export { DueWords } from "./due-words.tsx";
export { LightCounts, LightShape, LightSign, lights } from "./light-sign.tsx";
export { type Heard, useChanges, useLive } from "./live.ts";
export { MatterLine } from "./matter-line.tsx";
