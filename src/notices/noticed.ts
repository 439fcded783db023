// From what stands in the registers and in the log to notices for people: a warning once for each step, round and level, an act once.

import { type Configuration, type Day, type MatterState, type Owner, owedOf } from "../registers/index.ts";
import type { NewNotice } from "../store/index.ts";
import { type LogEntry, type NoticeKind, NoticeKindSchema, type NoticeWords, type Person } from "../wire/index.ts";
import { concerned, toldOf } from "./concerned.ts";
import { type Directory, recipientsOf } from "./directory.ts";

/** By which ways somebody can be told beside the page. */
export interface Ways {
  readonly byMail: (person: Person) => boolean;
  readonly byHook: (person: Person) => boolean;
}

/**
 * An act that lies further back than this, both seen from today and from when it was written down, is no news: a ledger was taken
 * over, a year was entered.
 */
const NEWS_DAYS = 7;
const DAY_MS = 86_400_000;
/** How much of what somebody said goes along. */
const SAID = 300;

const nothing = { step: null, due: null, daysLate: 0, who: null, on: null, why: null, instead: null } as const;

/** The notices of what is owed at the day of a state. */
export function ofState(
  configuration: Configuration,
  state: MatterState,
  directory: Directory,
  ways: Ways,
): readonly NewNotice[] {
  const { matter } = state;
  return owedOf(configuration, state).flatMap(({ key, warning, stepName, daysLate, to }) =>
    recipientsOf(to, directory).map(({ person, instead }): NewNotice => {
      const words = { ...nothing, title: matter.title, registerName: configuration.name, step: stepName };
      return {
        ...{ person: person.id, key, kind: "warning", level: warning.level, matter: matter.id },
        register: configuration.code,
        words: { ...words, due: warning.due, daysLate, instead },
        mail: ways.byMail(person) ? (warning.level === "red" ? "once" : "digest") : "none",
        hook: ways.byHook(person),
      };
    }),
  );
}

/** An act on a matter, as the log has it. */
export interface Act {
  readonly entry: LogEntry;
  readonly kind: NoticeKind;
  /** The day it counts from. */
  readonly on: Day;
}

/** The act in an entry; null where nobody is told of it. */
export function actIn(configuration: Configuration, entry: LogEntry, today: Day): Act | null {
  const grade = configuration.grades.find(({ code }) => code === entry.body.grade);
  const kind = NoticeKindSchema.safeParse(entry.kind === "rated" && grade?.reopens === true ? "reopened" : entry.kind);
  if (!kind.success || concerned[kind.data] === undefined) return null;
  const on = String(entry.body.at ?? entry.at).slice(0, 10);
  const isNews = [entry.at, today].some((day) => Date.parse(day) - Date.parse(on) <= NEWS_DAYS * DAY_MS);
  return isNews ? { entry, kind: kind.data, on } : null;
}

/** The notices of an act. */
export function ofAct(
  { entry, kind, on }: Act,
  configuration: Configuration,
  matter: { readonly title: string; readonly owners: readonly Owner[] },
  directory: Directory,
  ways: Ways,
): readonly NewNotice[] {
  const { body, seq } = entry;
  const before = typeof body.from === "string" ? [{ role: "", name: body.from }] : [];
  const words: NoticeWords = {
    ...{ ...nothing, title: matter.title, registerName: configuration.name, who: entry.who, on },
    due: kind === "extended" || kind === "planned" ? text(body.to) : null,
    why: text(body.reason) ?? text(body.note),
  };
  return toldOf(kind, [...matter.owners, ...before], entry.person, directory).map((person) => ({
    ...{ person: person.id, key: `act|${seq}`, kind, level: null, matter: entry.subjectId },
    ...{ register: configuration.code, words },
    mail: ways.byMail(person) ? (kind === "urged" ? "once" : "digest") : "none",
    hook: ways.byHook(person),
  }));
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? [...value].slice(0, SAID).join("") : null;
