// The wire's schemas under the names they bear in the OpenAPI document, so that what is nested is said once and referred to.

import { z } from "@hono/zod-openapi";
import * as wire from "../wire/index.ts";

/**
 * Gives a schema its name in the document. `.openapi()` stands only on schemas made after @hono/zod-openapi was loaded, and the
 * wire's may be older; the method itself works on any.
 */
export function named<S extends z.ZodType>(schema: S, name: string, example?: z.input<S>): S {
  const more = example === undefined ? {} : { example };
  return z.ZodType.prototype.openapi.call(schema, name, more) as S;
}

/** The one shape of a refusal. */
export const Problem = named(wire.ProblemSchema, "Problem");
export const Health = named(wire.HealthSchema, "Health");
export const Undoable = named(wire.UndoableSchema, "Undoable");
export const AddOutcome = named(wire.AddOutcomeSchema, "AddOutcome");
export const ReportSummary = named(wire.ReportSummarySchema, "ReportSummary");
export const CorrectionInput = named(wire.CorrectionInputSchema, "CorrectionInput");
export const Correction = wire.CorrectionSchema.extend({ correction: CorrectionInput }).openapi("Correction");

const Repair = named(wire.RepairSchema, "Repair");
export const ReportFacts = named(wire.ReportFactsSchema, "ReportFacts");
export const Statement = wire.ShownStatementSchema.extend({
  measure: named(wire.MeasureSchema, "Measure").optional(),
  commitment: named(wire.CommitmentSchema, "Commitment").optional(),
  project: named(wire.ProjectSchema, "Project").optional(),
  livelihood: named(wire.LivelihoodSchema, "Livelihood").optional(),
  closeout: named(wire.CloseoutSchema, "Closeout").optional(),
  term: named(wire.TermSchema, "Term").optional(),
}).openapi("Statement");

export const ReportList = z.object({ reports: z.array(ReportSummary) }).openapi("ReportList");
export const StatementLine = wire.StatementLineSchema.extend({ statement: Statement });
export const Why = wire.WhySchema.extend({ repairs: z.array(Repair) }).openapi("Why");

export const ReportDetail = wire.ReportDetailSchema.extend({
  summary: ReportSummary,
  facts: ReportFacts,
  machineFacts: ReportFacts,
  version: named(wire.VersionSchema, "Version"),
  deliveries: z.array(named(wire.DeliverySchema, "Delivery")),
  repairs: z.array(Repair),
  notes: z.array(named(wire.NoteSchema, "Note")),
  outline: z.array(named(wire.SectionSchema, "Section")),
  statements: z.array(Statement),
  quantities: z.array(named(wire.QuantitySchema, "Quantity")),
  corrections: z.array(Correction),
  coverage: named(wire.CoverageSchema, "Coverage"),
}).openapi("ReportDetail");
