// Writes the sentences of a report's current delivery, with what was read in each, so that they can be searched.

import { type Insertable, sql } from "kysely";
import type { Role, Section } from "../reading/index.ts";
import { overlap, type Span } from "../text/index.ts";
import type { ReadingDocument, ShownStatement } from "../wire/index.ts";
import { mapOf } from "./corrections.ts";
import type { Writing } from "./database.ts";
import { fold } from "./search-fold.ts";
import { sectionAt, sentencesIn } from "./sentences-cut.ts";
import type { SentenceTable } from "./sentences-table.ts";
import { storable } from "./storable.ts";

/** Rows that go in at once. */
const BATCH = 1_000;

/** Takes a report out of what is searched. */
export async function dropSentences(trx: Writing, reportId: string): Promise<void> {
  await trx.deleteFrom("sentence").where("report_id", "=", reportId).execute();
}

/** Writes the sentences of a report that has none. @param statements as they are shown, without struck ones */
export async function writeSentences(
  trx: Writing,
  reportId: string,
  deliveryId: string,
  document: ReadingDocument,
  statements: readonly ShownStatement[],
): Promise<void> {
  const rows = rowsOf(document, statements).map((row) => ({ ...row, report_id: reportId, delivery_id: deliveryId }));
  for (let from = 0; from < rows.length; from += BATCH) {
    await trx
      .insertInto("sentence")
      .values(rows.slice(from, from + BATCH))
      .execute();
  }
  await markVerdicts(trx, reportId);
}

/** Writes what became of the promises into the sentences of a report; called whenever its links or judgements have changed. */
export async function markVerdicts(trx: Writing, reportId: string): Promise<void> {
  await sql`
    update sentence set verdicts = fared.verdicts
    from (
      select n, coalesce(string_agg(distinct coalesce(judged, verdict), ','), '') as verdicts
      from (select n, unnest(string_to_array(promises, ',')) as promise_id from sentence where report_id = ${reportId}) as promised
      left join link on link.earlier_report = ${reportId} and link.promise_id = promised.promise_id
      group by n
    ) as fared
    where sentence.report_id = ${reportId} and sentence.n = fared.n and sentence.verdicts <> fared.verdicts`.execute(
    trx,
  );
}

/** The role of each section by its id. */
export function rolesOf(outline: readonly Section[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const visit = ({ id, role, children }: Section): void => {
    roles.set(id, role);
    children.forEach(visit);
  };
  outline.forEach(visit);
  return roles;
}

type Row = Omit<Insertable<SentenceTable>, "report_id" | "delivery_id">;

function rowsOf(document: ReadingDocument, statements: readonly ShownStatement[]): readonly Row[] {
  const map = mapOf(document);
  // a sentence sees the few statements that end after it begins
  const waiting = [...statements].sort((a, b) => a.start - b.start);
  let done = 0;
  return sentencesIn(document.text, document.outline).map((span, n) => {
    while (done < waiting.length && (waiting[done] as Span).end <= span.start) done++;
    const source = map.toDelivered(span);
    return {
      ...textOf(document, span),
      n,
      source_start: source.start,
      source_end: source.end,
      ...heldBy(waiting, done, span),
    };
  });
}

function textOf({ text: all, outline }: ReadingDocument, { start, end }: Span) {
  const section = sectionAt(outline, start);
  const text = storable(all.slice(start, end));
  const folded = fold(text).text;
  return { start, end, text, folded, role: section?.role ?? "other", section: section?.id ?? null };
}

/** What the statements of a sentence are: of which kinds and fields, and which are promises. */
function heldBy(
  sorted: readonly ShownStatement[],
  from: number,
  span: Span,
): Pick<Row, "kinds" | "domains" | "promises" | "verdicts"> {
  const held: ShownStatement[] = [];
  for (let at = from; at < sorted.length && (sorted[at] as Span).start < span.end; at++)
    if (overlap(sorted[at] as Span, span)) held.push(sorted[at] as ShownStatement);
  const list = (values: readonly string[]): string => [...new Set(values)].sort().join(",");
  return {
    kinds: list(held.map(({ kind }) => kind)),
    domains: list(held.flatMap(({ domain }) => domain ?? [])),
    promises: list(held.filter(({ status }) => status === "target").map(({ id }) => id)),
    verdicts: "",
  };
}
