// The tables of what follows from the reports held: their chains, promises with verdicts, findings, and what people said of both.

import type { Statement } from "../reading/index.ts";
import type { Anchor, Comparison, Finding, PlacedWords, ShownStatement, Verdict } from "../wire/index.ts";
import type { At, Json, Sequence } from "./columns.ts";
import type { Was } from "./corrections.ts";
import type { Passages } from "./passage.ts";

/**
 * Where a report stands among those of its government. `followed_by` and `checked_by` are the rules that were at work last; null
 * where something has changed since.
 */
export interface ChainTable {
  report_id: string;
  /** Of the government: the code it goes by in the end, or its name under its parents; null while nobody knows whose report it is. */
  key: string | null;
  plan_year: number | null;
  /** The government its area was joined to, and the first plan year from which a report of that one may follow. */
  into_key: string | null;
  into_from: number | null;
  /** The reports of the years before and after, where they are held. */
  earlier_report: string | null;
  later_report: string | null;
  followed_by: string | null;
  checked_by: string | null;
}

/** A promise of a report and what the next one says of it; without the next one all of that is empty. */
export interface LinkTable {
  earlier_report: string;
  promise_id: string;
  later_report: string | null;
  /** Its place among the promises of the report. */
  nth: number;
  kind: string;
  domain: string | null;
  section: string | null;
  indicator_id: string | null;
  quote: string;
  start: number;
  end: number;
  source_start: number;
  source_end: number;
  verdict: Verdict | null;
  measurable: boolean;
  confidence: number;
  reason: string;
  promise: Json<ShownStatement>;
  outcomes: Json<readonly Statement[]>;
  comparison: Json<Comparison> | null;
  rules: string;
  /** The judgement in force, its verdict, and where the words stand that it gives as answer. */
  judgement_id: string | null;
  judged: Verdict | null;
  answer: Json<PlacedWords> | null;
}

/** A person's verdict. Never deleted, never changed but for `undone_at`. */
export interface JudgementTable {
  id: string;
  seq: Sequence;
  /** The report whose promise it is, and the delivery whose characters the passages count. */
  report_id: string;
  delivery_id: string;
  /** The words of the promise, and what was read there. */
  passages: Json<Passages>;
  was: Json<Was>;
  verdict: Verdict;
  machine: Verdict | null;
  /** The words of the later report that answer it. */
  answer: Json<Anchor> | null;
  answer_passages: Json<Passages> | null;
  who: string;
  why: string;
  at: At;
  undone_at: Date | null;
}

/** What a check found in a report. */
export interface FindingTable {
  report_id: string;
  finding_id: string;
  nth: number;
  rule: string;
  severity: Finding["severity"];
  finding: Json<Finding>;
  rules: string;
  /** The dismissal in force. */
  dismissal_id: string | null;
}

/** A person's word that a finding is none. Never deleted, never changed but for `undone_at`. */
export interface DismissalTable {
  id: string;
  seq: Sequence;
  report_id: string;
  delivery_id: string;
  rule: string;
  passages: Json<Passages>;
  who: string;
  why: string;
  at: At;
  undone_at: Date | null;
}

export interface FollowingTables {
  chain: ChainTable;
  link: LinkTable;
  judgement: JudgementTable;
  finding: FindingTable;
  dismissal: DismissalTable;
}
