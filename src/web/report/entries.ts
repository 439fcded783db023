// Which statements the ledger shows, in which order, under which headings, and how many there are of each sort.

import { type ReportDetail, type ShownStatement, subjectOf } from "../../wire/index.ts";
import { bySeat, isIn, topOf } from "./domains.ts";
import { flatten } from "./pieces.ts";
import type { Section } from "./shapes.ts";

/** Orders of the ledger: that of the text, by field of work, by what is measured or promised. */
export const orders = ["reading", "domain", "indicator"] as const;
export type Order = (typeof orders)[number];

/** What the address asks the ledger for; null where it does not say. */
export interface Wanted {
  /** Kinds of statements; null for all. */
  readonly kinds: ReadonlySet<string> | null;
  readonly status: string | null;
  /** A field of work with its parts, or `none`. */
  readonly domain: string | null;
  /** `yes` or `no`: promises that a later report could, or could not, check. */
  readonly check: string | null;
  readonly bound: string | null;
  readonly part: string | null;
  readonly text: string;
  readonly order: Order;
}

/** The address without any filter of the ledger. */
export const unfiltered = {
  kind: null,
  status: null,
  domain: null,
  check: null,
  bound: null,
  part: null,
  q: null,
} as const;

/** Several words under one name of the address; null where it names none. */
export function wordsIn(params: URLSearchParams, name: string): ReadonlySet<string> | null {
  const words = (params.get(name) ?? "").split(" ").filter((word) => word !== "");
  return words.length === 0 ? null : new Set(words);
}

/** Reads the filters of the ledger from the address. */
export const wantedOf = (params: URLSearchParams, text: string): Wanted => ({
  kinds: wordsIn(params, "kind"),
  status: params.get("status"),
  domain: params.get("domain"),
  check: params.get("check"),
  bound: params.get("bound"),
  part: params.get("part"),
  text,
  order: orders.find((order) => order === params.get("sort")) ?? "reading",
});

/** A line of the ledger: a statement, or the heading of those that follow it. */
export type Entry =
  | { readonly kind: "section"; readonly section: Section; readonly count: number }
  /** A field of work; null for what belongs to none. */
  | { readonly kind: "domain"; readonly domain: string | null; readonly count: number; readonly folded: boolean }
  /** A part of the field above it. */
  | { readonly kind: "subdomain"; readonly domain: string; readonly count: number }
  | { readonly kind: "statement"; readonly statement: ShownStatement };

/** Whether a section is the part asked for, or lies in it. */
export const isWithin = (section: string | null, part: string): boolean =>
  section !== null && (section === part || section.startsWith(`${part}.`));

/** The statements that fit, in the order asked for. */
export function chosen(statements: readonly ShownStatement[], wanted: Wanted): ShownStatement[] {
  const { kinds, status, domain, check, bound, part } = wanted;
  const text = wanted.text.trim().toLowerCase();
  const fits = (each: ShownStatement): boolean =>
    (kinds === null || kinds.has(each.kind)) &&
    (status === null || (each.status ?? "none") === status) &&
    (domain === null || isIn(each.domain, domain)) &&
    (check === null || checkOf(each) === check) &&
    (bound === null || each.measure?.bound === bound) &&
    (part === null || isWithin(each.section, part)) &&
    (text === "" || searchable(each).includes(text));
  const found = statements.filter(fits).sort(byPlace);
  if (wanted.order === "domain") return found.sort((a, b) => bySeat(a.domain, b.domain) || byPlace(a, b));
  return wanted.order === "indicator" ? byIndicator(found) : found;
}

/** By place; of several that begin at one place the longest first. */
const byPlace = (a: ShownStatement, b: ShownStatement): number => a.start - b.start || b.end - a.end;

/** Whether a later report could check a promise; null for what promises nothing. */
export const checkOf = ({ commitment }: ShownStatement): "yes" | "no" | null =>
  commitment === undefined ? null : commitment.measurable ? "yes" : "no";

/** The words by which a statement is found. */
const searchable = (statement: ShownStatement): string =>
  [
    statement.quote,
    subjectOf(statement),
    statement.measure?.indicator.surface,
    statement.commitment?.owner?.text,
    ...(statement.livelihood?.owners ?? []),
    statement.term?.meaning,
  ]
    .filter((each) => each !== undefined)
    .join(" ")
    .toLowerCase();

const collate = new Intl.Collator("zh-CN").compare;

/** By the name of what is measured or promised; of one name, results before targets as the text has them. */
const byIndicator = (found: readonly ShownStatement[]): ShownStatement[] =>
  found
    .map((statement) => ({ statement, name: subjectOf(statement) }))
    .sort((a, b) => collate(a.name, b.name) || a.statement.start - b.statement.start)
    .map(({ statement }) => statement);

/** What is folded away of the fields of work: their ids, `none` for what belongs to none. */
export type Folded = ReadonlySet<string>;

/** How the address names a field of work, or that there is none. */
export const nameOfDomain = (domain: string | null): string => domain ?? "none";

/** The lines of the ledger: in reading order every section with statements is headed, by field of work every field and part. */
export function entriesOf(
  found: readonly ShownStatement[],
  outline: readonly Section[],
  order: Order,
  folded: Folded,
): Entry[] {
  if (order === "indicator") return found.map(line);
  return order === "domain" ? inDomains(found, folded) : inSections(found, outline);
}

const line = (statement: ShownStatement): Entry => ({ kind: "statement", statement });

function inSections(found: readonly ShownStatement[], outline: readonly Section[]): Entry[] {
  const sections = new Map(flatten(outline).map(({ section }) => [section.id, section]));
  return runsOf(found, ({ section }) => section).flatMap((run): Entry[] => {
    const section = sections.get(run[0]?.section ?? "");
    const lines = run.map(line);
    return section === undefined ? lines : [{ kind: "section", section, count: run.length }, ...lines];
  });
}

function inDomains(found: readonly ShownStatement[], folded: Folded): Entry[] {
  return runsOf(found, ({ domain }) => topOf(domain)).flatMap((run): Entry[] => {
    const domain = topOf(run[0]?.domain ?? null);
    const isFolded = folded.has(nameOfDomain(domain));
    const head: Entry = { kind: "domain", domain, count: run.length, folded: isFolded };
    return isFolded ? [head] : [head, ...runsOf(run, (each) => each.domain).flatMap((part) => inPart(part, domain))];
  });
}

function inPart(run: readonly ShownStatement[], top: string | null): Entry[] {
  const domain = run[0]?.domain ?? null;
  const lines = run.map(line);
  return domain === null || domain === top ? lines : [{ kind: "subdomain", domain, count: run.length }, ...lines];
}

/** Statements that follow each other with one value of something. What comes back to it later makes a run of its own. */
function runsOf(
  found: readonly ShownStatement[],
  of: (statement: ShownStatement) => string | null,
): ShownStatement[][] {
  const runs: ShownStatement[][] = [];
  let last: string | null | undefined;
  for (const statement of found) {
    const value = of(statement);
    if (value === last) runs.at(-1)?.push(statement);
    else runs.push([statement]);
    last = value;
  }
  return runs;
}

/** How many statements there are of each value of some field. */
export function countBy(
  statements: readonly ShownStatement[],
  of: (statement: ShownStatement) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const value = of(statement);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many statements stand in each section, those below it included. */
export function countsBySection(report: Pick<ReportDetail, "statements">): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { section } of report.statements) {
    const path = section?.split(".") ?? [];
    for (let depth = 1; depth <= path.length; depth++) {
      const id = path.slice(0, depth).join(".");
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
