// What was decided of the promises of a report, kept line by line so that two people can work at once: the last word stands, and every
// word is in the log. What a decision means is not known here.

import type { Selectable } from "kysely";
import type { BirthDecision } from "../wire/index.ts";
import type { BirthTable } from "./births-tables.ts";
import { type Database, type Writing, writing } from "./database.ts";
import { heldRoot } from "./group.ts";
import { appendLog } from "./log.ts";
import { json, storable } from "./storable.ts";

/** What stands of one promise. */
export interface BirthRow {
  /** Names the promise whatever number its statement has. */
  readonly promise: string;
  readonly quote: string;
  readonly decision: BirthDecision | null;
  readonly entered: boolean;
  readonly version: number;
  readonly who: string;
  readonly at: string;
}

/** What is to stand of one promise. */
export interface BirthChange {
  readonly promise: string;
  readonly quote: string;
  readonly decision: BirthDecision | null;
  readonly entered: boolean;
}

/** Who changes it. */
export interface BirthAuthor {
  readonly name: string;
  readonly person: string | null;
}

/** The part of the port for breaking a report into tasks. */
export interface BirthStore {
  /** What was decided of a report's promises so far. @throws Problem `not-found` */
  births(reportId: string): Promise<readonly BirthRow[]>;
  /** Ids of the statements that are promises, in the order of the report. */
  promisesOf(reportId: string): Promise<readonly string[]>;
  /** Decides on what stands at that moment, writes it down with a log entry, and gives what stands then. */
  decideBirths(
    reportId: string,
    author: BirthAuthor,
    decide: (rows: readonly BirthRow[]) => readonly BirthChange[],
  ): Promise<readonly BirthRow[]>;
}

/** That part over an open database. */
export const birthStore = (db: Database): BirthStore => ({
  births: (reportId) =>
    db.transaction().execute(async (trx) => rowsOf(trx, (await heldRoot(trx, storable(reportId))).id)),
  promisesOf: (reportId) =>
    db.transaction().execute(async (trx) => {
      const { id } = await heldRoot(trx, storable(reportId));
      const rows = await trx
        .selectFrom("link")
        .select("promise_id")
        .where("earlier_report", "=", id)
        .orderBy("nth")
        .execute();
      return rows.map(({ promise_id }) => promise_id);
    }),
  decideBirths: (reportId, author, decide) =>
    writing(db, async (trx) => {
      const { id } = await heldRoot(trx, storable(reportId));
      const changes = decide(await rowsOf(trx, id));
      if (changes.length > 0) await write(trx, id, author, changes);
      return rowsOf(trx, id);
    }),
});

async function rowsOf(trx: Writing, reportId: string): Promise<readonly BirthRow[]> {
  const rows = await trx.selectFrom("birth").selectAll().where("report_id", "=", reportId).execute();
  return rows.map(rowOf);
}

const rowOf = ({ promise, quote, decision, entered, version, who, at }: Selectable<BirthTable>): BirthRow => ({
  ...{ promise, quote, decision, entered, version, who },
  at: at.toISOString(),
});

async function write(
  trx: Writing,
  reportId: string,
  { name, person }: BirthAuthor,
  changes: readonly BirthChange[],
): Promise<void> {
  const at = new Date();
  await trx
    .insertInto("birth")
    .values(
      changes.map(({ promise, quote, decision, entered }) => ({
        ...{ report_id: reportId, promise: storable(promise), quote: storable(quote) },
        ...{ decision: decision === null ? null : json(decision), entered, version: 1, who: storable(name), at },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["report_id", "promise"]).doUpdateSet((row) => ({
        quote: row.ref("excluded.quote"),
        decision: row.ref("excluded.decision"),
        entered: row.ref("excluded.entered"),
        version: row("birth.version", "+", 1),
        who: row.ref("excluded.who"),
        at: row.ref("excluded.at"),
      })),
    )
    .execute();
  const lines = changes.map(({ promise, quote, decision, entered }) => ({ promise, quote, decision, entered }));
  await appendLog(trx, [
    { who: name, person, subject: "report", subjectId: reportId, kind: "births-decided", body: { lines } },
  ]);
}
