// The tables of the log and of evidence, as queries see them.

import type { LogSubject } from "../wire/index.ts";

/** One change. `body` is text, not JSON of the database's own making: the hash is of its very characters. */
export interface LogTable {
  /** 1, 2, 3 … without a gap. */
  seq: number;
  at: string;
  who: string;
  person: string | null;
  subject: LogSubject;
  subject_id: string;
  kind: string;
  body: string;
  /** Hash of the entry before; empty for the first. */
  before: string;
  hash: string;
}

/** A file handed in for a matter. Never changed, never deleted. */
export interface EvidenceTable {
  id: string;
  matter_id: string;
  file_name: string;
  media_type: string;
  sha256: string;
  bytes: number;
  content: Buffer;
  at: string;
  who: string;
}

export interface LogTables {
  log: LogTable;
  evidence: EvidenceTable;
}
