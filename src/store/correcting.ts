// Recording what people correct, and taking it back. A correction is only ever added to the record; what it does to a reading is
// the matter of corrections.ts, where it puts a report that of settle.ts.

import type { Government, ReportFacts } from "../reading/index.ts";
import type { Correction, CorrectionInput } from "../wire/index.ts";
import { applyCorrections, passagesOf, type StatementInput, statementMeant } from "./corrections.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { found } from "./deliveries.ts";
import { heldGovernment } from "./governments.ts";
import {
  type CorrectionRow,
  correctionsOf,
  type DeliveryRow,
  type Group,
  groupOf,
  heldRoot,
  kept,
  type ReportRow,
  readOf,
  rootOf,
} from "./group.ts";
import { factsOf, factsSaid, named } from "./identity.ts";
import { newId } from "./ids.ts";
import { type Author, logged } from "./logged.ts";
import { nameless, notHeld, notReadSo, wordsGone } from "./refusals.ts";
import { join, refresh, settle } from "./settle.ts";
import { json } from "./storable.ts";
import type { SaidFacts } from "./tables.ts";

type FactsInput = Extract<CorrectionInput, { kind: "facts" }>;

/** @see Store.correct */
export const correct = (
  db: Database,
  reportId: string,
  input: CorrectionInput,
  deliveryId: string | undefined,
  by?: Author,
): Promise<Correction> =>
  writing(db, async (trx) => {
    const group = await groupOf(trx, await heldRoot(trx, reportId));
    const correction = await corrected(trx, group, input, deliveryId);
    const body = { report: group.root.id, ...changed(input, group.root.facts) };
    const subject = { subject: "correction", subjectId: correction.id } as const;
    await logged(trx, { ...subject, kind: "corrected", body, by, said: input.who });
    return correction;
  });

async function corrected(
  trx: Writing,
  group: Group,
  input: CorrectionInput,
  deliveryId: string | undefined,
): Promise<Correction> {
  if (input.kind !== "facts") return correctStatement(trx, group, input);
  if (deliveryId === undefined) return correctFacts(trx, group.root.id, input, group.root.facts.government);
  const delivery = group.deliveries.find(({ id }) => id === deliveryId);
  if (delivery === undefined) throw notHeld("delivery", deliveryId);
  if (group.deliveries.length === 1) return correctFacts(trx, group.root.id, input, group.root.facts.government);
  return correctFactsOf(trx, group.root, delivery, input);
}

/** From what to what, and why. */
function changed(input: CorrectionInput, before: ReportFacts): Record<string, unknown> {
  const { kind, why } = input;
  if (kind === "facts") {
    const from = Object.keys(input.facts).flatMap((key) =>
      key in before ? [[key, before[key as keyof ReportFacts]]] : [],
    );
    return { what: kind, from: Object.fromEntries(from), to: input.facts, why };
  }
  const { quote } = input.anchor;
  return {
    what: kind,
    quote,
    from: kind === "add" ? null : input.was,
    to: kind === "strike" ? null : input.statement,
    why,
  };
}

/** @see Store.takeBack */
export const takeBack = (db: Database, reportId: string, correctionId: string, by?: Author): Promise<Correction> =>
  writing(db, async (trx) => {
    const root = await heldRoot(trx, reportId);
    const row = await trx.selectFrom("correction").selectAll().where("id", "=", correctionId).executeTakeFirst();
    if (row === undefined || !(await concerns(trx, row, root))) throw notHeld("correction", correctionId);
    if (row.undone_at === null) {
      row.undone_at = new Date();
      await trx.updateTable("correction").set({ undone_at: row.undone_at }).where("id", "=", correctionId).execute();
      if (row.delivery_id !== null) await refresh(trx, root.id);
      else if (row.parted_delivery !== null) await reunite(trx, row);
      else await part(trx, row);
      const body = { report: root.id, what: row.input.kind };
      await logged(trx, { subject: "correction", subjectId: correctionId, kind: "taken-back", body, by });
    }
    return shownCorrection(row, "undone");
  });

/** A correction as it crosses to the outside. */
export const shownCorrection = (row: CorrectionRow, state: Correction["state"]): Correction => ({
  id: row.id,
  at: row.at.toISOString(),
  undoneAt: row.undone_at?.toISOString() ?? null,
  state,
  correction: row.input,
});

