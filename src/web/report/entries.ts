// Which statements the ledger shows, in which order, and how many there are of each sort.

import type { ReportDetail, ShownStatement } from "../../wire/index.ts";
import { flatten } from "./pieces.ts";
import type { Section } from "./shapes.ts";

/** What the address asks the ledger for; null where it does not say. */
export interface Wanted {
  readonly kind: string | null;
  readonly status: string | null;
  readonly bound: string | null;
  readonly part: string | null;
  readonly text: string;
  readonly sort: string | null;
}

/** Reads the filters of the ledger from the address. */
export const wantedOf = (params: URLSearchParams, text: string): Wanted => ({
  kind: params.get("kind"),
  status: params.get("status"),
  bound: params.get("bound"),
  part: params.get("part"),
  text,
  sort: params.get("sort"),
});

/** A line of the ledger: a statement, or the heading of the section whose statements follow. */
export type Entry =
  | { readonly kind: "section"; readonly section: Section; readonly count: number }
  | { readonly kind: "statement"; readonly statement: ShownStatement };

/** Whether a section is the part asked for, or lies in it. */
export const isWithin = (section: string | null, part: string): boolean =>
  section !== null && (section === part || section.startsWith(`${part}.`));

/** The statements that fit, in reading order or by indicator. */
export function chosen(statements: readonly ShownStatement[], wanted: Wanted): ShownStatement[] {
  const text = wanted.text.trim().toLowerCase();
  const fits = (each: ShownStatement): boolean =>
    (wanted.kind === null || each.kind === wanted.kind) &&
    (wanted.status === null || (each.status ?? "none") === wanted.status) &&
    (wanted.bound === null || each.measure?.bound === wanted.bound) &&
    (wanted.part === null || isWithin(each.section, wanted.part)) &&
    (text === "" || searchable(each).includes(text));
  const found = statements.filter(fits).sort((a, b) => a.start - b.start || a.end - b.end);
  return wanted.sort === "indicator" ? byIndicator(found) : found;
}

/** The words by which a statement is found. */
const searchable = ({ quote, measure, commitment }: ShownStatement): string =>
  [quote, measure?.indicator.name, measure?.indicator.surface, commitment?.verb, commitment?.object]
    .filter((each) => each !== undefined)
    .join(" ")
    .toLowerCase();

const collate = new Intl.Collator("zh-CN").compare;
const nameOf = ({ measure, commitment, quote }: ShownStatement): string =>
  measure?.indicator.name ?? commitment?.object ?? quote;

/** By the name of what is measured; of one name, results before targets as the text has them. */
const byIndicator = (found: readonly ShownStatement[]): ShownStatement[] =>
  [...found].sort((a, b) => collate(nameOf(a), nameOf(b)) || a.start - b.start);

/** The lines of the ledger. In reading order every section with statements is headed. */
export function entriesOf(found: readonly ShownStatement[], outline: readonly Section[], headed: boolean): Entry[] {
  if (!headed) return found.map((statement) => ({ kind: "statement", statement }));
  const sections = new Map(flatten(outline).map(({ section }) => [section.id, section]));
  return runsOf(found).flatMap((run): Entry[] => {
    const section = sections.get(run[0]?.section ?? "");
    const lines = run.map((statement): Entry => ({ kind: "statement", statement }));
    return section === undefined ? lines : [{ kind: "section", section, count: run.length }, ...lines];
  });
}

/** Statements that follow each other in one section. What stands after a section's parts makes a run of its own. */
function runsOf(found: readonly ShownStatement[]): ShownStatement[][] {
  const runs: ShownStatement[][] = [];
  for (const statement of found) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.section === statement.section) run.push(statement);
    else runs.push([statement]);
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
