// The promises of a report as they were followed: those somebody asks for, and one of them whole.

import type { Selectable } from "kysely";
import type { Reading } from "../reading/index.ts";
import type { FollowedPromise, Following, PromiseDetail, ReportSummary, Sentence } from "../wire/index.ts";
import { type Database, looking, type Writing } from "./database.ts";
import { type FollowingFilter, facetsOf, matching, type Page, type Sorted, verdictsOf } from "./following-facets.ts";
import { notThere } from "./following-refusals.ts";
import { heldShown, shownOf } from "./following-shown.ts";
import type { JudgementTable, LinkTable } from "./following-tables.ts";
import { heldRoot, rootOf } from "./group.ts";
import { judgementsShown } from "./judging.ts";
import { summaryOf } from "./reports.ts";

/** @see FollowingStore.following */
export const following = (db: Database, reportId: string, filter: FollowingFilter, page: Page): Promise<Following> =>
  looking(db, async (trx) => {
    const root = await heldRoot(trx, reportId);
    const { followed_by, later } = await placeOf(trx, root.id);
    const all = await sortedOf(trx, root.id);
    const fitting = matching(all, filter);
    const ids = fitting.slice(page.offset, page.offset + page.limit).map(({ id }) => id);
    return {
      earlier: summaryOf(root),
      later,
      rules: followed_by,
      counts: verdictsOf(all.map(({ verdict }) => verdict)),
      facets: facetsOf(all, filter),
      matching: fitting.length,
      offset: page.offset,
      promises: await promisesIn(trx, root.id, ids),
    };
  });

/** @see FollowingStore.promise */
export const promise = (db: Database, reportId: string, promiseId: string): Promise<PromiseDetail> =>
  looking(db, async (trx) => {
    const root = await heldRoot(trx, reportId);
    const { later_report, later } = await placeOf(trx, root.id);
    const [followed] = await promisesIn(trx, root.id, [promiseId]);
    if (followed === undefined) throw notThere("promise", promiseId);
    const here = await heldShown(trx, root.id);
    const next = later_report === null ? null : await shownOf(trx, later_report);
    const around = (span: { start: number; end: number }) => sentenceAround(next?.reading.text ?? "", span);
    const answer = followed.judgement?.answer ?? null;
    return {
      earlier: summaryOf(root),
      later,
      followed,
      context: {
        promise: sentenceAround(here.reading.text, followed.promise),
        outcomes: followed.outcomes.map(around),
        answer: answer && around(answer),
      },
      judgements: await judgementsShown(trx, here, promiseId),
    };
  });

/** @see FollowingStore.shownReading */
export const shownReading = (
  db: Database,
  reportId: string,
): Promise<{ readonly summary: ReportSummary; readonly reading: Reading }> =>
  looking(db, async (trx) => {
    const { group, reading } = await heldShown(trx, reportId);
    return { summary: summaryOf(group.root), reading };
  });

/** The sentence that a stretch of a text stands in; all of them where it is longer. */
export function sentenceAround(text: string, { start, end }: { start: number; end: number }): Sentence {
  let from = Math.min(start, text.length);
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from--;
  while (from < start && /\s/.test(text.charAt(from))) from++;
  let to = Math.max(from, end);
  if (!ENDS.test(text.charAt(to - 1))) while (to < text.length && !ENDS.test(text.charAt(to))) to++;
  if (/[。！？]/.test(text.charAt(to))) to++;
  return { start: from, end: Math.min(to, text.length), text: text.slice(from, to) };
}

const ENDS = /[。！？\n\r]/;

interface Standing {
  readonly followed_by: string | null;
  readonly later_report: string | null;
  readonly later: ReportSummary | null;
}

async function placeOf(trx: Writing, reportId: string): Promise<Standing> {
  const place = await trx
    .selectFrom("chain")
    .select(["followed_by", "later_report"])
    .where("report_id", "=", reportId)
    .executeTakeFirst();
  if (place === undefined) return { followed_by: null, later_report: null, later: null };
  const later = place.later_report === null ? null : await rootOf(trx, place.later_report);
  return { ...place, later: later && summaryOf(later) };
}

async function sortedOf(trx: Writing, reportId: string): Promise<readonly Sorted[]> {
  const rows = await trx
    .selectFrom("link")
    .select(["promise_id", "verdict", "judged", "domain", "kind", "measurable"])
    .where("earlier_report", "=", reportId)
    .orderBy("nth")
    .execute();
  return rows.map(({ promise_id, verdict, judged, ...rest }) => ({
    id: promise_id,
    verdict: judged ?? verdict,
    ...rest,
  }));
}

async function promisesIn(trx: Writing, reportId: string, ids: readonly string[]): Promise<FollowedPromise[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("link")
    .leftJoin("judgement", "judgement.id", "link.judgement_id")
    .select([
      "link.promise",
      "link.verdict",
      "link.judged",
      "link.measurable",
      "link.outcomes",
      "link.comparison",
      "link.confidence",
      "link.reason",
      "link.answer",
      "judgement.id",
      "judgement.at",
      "judgement.who",
      "judgement.why",
    ])
    .where("earlier_report", "=", reportId)
    .where("promise_id", "in", ids)
    .orderBy("nth")
    .execute();
  return rows.map(followedOf);
}

type LinkRow = Pick<
  Selectable<LinkTable>,
  "promise" | "verdict" | "judged" | "measurable" | "outcomes" | "comparison" | "confidence" | "reason" | "answer"
>;
type JudgedBy = { [K in "id" | "at" | "who" | "why"]: Selectable<JudgementTable>[K] | null };

const followedOf = (row: LinkRow & JudgedBy): FollowedPromise => ({
  promise: row.promise,
  verdict: row.judged ?? row.verdict,
  machine: row.verdict,
  measurable: row.measurable,
  outcomes: [...row.outcomes] as FollowedPromise["outcomes"],
  comparison: row.comparison,
  confidence: row.confidence,
  reason: row.reason,
  judgement:
    row.id === null || row.judged === null
      ? null
      : {
          id: row.id,
          at: (row.at as Date).toISOString(),
          verdict: row.judged,
          who: row.who as string,
          why: row.why as string,
          answer: row.answer,
        },
});
