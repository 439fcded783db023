// The lines of a report that is to be broken into tasks: its promises and admitted problems, each once, with the draft that is proposed.
// What stands inside an item of the livelihood list is a part of that item and no line of its own.

import { createHash } from "node:crypto";
import type { Reading, Statement } from "../reading/index.ts";
import { type Configuration, type Destination, type Draft, draftOf } from "../registers/index.ts";
import { domainNames, type TaskDraft } from "../wire/index.ts";

/** One promise or problem as it stands in the report, before anybody has decided anything. */
export interface Line {
  /** Names it whatever number its statement has: made of its words, and which of those that have the same words it is. */
  readonly key: string;
  readonly statement: Statement;
  readonly parts: readonly string[];
  readonly alike: readonly string[];
  readonly proposal: TaskDraft;
}

/** Fewer characters than this in common say nothing. */
const TELLING = 6;

/** The lines of a reading. @param promised ids of the statements that are promises */
export function linesOf(
  reading: Reading,
  promised: ReadonlySet<string>,
  registers: readonly Configuration[],
  report: string,
  year: number,
): readonly Line[] {
  const statements = inOrder(reading.statements, promised);
  const byId = new Map(reading.statements.map((one) => [one.id, one]));
  const times = new Map<string, number>();
  return statements.map((statement) => {
    const quote = statement.quote.trim();
    const nth = (times.get(quote) ?? 0) + 1;
    times.set(quote, nth);
    return {
      key: keyOf(quote, nth),
      statement,
      parts: partsOf(statement, reading.statements, promised),
      alike: statements.filter((other) => other !== statement && isAlike(other, statement)).map(({ id }) => id),
      proposal: proposalOf(statement, byId, registers, { report, year }),
    };
  });
}

/** Promises that stand in no livelihood item, the items themselves, problems, and works that no promise speaks of. */
function inOrder(all: readonly Statement[], promised: ReadonlySet<string>): readonly Statement[] {
  const items = all.filter(({ kind, id }) => kind === "livelihood" && promised.has(id));
  const promises = all.filter(
    (one) => promised.has(one.id) && (items.includes(one) || !items.some((item) => within(one, item))),
  );
  const works = all.filter(
    (one) => one.kind === "project" && one.status === "target" && !promises.some((promise) => overlaps(one, promise)),
  );
  const problems = all.filter(({ kind }) => kind === "problem");
  return [...promises, ...works, ...problems].sort((a, b) => a.start - b.start || a.end - b.end);
}

const within = (one: Statement, whole: Statement): boolean => whole.start <= one.start && one.end <= whole.end;
const overlaps = (a: Statement, b: Statement): boolean => a.start < b.end && b.start < a.end;

const keyOf = (quote: string, nth: number): string =>
  `${createHash("sha256").update(quote).digest("hex").slice(0, 20)}-${nth}`;

function partsOf(statement: Statement, all: readonly Statement[], promised: ReadonlySet<string>): readonly string[] {
  if (statement.kind !== "livelihood") return [];
  const parts = all.filter(
    (one) => one !== statement && one.kind === "commitment" && promised.has(one.id) && within(one, statement),
  );
  return parts.length > 1 ? parts.map(({ quote }) => quote.trim()) : [];
}

/** The same words, or one's words inside the other's: a promise of the plan that comes again in the livelihood list. */
function isAlike(a: Statement, b: Statement): boolean {
  if (overlaps(a, b) || (a.kind === "problem") !== (b.kind === "problem")) return false;
  const [short, long] = [a.quote.trim(), b.quote.trim()].sort((one, other) => one.length - other.length) as [
    string,
    string,
  ];
  return short.length >= TELLING && long.includes(short);
}

/** Where a statement of this kind goes, as long as there is such a register; else to the first. */
const homes: Partial<Record<Statement["kind"], string>> = { livelihood: "livelihood", problem: "problems" };

function proposalOf(
  statement: Statement,
  byId: ReadonlyMap<string, Statement>,
  registers: readonly Configuration[],
  { report, year }: { readonly report: string; readonly year: number },
): TaskDraft {
  const home = homes[statement.kind] ?? "yearly-tasks";
  const register = registers.find(({ code }) => code === home) ?? registers[0];
  if (register === undefined) throw new RangeError("no register");
  const draft = draftOf(statement, destinationOf(register, report, year));
  return {
    register: register.code,
    title: draft.title.trim().slice(0, 500),
    owners: [...draft.owners],
    quantity: draft.quantity ?? onlyAmount(statement, byId, draft),
    nodes: [],
    deadline: draft.deadline,
    fields: fieldsFor(register, statement),
    answers: [],
  };
}

/** A promise with one number promises that much. */
function onlyAmount(
  { commitment }: Statement,
  byId: ReadonlyMap<string, Statement>,
  draft: Draft,
): TaskDraft["quantity"] {
  const [only, ...others] = commitment?.measures ?? [];
  const measure = only === undefined || others.length > 0 ? undefined : byId.get(only);
  if (measure === undefined) return null;
  return draftOf(measure, { register: draft.register, year: 0, report: "", lead: "", helping: "" }).quantity;
}

/** What is known by the kind of statement; whatever else must be filled in is asked for. */
const known: Readonly<Record<string, string>> = { source: "县定", kind: "报告承认" };

/** The fields a draft of this register can begin with. */
export function fieldsFor({ fields }: Configuration, { domain }: Statement): TaskDraft["fields"] {
  const filled: Record<string, string> = {};
  for (const { code, choices } of fields) {
    const value = code === "area" ? domainNames[domain ?? ""] : known[code];
    if (value !== undefined && (choices.length === 0 || choices.includes(value))) filled[code] = value;
  }
  return filled;
}

/** The roles of a register that lead and help. */
export function destinationOf({ code, owners }: Configuration, report: string, year: number): Destination {
  const lead = owners.find(({ leads }) => leads)?.code ?? "lead";
  const helping = owners.find(({ code: role, many, leads }) => role === "helping" || (many && !leads))?.code ?? lead;
  return { register: code, year, report, lead, helping };
}
