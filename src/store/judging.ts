// People's verdicts on promises: recorded and taken back. A judgement holds on to the promise's words, as corrections do, so that it
// stands after a new reading; it is only ever added to the record.

import type { Measure } from "../reading/index.ts";
import { type Judgement, type JudgementInput, type ShownStatement, subjectOf, type Verdict } from "../wire/index.ts";
import { passagesOf, type Was } from "./corrections.ts";
import { type Database, looking, type Writing, writing } from "./database.ts";
import { noLaterReport, notThere, readsOtherwise } from "./following-refusals.ts";
import { heldShown, type Shown, shownOf } from "./following-shown.ts";
import { newId } from "./ids.ts";
import { judgementsOf, layJudgements, promiseOf, promisesOf, shownJudgement } from "./judging-laying.ts";
import { type Author, logged } from "./logged.ts";
import { wordsGone } from "./refusals.ts";
import { json, storable } from "./storable.ts";

/** @see FollowingStore.judge */
export const judge = (db: Database, reportId: string, input: JudgementInput, by?: Author): Promise<Judgement> =>
  writing(db, async (trx) => {
    const { here, later } = await pairOf(trx, reportId);
    const { promise, verdict: machine, before } = await linkMeant(trx, here, input.promise);
    const passages = wordsAt(here, promise.source);
    const { id } = await trx
      .insertInto("judgement")
      .values({
        id: newId("j"),
        report_id: here.group.root.id,
        delivery_id: here.deliveryId,
        passages: json(passages),
        was: json(wasOf(promise)),
        verdict: input.verdict,
        machine,
        ...answerOf(input, later),
        who: storable(input.who),
        why: storable(input.why),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await layJudgements(trx, here, later);
    const { quote } = input.promise;
    const body = { report: here.group.root.id, quote, from: before ?? machine, to: input.verdict, why: input.why };
    await logged(trx, { subject: "judgement", subjectId: id, kind: "judged", body, by, said: input.who });
    return judgementNow(trx, here, id);
  });

/** @see FollowingStore.takeBackJudgement */
export const takeBackJudgement = (
  db: Database,
  reportId: string,
  judgementId: string,
  by?: Author,
): Promise<Judgement> =>
  writing(db, async (trx) => {
    const { here, later } = await pairOf(trx, reportId);
    if (!(await judgementsOf(trx, here)).some(({ id }) => id === judgementId)) {
      throw notThere("judgement", judgementId);
    }
    const undone = await trx
      .updateTable("judgement")
      .set({ undone_at: new Date() })
      .where("id", "=", judgementId)
      .where("undone_at", "is", null)
      .returning(["verdict", "passages"])
      .executeTakeFirst();
    await layJudgements(trx, here, later);
    if (undone !== undefined) {
      const body = { report: here.group.root.id, quote: undone.passages.restored.quote, from: undone.verdict };
      await logged(trx, { subject: "judgement", subjectId: judgementId, kind: "taken-back", body, by });
    }
    return judgementNow(trx, here, judgementId);
  });

/** @see FollowingStore.judgements */
export const judgements = (db: Database, reportId: string): Promise<readonly Judgement[]> =>
  looking(db, async (trx) => judgementsShown(trx, await heldShown(trx, reportId), null));

/** The judgements of one promise, or of a whole report, newest first, each with what became of it. */
export async function judgementsShown(trx: Writing, here: Shown, promiseId: string | null): Promise<Judgement[]> {
  const promises = await promisesOf(trx, here.group.root.id);
  const inForce = new Set(await idsInForce(trx, here.group.root.id));
  const rows = (await judgementsOf(trx, here)).toReversed();
  return rows.flatMap((row) => {
    const meant = promiseOf(row, here, promises);
    if (promiseId !== null && meant?.id !== promiseId) return [];
    if (row.undone_at !== null) return [shownJudgement(row, "undone")];
    return [shownJudgement(row, inForce.has(row.id) ? "applied" : meant === null ? "lost" : "superseded")];
  });
}

async function judgementNow(trx: Writing, here: Shown, id: string): Promise<Judgement> {
  return (await judgementsShown(trx, here, null)).find((one) => one.id === id) as Judgement;
}

async function idsInForce(trx: Writing, reportId: string): Promise<readonly (string | null)[]> {
  const rows = await trx.selectFrom("link").select("judgement_id").where("earlier_report", "=", reportId).execute();
  return rows.map(({ judgement_id }) => judgement_id);
}

/** A report and the next one. @throws Problem `not-found` */
async function pairOf(trx: Writing, reportId: string): Promise<{ here: Shown; later: Shown | null }> {
  const here = await heldShown(trx, reportId);
  const place = await trx
    .selectFrom("chain")
    .select("later_report")
    .where("report_id", "=", here.group.root.id)
    .executeTakeFirst();
  return { here, later: place?.later_report == null ? null : await shownOf(trx, place.later_report) };
}

interface LinkMeant {
  readonly promise: ShownStatement;
  /** The machine's verdict. */
  readonly verdict: Verdict | null;
  /** The one in force. */
  readonly before: Verdict | null;
}

/** The promise as the page showed it: by its id and words, or by its words where they stand once. */
async function linkMeant(trx: Writing, here: Shown, meant: JudgementInput["promise"]): Promise<LinkMeant> {
  const same = await trx
    .selectFrom("link")
    .select(["promise_id", "promise", "verdict", "judged as before"])
    .where("earlier_report", "=", here.group.root.id)
    .where("quote", "=", storable(meant.quote))
    .execute();
  const link = same.find(({ promise_id }) => promise_id === meant.id) ?? (same.length === 1 ? same[0] : undefined);
  if (link === undefined) throw readsOtherwise(meant.quote);
  return link;
}

/** The words of a stretch of the delivered text, to be found again. */
function wordsAt({ delivered, reading }: Shown, { start, end }: ShownStatement["source"]) {
  const quote = delivered.slice(start, end);
  const passages = passagesOf({ start, end, quote }, delivered, reading);
  if (passages === null) throw wordsGone(quote);
  return passages;
}

const wasOf = (promise: ShownStatement): Was =>
  (promise.measure as Measure | undefined) === undefined
    ? { kind: promise.kind, subject: subjectOf(promise as Parameters<typeof subjectOf>[0]) }
    : (promise.measure as Was);

function answerOf({ answer }: JudgementInput, later: Shown | null) {
  if (answer === null) return { answer: null, answer_passages: null };
  if (later === null) throw noLaterReport();
  const passages = passagesOf(answer, later.delivered, later.reading);
  if (passages === null) throw wordsGone(answer.quote);
  return { answer: json(answer), answer_passages: json(passages) };
}
