// Promises followed into the next report, and what people made of the verdicts; governments with their reports year after year.

import { z } from "zod";
import { MeasureSchema, StatementSchema } from "./reading.ts";
import { AnchorSchema, ReportSummarySchema, ShownStatementSchema } from "./shelf.ts";

/** What became of a promise. */
export const VerdictSchema = z.enum(["met", "missed", "progress", "unreported"]);

/** The two numbers of a verdict, in one unit and sense. */
export const ComparisonSchema = z.object({
  basis: MeasureSchema.shape.basis,
  target: z.number().nullable(),
  result: z.number().nullable(),
  unit: z.string().nullable(),
  /** How far the result may stay behind and still count as reached. */
  tolerance: z.number(),
});

/** How many promises have which verdict; `pending` are those whose next report is not held. */
export const VerdictCountsSchema = z.object({
  met: z.int(),
  missed: z.int(),
  progress: z.int(),
  unreported: z.int(),
  pending: z.int(),
});

/** Words of the later report that a person found to answer; `source` counts in the delivered text. */
const PlacedWordsSchema = z.object({
  start: z.int(),
  end: z.int(),
  source: z.object({ start: z.int(), end: z.int() }),
  quote: z.string(),
});

/** A person's verdict in place of the machine's. */
export const JudgementInputSchema = z.object({
  /** The promise as it is shown: its id now, and its quote, by which it is known should the id have moved. */
  promise: z.object({ id: z.string().min(1).max(100), quote: z.string().min(1) }),
  verdict: VerdictSchema,
  /** Delivered characters of the later report that show it. */
  answer: AnchorSchema.nullable(),
  who: z.string().trim().min(1).max(100),
  why: z.string().trim().min(1).max(2000),
});

/** A judgement as it is kept. Never changed but for `undoneAt`. */
export const JudgementSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** Taken back later; kept in the record. */
  undoneAt: z.string().nullable(),
  /** `lost` when the promise's words are no longer a promise of the report; `superseded` when a later judgement stands over it. */
  state: z.enum(["applied", "superseded", "lost", "undone"]),
  /** The words of the promise. */
  quote: z.string(),
  verdict: VerdictSchema,
  /** What the machine said when it was made; null where the next report was not held. */
  machine: VerdictSchema.nullable(),
  answer: AnchorSchema.nullable(),
  who: z.string(),
  why: z.string(),
});

/** A promise of a report and what the next one says of it. */
export const FollowedPromiseSchema = z.object({
  promise: ShownStatementSchema,
  /** The verdict in force: a person's where there is one. Null while the next year's report is not held. */
  verdict: VerdictSchema.nullable(),
  /** The machine's own verdict. */
  machine: VerdictSchema.nullable(),
  /** Whether its words let a later report say yes or no. */
  measurable: z.boolean(),
  /** What of the later report answers it, best first. */
  outcomes: z.array(StatementSchema),
  comparison: ComparisonSchema.nullable(),
  /** 0 to 1, of the machine's verdict. */
  confidence: z.number(),
  /** One line that a person can check, Chinese, of the machine's verdict. */
  reason: z.string(),
  /** The judgement in force. */
  judgement: z
    .object({
      id: z.string(),
      at: z.string(),
      verdict: VerdictSchema,
      who: z.string(),
      why: z.string(),
      answer: PlacedWordsSchema.nullable(),
    })
    .nullable(),
});

const FacetSchema = z.array(z.object({ value: z.string(), count: z.int() }));

/** The promises of one report, followed into the next. */
export const FollowingSchema = z.object({
  earlier: ReportSummarySchema,
  /** Null while the next year's report is not held. */
  later: ReportSummarySchema.nullable(),
  /** Hash of the rules that followed it; null while it has yet to be brought up to date. */
  rules: z.string().nullable(),
  /** Of all its promises. */
  counts: VerdictCountsSchema,
  /** How many promises each value would leave, the other filters as they are. */
  facets: z.object({ verdict: FacetSchema, domain: FacetSchema, kind: FacetSchema, measurable: FacetSchema }),
  /** How many fit the filters. */
  matching: z.int(),
  offset: z.int(),
  /** Those of this page, in the order of the report. */
  promises: z.array(FollowedPromiseSchema),
});

