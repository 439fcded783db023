// People's word that a finding is none: recorded, taken back, and laid over what a check found. It holds on to the rule and the words.

import type { Selectable } from "kysely";
import { overlap } from "../text/index.ts";
import type { Dismissal, DismissalInput, Finding } from "../wire/index.ts";
import { passagesOf, standing } from "./corrections.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { notThere, readsOtherwise } from "./following-refusals.ts";
import { heldShown, type Shown } from "./following-shown.ts";
import type { DismissalTable } from "./following-tables.ts";
import { newId } from "./ids.ts";
import { type Author, logged } from "./logged.ts";
import { wordsGone } from "./refusals.ts";
import { json, storable } from "./storable.ts";

type DismissalRow = Selectable<DismissalTable>;

/** @see FollowingStore.dismiss */
export const dismiss = (db: Database, reportId: string, input: DismissalInput, by?: Author): Promise<Dismissal> =>
  writing(db, async (trx) => {
    const here = await heldShown(trx, reportId);
    const { rule, source } = await findingMeant(trx, here, input.finding);
    const quote = here.delivered.slice(source.start, source.end);
    const passages = passagesOf({ ...source, quote }, here.delivered, here.reading);
    if (passages === null) throw wordsGone(quote);
    const { id } = await trx
      .insertInto("dismissal")
      .values({
        id: newId("x"),
        report_id: here.group.root.id,
        delivery_id: here.deliveryId,
        rule,
        passages: json(passages),
        who: storable(input.who),
        why: storable(input.why),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await layDismissals(trx, here);
    const body = { report: here.group.root.id, rule, quote: input.finding.quote, why: input.why };
    await logged(trx, { subject: "dismissal", subjectId: id, kind: "dismissed", body, by, said: input.who });
    return dismissalNow(trx, here, id);
  });

/** @see FollowingStore.takeBackDismissal */
export const takeBackDismissal = (
  db: Database,
  reportId: string,
  dismissalId: string,
  by?: Author,
): Promise<Dismissal> =>
  writing(db, async (trx) => {
    const here = await heldShown(trx, reportId);
    if (!(await dismissalsOf(trx, here)).some(({ id }) => id === dismissalId)) {
      throw notThere("dismissal", dismissalId);
    }
    const undone = await trx
      .updateTable("dismissal")
      .set({ undone_at: new Date() })
      .where("id", "=", dismissalId)
      .where("undone_at", "is", null)
      .returning(["rule", "passages"])
      .executeTakeFirst();
    await layDismissals(trx, here);
    if (undone !== undefined) {
      const body = { report: here.group.root.id, rule: undone.rule, quote: undone.passages.restored.quote };
      await logged(trx, { subject: "dismissal", subjectId: dismissalId, kind: "taken-back", body, by });
    }
    return dismissalNow(trx, here, dismissalId);
  });

/** Lays the dismissals that stand over the findings of a report: those of the same rule whose words they share. */
export async function layDismissals(trx: Writing, here: Shown): Promise<void> {
  const reportId = here.group.root.id;
  await trx
    .updateTable("finding")
    .set({ dismissal_id: null })
    .where("report_id", "=", reportId)
    .where("dismissal_id", "is not", null)
    .execute();
  const rows = (await dismissalsOf(trx, here)).filter(({ undone_at }) => undone_at === null);
  if (rows.length === 0) return;
  const findings = await findingsOf(trx, reportId);
  for (const row of rows) {
    const ids = findingsMeant(row, findings, here).map(({ finding_id }) => finding_id);
    if (ids.length === 0) continue;
    await trx
      .updateTable("finding")
      .set({ dismissal_id: row.id })
      .where("report_id", "=", reportId)
      .where("finding_id", "in", ids)
      .execute();
  }
}

/** The dismissals of a report, newest first, each with what became of it. */
export async function dismissalsShown(trx: Writing, here: Shown): Promise<Dismissal[]> {
  const findings = await findingsOf(trx, here.group.root.id);
  return (await dismissalsOf(trx, here)).toReversed().map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    undoneAt: row.undone_at?.toISOString() ?? null,
    state: row.undone_at !== null ? "undone" : findingsMeant(row, findings, here).length > 0 ? "applied" : "lost",
    rule: row.rule,
    quote: row.passages.restored.quote,
    who: row.who,
    why: row.why,
  }));
}

async function dismissalNow(trx: Writing, here: Shown, id: string): Promise<Dismissal> {
  return (await dismissalsShown(trx, here)).find((one) => one.id === id) as Dismissal;
}

async function findingMeant(trx: Writing, here: Shown, { id, quote }: DismissalInput["finding"]): Promise<Finding> {
  const row = (await findingsOf(trx, here.group.root.id)).find(({ finding_id }) => finding_id === id);
  if (row === undefined) throw notThere("finding", id);
  if (row.finding.quote !== storable(quote)) throw readsOtherwise(quote);
  return row.finding;
}

async function dismissalsOf(trx: Writing, { group }: Shown): Promise<readonly DismissalRow[]> {
  const ids = group.deliveries.map(({ id }) => id);
  if (ids.length === 0) return [];
  return trx.selectFrom("dismissal").selectAll().where("delivery_id", "in", ids).orderBy("seq").execute();
}

const findingsOf = (trx: Writing, reportId: string) =>
  trx
    .selectFrom("finding")
    .select(["finding_id", "finding"])
    .where("report_id", "=", reportId)
    .orderBy("nth")
    .execute();

interface HeldRow {
  readonly finding_id: string;
  readonly finding: Finding;
}

/** What the rule of a dismissal finds at its very words; where newer rules cut them otherwise, what it finds among them. */
function findingsMeant(row: DismissalRow, findings: readonly HeldRow[], here: Shown): readonly HeldRow[] {
  const found = standing(row.passages, here.delivered, here.reading);
  if (found === null) return [];
  const { start, end } = found.source;
  const near = findings.filter(({ finding }) => finding.rule === row.rule && overlap(found.source, finding.source));
  const exact = near.filter(({ finding: { source } }) => source.start === start && source.end === end);
  return exact.length > 0 ? exact : near;
}
