// The log: every change in one chain. Each entry carries the SHA-256 of its own words together with the hash of the one before, so
// that nobody can alter, drop or slip in an entry without breaking all that follow. Entries are written with what they tell of.

import { createHash } from "node:crypto";
import { type Selectable, sql } from "kysely";
import type { LogEntry, LogSubject, LogVerification } from "../wire/index.ts";
import { type Database, looking, type Writing } from "./database.ts";
import type { LogTable } from "./log-tables.ts";
import { storable } from "./storable.ts";

/** A change before it is written down; `at` is now where none is given. */
export interface NewLogEntry {
  readonly who: string;
  readonly person: string | null;
  readonly subject: LogSubject;
  readonly subjectId: string;
  readonly kind: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly at?: string;
}

/** Which entries: of a subject, of one thing, by somebody, after or before an entry; the oldest first, or the newest. */
export interface LogAsked {
  readonly subject?: LogSubject | readonly LogSubject[];
  readonly subjectId?: string;
  /** Part of the name of whoever did it. */
  readonly who?: string;
  readonly after?: number;
  readonly before?: number;
  readonly newestFirst?: boolean;
  readonly limit?: number;
}

type Row = Selectable<LogTable>;

/** How many rows go over at once. */
const PAGE = 5000;

/** Writes entries at the end of the chain, in order, within the transaction of what they tell of. */
export async function appendLog(trx: Writing, entries: readonly NewLogEntry[]): Promise<readonly LogEntry[]> {
  let { seq, hash } = (await lastOf(trx)) ?? { seq: 0, hash: "" };
  const now = new Date().toISOString();
  const rows = entries.map((entry): Row => {
    const row = { ...rowOf(entry, now), seq: seq + 1, before: hash };
    hash = hashOf(row);
    seq += 1;
    return { ...row, hash };
  });
  for (let at = 0; at < rows.length; at += PAGE) {
    await trx
      .insertInto("log")
      .values(rows.slice(at, at + PAGE))
      .execute();
  }
  return rows.map(entryOf);
}

/** Number of the last entry; 0 where there is none. */
export const headOfLog = async (db: Database | Writing): Promise<number> => (await lastOf(db))?.seq ?? 0;

/** Entries as they are asked for. */
export async function logEntries(db: Database | Writing, asked: LogAsked = {}): Promise<readonly LogEntry[]> {
  let query = db.selectFrom("log").selectAll();
  if (asked.subject !== undefined) query = query.where("subject", "in", [asked.subject].flat() as LogSubject[]);
  if (asked.subjectId !== undefined) query = query.where("subject_id", "=", storable(asked.subjectId));
  if (asked.who !== undefined) query = query.where(sql<boolean>`position(${storable(asked.who)} in who) > 0`);
  if (asked.after !== undefined) query = query.where("seq", ">", asked.after);
  if (asked.before !== undefined) query = query.where("seq", "<", asked.before);
  query = query.orderBy("seq", asked.newestFirst === true ? "desc" : "asc");
  if (asked.limit !== undefined) query = query.limit(asked.limit);
  return (await query.execute()).map(entryOf);
}

/** Reckons the whole chain anew, at one moment. */
export const verifyLog = (db: Database): Promise<LogVerification> =>
  looking(db, async (trx) => {
    let before = "";
    let seq = 0;
    for (;;) {
      const rows = await trx.selectFrom("log").selectAll().where("seq", ">", seq).orderBy("seq").limit(PAGE).execute();
      for (const row of rows) {
        const why = faultOf(row, seq + 1, before);
        if (why !== null) return { entries: seq, head: before === "" ? null : before, broken: { seq: row.seq, why } };
        before = row.hash;
        seq = row.seq;
      }
      if (rows.length < PAGE) return { entries: seq, head: before === "" ? null : before, broken: null };
    }
  });

function faultOf(row: Row, seq: number, before: string): string | null {
  if (row.seq !== seq) return `第 ${seq} 条不在了，接着的是第 ${row.seq} 条。`;
  if (row.before !== before) return "它记的前一条的指纹与前一条不符：前一条被换过，或这一条是插进来的。";
  return row.hash === hashOf(row) ? null : "它的内容与指纹不符：写下之后被改过。";
}

const lastOf = (db: Database | Writing): Promise<Pick<Row, "seq" | "hash"> | undefined> =>
  db.selectFrom("log").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();

const rowOf = ({ who, person, subject, subjectId, kind, body, at }: NewLogEntry, now: string) => ({
  ...{ at: at ?? now, person, subject, kind },
  who: storable(who),
  subject_id: storable(subjectId),
  body: JSON.stringify(body, (_, part) => (typeof part === "string" ? storable(part) : part)),
});

/** Of everything an entry says, in a fixed order, and of the entry before. */
const hashOf = ({ seq, at, who, person, subject, subject_id, kind, body, before }: Omit<Row, "hash">): string =>
  createHash("sha256")
    .update(JSON.stringify([seq, at, who, person, subject, subject_id, kind, body, before]))
    .digest("hex");

const entryOf = ({ seq, at, who, person, subject, subject_id, kind, body, hash }: Row): LogEntry => ({
  ...{ seq, at, who, person, subject, kind, hash },
  subjectId: subject_id,
  body: JSON.parse(body) as LogEntry["body"],
});
