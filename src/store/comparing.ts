// What is compared, as rows: measures with whose they are, the indicators held, sentences that may name one, and how often a
// phrase stands in which report. Comparing itself is the matter of `compare`.

import { type Expression, type ExpressionBuilder, type Selectable, type SqlBool, sql } from "kysely";
import type { Role } from "../reading/index.ts";
import type { HeldIndicator, HeldYear, MeasureRow } from "../wire/index.ts";
import type { Database } from "./database.ts";
import { holding } from "./search.ts";
import { anyOf, fold } from "./search-fold.ts";
import { heldYears } from "./search-held.ts";
import { byYearAndPlace, isLeft, type ReportFilter } from "./search-places.ts";
import { wordsIn } from "./search-words.ts";
import { storable } from "./storable.ts";
import type { ReportTable, StatementTable, Tables } from "./tables.ts";

/** Which measures: of all indicators where none is named, of every status where none is. */
export interface MeasuresAsked {
  readonly reports: readonly string[];
  /** Ids, and names for what the lexicon does not have. */
  readonly indicators: { readonly ids: readonly string[]; readonly names: readonly string[] } | null;
  readonly statuses: readonly NonNullable<MeasureRow["status"]>[];
  /** Parts of the report, all where none is named. */
  readonly roles: readonly Role[];
  /** Only what shares characters with one of these stretches; null for all. */
  readonly at?: readonly HeldStretch[] | null;
}

