// Files coming in, going out as they came, and which of a report's files is the one that is read.

import type { GivenYears, ReportFacts } from "../reading/index.ts";
import type { AddOutcome, ReadingDocument, Undoable } from "../wire/index.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { heldGovernment } from "./governments.ts";
import { groupOf, heldRoot, type ReportRow, rootOf, withIdentity } from "./group.ts";
import { recordAct, restoreRemoved } from "./history.ts";
import { factsOf, identityOf, named } from "./identity.ts";
import { newId, readableId } from "./ids.ts";
import { type Author, logged } from "./logged.ts";
import type { NewDelivery, Store } from "./port.ts";
import { notHeld } from "./refusals.ts";
import { refresh } from "./settle.ts";
import { json, storable } from "./storable.ts";
import type { SaidFacts } from "./tables.ts";

/** @see Store.keep */
export const keep = (db: Database, delivery: NewDelivery, by?: Author): Promise<AddOutcome> =>
  writing(db, async (trx) => {
    const same = await trx
      .selectFrom("delivery")
      .select(["id", "report_id"])
      .where("sha256", "=", delivery.sha256)
      .executeTakeFirst();
    const kept = await (same === undefined
      ? keepNew(trx, delivery)
      : keepAgain(trx, delivery, same.id, same.report_id));
    if (kept.outcome !== "held" && kept.reportId !== null) {
      const { fileName, sha256 } = delivery;
      const body = { what: kept.outcome, delivery: kept.deliveryId, fileName, sha256 };
      await logged(trx, { subject: "report", subjectId: kept.reportId, kind: "added", body, by });
    }
    return kept;
  });

/** @see Store.original */
export async function original(db: Database, deliveryId: string): ReturnType<Store["original"]> {
  const found = await db
    .selectFrom("delivery")
    .innerJoin("original", "original.delivery_id", "delivery.id")
    .select(["delivery.file_name", "delivery.media_type", "original.content"])
    .where("delivery.id", "=", deliveryId)
    .executeTakeFirst();
  if (found === undefined) return null;
  return { fileName: found.file_name, mediaType: found.media_type, bytes: new Uint8Array(found.content) };
}

/** @see Store.choose */
export const choose = (db: Database, reportId: string, deliveryId: string, by?: Author): Promise<Undoable> =>
  writing(db, async (trx) => {
    const root = await heldRoot(trx, reportId);
    const chosen = (await groupOf(trx, root)).deliveries.find(({ id }) => id === deliveryId);
    if (chosen === undefined) throw notHeld("delivery", deliveryId);
    await trx.updateTable("report").set({ current_delivery: deliveryId }).where("id", "=", root.id).execute();
    await refresh(trx, root.id);
    const body = { from: root.current_delivery, to: deliveryId, fileName: chosen.file_name };
    await logged(trx, { subject: "report", subjectId: root.id, kind: "chosen", body, by });
    return recordAct(trx, "choose", root, `已改用“${chosen.file_name}”`);
  });

/** Writes the reading of a delivery in the place of the one before. */
export async function writeReading(
  trx: Writing,
  deliveryId: string,
  document: ReadingDocument,
  years: GivenYears = { planYear: null, reviewYear: null },
): Promise<void> {
  const { text: _kept, ...source } = document.source;
  const reading = {
    duixian: document.version.duixian,
    rules: document.version.rules,
    plan_year: years.planYear ?? document.report.planYear,
    review_year: years.reviewYear ?? document.report.reviewYear,
    document: json<ReadingDocument>({ ...document, source }),
    read_at: new Date(),
  };
  await trx
    .insertInto("reading")
    .values({ delivery_id: deliveryId, ...reading })
    .onConflict((on) => on.column("delivery_id").doUpdateSet(reading))
    .execute();
}

