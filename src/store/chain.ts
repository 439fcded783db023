// Which reports are those of one government, year after year, and what has to be followed and checked anew when one of them has
// changed. Marks and points; the following itself is the matter of following-keeping.ts.

import { sql } from "kysely";
import type { Writing } from "./database.ts";
import type { Rulebook } from "./following-rulebook.ts";
import { storable } from "./storable.ts";

/**
 * Marks a report that has changed, and its neighbours as far as they depend on it: the promises of the year before, the check of the
 * year after. What is marked is brought up to date before the transaction ends.
 */
export async function markChanged(trx: Writing, reportId: string): Promise<void> {
  await markOne(trx, reportId);
  await trx.updateTable("chain").set({ followed_by: null }).where("later_report", "=", reportId).execute();
  await trx.updateTable("chain").set({ checked_by: null }).where("earlier_report", "=", reportId).execute();
}

/** Marks a report alone. */
export async function markOne(trx: Writing, reportId: string): Promise<void> {
  await trx
    .insertInto("chain")
    .values({ report_id: reportId })
    .onConflict((on) => on.column("report_id").doUpdateSet({ followed_by: null, checked_by: null }))
    .execute();
}

/** Puts every marked report where it belongs, and marks those whose neighbours are others now. */
export async function arrange(trx: Writing, rulebook: Rulebook): Promise<void> {
  const left = await leaveShelf(trx);
  const changed = await trx
    .selectFrom("chain")
    .innerJoin("report", "report.id", "chain.report_id")
    .select(["report.id", "report.plan_year", "report.facts", "chain.key"])
    .where("followed_by", "is", null)
    .where("checked_by", "is", null)
    .execute();
  const keys = new Set([...left, ...changed.map(({ key }) => key)]);
  for (const { id, plan_year, facts } of changed) {
    const lineage = facts.government === null ? null : rulebook.lineage(facts.government);
    const key = lineage === null ? null : storable(lineage.key);
    keys.add(key);
    await trx
      .updateTable("chain")
      .set({ key, into_key: lineage?.into?.key ?? null, into_from: lineage?.into?.from ?? null, plan_year })
      .where("report_id", "=", id)
      .execute();
  }
  const touched = [...keys].filter((key) => key !== null);
  const ids = changed.map(({ id }) => id);
  if (touched.length > 0 || ids.length > 0) await point(trx, touched, ids);
}

/** What follows from a report goes with it. Returns the keys of the chains that lost one. */
async function leaveShelf(trx: Writing): Promise<readonly (string | null)[]> {
  const gone = await trx
    .selectFrom("chain")
    .innerJoin("report", "report.id", "chain.report_id")
    .select(["report.id", "chain.key"])
    .where((is) =>
      is.or([
        is("report.joined_into", "is not", null),
        is("report.removed_at", "is not", null),
        is("report.current_delivery", "is", null),
      ]),
    )
    .execute();
  const ids = gone.map(({ id }) => id);
  if (ids.length === 0) return [];
  await trx.deleteFrom("link").where("earlier_report", "in", ids).execute();
  await trx.deleteFrom("finding").where("report_id", "in", ids).execute();
  await trx.deleteFrom("chain").where("report_id", "in", ids).execute();
  return gone.map(({ key }) => key);
}

/**
 * Points the reports of some chains, of those that were joined to them, and some others to their neighbours. The next report of the
 * government itself comes before that of one it was joined to.
 */
async function point(trx: Writing, keys: readonly string[], ids: readonly string[]): Promise<void> {
  await sql`
    update chain set
      later_report = wanted.later,
      earlier_report = wanted.earlier,
      followed_by = case when chain.later_report is distinct from wanted.later then null else chain.followed_by end,
      checked_by = case when chain.earlier_report is distinct from wanted.earlier then null else chain.checked_by end
    from (
      select report_id,
        coalesce(
          (select next.report_id from chain next
            where next.key = here.key and next.plan_year = here.plan_year + 1 order by next.report_id limit 1),
          (select next.report_id from chain next
            where next.key = here.into_key and next.plan_year = here.plan_year + 1 and here.plan_year >= here.into_from
            order by next.report_id limit 1)
        ) as later,
        (select past.report_id from chain past
          where past.key = here.key and past.plan_year = here.plan_year - 1 order by past.report_id limit 1) as earlier
      from chain here
      where key = any(${keys}) or into_key = any(${keys}) or report_id = any(${ids})
    ) wanted
    where wanted.report_id = chain.report_id
      and (chain.later_report is distinct from wanted.later or chain.earlier_report is distinct from wanted.earlier)
  `.execute(trx);
}