async function correctStatement(trx: Writing, group: Group, input: StatementInput): Promise<Correction> {
  const deliveryId = group.root.current_delivery as string;
  const { delivered, document } = await readOf(trx, deliveryId);
  const passages = passagesOf(input.anchor, delivered, document);
  if (passages === null) throw wordsGone(input.anchor.quote);
  if (input.kind !== "add") {
    const { statements } = applyCorrections(delivered, document, (await correctionsOf(trx, group)).map(kept));
    const { start, quote } = passages.delivered;
    const meant = statementMeant(statements, { start, end: start + quote.length }, input.was);
    if (meant === null) throw notReadSo(input.anchor.quote);
  }
  const row = await record(trx, group.root.id, input, { delivery_id: deliveryId, passages: json(passages) });
  await refresh(trx, group.root.id);
  return shownCorrection(row, "applied");
}

async function correctFacts(
  trx: Writing,
  reportId: string,
  input: FactsInput,
  present: Government | null,
): Promise<Correction> {
  const row = await record(trx, reportId, input, { said: json(await said(trx, input, present)) });
  await settle(trx, reportId, row.id);
  return shownCorrection(row, "applied");
}

/** Facts of one delivery among several: it gets a report of its own, which may then turn out to be another that is held. */
async function correctFactsOf(
  trx: Writing,
  root: ReportRow,
  delivery: DeliveryRow,
  input: FactsInput,
): Promise<Correction> {
  const { document } = await readOf(trx, delivery.id);
  const machine = factsOf(document.report, delivery.given, []);
  const corrected = await said(trx, input, machine.government ?? root.facts.government);
  const facts = factsOf(machine, null, [corrected]);
  const own = await found(trx, facts, null, root.example);
  await trx.updateTable("delivery").set({ report_id: own }).where("id", "=", delivery.id).execute();
  const parted = { parted_delivery: delivery.id, parted_from: delivery.report_id };
  const row = await record(trx, own, input, { said: json(corrected), ...parted });
  await settle(trx, own, row.id);
  await refresh(trx, root.id);
  return shownCorrection(row, "applied");
}

/** Undoes the joining of a report, if this correction joined it. */
async function part(trx: Writing, { id, report_id }: CorrectionRow): Promise<void> {
  const joined = await trx
    .selectFrom("report")
    .select("joined_into")
    .where("id", "=", report_id)
    .where("joined_by", "=", id)
    .executeTakeFirst();
  if (joined !== undefined)
    await trx.updateTable("report").set({ joined_into: null, joined_by: null }).where("id", "=", report_id).execute();
  await settle(trx, report_id, null);
  if (joined?.joined_into != null) await refresh(trx, joined.joined_into);
}

/** Brings a delivery back to the report it left. The report made for it leads there from now on, unless others came to it. */
async function reunite(trx: Writing, row: CorrectionRow): Promise<void> {
  const home = row.parted_from as string;
  const elsewhere = (await rootOf(trx, row.report_id)) as ReportRow;
  await trx
    .updateTable("delivery")
    .set({ report_id: home })
    .where("id", "=", row.parted_delivery)
    .where("report_id", "=", row.report_id)
    .execute();
  const left = (await rootOf(trx, row.report_id)) as ReportRow;
  const back = (await rootOf(trx, home)) as ReportRow;
  const own = await trx.selectFrom("delivery").select("id").where("report_id", "=", row.report_id).execute();
  const empty = own.length === 0 && (left.id !== row.report_id || (await groupOf(trx, left)).deliveries.length === 0);
  if (empty && back.id !== row.report_id) await join(trx, row.report_id, back.id, null);
  else {
    await settle(trx, row.report_id, null);
    await refresh(trx, back.id);
  }
  if (elsewhere.id !== row.report_id) await refresh(trx, elsewhere.id);
}

async function said(trx: Writing, { facts }: FactsInput, present: Government | null): Promise<SaidFacts> {
  const name = named(facts.government);
  const byName = name === undefined ? null : await heldGovernment(trx, { name });
  const byCode = facts.code == null ? null : await heldGovernment(trx, { code: facts.code });
  const come = factsSaid(facts, present, byName, byCode);
  if (come === null) throw nameless();
  return come;
}

async function record(trx: Writing, reportId: string, input: CorrectionInput, more: object): Promise<CorrectionRow> {
  return trx
    .insertInto("correction")
    .values({ id: newId("c"), report_id: reportId, input: json(input), ...more })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Whether a correction is of this report, or of a delivery that left it. */
async function concerns(trx: Writing, row: CorrectionRow, root: ReportRow): Promise<boolean> {
  const delivery = row.delivery_id ?? row.parted_delivery;
  const at = await trx.selectFrom("delivery").select("report_id").where("id", "=", delivery).executeTakeFirst();
  for (const id of [row.delivery_id === null ? row.report_id : at?.report_id, row.parted_from]) {
    if (id != null && (await rootOf(trx, id))?.id === root.id) return true;
  }
  return false;
}