/** Makes a place on the shelf; what is listed of it follows once it has a delivery. */
export async function found(
  trx: Writing,
  facts: ReportFacts,
  identity: string | null,
  example: boolean,
): Promise<string> {
  const id = await freeId(trx, readableId(facts));
  const counts = { characters: 0, quantities: 0, measures: 0, targets: 0, commitments: 0, repairs: 0, corrections: 0 };
  await trx
    .insertInto("report")
    .values({ id, identity, parents: [], facts: json(facts), counts: json(counts), deliveries: 0, example })
    .execute();
  return id;
}

async function keepNew(trx: Writing, delivery: NewDelivery): Promise<AddOutcome> {
  const given = await givenAlong(trx, delivery);
  const facts = factsOf(delivery.reading.report, given, []);
  const identity = identityOf(facts);
  const held = await withIdentity(trx, identity);
  const reportId = held?.id ?? (await found(trx, facts, identity, delivery.example));
  const id = newId("d");
  await trx
    .insertInto("delivery")
    .values({
      id,
      report_id: reportId,
      file_name: storable(delivery.fileName),
      media_type: storable(delivery.mediaType),
      encoding: delivery.encoding,
      sha256: delivery.sha256,
      bytes: delivery.bytes.byteLength,
      characters: delivery.delivered.length,
      url: delivery.url && storable(delivery.url),
      publisher: delivery.publisher && storable(delivery.publisher),
      retrieved: delivery.retrieved,
      given: given && json(given),
      delivered: storable(delivery.delivered),
    })
    .execute();
  await trx
    .insertInto("original")
    .values({ delivery_id: id, content: Buffer.from(delivery.bytes) })
    .execute();
  await writeReading(trx, id, delivery.reading);
  await refresh(trx, reportId);
  return outcome(trx, delivery, held === null ? "added" : "another-delivery", reportId, id);
}

/** The same bytes again: where they came from is noted if it was not; a report that was removed is restored by them. */
async function keepAgain(trx: Writing, delivery: NewDelivery, id: string, reportId: string): Promise<AddOutcome> {
  await trx
    .updateTable("delivery")
    .set((is) => ({
      url: is.fn.coalesce("url", is.val(delivery.url)),
      publisher: is.fn.coalesce("publisher", is.val(delivery.publisher)),
      retrieved: is.fn.coalesce("retrieved", is.val(delivery.retrieved)),
    }))
    .where("id", "=", id)
    .execute();
  const root = (await rootOf(trx, reportId)) as ReportRow;
  if (root.removed_at === null) return outcome(trx, delivery, "held", root.id, id);
  await writeReading(trx, id, delivery.reading);
  const taken = await withIdentity(trx, root.identity);
  if (taken === null) {
    await restoreRemoved(trx, root);
    return outcome(trx, delivery, "added", root.id, id);
  }
  await trx.updateTable("delivery").set({ report_id: taken.id }).where("id", "=", id).execute();
  await refresh(trx, taken.id);
  return outcome(trx, delivery, "another-delivery", taken.id, id);
}

async function givenAlong(trx: Writing, { facts }: NewDelivery): Promise<SaidFacts | null> {
  const name = named(facts?.government);
  if (name === undefined && facts?.planYear === undefined) return null;
  const government = name
    ? ((await heldGovernment(trx, { name })) ?? { name, code: null, tier: null, parents: [] })
    : undefined;
  return { ...(government && { government }), ...(facts?.planYear !== undefined && { planYear: facts.planYear }) };
}

async function outcome(
  trx: Writing,
  { fileName }: NewDelivery,
  what: AddOutcome["outcome"],
  reportId: string,
  deliveryId: string,
): Promise<AddOutcome> {
  const { identity, government, plan_year } = (await rootOf(trx, reportId)) as ReportRow;
  return {
    fileName,
    outcome: what,
    reportId,
    deliveryId,
    government,
    planYear: plan_year,
    needsFacts: identity === null,
    problem: null,
  };
}

/** The id wished for, or with a number behind it if it was ever given. */
async function freeId(trx: Writing, wish: string | null): Promise<string> {
  if (wish === null) return newId("r");
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? wish : `${wish}-${nth}`;
    const taken = await trx.selectFrom("report").select("id").where("id", "=", id).executeTakeFirst();
    if (taken === undefined) return id;
  }
}
