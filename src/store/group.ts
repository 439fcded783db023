// Which rows make up one report: itself, the reports that were joined to it, and the deliveries and corrections of all of them.
// Joining moves nothing, it only points; so parting again is exact.

import { type Selectable, sql } from "kysely";
import type { ReadingDocument } from "../wire/index.ts";
import type { KeptCorrection } from "./corrections.ts";
import type { Writing } from "./database.ts";
import { notHeld } from "./refusals.ts";
import type { CorrectionTable, DeliveryTable, ReportTable } from "./tables.ts";

export type ReportRow = Selectable<ReportTable>;
export type CorrectionRow = Selectable<CorrectionTable>;
/** A delivery without its text. */
export type DeliveryRow = Omit<Selectable<DeliveryTable>, "delivered">;

/** A report with all that counts to it. */
export interface Group {
  readonly root: ReportRow;
  readonly members: readonly string[];
  /** In the order in which they came. */
  readonly deliveries: readonly DeliveryRow[];
}

/** The text of a delivery and what was read in it. */
export interface Read {
  readonly delivered: string;
  readonly document: ReadingDocument;
  readonly readAt: Date;
}

const WITHOUT_TEXT = [
  "id",
  "seq",
  "report_id",
  "file_name",
  "media_type",
  "encoding",
  "sha256",
  "bytes",
  "characters",
  "url",
  "publisher",
  "retrieved",
  "given",
  "added_at",
] as const;

/** The report that a report counts to: itself, or the one it was joined to. Also if it is removed; null if there is no such id. */
export async function rootOf(trx: Writing, id: string): Promise<ReportRow | null> {
  const row = await trx.selectFrom("report").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  return row.joined_into === null ? row : rootOf(trx, row.joined_into);
}

/** The report on the shelf that an id leads to. @throws Problem `not-found` */
export async function heldRoot(trx: Writing, id: string): Promise<ReportRow> {
  const root = await rootOf(trx, id);
  if (root === null || root.removed_at !== null) throw notHeld("report", id);
  return root;
}

/** The report on the shelf that has this identity. */
export async function withIdentity(trx: Writing, identity: string | null): Promise<ReportRow | null> {
  if (identity === null) return null;
  const row = await trx
    .selectFrom("report")
    .selectAll()
    .where("identity", "=", identity)
    .where("joined_into", "is", null)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** All that counts to a report. */
export async function groupOf(trx: Writing, root: ReportRow): Promise<Group> {
  const { rows } = await sql<{ id: string }>`
    with recursive member as (
      select id from report where id = ${root.id}
      union all
      select report.id from report join member on report.joined_into = member.id
    )
    select id from member`.execute(trx);
  const members = rows.map(({ id }) => id);
  const deliveries = await trx
    .selectFrom("delivery")
    .select(WITHOUT_TEXT)
    .where("report_id", "in", members)
    .orderBy("seq")
    .execute();
  return { root, members, deliveries };
}

/** The corrections of a report: of the facts of its members, and of what its deliveries say. In the order in which they came. */
export async function correctionsOf(trx: Writing, { members, deliveries }: Group): Promise<CorrectionRow[]> {
  const ids = deliveries.map(({ id }) => id);
  return trx
    .selectFrom("correction")
    .selectAll()
    .where((is) =>
      is.or([
        is.and([is("delivery_id", "is", null), is("report_id", "in", members)]),
        ...(ids.length > 0 ? [is("delivery_id", "in", ids)] : []),
      ]),
    )
    .orderBy("seq")
    .execute();
}

/** A correction as it is applied to a reading. */
export const kept = ({ id, input, passages, undone_at }: CorrectionRow): KeptCorrection => ({
  id,
  input,
  passages,
  undone: undone_at !== null,
});

/** What was read in a delivery. */
export async function readOf(trx: Writing, deliveryId: string): Promise<Read> {
  const row = await trx
    .selectFrom("delivery")
    .innerJoin("reading", "reading.delivery_id", "delivery.id")
    .select(["delivery.delivered", "reading.document", "reading.read_at"])
    .where("delivery.id", "=", deliveryId)
    .executeTakeFirstOrThrow();
  return { delivered: row.delivered, document: row.document, readAt: row.read_at };
}