/** A sentence of a restored text. */
export const SentenceSchema = z.object({ start: z.int(), end: z.int(), text: z.string() });

/** One promise whole: the sentences it and its outcomes stand in, and every judgement of it, newest first. */
export const PromiseDetailSchema = z.object({
  earlier: ReportSummarySchema,
  later: ReportSummarySchema.nullable(),
  followed: FollowedPromiseSchema,
  context: z.object({
    promise: SentenceSchema,
    /** One for each outcome. */
    outcomes: z.array(SentenceSchema),
    /** Around the words a person found to answer. */
    answer: SentenceSchema.nullable(),
  }),
  judgements: z.array(JudgementSchema),
});

/** A government whose reports are held, under all its names and codes. */
export const GovernmentChainSchema = z.object({
  /** The code it goes by today, `340124`, or the name under its parents where it has none. */
  key: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  tier: ReportSummarySchema.shape.tier,
  parents: z.array(z.string()),
  /** Plan years held. */
  years: z.array(z.int()),
  /** Plan years between them that are not held. */
  missing: z.array(z.int()),
  /** Key of the government that its area was joined to. */
  joinedTo: z.string().nullable(),
  /** How its promises fared, in all years together. */
  verdicts: VerdictCountsSchema,
});

const TargetSchema = MeasureSchema.pick({
  basis: true,
  value: true,
  valueHigh: true,
  unit: true,
  bound: true,
  stance: true,
  text: true,
}).extend({
  report: z.string(),
  statement: z.string(),
  /** Delivered characters. */
  source: z.object({ start: z.int(), end: z.int() }),
  quote: z.string(),
});

/** An indicator through the years: what was aimed at, and what the next report said was reached. */
export const TargetSeriesSchema = z.object({
  indicator: z.object({ id: z.string(), name: z.string() }),
  basis: MeasureSchema.shape.basis,
  points: z.array(
    z.object({
      year: z.int(),
      government: z.string(),
      target: TargetSchema.nullable(),
      result: TargetSchema.nullable(),
      /** Of the target; null where there is none or it is not due. */
      verdict: VerdictSchema.nullable(),
    }),
  ),
});

/** How many findings of which severity stand; `dismissed` ones are not among them. */
export const FindingCountsSchema = z.object({
  error: z.int(),
  warning: z.int(),
  note: z.int(),
  dismissed: z.int(),
});

/** One government whole: its reports in order, those of governments joined to it among them. */
export const GovernmentDetailSchema = GovernmentChainSchema.extend({
  /** Names and codes it had before, newest first. */
  formerNames: z.array(z.object({ name: z.string(), code: z.string(), until: z.int() })),
  reports: z.array(
    z.object({
      summary: ReportSummarySchema,
      /** True for a report of a government that was joined to this one later. */
      joined: z.boolean(),
      /** Id of the next year's report, where it is held. */
      later: z.string().nullable(),
      verdicts: VerdictCountsSchema,
      findings: FindingCountsSchema,
    }),
  ),
  series: z.array(TargetSeriesSchema),
});

export type Verdict = z.infer<typeof VerdictSchema>;
export type Comparison = z.infer<typeof ComparisonSchema>;
export type VerdictCounts = z.infer<typeof VerdictCountsSchema>;
export type FindingCounts = z.infer<typeof FindingCountsSchema>;
export type JudgementInput = z.infer<typeof JudgementInputSchema>;
export type Judgement = z.infer<typeof JudgementSchema>;
export type FollowedPromise = z.infer<typeof FollowedPromiseSchema>;
export type Following = z.infer<typeof FollowingSchema>;
export type PromiseDetail = z.infer<typeof PromiseDetailSchema>;
export type Sentence = z.infer<typeof SentenceSchema>;
export type PlacedWords = z.infer<typeof PlacedWordsSchema>;
export type GovernmentChain = z.infer<typeof GovernmentChainSchema>;
export type GovernmentDetail = z.infer<typeof GovernmentDetailSchema>;
export type TargetSeries = z.infer<typeof TargetSeriesSchema>;
