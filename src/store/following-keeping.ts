// Follows promises and checks reports where something has changed, and keeps what comes of it, people's words laid over it.

import type { Insertable } from "kysely";
import type { ShownStatement } from "../wire/index.ts";
import { arrange, markOne } from "./chain.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { layDismissals } from "./findings-dismissing.ts";
import type { Answered, DuePromise, Found, Rulebook } from "./following-rulebook.ts";
import { type Shown, shownOf } from "./following-shown.ts";
import type { FindingTable, LinkTable } from "./following-tables.ts";
import { layJudgements } from "./judging-laying.ts";
import { json, storable } from "./storable.ts";

/** Rows that go in at once. */
const BATCH = 500;

/** Brings up to date whatever is marked. */
export async function bringUpToDate(trx: Writing, rulebook: Rulebook): Promise<void> {
  await arrange(trx, rulebook);
  const marked = await trx
    .selectFrom("chain")
    .selectAll()
    .where((is) => is.or([is("followed_by", "is", null), is("checked_by", "is", null)]))
    .orderBy("report_id")
    .execute();
  const shown = remembering((id: string) => shownOf(trx, id));
  for (const { report_id, earlier_report, later_report, followed_by, checked_by } of marked) {
    const here = await shown(report_id);
    if (here === null) continue;
    if (followed_by === null) await follow(trx, rulebook, here, await shown(later_report));
    if (checked_by === null) await check(trx, rulebook, here, await shown(earlier_report));
    const version = rulebook.version;
    await trx
      .updateTable("chain")
      .set({ followed_by: version, checked_by: version })
      .where("report_id", "=", report_id)
      .execute();
  }
}

/** Follows and checks anew what other rules than these did last, or none: a report at a time. Returns how many. */
export async function followAll(db: Database, rulebook: Rulebook): Promise<number> {
  const stale = await db
    .selectFrom("report")
    .leftJoin("chain", "chain.report_id", "report.id")
    .select("report.id")
    .where("joined_into", "is", null)
    .where("removed_at", "is", null)
    .where("current_delivery", "is not", null)
    .where((is) =>
      is.or([
        is("followed_by", "is distinct from", rulebook.version),
        is("checked_by", "is distinct from", rulebook.version),
      ]),
    )
    .orderBy("report.id")
    .execute();
  for (const { id } of stale) await writing(db, (trx) => markOne(trx, id));
  return stale.length;
}

async function follow(trx: Writing, rulebook: Rulebook, here: Shown, later: Shown | null): Promise<void> {
  const earlierId = here.group.root.id;
  const byId = new Map(here.statements.map((statement) => [statement.id, statement]));
  const rows = linksOf(rulebook, here, later).map((link, nth) => ({
    ...linkRow(link, byId.get(link.promise.id) ?? (link.promise as ShownStatement), nth),
    earlier_report: earlierId,
    later_report: later?.group.root.id ?? null,
    rules: rulebook.version,
  }));
  await trx.deleteFrom("link").where("earlier_report", "=", earlierId).execute();
  for (const batch of batches(rows)) await trx.insertInto("link").values(batch).execute();
  await layJudgements(trx, here, later);
}

/** A promise with what answers it; null where there is no next report. */
interface Linked extends DuePromise {
  readonly answer: Omit<Answered, keyof DuePromise> | null;
}

function linksOf(rulebook: Rulebook, here: Shown, later: Shown | null): readonly Linked[] {
  if (later !== null) return rulebook.follow(here.reading, later.reading).map((link) => ({ ...link, answer: link }));
  return rulebook.promises(here.reading).map((due) => ({ ...due, answer: null }));
}

async function check(trx: Writing, rulebook: Rulebook, here: Shown, previous: Shown | null): Promise<void> {
  const reportId = here.group.root.id;
  const found = rulebook.check(here.reading, previous?.reading ?? null);
  const rows = found.map((finding, nth) => ({
    ...findingRow(finding, nth),
    report_id: reportId,
    rules: rulebook.version,
  }));
  await trx.deleteFrom("finding").where("report_id", "=", reportId).execute();
  for (const batch of batches(rows)) await trx.insertInto("finding").values(batch).execute();
  await layDismissals(trx, here);
}

type OwnRow<Table, Said extends keyof Table> = Omit<Table, Said>;

function linkRow(
  { answer, measurable }: Linked,
  promise: ShownStatement,
  nth: number,
): Insertable<OwnRow<LinkTable, "earlier_report" | "later_report" | "rules">> {
  return {
    promise_id: promise.id,
    nth,
    kind: promise.kind,
    domain: promise.domain,
    section: promise.section,
    indicator_id: promise.measure?.indicator.id ?? null,
    quote: storable(promise.quote),
    start: promise.start,
    end: promise.end,
    source_start: promise.source.start,
    source_end: promise.source.end,
    verdict: answer?.verdict ?? null,
    measurable,
    confidence: answer?.confidence ?? 0,
    reason: storable(answer?.reason ?? "尚无下一年的报告"),
    promise: json(promise),
    outcomes: json((answer?.outcomes ?? []).map(bare)),
    comparison: answer?.comparison ? json(answer.comparison) : null,
  };
}

/** A statement of the later report, without what people corrected in it: that is shown with its own report. */
function bare(statement: Answered["outcomes"][number]): Answered["outcomes"][number] {
  const { correction: _, ...rest } = statement as Partial<ShownStatement>;
  return rest as Answered["outcomes"][number];
}

const findingRow = (finding: Found, nth: number): Insertable<OwnRow<FindingTable, "report_id" | "rules">> => ({
  finding_id: `f${nth + 1}`,
  nth,
  rule: finding.rule,
  severity: finding.severity,
  finding: json(finding as Found & { related: never[] }),
});

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}

/** Asks once for each id; nothing is asked for where there is none. */
function remembering(ask: (id: string) => Promise<Shown | null>): (id: string | null) => Promise<Shown | null> {
  const known = new Map<string, Promise<Shown | null>>();
  return (id) => {
    if (id === null) return Promise.resolve(null);
    const answer = known.get(id) ?? ask(id);
    known.set(id, answer);
    return answer;
  };
}
