// What people enter of matters: drafts, what happened, what is put right. The page checks by it, and so does the service.

import { z } from "zod";

/** 2025-03-01. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const day = daySchema;
const words = (most: number) => z.string().trim().min(1).max(most);

export const LightSchema = z.enum(["none", "green", "blue", "yellow", "orange", "red"]);

/** A secret vote: counts and nothing beside them. */
export const BallotsSchema = z.strictObject({
  entitled: z.int().min(0),
  for: z.int().min(0),
  against: z.int().min(0),
  abstained: z.int().min(0),
  invalid: z.int().min(0),
});

const plain = z.enum(["handed-out", "received", "urged", "accepted", "resumed", "struck-off"]);

/** What may be recorded of a matter by hand. `created` is written by the birth itself. */
export const HappeningSchema = z.discriminatedUnion("kind", [
  z.object({ kind: plain }),
  z.object({ kind: z.literal("reported"), progress: z.number().nullable(), done: z.number().nullable() }),
  z.object({ kind: z.enum(["returned", "paused", "reopened"]), reason: words(2000) }),
  z.object({ kind: z.literal("planned"), to: day, approver: words(100) }),
  z.object({ kind: z.literal("settled"), outcome: z.string().nullable() }),
  z.object({
    kind: z.literal("requested"),
    what: z.enum(["extension", "adjustment"]),
    to: day.nullable(),
    reason: words(2000),
  }),
  z.object({ kind: z.literal("declined"), reason: words(2000) }),
  z.object({
    kind: z.literal("extended"),
    step: z.string().nullable(),
    to: day,
    approver: words(100),
    reason: words(2000),
  }),
  z.object({ kind: z.literal("adjusted"), reason: words(2000), approver: words(100) }),
  z.object({ kind: z.literal("rated"), grade: words(50) }),
  z.object({ kind: z.literal("voted"), ballots: BallotsSchema }),
  z.object({ kind: z.literal("moved"), stage: words(50) }),
  z.object({ kind: z.literal("stepped"), step: words(50) }),
  z.object({ kind: z.literal("entered"), field: words(50), value: z.union([z.string(), z.number()]) }),
  z.object({ kind: z.literal("handed-over"), role: words(50), from: words(100), to: words(100) }),
  z.object({ kind: z.literal("appealed"), item: words(50), reason: words(2000) }),
  z.object({ kind: z.literal("decided"), item: words(50), points: z.number(), reason: words(2000) }),
  z.object({ kind: z.literal("voided"), event: words(100), reason: words(2000) }),
]);

/** Every kind of event, with the Chinese word. */
export const eventWords = {
  created: "立项",
  "handed-out": "交办",
  received: "签收",
  reported: "报告",
  urged: "催办",
  returned: "退回",
  planned: "批准计划",
  settled: "办结",
  accepted: "验收",
  paused: "暂停",
  resumed: "恢复",
  requested: "申请",
  declined: "不批",
  extended: "延期",
  adjusted: "调整",
  reopened: "重开",
  "struck-off": "销号",
  rated: "评价",
  voted: "票决",
  moved: "转段",
  stepped: "办步骤",
  entered: "填报",
  "handed-over": "移交",
  appealed: "申诉",
  decided: "复核",
  voided: "作废",
} as const;
export const EventKindSchema = z.enum(Object.keys(eventWords) as [EventKindName, ...EventKindName[]]);
export type EventKindName = keyof typeof eventWords;

/** An event to be recorded. */
export const EventInputSchema = z.object({
  happening: HappeningSchema,
  note: z.string().trim().max(5000).nullable().default(null),
  /** Ids of evidence handed in before. */
  files: z.array(z.string().min(1).max(100)).max(50).default([]),
  /** The day it happened, where it is written down later; not before what was recorded last. Supervisors only. */
  on: day.nullable().default(null),
  /** The matter as the page showed it: refused with `conflict` where others changed it since. */
  version: z.int().nullable().default(null),
});

export const OwnerSchema = z.object({ role: words(50), name: words(100) });
export const NodeSchema = z.object({ day, share: z.number().min(0).max(100), words: z.string().max(500) });
export const MatterQuantitySchema = z.object({ value: z.number(), unit: words(20) });
export const OriginSchema = z.object({
  report: z.string(),
  statement: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
});
export const RelatedSchema = z.object({ matter: z.string(), as: z.enum(["answered-by", "belongs-to"]) });

/** A matter before it is entered. */
export const MatterDraftSchema = z.object({
  title: words(500),
  year: z.int().min(1900).max(2200).nullable().default(null),
  fields: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  owners: z.array(OwnerSchema).max(100).default([]),
  quantity: MatterQuantitySchema.nullable().default(null),
  nodes: z.array(NodeSchema).max(60).default([]),
  deadline: day.nullable().default(null),
  origins: z.array(OriginSchema).max(50).default([]),
  related: z.array(RelatedSchema).max(200).default([]),
});

/** What a matter says of itself, put right: from what to what, and why. Only keys that are given change. */
export const AmendmentInputSchema = z.object({
  // Not the draft's own schema made partial: its defaults would put empty values where a key is left out.
  to: z
    .object({
      title: words(500),
      fields: z.record(z.string(), z.union([z.string(), z.number()])),
      owners: z.array(OwnerSchema).max(100),
      quantity: MatterQuantitySchema.nullable(),
      nodes: z.array(NodeSchema).max(60),
      deadline: day.nullable(),
      origins: z.array(OriginSchema).max(50),
      related: z.array(RelatedSchema).max(200),
    })
    .partial(),
  why: words(2000),
  version: z.int().nullable().default(null),
});

export type LightName = z.infer<typeof LightSchema>;
export type HappeningInput = z.infer<typeof HappeningSchema>;
export type EventInput = z.infer<typeof EventInputSchema>;
export type MatterDraft = z.infer<typeof MatterDraftSchema>;
export type AmendmentInput = z.infer<typeof AmendmentInputSchema>;
