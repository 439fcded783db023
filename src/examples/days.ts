// Days as the script of the example year tells them: `d-12` from today, `m-3.05` and `m-3.末` within a month from this one.

import { addDays, type Day } from "../registers/index.ts";

/** The day that is meant, seen from today. @throws Error for words that are none */
export function dayOf(words: string, today: Day): Day {
  const [, from = "", by = "", of] = /^([dm])([+-]?\d+)(?:\.(末|\d\d))?$/.exec(words) ?? [];
  if (from === "d" && of === undefined) return addDays(today, Number(by));
  if (from !== "m" || of === undefined) throw new Error(`no day: ${words}`);
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + Number(by);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = of === "末" ? last : Math.min(Number(of), last);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
