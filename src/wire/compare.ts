// Many reports side by side, as they cross to the outside: the targets dataset, an indicator over places and years, tiers
// against tiers, and a phrase on its way through the reports.

import { z } from "zod";
import { MeasureSchema, RoleSchema, StatementSchema, TierSchema } from "./reading.ts";

const SpanSchema = z.object({ start: z.int(), end: z.int() });

export const PlaceSchema = z.object({
  place: z.string(),
  code: z.string().nullable(),
  tier: TierSchema.nullable(),
  /** From the province down, the place itself not included. */
  parents: z.array(z.string()),
});

const HeldYearSchema = PlaceSchema.extend({ report: z.string(), title: z.string().nullable(), year: z.int() });

/** One measure of one report as a flat row that stands alone. */
export const MeasureRowSchema = HeldYearSchema.extend({
  statement: z.string(),
  ...MeasureSchema.shape,
  status: StatementSchema.shape.status,
  period: StatementSchema.shape.period,
  role: RoleSchema.nullable(),
  section: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  source: SpanSchema,
  quote: z.string(),
});

/** What the report that looks back on the period says was reached. */
export const ResultSchema = MeasureRowSchema.pick({
  report: true,
  statement: true,
  value: true,
  valueHigh: true,
  unit: true,
  bound: true,
  status: true,
  start: true,
  end: true,
  source: true,
  section: true,
  quote: true,
});

/** A target with what became of it; `gap` is the result less the target. */
export const TargetRowSchema = MeasureRowSchema.extend({ result: ResultSchema.nullable(), gap: z.number().nullable() });

const pageOf = { total: z.int(), offset: z.int(), limit: z.int() };

/** A page of the targets dataset. */
export const TargetPageSchema = z.object({ targets: z.array(TargetRowSchema), ...pageOf });

const NamingSchema = z.object({
  report: z.string(),
  role: RoleSchema,
  start: z.int(),
  end: z.int(),
  quote: z.string(),
});

const wording = { bound: MeasureSchema.shape.bound, stance: MeasureSchema.shape.stance };

/** One field of a comparison, and why it is empty where it is. */
export const CellSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("stated"),
    year: z.int(),
    row: TargetRowSchema,
    /** In the unit of the table; null for a relation and for another basis. */
    point: z.number().nullable(),
    rank: z.int().nullable(),
    change: z.object({ year: z.int(), point: z.number(), ...wording, by: z.number() }).nullable(),
    others: z.array(MeasureRowSchema),
  }),
  z.object({
    kind: z.literal("not-stated"),
    year: z.int(),
    report: z.string(),
    instead: MeasureRowSchema.nullable(),
  }),
  z.object({ kind: z.literal("not-read"), year: z.int(), report: z.string(), naming: NamingSchema.nullable() }),
  z.object({ kind: z.literal("not-held"), year: z.int() }),
]);

const DistributionSchema = z.object({
  n: z.int(),
  min: z.number(),
  q1: z.number(),
  median: z.number(),
  q3: z.number(),
  max: z.number(),
  mean: z.number(),
});

/** An indicator over places and years. */
export const ComparisonTableSchema = z.object({
  indicator: z.object({ id: z.string().nullable(), name: z.string() }),
  status: z.enum(["target", "actual"]),
  basis: MeasureSchema.shape.basis.nullable(),
  unit: z.string().nullable(),
  years: z.array(z.int()),
  places: z.array(PlaceSchema.extend({ cells: z.array(CellSchema) })),
  summaries: z.array(
    z.object({
      year: z.int(),
      tier: TierSchema.nullable(),
      counts: z.object({ stated: z.int(), "not-stated": z.int(), "not-read": z.int(), "not-held": z.int() }),
      distribution: DistributionSchema.nullable(),
      phrasings: z.array(z.object({ ...wording, n: z.int() })),
    }),
  ),
});

/** Which indicators are held, and how often. */
export const HeldIndicatorSchema = z.object({
  id: z.string(),
  name: z.string(),
  targets: z.int(),
  results: z.int(),
  reports: z.int(),
  places: z.int(),
  /** First and last plan year of the reports. */
  from: z.int(),
  to: z.int(),
});

/** A government's target beside those of the places under it. */
export const TiersSchema = z.object({
  indicator: ComparisonTableSchema.shape.indicator,
  basis: ComparisonTableSchema.shape.basis,
  unit: ComparisonTableSchema.shape.unit,
  year: z.int(),
  top: PlaceSchema.extend({ cell: CellSchema }),
  tiers: z.array(
    z.object({ tier: TierSchema.nullable(), higher: z.int(), same: z.int(), lower: z.int(), silent: z.int() }),
  ),
  places: z.array(
    PlaceSchema.extend({
      cell: CellSchema,
      overTop: z.number().nullable(),
      above: z.object({ place: z.string(), over: z.number() }).nullable(),
    }),
  ),
});

/** A phrase over places and years. */
export const SpreadSchema = z.object({
  phrase: z.string(),
  sentences: z.int(),
  reports: z.int(),
  first: z.array(HeldYearSchema),
  years: z.array(
    z.object({
      year: z.int(),
      sentences: z.int(),
      reports: z.int(),
      held: z.int(),
      newly: z.int(),
      /** Sentences to 10,000 characters. */
      density: z.number(),
    }),
  ),
  places: z.array(
    PlaceSchema.extend({
      first: z.int().nullable(),
      years: z.array(z.object({ year: z.int(), report: z.string(), sentences: z.int() })),
    }),
  ),
});

export type Place = z.infer<typeof PlaceSchema>;
export type HeldYear = z.infer<typeof HeldYearSchema>;
export type MeasureRow = z.infer<typeof MeasureRowSchema>;
export type TargetRow = z.infer<typeof TargetRowSchema>;
export type TargetPage = z.infer<typeof TargetPageSchema>;
export type ComparisonTable = z.infer<typeof ComparisonTableSchema>;
export type HeldIndicator = z.infer<typeof HeldIndicatorSchema>;
export type TiersCompared = z.infer<typeof TiersSchema>;
export type PhraseSpread = z.infer<typeof SpreadSchema>;
