// 序时进度: how far a matter should be by the end of the last full month, and how far it says it is.

import type { Configuration } from "./configuration.ts";
import { type Day, monthEnd, monthOf, yearOf } from "./day.ts";
import { type Fields, sum } from "./held.ts";
import type { Life } from "./life.ts";
import type { Matter } from "./matter.ts";

export interface Progress {
  /** The end of the last full month before the date. */
  readonly measured: Day;
  /** Per cent that should be done by then. */
  readonly expected: number;
  /** Per cent by the last report; null before the first of the present life. */
  readonly reported: number | null;
  readonly behind: boolean;
}

/** Null where the configuration follows no progress or the matter has no year. */
export function progressOf(
  configuration: Configuration,
  matter: Matter,
  life: Life,
  fields: Fields,
  deadline: Day | null,
): Progress | null {
  const year = matter.year ?? (matter.deadline === null ? null : yearOf(matter.deadline));
  if (configuration.progress === null || year === null) return null;
  const measured = lastFullMonth(life.date, configuration.progress.from);
  const expected = expectedAt(matter, year, measured, deadline);
  const reported = reportedIn(configuration, matter, life, fields);
  return { measured, expected, reported, behind: (reported ?? 0) < expected };
}

/** A month is full when it is over: on its last day the one before still counts, and so it does until its reports are looked at. */
export const lastFullMonth = (date: Day, from = 1): Day =>
  monthEnd(yearOf(date), monthOf(date) - (Number(date.slice(8)) < from ? 2 : 1));

/** By the matter's own nodes; else a twelfth for every month of its year, or less where its deadline was put into a later year. */
export function expectedAt({ nodes }: Matter, year: number, measured: Day, deadline: Day | null): number {
  if (deadline !== null && deadline <= measured) return 100;
  if (nodes.length > 0) return Math.max(0, ...nodes.filter(({ day }) => day <= measured).map(({ share }) => share));
  const months = (yearOf(measured) - year) * 12 + monthOf(measured);
  const whole = deadline === null ? 12 : Math.max(12, (yearOf(deadline) - year) * 12 + monthOf(deadline));
  return sum([(Math.min(whole, Math.max(0, months)) / whole) * 100]);
}

function reportedIn(
  { progress }: Configuration,
  { quantity }: Matter,
  { current }: Life,
  fields: Fields,
): number | null {
  if (progress?.fields != null) return share(fields[progress.fields.done], fields[progress.fields.planned]);
  const report = current.findLast((event) => event.kind === "reported" && (event.progress ?? event.done) !== null);
  if (report?.kind !== "reported") return null;
  return report.progress ?? share(report.done ?? undefined, quantity?.value);
}

function share(done: string | number | undefined, planned: string | number | undefined): number | null {
  if (typeof done !== "number" || typeof planned !== "number" || planned <= 0) return null;
  return sum([(done / planned) * 100]);
}
