// The wire's schemas of promises, findings and governments under the names they bear in the OpenAPI document.

import { z } from "@hono/zod-openapi";
import * as wire from "../wire/index.ts";
import { named, ReportFacts, ReportSummary, Statement } from "./components.ts";

/** A named schema or null: `.nullable()` would lose the name's null in the document. */
const orNull = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]);

const Verdict = named(wire.VerdictSchema, "Verdict");
const VerdictCounts = named(wire.VerdictCountsSchema, "VerdictCounts");
const FindingCounts = named(wire.FindingCountsSchema, "FindingCounts");
const FollowedPromise = wire.FollowedPromiseSchema.extend({
  promise: Statement,
  verdict: orNull(Verdict),
  machine: orNull(Verdict),
  outcomes: z.array(named(wire.StatementSchema, "Outcome")),
}).openapi("FollowedPromise");

export const JudgementInput = named(wire.JudgementInputSchema, "JudgementInput", {
  promise: { id: "s212", quote: "新建高标准农田5万亩" },
  verdict: "progress",
  answer: { start: 1042, end: 1054, quote: "建成高标准农田3.8万亩" },
  who: "督查室",
  why: "年底验收3.8万亩",
});
export const Judgement = named(wire.JudgementSchema, "Judgement");
export const JudgementList = z.object({ judgements: z.array(Judgement) }).openapi("JudgementList");

export const Following = wire.FollowingSchema.extend({
  earlier: ReportSummary,
  later: orNull(ReportSummary),
  counts: VerdictCounts,
  promises: z.array(FollowedPromise),
}).openapi("Following");

export const PromiseDetail = wire.PromiseDetailSchema.extend({
  earlier: ReportSummary,
  later: orNull(ReportSummary),
  followed: FollowedPromise,
  judgements: z.array(Judgement),
}).openapi("PromiseDetail");

const GovernmentChain = wire.GovernmentChainSchema.extend({ verdicts: VerdictCounts }).openapi("GovernmentChain");
export const GovernmentList = z.object({ governments: z.array(GovernmentChain) }).openapi("GovernmentList");
export const GovernmentDetail = wire.GovernmentDetailSchema.extend({
  verdicts: VerdictCounts,
  reports: z.array(
    wire.GovernmentDetailSchema.shape.reports.element.extend({
      summary: ReportSummary,
      verdicts: VerdictCounts,
      findings: FindingCounts,
    }),
  ),
  series: z.array(named(wire.TargetSeriesSchema, "TargetSeries")),
}).openapi("GovernmentDetail");

export const DismissalInput = named(wire.DismissalInputSchema, "DismissalInput", {
  finding: { id: "f1", quote: "办理建议提案100件" },
  who: "起草组",
  why: "两类中有10件合并办理",
});
export const Dismissal = named(wire.DismissalSchema, "Dismissal");
export const Findings = wire.FindingsSchema.extend({
  report: ReportSummary,
  previous: orNull(ReportSummary),
  counts: FindingCounts,
  findings: z.array(named(wire.HeldFindingSchema, "HeldFinding")),
  dismissals: z.array(Dismissal),
}).openapi("Findings");

export const Draft = named(wire.DraftSchema, "Draft", {
  text: "政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2024年工作回顾\n……",
  previous: "341299-2024",
});
export const Finding = named(wire.FindingSchema, "Finding");
export const CheckedDraft = wire.CheckedDraftSchema.extend({
  facts: ReportFacts,
  previous: orNull(ReportSummary),
  findings: z.array(Finding),
}).openapi("CheckedDraft");
