// What the address asks of the overview: which registers, on which day, beside which day, for which leader.

import { plusDays } from "../registers/shared.ts";

export const spans = ["week", "month", "day"] as const;
export type Span = (typeof spans)[number];

export interface Asked {
  readonly registers: readonly string[];
  /** Null for today. */
  readonly date: string | null;
  readonly span: Span;
  /** The chosen day where the span is `day`. */
  readonly since: string | null;
  readonly leader: string | null;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const dayIn = (words: string | null): string | null =>
  words !== null && day.test(words) && !Number.isNaN(Date.parse(words)) ? words : null;

/** Reads the address. */
export function askedOf(params: URLSearchParams): Asked {
  const since = dayIn(params.get("since"));
  const span = params.get("span") === "month" ? "month" : since === null ? "week" : "day";
  return {
    registers: (params.get("registers") ?? "").split(",").filter((code) => code !== ""),
    date: dayIn(params.get("date")),
    span,
    since: span === "day" ? since : null,
    leader: params.get("leader"),
  };
}

/** The question to the service. @param today of the reader, where no day is asked for */
export function queryOf({ registers, date, span, since, leader }: Asked, today: string): Record<string, string> {
  const on = date ?? today;
  const before = span === "month" ? plusDays(`${on.slice(0, 7)}-01`, -1) : since;
  return {
    ...(registers.length === 0 ? {} : { registers: registers.join(",") }),
    ...(date === null ? {} : { date }),
    ...(before === null || before >= on ? {} : { since: before }),
    ...(leader === null ? {} : { leader }),
  };
}

/** The day it is in China, where the offices are. */
export const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
