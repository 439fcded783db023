// Words looked for in the sentences of all reports held: what is asked, and what is found.

import { z } from "zod";
import { PlaceSchema } from "./compare.ts";
import { VerdictSchema } from "./following.ts";
import { RoleSchema, StatementSchema, TierSchema } from "./reading.ts";

/** Which sentences are looked at; what is left out does not narrow. Several of one kind: any of them. */
export const SearchFilterSchema = z.object({
  /** Code, name, or names from the province down joined by `/`; everything under it is included. */
  place: z.array(z.string()),
  tier: z.array(TierSchema),
  /** Plan years, both included. */
  from: z.int().nullable(),
  to: z.int().nullable(),
  role: z.array(RoleSchema),
  kind: z.array(StatementSchema.shape.kind),
  /** A field of work, `agriculture`, with its parts, or a part, `agriculture/grain`. */
  domain: z.array(z.string()),
  verdict: z.array(VerdictSchema),
});

const SpanSchema = z.object({ start: z.int(), end: z.int() });

/** A sentence that was found. */
export const HitSchema = PlaceSchema.extend({
  report: z.string(),
  year: z.int(),
  /** Which sentence of the report it is, from 0. */
  n: z.int(),
  /** Places of the restored text, `text.slice(start, end)` of the report. */
  start: z.int(),
  end: z.int(),
  source: SpanSchema,
  text: z.string(),
  role: RoleSchema,
  section: z.string().nullable(),
  kinds: z.array(StatementSchema.shape.kind),
  domains: z.array(z.string()),
  /** Where the words stand, in places of the restored text. */
  marks: z.array(SpanSchema),
});

const counted = <S extends z.ZodType>(value: S) => z.array(z.object({ value, count: z.int() }));

/** Sentences by each filter, the filter itself left aside. */
export const FacetsSchema = z.object({
  /** Every place held and those above it; `value` is what the filter takes. */
  place: z.array(PlaceSchema.extend({ value: z.string(), count: z.int() })),
  tier: counted(TierSchema),
  year: counted(z.int()),
  role: counted(RoleSchema),
  kind: counted(StatementSchema.shape.kind),
  domain: counted(z.string()),
  verdict: counted(VerdictSchema),
});

export const FoundSchema = z.object({
  /** The words looked for, as they were understood. */
  words: z.array(z.string()),
  /** Sentences found. */
  total: z.int(),
  /** Reports they stand in. */
  reports: z.int(),
  offset: z.int(),
  limit: z.int(),
  /** By plan year, the latest first; then by place; then as they stand. */
  hits: z.array(HitSchema),
  facets: FacetsSchema,
});

export type SearchFilter = z.infer<typeof SearchFilterSchema>;
export type Hit = z.infer<typeof HitSchema>;
export type Facets = z.infer<typeof FacetsSchema>;
export type Found = z.infer<typeof FoundSchema>;
