// The tables as the queries see them; the migrations make them. Column names are the wire's, in snake_case.

import type { Government, ReportFacts, Role, Tier } from "../reading/index.ts";
import type { CorrectionInput, ReadingDocument, ReportSummary } from "../wire/index.ts";
import type { BirthTables } from "./births-tables.ts";
import type { At, Json, Sequence } from "./columns.ts";
import type { FollowingTables } from "./following-tables.ts";
import type { LogTables } from "./log-tables.ts";
import type { NoticeTables } from "./notices-tables.ts";
import type { Passages } from "./passage.ts";
import type { PeopleTables } from "./people-tables.ts";
import type { SentenceTable } from "./sentences-table.ts";
import type { SheetTables } from "./sheets-tables.ts";

/** A government's report on a year. `facts` and what is listed beside them are as shown, corrections applied. */
export interface ReportTable {
  id: string;
  /** Government and plan year as one key; null while somebody has to say them. No two reports on the shelf share it. */
  identity: string | null;
  /** The report this one turned out to be; its own deliveries count there. */
  joined_into: string | null;
  /** The correction that joined it. */
  joined_by: string | null;
  current_delivery: string | null;
  government: string | null;
  code: string | null;
  tier: Tier | null;
  parents: string[];
  plan_year: number | null;
  review_year: number | null;
  date: string | null;
  title: string | null;
  facts: Json<ReportFacts>;
  counts: Json<ReportSummary["counts"]>;
  deliveries: number;
  example: boolean;
  added_at: At;
  removed_at: Date | null;
}

/** Facts a person gave, the government found among those held where it is there. */
export interface SaidFacts {
  readonly government?: Government;
  readonly planYear?: number;
  readonly reviewYear?: number | null;
}

/** A file in which a report was delivered, and the text extracted from it. */
export interface DeliveryTable {
  id: string;
  seq: Sequence;
  report_id: string;
  file_name: string;
  media_type: string;
  encoding: string;
  sha256: string;
  bytes: number;
  characters: number;
  url: string | null;
  publisher: string | null;
  retrieved: string | null;
  /** Facts given along with the file. */
  given: Json<SaidFacts> | null;
  delivered: string;
  added_at: At;
}

/** The bytes of a delivery, apart so that no query carries them along. */
export interface OriginalTable {
  delivery_id: string;
  content: Buffer;
}

/** What was read in a delivery; one reading each, the newest. */
export interface ReadingTable {
  delivery_id: string;
  duixian: string;
  rules: string;
  /** The years its statements are dated by. */
  plan_year: number | null;
  review_year: number | null;
  document: Json<ReadingDocument>;
  read_at: At;
}

/** The statements of the current delivery of each report as they are shown: mended, added ones in, struck ones out. */
export interface StatementTable {
  report_id: string;
  statement_id: string;
  delivery_id: string;
  correction_id: string | null;
  kind: string;
  indicator_id: string | null;
  indicator: string | null;
  surface: string | null;
  basis: string | null;
  value: number | null;
  value_high: number | null;
  unit: string | null;
  bound: string | null;
  stance: string | null;
  text: string | null;
  status: string | null;
  period_from: number | null;
  period_to: number | null;
  domain: string | null;
  section: string | null;
  /** Of the deepest section it stands in. */
  role: Role | null;
  quote: string;
  start: number;
  end: number;
  source_start: number;
  source_end: number;
}

/** What a person corrected. Never deleted, never changed but for `undone_at`. */
export interface CorrectionTable {
  id: string;
  seq: Sequence;
  report_id: string;
  /** The delivery whose characters the anchor counts; null for facts. */
  delivery_id: string | null;
  input: Json<CorrectionInput>;
  /** For facts: what they came to. */
  said: Json<SaidFacts> | null;
  /** For statements: the words it holds on to. */
  passages: Json<Passages> | null;
  /** For facts of one delivery: that delivery, and the report it left. */
  parted_delivery: string | null;
  parted_from: string | null;
  at: At;
  undone_at: Date | null;
}

/** A removal or a choice, with what undoing it needs. */
export interface ActTable {
  id: string;
  kind: "remove" | "choose";
  report_id: string;
  /** For a choice: the delivery that was current before. */
  before: string | null;
  at: At;
  undone_at: Date | null;
}

export interface Tables extends FollowingTables, LogTables, BirthTables, SheetTables, NoticeTables, PeopleTables {
  report: ReportTable;
  delivery: DeliveryTable;
  original: OriginalTable;
  reading: ReadingTable;
  statement: StatementTable;
  sentence: SentenceTable;
  correction: CorrectionTable;
  act: ActTable;
}
