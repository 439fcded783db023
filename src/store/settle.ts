// Puts a report where its facts say, and brings up to date what is listed, counted and queried of it. Called by every change.

import type { Insertable } from "kysely";
import type { ReportFacts, Role } from "../reading/index.ts";
import type { ReportSummary, ShownStatement } from "../wire/index.ts";
import { markChanged } from "./chain.ts";
import { applyCorrections } from "./corrections.ts";
import type { Writing } from "./database.ts";
import { correctionsOf, type Group, groupOf, kept, readOf, rootOf, withIdentity } from "./group.ts";
import { factsOf, identityOf } from "./identity.ts";
import { dropSentences, rolesOf, writeSentences } from "./sentences.ts";
import { json, storable } from "./storable.ts";
import type { SaidFacts, StatementTable } from "./tables.ts";

/** Rows that go in at once; PostgreSQL takes 65,535 values in one command. */
const BATCH = 1_000;

/**
 * Gives a report the identity its facts come to. Where another report on the shelf has it, a correction joins the two; anything
 * else (a new reading, a correction taken back) leaves this one without identity until somebody says which it is.
 */
export async function settle(trx: Writing, reportId: string, correctionId: string | null): Promise<void> {
  const report = await trx.selectFrom("report").selectAll().where("id", "=", reportId).executeTakeFirstOrThrow();
  if (report.joined_into !== null) return refresh(trx, report.joined_into);
  const identity = identityOf((await ownFacts(trx, reportId)) ?? report.facts);
  const other = await withIdentity(trx, identity);
  if (other !== null && other.id !== reportId) {
    if (correctionId !== null) return join(trx, reportId, other.id, correctionId);
    await trx.updateTable("report").set({ identity: null }).where("id", "=", reportId).execute();
  } else await trx.updateTable("report").set({ identity }).where("id", "=", reportId).execute();
  return refresh(trx, reportId);
}

/** Makes one report count to another from now on. */
export async function join(trx: Writing, reportId: string, into: string, correctionId: string | null): Promise<void> {
  await trx
    .updateTable("report")
    .set({ joined_into: into, joined_by: correctionId, identity: null })
    .where("id", "=", reportId)
    .execute();
  await trx.deleteFrom("statement").where("report_id", "=", reportId).execute();
  await dropSentences(trx, reportId);
  return refresh(trx, into);
}

/** Writes anew what is listed, counted and queried of the report that an id leads to. */
export async function refresh(trx: Writing, reportId: string): Promise<void> {
  const root = await rootOf(trx, reportId);
  if (root === null) return;
  const group = await groupOf(trx, root);
  const current = group.deliveries.find(({ id }) => id === root.current_delivery) ?? group.deliveries[0];
  await trx.deleteFrom("statement").where("report_id", "=", root.id).execute();
  await dropSentences(trx, root.id);
  if (current === undefined || root.removed_at !== null) return;
  const { delivered, document } = await readOf(trx, current.id);
  const corrections = await correctionsOf(trx, group);
  const { statements } = applyCorrections(delivered, document, corrections.map(kept));
  const facts = await shownFacts(trx, group, factsOf(document.report, current.given, []), current.report_id);
  const { government, planYear, reviewYear, date, title } = facts;
  const standing = statements.filter(({ correction }) => correction?.kind !== "strike");
  await trx
    .updateTable("report")
    .set({
      current_delivery: current.id,
      government: government && storable(government.name),
      code: government?.code ?? null,
      tier: government?.tier ?? null,
      parents: [...(government?.parents ?? [])],
      plan_year: planYear,
      review_year: reviewYear,
      date,
      title: title && storable(title),
      facts: json(facts),
      counts: json<ReportSummary["counts"]>({
        characters: document.text.length,
        quantities: document.quantities.length,
        measures: standing.filter(({ measure }) => measure !== undefined).length,
        targets: standing.filter(({ measure, status }) => measure !== undefined && status === "target").length,
        commitments: standing.filter(({ commitment }) => commitment !== undefined).length,
        repairs: document.repairs.length,
        corrections: corrections.filter(({ undone_at }) => undone_at === null).length,
      }),
      deliveries: group.deliveries.length,
    })
    .where("id", "=", root.id)
    .execute();
  const roles = rolesOf(document.outline);
  const rows = standing.map((statement) => rowOf(root.id, current.id, statement, roles));
  for (let from = 0; from < rows.length; from += BATCH) {
    await trx
      .insertInto("statement")
      .values(rows.slice(from, from + BATCH))
      .execute();
  }
  await writeSentences(trx, root.id, current.id, document, standing);
  await markChanged(trx, root.id);
}

/** The facts a report goes by: those of the first file it was kept from, corrected. Null where that file is elsewhere now. */
async function ownFacts(trx: Writing, reportId: string): Promise<ReportFacts | null> {
  const first = await trx
    .selectFrom("delivery")
    .innerJoin("reading", "reading.delivery_id", "delivery.id")
    .select(["delivery.given", "reading.document"])
    .where("delivery.report_id", "=", reportId)
    .orderBy("delivery.seq")
    .executeTakeFirst();
  if (first === undefined) return null;
  return factsOf(first.document.report, first.given, await saidOf(trx, [reportId]));
}

/** The facts of the current delivery, corrected; government and plan year are those of the report, whichever file is current. */
async function shownFacts(trx: Writing, { root }: Group, read: ReportFacts, home: string): Promise<ReportFacts> {
  const own = (await ownFacts(trx, root.id)) ?? root.facts;
  const facts = factsOf(read, null, await saidOf(trx, [home, root.id]));
  return { ...facts, government: own.government, planYear: own.planYear };
}

async function saidOf(trx: Writing, reportIds: readonly string[]): Promise<SaidFacts[]> {
  const rows = await trx
    .selectFrom("correction")
    .select("said")
    .where("report_id", "in", reportIds)
    .where("delivery_id", "is", null)
    .where("undone_at", "is", null)
    .orderBy("seq")
    .execute();
  return rows.flatMap(({ said }) => (said === null ? [] : [said]));
}

function rowOf(
  reportId: string,
  deliveryId: string,
  statement: ShownStatement,
  roles: ReadonlyMap<string, Role>,
): Insertable<StatementTable> {
  const { measure, period } = statement;
  return {
    report_id: reportId,
    statement_id: statement.id,
    delivery_id: deliveryId,
    correction_id: statement.correction?.id ?? null,
    kind: statement.kind,
    indicator_id: measure?.indicator.id ?? null,
    indicator: measure ? storable(measure.indicator.name) : null,
    surface: measure ? storable(measure.indicator.surface) : null,
    basis: measure?.basis ?? null,
    value: measure?.value ?? null,
    value_high: measure?.valueHigh ?? null,
    unit: measure?.unit == null ? null : storable(measure.unit),
    bound: measure?.bound ?? null,
    stance: measure?.stance ?? null,
    text: measure?.text == null ? null : storable(measure.text),
    status: statement.status,
    period_from: period?.from ?? null,
    period_to: period?.to ?? null,
    domain: statement.domain,
    section: statement.section,
    role: statement.section === null ? null : (roles.get(statement.section) ?? null),
    quote: storable(statement.quote),
    start: statement.start,
    end: statement.end,
    source_start: statement.source.start,
    source_end: statement.source.end,
  };
}
