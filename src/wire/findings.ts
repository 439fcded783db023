// What a check of a report found, and what people dismissed of it.

import { z } from "zod";
import { FindingCountsSchema } from "./following.ts";
import { ReportFactsSchema } from "./reading.ts";
import { ReportSummarySchema } from "./shelf.ts";

const placed = {
  start: z.int(),
  end: z.int(),
  source: z.object({ start: z.int(), end: z.int() }),
  /** `text.slice(start, end)`. */
  quote: z.string(),
};

/** Something in a report that does not fit together, or may not. */
export const FindingSchema = z.object({
  ...placed,
  /** Name of the rule. */
  rule: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  /** The places it was held against, in this report or in that of the year before. */
  related: z.array(z.object({ ...placed, report: z.enum(["this", "previous"]) })),
  /** Chinese, with the sum shown. */
  message: z.string(),
  expected: z.string().nullable(),
  found: z.string().nullable(),
});

/** A finding that is kept with its report. */
export const HeldFindingSchema = FindingSchema.extend({
  /** Names it until the report is checked anew. */
  id: z.string(),
  /** The dismissal in force. */
  dismissal: z.object({ id: z.string(), at: z.string(), who: z.string(), why: z.string() }).nullable(),
});

/** A person's word that a finding is none. */
export const DismissalInputSchema = z.object({
  /** The finding as it is shown: its id now, and its quote. */
  finding: z.object({ id: z.string().min(1).max(100), quote: z.string() }),
  who: z.string().trim().min(1).max(100),
  why: z.string().trim().min(1).max(2000),
});

/** A dismissal as it is kept. Never changed but for `undoneAt`. */
export const DismissalSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** Taken back later; kept in the record. */
  undoneAt: z.string().nullable(),
  /** `lost` when nothing is found at those words any more. */
  state: z.enum(["applied", "lost", "undone"]),
  rule: z.string(),
  quote: z.string(),
  who: z.string(),
  why: z.string(),
});

/** What was found in a report that is held, most serious first. */
export const FindingsSchema = z.object({
  report: ReportSummarySchema,
  /** The report of the year before that it was held against. */
  previous: ReportSummarySchema.nullable(),
  /** Hash of the rules that checked it; null while it has yet to be brought up to date. */
  rules: z.string().nullable(),
  counts: FindingCountsSchema,
  findings: z.array(HeldFindingSchema),
  /** The whole record, newest first. */
  dismissals: z.array(DismissalSchema),
});

/** A text to be checked before it is anything. */
export const DraftSchema = z.object({
  text: z.string().min(1).max(300_000),
  /** Id of the report of the year before, to hold it against. */
  previous: z.string().min(1).max(100).optional(),
  /** Holds it also against what the registers have of the year it looks back on. */
  registers: z.boolean().optional(),
});

/** What was found in a draft; nothing of it is kept. */
export const CheckedDraftSchema = z.object({
  facts: ReportFactsSchema,
  previous: ReportSummarySchema.nullable(),
  /** The year of the registers it was held against; null where it was not, or they hold nothing of that year. */
  registers: z.int().nullable(),
  /** The restored text, in which the findings count; `source` counts in the text as it was sent. */
  text: z.string(),
  findings: z.array(FindingSchema),
});

export type Finding = z.infer<typeof FindingSchema>;
export type HeldFinding = z.infer<typeof HeldFindingSchema>;
export type DismissalInput = z.infer<typeof DismissalInputSchema>;
export type Dismissal = z.infer<typeof DismissalSchema>;
export type Findings = z.infer<typeof FindingsSchema>;
export type Draft = z.infer<typeof DraftSchema>;
export type CheckedDraft = z.infer<typeof CheckedDraftSchema>;
