// The reports held: the list of all, and one of them whole.

import { sql } from "kysely";
import type { Delivery, HeldReport, ReportSummary } from "../wire/index.ts";
import { shownCorrection } from "./correcting.ts";
import { applyCorrections } from "./corrections.ts";
import { type Database, looking } from "./database.ts";
import { correctionsOf, type DeliveryRow, groupOf, kept, type ReportRow, readOf, rootOf } from "./group.ts";

/** @see Store.reports */
export async function reports(db: Database): Promise<readonly ReportSummary[]> {
  const rows = await db
    .selectFrom("report")
    .selectAll()
    .where("joined_into", "is", null)
    .where("removed_at", "is", null)
    .orderBy(sql`code collate "C" nulls last`)
    .orderBy(sql`government collate "C" nulls last`)
    .orderBy("plan_year")
    .orderBy("id")
    .execute();
  return rows.map(summaryOf);
}

/** @see Store.report */
export const report = (db: Database, id: string): Promise<HeldReport | null> =>
  looking(db, async (trx) => {
    const root = await rootOf(trx, id);
    if (root === null || root.removed_at !== null || root.current_delivery === null) return null;
    const group = await groupOf(trx, root);
    const corrections = await correctionsOf(trx, group);
    const { delivered, document, readAt } = await readOf(trx, root.current_delivery);
    const { statements, states } = applyCorrections(delivered, document, corrections.map(kept));
    const { report: machineFacts, version, text, repairs, notes, outline, quantities } = document;
    const detail = {
      summary: summaryOf(root),
      facts: root.facts,
      machineFacts,
      version,
      readAt: readAt.toISOString(),
      deliveries: group.deliveries.map((delivery) => deliveryOf(delivery, root)),
      delivered,
      text,
      repairs,
      notes,
      outline,
      statements,
      quantities,
      corrections: corrections.map((row) => shownCorrection(row, states.get(row.id) ?? "applied")),
    };
    return detail as HeldReport;
  });

/** A report as it is listed. */
export const summaryOf = (row: ReportRow): ReportSummary => ({
  id: row.id,
  // What nobody has said yet is empty: such a report needs its facts.
  government: row.government ?? "",
  code: row.code,
  tier: row.tier,
  parents: row.parents,
  planYear: row.plan_year ?? 0,
  reviewYear: row.review_year,
  date: row.date,
  title: row.title,
  example: row.example,
  addedAt: row.added_at.toISOString(),
  deliveries: row.deliveries,
  counts: row.counts,
});

const deliveryOf = (row: DeliveryRow, root: ReportRow): Delivery => ({
  id: row.id,
  fileName: row.file_name,
  mediaType: row.media_type,
  encoding: row.encoding,
  sha256: row.sha256,
  bytes: row.bytes,
  characters: row.characters,
  url: row.url,
  publisher: row.publisher,
  retrieved: row.retrieved,
  addedAt: row.added_at.toISOString(),
  current: row.id === root.current_delivery,
});
