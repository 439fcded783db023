// Acts that can be undone: removing a report, choosing another delivery. They stay in the record, undone or not.

import type { Undoable } from "../wire/index.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { groupOf, heldRoot, type ReportRow, rootOf, withIdentity } from "./group.ts";
import { newId } from "./ids.ts";
import { type Author, logged } from "./logged.ts";
import { notHeld, placeTaken } from "./refusals.ts";
import { refresh } from "./settle.ts";
import type { ActTable } from "./tables.ts";

/** @see Store.remove */
export const remove = (db: Database, reportId: string, by?: Author): Promise<Undoable> =>
  writing(db, async (trx) => {
    const root = await heldRoot(trx, reportId);
    await trx.updateTable("report").set({ removed_at: new Date() }).where("id", "=", root.id).execute();
    await trx.deleteFrom("statement").where("report_id", "=", root.id).execute();
    const body = { government: root.government, planYear: root.plan_year };
    await logged(trx, { subject: "report", subjectId: root.id, kind: "removed", body, by });
    return recordAct(trx, "remove", root, `已移除${root.government ?? "报告"}${root.plan_year ?? ""}`);
  });

/** @see Store.undo */
export const undo = (db: Database, undoId: string, by?: Author): Promise<void> =>
  writing(db, async (trx) => {
    const act = await trx.selectFrom("act").selectAll().where("id", "=", undoId).executeTakeFirst();
    if (act === undefined) throw notHeld("act", undoId);
    if (act.undone_at !== null) return;
    const root = (await rootOf(trx, act.report_id)) as ReportRow;
    const body = { act: act.kind, from: root.current_delivery, to: act.before ?? root.current_delivery };
    await logged(trx, { subject: "report", subjectId: root.id, kind: "undone", body, by });
    if (act.kind === "remove") return restoreRemoved(trx, root);
    await trx.updateTable("act").set({ undone_at: new Date() }).where("id", "=", undoId).execute();
    if (!(await groupOf(trx, root)).deliveries.some(({ id }) => id === act.before)) return;
    await trx.updateTable("report").set({ current_delivery: act.before }).where("id", "=", root.id).execute();
    if (root.removed_at === null) await refresh(trx, root.id);
  });

/** Puts a removed report back on the shelf. @throws Problem `conflict` if another has its place, or it has no files any more */
export async function restoreRemoved(trx: Writing, root: ReportRow): Promise<void> {
  const taken = await withIdentity(trx, root.identity);
  const empty = (await groupOf(trx, root)).deliveries.length === 0;
  if ((taken !== null && taken.id !== root.id) || empty) throw placeTaken(root.government, root.plan_year);
  await trx.updateTable("report").set({ removed_at: null }).where("id", "=", root.id).execute();
  await trx
    .updateTable("act")
    .set({ undone_at: new Date() })
    .where("report_id", "=", root.id)
    .where("kind", "=", "remove")
    .where("undone_at", "is", null)
    .execute();
  await refresh(trx, root.id);
}

/** Records an act and says how it is undone; `report` is as it was before. */
export async function recordAct(
  trx: Writing,
  kind: ActTable["kind"],
  report: ReportRow,
  what: string,
): Promise<Undoable> {
  const id = newId("u");
  await trx
    .insertInto("act")
    .values({ id, kind, report_id: report.id, before: kind === "choose" ? report.current_delivery : null })
    .execute();
  return { undo: id, what };
}
