// What is held: reports by government and plan year, their deliveries, and what people corrected in them.

import { z } from "zod";
import {
  CommitmentSchema,
  MeasureSchema,
  NoteSchema,
  QuantitySchema,
  RepairSchema,
  ReportFactsSchema,
  SectionSchema,
  StatementSchema,
  TierSchema,
  VersionSchema,
} from "./reading.ts";

/** One report in the list of what is held. */
export const ReportSummarySchema = z.object({
  id: z.string(),
  /** Empty while nobody has said whose report it is. */
  government: z.string(),
  code: z.string().nullable(),
  tier: TierSchema.nullable(),
  parents: z.array(z.string()),
  /** 0 while nobody has said for which year it plans. */
  planYear: z.int(),
  reviewYear: z.int().nullable(),
  date: z.string().nullable(),
  title: z.string().nullable(),
  /** One of the examples that come with the program. */
  example: z.boolean(),
  addedAt: z.string(),
  deliveries: z.int(),
  counts: z.object({
    characters: z.int(),
    quantities: z.int(),
    measures: z.int(),
    targets: z.int(),
    commitments: z.int(),
    repairs: z.int(),
    corrections: z.int(),
  }),
});

/** One file in which a report was delivered. */
export const DeliverySchema = z.object({
  id: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  encoding: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  characters: z.int(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  retrieved: z.string().nullable(),
  addedAt: z.string(),
  current: z.boolean(),
});

/** The place a correction holds on to: delivered characters and their wording, so that it survives a new reading. */
export const AnchorSchema = z.object({ start: z.int(), end: z.int(), quote: z.string() });

const dated = {
  status: z.enum(["actual", "estimate", "target"]).nullable(),
  period: z.object({ from: z.int(), to: z.int() }).nullable(),
};

/** A measure as a person says it, in place of the machine. */
const SaidMeasureSchema = z.object({ ...dated, measure: MeasureSchema });

/** A promise as a person says it, where the machine read none. */
const SaidCommitmentSchema = z.object({ ...dated, commitment: CommitmentSchema });

/** A statement as the machine read it, known again by its kind and its subject (`subjectOf`); measures go by what they say. */
const ReadAsSchema = z.object({ kind: StatementSchema.shape.kind, subject: z.string() });

/** What a person may correct. */
export const CorrectionInputSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("facts"),
    /** Only the facts that change. */
    facts: z.object({
      government: z.string().min(1).optional(),
      code: z
        .string()
        .regex(/^\d{6}$/)
        .nullable()
        .optional(),
      tier: TierSchema.nullable().optional(),
      planYear: z.int().min(1949).max(2100).optional(),
      reviewYear: z.int().min(1949).max(2100).nullable().optional(),
    }),
    who: z.string().min(1),
    why: z.string(),
  }),
  z.object({
    kind: z.literal("add"),
    anchor: AnchorSchema,
    statement: z.union([SaidMeasureSchema, SaidCommitmentSchema]),
    who: z.string().min(1),
    why: z.string(),
  }),
  z.object({
    kind: z.literal("mend"),
    anchor: AnchorSchema,
    /** Tells apart the statements of one stretch: the measure as the machine read it. */
    was: MeasureSchema,
    statement: SaidMeasureSchema,
    who: z.string().min(1),
    why: z.string(),
  }),
  z.object({
    kind: z.literal("strike"),
    anchor: AnchorSchema,
    was: z.union([MeasureSchema, ReadAsSchema]),
    who: z.string().min(1),
    why: z.string(),
  }),
]);

export const CorrectionSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** Taken back later; kept in the record. */
  undoneAt: z.string().nullable(),
  /** `lost` when the anchored words are no longer in the delivery that is current. */
  state: z.enum(["applied", "lost", "undone"]),
  correction: CorrectionInputSchema,
});

/** A statement as the page shows it: the machine's reading with the person's correction beside it. */
export const ShownStatementSchema = StatementSchema.extend({
  correction: z
    .object({
      id: z.string(),
      kind: z.enum(["add", "mend", "strike"]),
      /** For `mend`: what the machine had read. */
      machine: z.object({ measure: MeasureSchema }).nullable(),
    })
    .nullable(),
});

/** One report as it is held. */
export const HeldReportSchema = z.object({
  summary: ReportSummarySchema,
  facts: ReportFactsSchema,
  /** The facts as the machine read them, before corrections. */
  machineFacts: ReportFactsSchema,
  version: VersionSchema,
  readAt: z.string(),
  deliveries: z.array(DeliverySchema),
  /** The delivered text, before any repair. */
  delivered: z.string(),
  text: z.string(),
  repairs: z.array(RepairSchema),
  notes: z.array(NoteSchema),
  outline: z.array(SectionSchema),
  statements: z.array(ShownStatementSchema),
  quantities: z.array(QuantitySchema),
  corrections: z.array(CorrectionSchema),
});

/** How many of a text's numbers are in the ledger, and why the rest is not. */
export const CoverageSchema = z.object({
  /** All numbers but labels, years, dates and words of time. */
  numbers: z.int(),
  /** Those that a measure, a promise, a project, a livelihood item or a close-out takes up. */
  covered: z.int(),
  rest: z.array(
    QuantitySchema.pick({ start: true, end: true, source: true, surface: true }).extend({
      reason: z.enum(["announces", "class", "name", "achievement", "unread"]),
    }),
  ),
  /** What is not counted: numbers in names (5G), years, dates, words of time (过去五年). */
  uncounted: z.object({ label: z.int(), year: z.int(), date: z.int(), time: z.int() }),
});

/** One report, whole. */
export const ReportDetailSchema = HeldReportSchema.extend({ coverage: CoverageSchema });

/** What became of one file that was added. */
export const AddOutcomeSchema = z.object({
  fileName: z.string(),
  outcome: z.enum(["added", "held", "another-delivery", "refused"]),
  reportId: z.string().nullable(),
  deliveryId: z.string().nullable(),
  government: z.string().nullable(),
  planYear: z.int().nullable(),
  /** The facts to confirm: true where government or year were not found in the text and somebody must say. */
  needsFacts: z.boolean(),
  problem: z.object({ code: z.string(), detail: z.string(), detailEn: z.string() }).nullable(),
});

/** An act that can be undone. */
export const UndoableSchema = z.object({ undo: z.string(), what: z.string() });

/** How a statement came about: the repairs in its stretch, its tokens, the rules. */
export const WhySchema = z.object({
  rules: z.array(z.object({ name: z.string(), text: z.string(), start: z.int(), end: z.int(), depth: z.int() })),
  tokens: z.array(z.object({ kind: z.string(), text: z.string(), start: z.int(), end: z.int() })),
  repairs: z.array(RepairSchema),
});

export type ReportSummary = z.infer<typeof ReportSummarySchema>;
export type HeldReport = z.infer<typeof HeldReportSchema>;
export type NumbersCovered = z.infer<typeof CoverageSchema>;
export type ReadAs = z.infer<typeof ReadAsSchema>;
export type ReportDetail = z.infer<typeof ReportDetailSchema>;
export type Delivery = z.infer<typeof DeliverySchema>;
export type Anchor = z.infer<typeof AnchorSchema>;
export type CorrectionInput = z.infer<typeof CorrectionInputSchema>;
export type Correction = z.infer<typeof CorrectionSchema>;
export type ShownStatement = z.infer<typeof ShownStatementSchema>;
export type AddOutcome = z.infer<typeof AddOutcomeSchema>;
export type Undoable = z.infer<typeof UndoableSchema>;
export type Why = z.infer<typeof WhySchema>;
