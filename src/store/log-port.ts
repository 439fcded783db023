// The part of the port that remembers: the log and the evidence.

import type { Evidence, LogEntry, LogVerification } from "../wire/index.ts";
import { type Database, writing } from "./database.ts";
import { evidence, keepEvidence, type NewFile } from "./evidence.ts";
import { appendLog, headOfLog, type LogAsked, logEntries, type NewLogEntry, verifyLog } from "./log.ts";

/** What has been done, by whom, and the files that prove it. Everything else that changes the store writes its own entries. */
export interface LogStore {
  /**
   * Writes entries down. With `head`, only if that is still the number of the last entry: else nothing is written and null is given,
   * so that whoever decided on what stood before can decide anew.
   */
  append(entries: readonly NewLogEntry[], head?: number): Promise<readonly LogEntry[] | null>;
  /** Number of the last entry; 0 where there is none. */
  headOfLog(): Promise<number>;
  log(asked?: LogAsked): Promise<readonly LogEntry[]>;
  /** Reckons every hash anew. */
  verifyLog(): Promise<LogVerification>;
  keepEvidence(file: NewFile): Promise<Evidence>;
  evidence(id: string): ReturnType<typeof evidence>;
}

/** That part over an open database. */
export const logStore = (db: Database): LogStore => ({
  append: (entries, head) =>
    writing(db, async (trx) => {
      if (head !== undefined && (await headOfLog(trx)) !== head) return null;
      return appendLog(trx, entries);
    }),
  headOfLog: () => headOfLog(db),
  log: (asked) => logEntries(db, asked),
  verifyLog: () => verifyLog(db),
  keepEvidence: (file) => keepEvidence(db, file),
  evidence: (id) => evidence(db, id),
});
