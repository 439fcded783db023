// From registers back to the text: sentences of the next report with their figures, what promises came to, claims held against the
// registers, and what the public sees of the livelihood list.

import { z } from "zod";
import { FindingSchema } from "./findings.ts";
import { VerdictSchema } from "./following.ts";
import { LightSchema, MatterQuantitySchema } from "./matters.ts";
import { MatterRowSchema } from "./registers.ts";
import { ReportSummarySchema } from "./shelf.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const named = z.object({ code: z.string(), name: z.string() });

/** A figure of a year. Which matters it counts is asked for apart. */
export const ToldFigureSchema = z.object({
  register: named,
  name: z.string(),
  kind: z.enum(["count", "sum", "rate"]),
  /** What it counts: the definition of a rate. */
  words: z.string(),
  numerator: z.number(),
  /** Null for a count or a sum. */
  denominator: z.number().nullable(),
  /** As the sentence prints it, without its unit. */
  printed: z.string().nullable(),
  /** How many matters were counted, and how many of its denominator were not. */
  counted: z.int(),
  rest: z.int(),
});

/** A sentence of the next report: words and figures in turn. */
export const ToldSentenceSchema = z.object({
  register: named,
  code: z.string(),
  words: z.string(),
  pieces: z.array(z.union([z.string(), ToldFigureSchema])),
});

/** What the registers tell of a year. */
export const ToldYearSchema = z.object({
  year: z.int(),
  /** The day whose states were counted. */
  date: day,
  /** Years of which the registers hold anything, the latest first. */
  years: z.array(z.int()),
  sentences: z.array(ToldSentenceSchema),
});

/** A figure and its matters, as far as whoever asks may see them. */
export const ToldMattersSchema = z.object({
  year: z.int(),
  date: day,
  figure: ToldFigureSchema,
  counted: z.array(MatterRowSchema),
  rest: z.array(MatterRowSchema),
});

export const MatterResultSchema = z.enum(["in-time", "late", "under-way", "overdue", "adjusted", "not-begun"]);
export const UpshotSchema = z.enum(["met", "met-late", "partly", "under-way", "missed", "adjusted", "not-begun"]);

/** What the matters of one promise came to. */
export const PromiseOutcomeSchema = z.object({
  /** Id of the promise among the report's statements. */
  statement: z.string(),
  quote: z.string(),
  upshot: UpshotSchema,
  /** The sum behind it, Chinese. */
  sum: z.string(),
  /** What following the next report says of it; null while that is not held. */
  verdict: VerdictSchema.nullable(),
  /** Those that whoever asks may see. */
  matters: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      register: named,
      stage: z.string(),
      light: LightSchema,
      lead: z.string().nullable(),
      result: MatterResultSchema,
      done: day.nullable(),
      deadline: day.nullable(),
      quantity: MatterQuantitySchema.nullable(),
      reached: z.number().nullable(),
      /** Why it was adjusted. */
      adjusted: z.string().nullable(),
    }),
  ),
});

/** What a report's promises came to in the registers. */
export const ReportOutcomesSchema = z.object({
  report: ReportSummarySchema,
  date: day,
  upshots: z.record(UpshotSchema, z.int()),
  outcomes: z.array(PromiseOutcomeSchema),
  /** Ids of matters whose sentence the report does not have any more. */
  unplaced: z.array(z.string()),
});

/** What a report claims held against the registers, as they were on the day of the report. */
export const ReportClaimsSchema = z.object({
  report: ReportSummarySchema,
  year: z.int(),
  date: day,
  /** False where the registers are another government's, or hold nothing of the year: nothing was compared. */
  compared: z.boolean(),
  /** Governments from whose reports the matters came. */
  governments: z.array(z.string()),
  findings: z.array(FindingSchema),
});

/** The livelihood list of a year as everybody may read it: no names of people. */
export const PublicLivelihoodSchema = z.object({
  year: z.int(),
  years: z.array(z.int()),
  date: day,
  /** What the list comes to so far; null where nothing is under way. */
  sentence: z.string().nullable(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      stage: z.string(),
      light: LightSchema,
      closed: z.boolean(),
      /** Per cent by the last report; null before it. */
      progress: z.number().nullable(),
      /** Per cent that should be done by now. */
      expected: z.number().nullable(),
      deadline: day.nullable(),
      unit: z.string().nullable(),
      benefit: z.string().nullable(),
      adjusted: z.boolean(),
      /** The sentence of the report it came from. */
      origin: z
        .object({ report: z.string(), label: z.string().nullable(), statement: z.string(), quote: z.string() })
        .nullable(),
    }),
  ),
});

export type ToldFigure = z.infer<typeof ToldFigureSchema>;
export type ToldSentence = z.infer<typeof ToldSentenceSchema>;
export type ToldYear = z.infer<typeof ToldYearSchema>;
export type ToldMatters = z.infer<typeof ToldMattersSchema>;
export type PromiseOutcome = z.infer<typeof PromiseOutcomeSchema>;
export type ReportOutcomes = z.infer<typeof ReportOutcomesSchema>;
export type ReportClaims = z.infer<typeof ReportClaimsSchema>;
export type PublicLivelihood = z.infer<typeof PublicLivelihoodSchema>;
