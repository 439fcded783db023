// What matters came to, for the sentence of the report that they came from: done in time, done late, under way, put off, or not begun.

import { holds } from "../conditions.ts";
import type { Configuration } from "../configuration.ts";
import type { Day } from "../day.ts";
import { sum } from "../held.ts";
import { dayOn } from "../life.ts";
import type { MatterState } from "../state.ts";
import type { EventKind } from "../vocabulary.ts";

/** How one matter stands. */
export type Result = "in-time" | "late" | "under-way" | "overdue" | "adjusted" | "not-begun";

/** What all matters of one sentence come to. */
export type Upshot = "met" | "met-late" | "partly" | "under-way" | "missed" | "adjusted" | "not-begun";

/** One matter and what it came to. */
export interface MatterResult {
  readonly state: MatterState;
  readonly result: Result;
  /** The day it was done; null while it is not. */
  readonly done: Day | null;
  /** How much of its quantity is done, as far as reports say. */
  readonly reached: number | null;
}

/** The result of one matter at the day of its state. */
export function resultOf(configuration: Configuration, state: MatterState): MatterResult {
  const isDone = doneIn(configuration, state);
  const done = isDone ? dayDone(state) : null;
  return { state, done, reached: reachedIn(state), result: standing(state, isDone, done) };
}

function standing({ date, deadline, adjustment, closed, events }: MatterState, isDone: boolean, done: Day | null) {
  if (isDone) return deadline === null || done === null || done <= deadline ? "in-time" : "late";
  if (adjustment !== null && closed) return "adjusted";
  if (deadline !== null && date > deadline) return "overdue";
  return events.some(({ kind }) => begun.includes(kind)) ? "under-way" : "not-begun";
}

/** What shows that somebody works on it. */
const begun: readonly EventKind[] = ["received", "reported", "planned", "settled", "stepped", "moved", "entered"];
/** What may have ended it. */
const endings: readonly EventKind[] = ["settled", "moved", "accepted", "struck-off", "rated"];

const doneIn = (configuration: Configuration, state: MatterState): boolean =>
  configuration.annual?.done == null
    ? state.closed && state.adjustment === null
    : holds(configuration, configuration.annual.done, state);

/** Settling ends it where it was settled, whatever was confirmed later. */
function dayDone({ events }: MatterState): Day | null {
  const last =
    events.findLast(({ kind }) => kind === "settled") ?? events.findLast(({ kind }) => endings.includes(kind));
  return last === undefined ? null : dayOn(last);
}

function reachedIn({ matter, events, progress }: MatterState): number | null {
  if (matter.quantity === null) return null;
  const report = events.findLast((event) => event.kind === "reported" && (event.progress ?? event.done) !== null);
  if (report?.kind === "reported" && report.done !== null) return report.done;
  return progress?.reported == null ? null : sum([(matter.quantity.value * progress.reported) / 100]);
}

/** What several matters come to; adjusted ones beside others do not count, but keep it from being met as it was said. */
export function upshotOf(results: readonly Result[]): Upshot {
  const among = (...wanted: readonly Result[]) => results.filter((one) => wanted.includes(one)).length;
  const [all, adjusted, done] = [results.length, among("adjusted"), among("in-time", "late")];
  if (adjusted === all) return "adjusted";
  if (done === all) return among("late") === 0 ? "met" : "met-late";
  if (among("under-way") > 0 || (among("not-begun") > 0 && done > 0)) return "under-way";
  if (among("not-begun") > 0) return "not-begun";
  return done > 0 ? "partly" : "missed";
}

const resultWords: readonly (readonly [Result, string])[] = [
  ["in-time", "按期完成"],
  ["late", "逾期完成"],
  ["under-way", "推进中"],
  ["overdue", "到期未完成"],
  ["adjusted", "经批准调整"],
  ["not-begun", "未启动"],
];

/** The sum behind it: 3项任务：按期完成2项，推进中1项；合计完成 120/150 套. */
export function sumOf(results: readonly MatterResult[]): string {
  const parts = resultWords.flatMap(([result, words]) => {
    const count = results.filter((one) => one.result === result).length;
    return count === 0 ? [] : [`${words}${count}项`];
  });
  const amount = amountsOf(results);
  return `${results.length}项任务：${parts.join("，")}${amount === null ? "" : `；合计完成 ${amount}`}`;
}

/** Amounts of one unit can be added, where every matter has one. */
function amountsOf(results: readonly MatterResult[]): string | null {
  const units = new Set(results.map(({ state }) => state.matter.quantity?.unit ?? null));
  const [unit] = units;
  if (units.size !== 1 || unit == null || results.every(({ reached }) => reached === null)) return null;
  const reached = sum(results.map((one) => one.reached ?? 0));
  const wanted = sum(results.map(({ state }) => state.matter.quantity?.value ?? 0));
  return `${reached}/${wanted} ${unit}`;
}
