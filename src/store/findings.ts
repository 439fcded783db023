// What a check found in a report that is held, and what people dismissed of it.

import type { FindingCounts, Findings, HeldFinding } from "../wire/index.ts";
import { type Database, looking, type Writing } from "./database.ts";
import { dismissalsShown } from "./findings-dismissing.ts";
import { shownOf } from "./following-shown.ts";
import { heldRoot, rootOf } from "./group.ts";
import { summaryOf } from "./reports.ts";

/** @see FollowingStore.findings */
export const findings = (db: Database, reportId: string): Promise<Findings> =>
  looking(db, async (trx) => {
    const root = await heldRoot(trx, reportId);
    const place = await trx
      .selectFrom("chain")
      .select(["checked_by", "earlier_report"])
      .where("report_id", "=", root.id)
      .executeTakeFirst();
    const previous = place?.earlier_report == null ? null : await rootOf(trx, place.earlier_report);
    const here = await shownOf(trx, root.id);
    const held = await heldFindings(trx, root.id);
    return {
      report: summaryOf(root),
      previous: previous && summaryOf(previous),
      rules: place?.checked_by ?? null,
      counts: countsOf(held.map(({ severity, dismissal }) => ({ severity, dismissed: dismissal !== null }))),
      findings: held,
      dismissals: here === null ? [] : await dismissalsShown(trx, here),
    };
  });

/** How many stand, by severity. */
export function countsOf(
  found: readonly { readonly severity: HeldFinding["severity"]; readonly dismissed: boolean }[],
): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0, dismissed: 0 };
  for (const { severity, dismissed } of found) counts[dismissed ? "dismissed" : severity] += 1;
  return counts;
}

async function heldFindings(trx: Writing, reportId: string): Promise<HeldFinding[]> {
  const rows = await trx
    .selectFrom("finding")
    .leftJoin("dismissal", "dismissal.id", "finding.dismissal_id")
    .select(["finding_id", "finding", "dismissal.id", "dismissal.at", "dismissal.who", "dismissal.why"])
    .where("finding.report_id", "=", reportId)
    .orderBy("nth")
    .execute();
  return rows.map(({ finding_id, finding, id, at, who, why }) => ({
    ...finding,
    id: finding_id,
    dismissal: id === null || at === null ? null : { id, at: at.toISOString(), who: who as string, why: why as string },
  }));
}
