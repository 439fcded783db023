// The table of what is searched.

import type { GeneratedAlways } from "kysely";
import type { Role } from "../reading/index.ts";

/** A sentence of the current delivery of a report. What it has several of is joined by commas, empty where there is none. */
export interface SentenceTable {
  report_id: string;
  /** Which one of the report, from 0. */
  n: number;
  delivery_id: string;
  start: number;
  end: number;
  source_start: number;
  source_end: number;
  text: string;
  /** The text as phrases are looked for in it. */
  folded: string;
  section: string | null;
  /** Ids of the promises in it. */
  promises: string;
  role: Role;
  /** Kinds and fields of work of the statements in it. */
  kinds: string;
  domains: string;
  /** What became of its promises, a person's verdict before the machine's. */
  verdicts: string;
  /** `n;role;kinds;domains;verdicts`: all that searches are counted by, in one piece. */
  tags: GeneratedAlways<string>;
}
