// Tasks born from the statements of a report: taken over, split into several, merged into one. Whatever is done with them, every one
// keeps the sentences it came from.

import type { Statement } from "../reading/index.ts";
import type { Day } from "./day.ts";
import type { Matter, Origin, Owner } from "./matter.ts";

/** A task before it is entered: a matter without an id and without events. */
export type Draft = Omit<Matter, "id" | "events">;

/** Where a draft goes: register, plan year, and the id under which its report is kept. */
export interface Destination {
  readonly register: string;
  readonly year: number;
  readonly report: string;
  /** Codes of the roles that lead and help. */
  readonly lead: string;
  readonly helping: string;
}

/** The draft of one statement: its words, quantity, deadline and units. What it does not say stays open. */
export function draftOf(statement: Statement, destination: Destination): Draft {
  const { register, year, lead, helping } = destination;
  const units = statement.livelihood?.owners ?? namedIn(statement.commitment?.owner?.text ?? "");
  return {
    register,
    title: statement.quote,
    year,
    fields: {},
    owners: dealt(units, lead, helping),
    quantity: quantityOf(statement),
    nodes: [],
    deadline: deadlineOf(statement),
    origins: [originOf(statement, destination.report)],
    related: [],
  };
}

/** The first named unit leads, the others help. */
export const dealt = (units: readonly string[], lead: string, helping: string): readonly Owner[] =>
  units.map((name, at) => ({ role: at === 0 ? lead : helping, name }));

/** Units as a report names them: 县教育局、县卫生健康局. */
export const namedIn = (words: string): readonly string[] =>
  words.split(/[、，,；;]|\s+/).filter((name) => name !== "");

/** One task for every title, each with all sentences of the whole; the quantity is not dealt out, since nobody has said how. */
export const split = (draft: Draft, titles: readonly string[]): readonly Draft[] =>
  titles.map((title) => ({ ...draft, title, quantity: null }));

/** One task of several: all their sentences and units, the first one's lead, the latest deadline. Throws a RangeError for none. */
export function merged(title: string, drafts: readonly Draft[], { lead, helping }: Destination): Draft {
  const [first] = drafts;
  if (first === undefined) throw new RangeError("nothing to merge");
  const units = [...new Set(drafts.flatMap(({ owners }) => owners.map(({ name }) => name)))];
  const deadlines = drafts.flatMap(({ deadline }) => deadline ?? []).sort();
  return {
    ...first,
    title,
    quantity: null,
    owners: dealt(units, lead, helping),
    deadline: deadlines.at(-1) ?? null,
    origins: drafts.flatMap(({ origins }) => origins),
    related: drafts.flatMap(({ related }) => related),
  };
}

const originOf = ({ id, start, end, quote }: Statement, report: string): Origin => ({
  report,
  statement: id,
  start,
  end,
  quote,
});

function quantityOf({ measure }: Statement): Draft["quantity"] {
  if (measure === undefined || measure.value === null || measure.unit === null || measure.basis !== "level")
    return null;
  return { value: measure.value, unit: measure.unit };
}

/** A deadline that is only understood (the end of the year) is left open: the office sets it. */
function deadlineOf({ commitment }: Statement): Day | null {
  const deadline = commitment?.deadline;
  return deadline === undefined || deadline === null || deadline.implied ? null : deadline.date;
}
