// The reading as it crosses to the outside: what `duixian read --json` prints and the page receives.

import { z } from "zod";
import type { Reading, Section } from "../reading/index.ts";

const at = { start: z.int(), end: z.int() };
const SpanSchema = z.object(at);
const placed = { ...at, source: SpanSchema };

export const TierSchema = z.enum(["national", "province", "prefecture", "county", "township"]);
export const RoleSchema = z.enum([
  "opening",
  "review",
  "problems",
  "target",
  "plan",
  "livelihood",
  "self-governance",
  "closing",
  "glossary",
  "other",
]);
const StatusSchema = z.enum(["actual", "estimate", "target"]);
const BoundSchema = z.enum(["exact", "about", "at_least", "above", "at_most", "below", "range"]);

export const GovernmentSchema = z.object({
  name: z.string(),
  code: z.string().nullable(),
  tier: TierSchema.nullable(),
  parents: z.array(z.string()),
});

export const ReportFactsSchema = z.object({
  title: z.string().nullable(),
  government: GovernmentSchema.nullable(),
  reviewYear: z.int().nullable(),
  planYear: z.int().nullable(),
  date: z.string().nullable(),
  congress: z.string().nullable(),
  speaker: z.object({ name: z.string().nullable(), post: z.string().nullable() }).nullable(),
});

export const RepairSchema = z.object({
  ...placed,
  kind: z.enum([
    "utf8-as-latin",
    "gbk-as-latin",
    "utf8-as-gbk",
    "gbk-shift",
    "gloss",
    "variant",
    "stray-semicolon",
    "lost-zero",
    "lost-dash",
    "middle-dot",
  ]),
  before: z.string(),
  after: z.string(),
  confidence: z.number(),
});

export const NoteSchema = z.object({
  ...placed,
  code: z.enum([
    "unread-number",
    "two-readings",
    "furniture",
    "lost-character",
    "broken-gloss",
    "no-report",
    "doubtful-number",
    // On the file as a whole, from taking it in; these stand at the beginning of the text.
    "file-kind",
    "page-without-text",
  ]),
  message: z.string().nullable(),
});

export const SectionSchema: z.ZodType<Section> = z.lazy(() =>
  z.object({
    ...placed,
    id: z.string(),
    heading: z.string().nullable(),
    role: RoleSchema,
    children: z.array(SectionSchema),
  }),
);

export const MeasureSchema = z.object({
  indicator: z.object({ id: z.string().nullable(), name: z.string(), surface: z.string() }),
  basis: z.enum(["level", "growth", "avg_growth", "change", "share", "rank", "relation"]),
  value: z.number().nullable(),
  valueHigh: z.number().nullable(),
  unit: z.string().nullable(),
  bound: BoundSchema.nullable(),
  stance: z.enum(["strive", "ensure"]).nullable(),
  text: z.string().nullable(),
});

export const CommitmentSchema = z.object({
  verb: z.string(),
  strength: z.enum(["finish", "start", "advance", "keep", "strive"]),
  object: z.string(),
  place: z.string().nullable(),
  measures: z.array(z.string()),
  deadline: z.object({ text: z.string().nullable(), date: z.string(), implied: z.boolean() }).nullable(),
  owner: z.object({ text: z.string() }).nullable(),
  measurable: z.boolean(),
  has: z.object({ deliverable: z.boolean(), number: z.boolean(), time: z.boolean(), owner: z.boolean() }),
  why: z.string(),
});

const AmountSchema = z.object({ value: z.number(), unit: z.string(), bound: BoundSchema });

export const ProjectSchema = z.object({
  name: z.string(),
  stage: z
    .enum(["reserved", "preparing", "signed", "started", "building", "completed", "operating", "delivering"])
    .nullable(),
  invested: AmountSchema.nullable(),
  planned: AmountSchema.nullable(),
  scale: z.string().nullable(),
});

export const LivelihoodSchema = z.object({ number: z.int().nullable(), owners: z.array(z.string()) });

export const CloseoutSchema = z.object({
  announced: z.int().nullable(),
  done: z.int().nullable(),
  adjusted: z.int().nullable(),
  ongoing: z.int().nullable(),
});

export const TermSchema = z.object({ name: z.string(), meaning: z.string() });

export const StatementSchema = z.object({
  ...placed,
  id: z.string(),
  kind: z.enum([
    "measure",
    "commitment",
    "achievement",
    "project",
    "livelihood",
    "honour",
    "problem",
    "term",
    "closeout",
  ]),
  quote: z.string(),
  section: z.string().nullable(),
  status: StatusSchema.nullable(),
  period: z.object({ from: z.int(), to: z.int() }).nullable(),
  domain: z.string().nullable(),
  rules: z.array(z.string()),
  measure: MeasureSchema.optional(),
  commitment: CommitmentSchema.optional(),
  project: ProjectSchema.optional(),
  livelihood: LivelihoodSchema.optional(),
  closeout: CloseoutSchema.optional(),
  term: TermSchema.optional(),
});

export const QuantitySchema = z.object({
  ...placed,
  surface: z.string(),
  kind: z.enum(["quantity", "percent", "rank", "year", "duration", "date", "ratio", "money", "label"]),
  value: z.number().nullable(),
  valueHigh: z.number().nullable(),
  unit: z.string().nullable(),
  bound: BoundSchema,
  of: z.string().nullable(),
  polarity: z.enum(["up", "down"]).nullable(),
  status: StatusSchema.nullable(),
  statements: z.array(z.string()),
});

/** What one reading says, without the file it came from. */
export const ReadingSchema = z.object({
  report: ReportFactsSchema,
  text: z.string(),
  repairs: z.array(RepairSchema),
  notes: z.array(NoteSchema),
  outline: z.array(SectionSchema),
  statements: z.array(StatementSchema),
  quantities: z.array(QuantitySchema),
});

/** Which program and which rules made a reading. */
export const VersionSchema = z.object({ duixian: z.string(), rules: z.string() });

/** The file that was read. */
export const SourceSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  encoding: z.string(),
  mediaType: z.string(),
  /** The text as extracted, before any repair; absent for .txt. */
  text: z.string().optional(),
});

/** What `duixian read FILE --json` prints. */
export const ReadingDocumentSchema = ReadingSchema.extend({ version: VersionSchema, source: SourceSchema });

export type ReadingDocument = Reading & {
  readonly version: z.infer<typeof VersionSchema>;
  readonly source: z.infer<typeof SourceSchema>;
};
