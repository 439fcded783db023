// Lays people's verdicts over the promises of a report: each is looked for by the words it holds on to.

import type { Selectable } from "kysely";
import type { Judgement, PlacedWords, ShownStatement } from "../wire/index.ts";
import { standing, statementMeant } from "./corrections.ts";
import type { Writing } from "./database.ts";
import type { Shown } from "./following-shown.ts";
import type { JudgementTable } from "./following-tables.ts";
import { markVerdicts } from "./sentences.ts";
import { json } from "./storable.ts";

export type JudgementRow = Selectable<JudgementTable>;

/** Lays the judgements that stand over the promises of a report; of several on one promise the last. */
export async function layJudgements(trx: Writing, here: Shown, later: Shown | null): Promise<void> {
  const reportId = here.group.root.id;
  const none = { judgement_id: null, judged: null, answer: null };
  await trx
    .updateTable("link")
    .set(none)
    .where("earlier_report", "=", reportId)
    .where("judgement_id", "is not", null)
    .execute();
  const rows = (await judgementsOf(trx, here)).filter(({ undone_at }) => undone_at === null);
  if (rows.length === 0) return markVerdicts(trx, reportId);
  const promises = await promisesOf(trx, reportId);
  for (const row of rows) {
    const meant = promiseOf(row, here, promises);
    if (meant === null) continue;
    const answer = answerIn(row, later);
    await trx
      .updateTable("link")
      .set({ judgement_id: row.id, judged: row.verdict, answer: answer && json(answer) })
      .where("earlier_report", "=", reportId)
      .where("promise_id", "=", meant.id)
      .execute();
  }
  await markVerdicts(trx, reportId);
}

/** All judgements of a report's deliveries, in the order in which they came. */
export async function judgementsOf(trx: Writing, { group }: Shown): Promise<readonly JudgementRow[]> {
  const ids = group.deliveries.map(({ id }) => id);
  if (ids.length === 0) return [];
  return trx.selectFrom("judgement").selectAll().where("delivery_id", "in", ids).orderBy("seq").execute();
}

/** The promise a judgement speaks of, among those of its report; null where its words are lost. */
export function promiseOf(row: JudgementRow, here: Shown, promises: readonly ShownStatement[]): ShownStatement | null {
  const place = standing(row.passages, here.delivered, here.reading);
  return place === null ? null : statementMeant(promises, place.source, row.was);
}

/** The promises of a report as they were followed. */
export async function promisesOf(trx: Writing, reportId: string): Promise<readonly ShownStatement[]> {
  const rows = await trx
    .selectFrom("link")
    .select("promise")
    .where("earlier_report", "=", reportId)
    .orderBy("nth")
    .execute();
  return rows.map(({ promise }) => promise);
}

/** A judgement as it crosses to the outside. */
export const shownJudgement = (row: JudgementRow, state: Judgement["state"]): Judgement => ({
  id: row.id,
  at: row.at.toISOString(),
  undoneAt: row.undone_at?.toISOString() ?? null,
  state,
  quote: row.passages.restored.quote,
  verdict: row.verdict,
  machine: row.machine,
  answer: row.answer,
  who: row.who,
  why: row.why,
});

/** Where the words stand that a judgement gives as answer; null where it gives none, and where they are lost. */
function answerIn({ answer_passages }: JudgementRow, later: Shown | null): PlacedWords | null {
  if (answer_passages === null || later === null) return null;
  const found = standing(answer_passages, later.delivered, later.reading);
  if (found === null) return null;
  const { start, end } = found.place;
  const source = { start: found.source.start, end: found.source.end };
  return { start, end, source, quote: later.reading.text.slice(start, end) };
}
