// The wire's schemas of sentences, outcomes and claims under the names they bear in the OpenAPI document.

import { z } from "@hono/zod-openapi";
import * as wire from "../wire/index.ts";
import { named, ReportSummary } from "./components.ts";
import { Finding } from "./following-components.ts";
import { MatterRow } from "./register-components.ts";

const Figure = named(wire.ToldFigureSchema, "ToldFigure");
const Sentence = wire.ToldSentenceSchema.extend({ pieces: z.array(z.union([z.string(), Figure])) }).openapi(
  "ToldSentence",
);

export const ToldYear = wire.ToldYearSchema.extend({ sentences: z.array(Sentence) }).openapi("ToldYear");
export const ToldMatters = wire.ToldMattersSchema.extend({
  figure: Figure,
  counted: z.array(MatterRow),
  rest: z.array(MatterRow),
}).openapi("ToldMatters");
export const ReportOutcomes = wire.ReportOutcomesSchema.extend({
  report: ReportSummary,
  outcomes: z.array(named(wire.PromiseOutcomeSchema, "PromiseOutcome")),
}).openapi("ReportOutcomes");
export const ReportClaims = wire.ReportClaimsSchema.extend({
  report: ReportSummary,
  findings: z.array(Finding),
}).openapi("ReportClaims");
export const PublicLivelihood = named(wire.PublicLivelihoodSchema, "PublicLivelihood");