/** A stretch of the restored text of a report. */
export interface HeldStretch {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence of a report, in places of its restored text. */
export interface HeldSentence {
  readonly report: string;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How often a phrase stands in a report. */
export type HeldOccurrences = HeldYear & { readonly characters: number; readonly sentences: number };

/** @see Store.heldYears */
export const heldReports = async (db: Database, filter: ReportFilter): Promise<readonly HeldYear[]> =>
  (await heldYears(db))
    .filter((held) => isLeft(held, filter))
    .sort(byYearAndPlace)
    .map(({ characters: _, ...held }) => held);

/** @see Store.measures */
export async function measures(db: Database, asked: MeasuresAsked): Promise<readonly MeasureRow[]> {
  if (asked.reports.length === 0) return [];
  return (await asking(db, asked).execute()).map(rowOf);
}

/** @see Store.measuresPage */
export async function measuresPage(
  db: Database,
  asked: MeasuresAsked,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: readonly MeasureRow[] }> {
  if (asked.reports.length === 0) return { total: 0, rows: [] };
  const rows = asking(db, asked);
  const { total } = await db
    .selectFrom(rows.clearSelect().clearOrderBy().select("statement_id").as("found"))
    .select((is) => is.fn.countAll<string>().as("total"))
    .executeTakeFirstOrThrow();
  return { total: Number(total), rows: (await rows.offset(offset).limit(limit).execute()).map(rowOf) };
}

const asking = (db: Database, { reports, indicators, statuses, roles, at = null }: MeasuresAsked) =>
  db
    .selectFrom("statement")
    .innerJoin("report", "report.id", "statement.report_id")
    .selectAll("statement")
    .select(["report.government", "report.code", "report.tier", "report.parents", "report.plan_year", "report.title"])
    .where("statement.report_id", "in", reports)
    .where("basis", "is not", null)
    .where("government", "is not", null)
    .where("plan_year", "is not", null)
    .where((is) => (statuses.length === 0 ? is.val(true) : is("status", "in", statuses)))
    .where((is) => (roles.length === 0 ? is.val(true) : is("role", "in", roles)))
    .where((is) => (indicators === null ? is.val(true) : isOne(is, indicators)))
    .where((is) => (at === null ? is.val(true) : is.or(at.map((stretch) => isAt(is, stretch)))))
    .orderBy("plan_year", "desc")
    .orderBy(sql`code collate "C" nulls last`)
    .orderBy("report.id")
    .orderBy("statement.start")
    .orderBy("statement.statement_id");

/** Of an indicator of the lexicon, or called so where it is none of it. */
function isOne(
  is: ExpressionBuilder<Tables, "statement">,
  { ids, names }: NonNullable<MeasuresAsked["indicators"]>,
): Expression<SqlBool> {
  const known = ids.length === 0 ? [] : [is("indicator_id", "in", ids)];
  const named = names.length === 0 ? [] : [is.and([is("indicator_id", "is", null), is("indicator", "in", names)])];
  return is.or([...known, ...named]);
}

const isAt = (is: ExpressionBuilder<Tables, "statement">, { report, start, end }: HeldStretch): Expression<SqlBool> =>
  is.and([is("statement.report_id", "=", report), is("statement.start", "<", end), is("statement.end", ">", start)]);

type Joined = Selectable<StatementTable> &
  Pick<Selectable<ReportTable>, "government" | "code" | "tier" | "parents" | "plan_year" | "title">;

const rowOf = (row: Joined): MeasureRow => ({
  ...{ report: row.report_id, title: row.title, year: row.plan_year as number },
  ...{ place: row.government as string, code: row.code, tier: row.tier, parents: row.parents },
  statement: row.statement_id,
  indicator: { id: row.indicator_id, name: row.indicator as string, surface: row.surface as string },
  basis: row.basis as MeasureRow["basis"],
  value: row.value,
  valueHigh: row.value_high,
  unit: row.unit,
  bound: row.bound as MeasureRow["bound"],
  stance: row.stance as MeasureRow["stance"],
  text: row.text,
  status: row.status as MeasureRow["status"],
  period: row.period_from === null || row.period_to === null ? null : { from: row.period_from, to: row.period_to },
  role: row.role,
  section: row.section,
  start: row.start,
  end: row.end,
  source: { start: row.source_start, end: row.source_end },
  quote: row.quote,
});

/** @see Store.heldIndicators */
export async function heldIndicators(db: Database): Promise<readonly HeldIndicator[]> {
  const { rows } = await sql<HeldIndicator>`
    select indicator_id as id, min(indicator) as name,
      (count(*) filter (where status = 'target'))::int as targets,
      (count(*) filter (where status <> 'target'))::int as results,
      count(distinct report.id)::int as reports,
      count(distinct coalesce(code, array_to_string(parents || government, '/')))::int as places,
      min(plan_year) as "from", max(plan_year) as "to"
    from statement join report on report.id = statement.report_id
    where indicator_id is not null and status is not null and government is not null and plan_year is not null
    group by indicator_id
    order by count(distinct report.id) desc, count(*) desc, indicator_id collate "C"`.execute(db);
  return rows;
}

/** @see Store.sentencesNaming */
export async function sentencesNaming(
  db: Database,
  reports: readonly string[],
  roles: readonly Role[],
  wordings: readonly string[],
): Promise<readonly HeldSentence[]> {
  if (reports.length === 0 || wordings.length === 0) return [];
  const query = anyOf(wordings.map((wording) => fold(wording).text));
  // the index first: making the pairs of every sentence of a part takes far longer than looking them up
  const { rows } = await sql<Omit<HeldSentence, "report"> & { readonly report_id: string }>`
    with named as materialized (
      select report_id, n, role, start, "end", text from sentence where sentence_grams(folded) @@ ${query}::tsquery
    )
    select report_id, role, start, "end", text from named
    where report_id = any(${[...reports]}::text[]) and role = any(${[...roles]}::text[])
    order by report_id, n`.execute(db);
  return rows.map(({ report_id, ...sentence }) => ({ report: report_id, ...sentence }));
}

/** @see Store.reportsWith */
export async function reportsWith(db: Database, reports: readonly string[], role: Role): Promise<readonly string[]> {
  if (reports.length === 0) return [];
  const rows = await db
    .selectFrom("sentence")
    .select("report_id")
    .distinct()
    .where("report_id", "in", reports)
    .where("role", "=", role)
    .execute();
  return rows.map(({ report_id }) => report_id);
}

/** @see Store.occurrences */
export async function occurrences(
  db: Database,
  phrase: string,
  filter: ReportFilter,
): Promise<readonly HeldOccurrences[]> {
  const words = wordsIn(storable(phrase));
  const held = (await heldYears(db)).filter((one) => isLeft(one, filter)).sort(byYearAndPlace);
  if (words.length === 0) return held.map((one) => ({ ...one, sentences: 0 }));
  const rows = await db
    .selectFrom("sentence")
    .select((is) => ["report_id", is.fn.countAll<string>().as("sentences")])
    .where(holding(words))
    .groupBy("report_id")
    .execute();
  const counts = new Map(rows.map(({ report_id, sentences }) => [report_id, Number(sentences)]));
  return held.map((one) => ({ ...one, sentences: counts.get(one.report) ?? 0 }));
}
