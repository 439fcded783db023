// The example year as a script for today: which matters there are, and what has happened to each by now. Pure: data and a day in, drafts
// and events out.

import type { Statement } from "../reading/index.ts";
import type { Day, Happening, Node } from "../registers/index.ts";
import type { MatterDraft } from "../wire/index.ts";
import { dayOf } from "./days.ts";
import { type Line, spoken } from "./happenings.ts";
import { type ExampleMatter, matters } from "./matters.data.ts";
import { taskTable } from "./tasks.data.ts";

/** A matter of the script. */
export interface Scripted {
  readonly register: string;
  readonly born: Day;
  readonly draft: MatterDraft;
  /** Titles of tasks that answer it. */
  readonly answers: readonly string[];
  readonly events: readonly {
    readonly at: Day;
    readonly who: string;
    readonly event: Happening;
    readonly note: string | null;
  }[];
}

/** The report that the year is of: its id, and what was read in it. */
export interface SourceReport {
  readonly id: string;
  readonly statements: readonly Statement[];
}

/** Everything of the example year up to today, in the order in which it is entered. */
export function scriptFor(today: Day, report: SourceReport): readonly Scripted[] {
  const tasks = taskTable
    .trim()
    .split("\n")
    .map((row) => taskOf(row, today, report));
  const others = matters.flatMap(({ register, of }) => of.map((matter) => matterOf(register, matter, today, report)));
  return [...tasks, ...others];
}

const BORN = "m-10.08";
const OUT = "m-10.10 交办；m-10.12 签收";
/** The end of the year of the script. */
const END = "m+1.末";
/** When a quarter of the year of the script was over, half of it, three quarters. */
const quarters = [
  ["m-8.末", 25],
  ["m-5.末", 50],
  ["m-2.末", 75],
] as const;

function taskOf(row: string, today: Day, report: SourceReport): Scripted {
  const [quote = "", lead = "", helping = "", leader = "", until = "", whole = "", months = "", then = ""] = row
    .split("|")
    .map((cell) => cell.trim());
  const deadline = dayOf(until || END, today);
  const quantity = amountIn(whole);
  const reports = months.split(" ").flatMap((value, at): string[] => {
    return value === "-" || value === "" ? [] : [`m${at === 8 ? "0" : at - 8}.03 报告 ${value}`];
  });
  const words = [OUT, ...reports, then].filter(Boolean).join("；");
  const draft = { ...draftOf({ title: quote, owners: { leader, lead, helping } }, today), deadline, quantity };
  return {
    register: "yearly-tasks",
    born: dayOf(BORN, today),
    draft: { ...draft, nodes: nodesTo(deadline, today), origins: originsOf(quote, report) },
    answers: [],
    events: happenedBy(today, inOrder(spoken(words, today, { lead, unit: quantity?.unit ?? null }))),
  };
}

/** Steps of the plan at the ends of quarters, and the whole on the deadline. */
function nodesTo(deadline: Day, today: Day): Node[] {
  const before = quarters.map(([end, share]) => ({ day: dayOf(end, today), share, words: "" }));
  return [...before.filter(({ day }) => day < deadline), { day: deadline, share: 100, words: "" }];
}

function matterOf(register: string, matter: ExampleMatter, today: Day, report: SourceReport): Scripted {
  const { born, fields = {}, owners, deadline, from, answers = [], happens } = matter;
  const days = Object.entries(fields).map(([code, value]): [string, string | number] => [
    code,
    typeof value === "string" && /^[dm][+-]?\d/.test(value) ? dayOf(value, today) : value,
  ]);
  const draft = draftOf(matter, today);
  const asker = owners.mover ?? owners.county ?? null;
  const lead = owners.lead ?? "";
  return {
    ...{ register, answers, born: dayOf(born, today) },
    draft: {
      ...draft,
      fields: Object.fromEntries(days),
      deadline: deadline === undefined ? null : dayOf(deadline, today),
      origins: from === undefined ? [] : originsOf(from, report),
    },
    events: happenedBy(today, onward(spoken(happens, today, { lead, unit: null, asker }))),
  };
}

const draftOf = ({ title, owners }: Pick<ExampleMatter, "title" | "owners">, today: Day): MatterDraft => ({
  ...{ title, year: Number(today.slice(0, 4)), fields: {}, quantity: null, nodes: [], deadline: null },
  ...{ origins: [], related: [] },
  owners: Object.entries(owners).flatMap(([role, names]) =>
    names
      .split("、")
      .filter(Boolean)
      .map((name) => ({ role, name })),
  ),
});

function amountIn(words: string): MatterDraft["quantity"] {
  const [, value, unit = ""] = /^([\d.]+)(.+)$/.exec(words) ?? [];
  return value === undefined ? null : { value: Number(value), unit };
}

/** Statements that undertake come before works and numbers inside them. */
const kinds: readonly Statement["kind"][] = ["livelihood", "commitment", "problem", "project", "measure"];

function originsOf(quote: string, { id, statements }: SourceReport): MatterDraft["origins"] {
  const found = statements
    .filter((one) => one.quote.trim().endsWith(quote) || one.quote.trim() === quote)
    .sort((a, b) => a.quote.trim().length - b.quote.trim().length || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))[0];
  if (found === undefined) return [];
  return [{ report: id, statement: found.id, start: found.start, end: found.end, quote: found.quote }];
}

/** By day, and no report of what was settled before. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  let isSettled = false;
  return lines
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .filter(({ event: { kind } }) => {
      if (kind === "settled" || kind === "adjusted") isSettled = true;
      if (kind === "returned" || kind === "reopened") isSettled = false;
      return !(isSettled && kind === "reported");
    });
}

/** As they are told, none before the one that is told before it. */
function onward(lines: readonly Line[]): readonly Line[] {
  let last = "";
  return lines.map((line) => {
    last = line.at > last ? line.at : last;
    return { ...line, at: last };
  });
}

const happenedBy = (today: Day, lines: readonly Line[]): readonly Line[] => lines.filter(({ at }) => at <= today);
