// Registers on their way to the page: what a register is, its board, its matters with their state at a day, and what may be done.

import { z } from "zod";
import {
  daySchema as day,
  EventKindSchema,
  LightSchema,
  MatterQuantitySchema,
  NodeSchema,
  OriginSchema,
  OwnerSchema,
  RelatedSchema,
} from "./matters.ts";

const named = z.object({ code: z.string(), name: z.string() });

export const StepShownSchema = named.extend({
  round: z.int().nullable(),
  standing: z.enum(["waiting", "open", "done", "dropped"]),
  start: day.nullable(),
  due: day.nullable(),
  done: day.nullable(),
  late: z.boolean(),
  /** Calendar days past due. */
  daysLate: z.int(),
  /** Who does it, where the configuration says. */
  by: z.string().nullable(),
  outside: z.boolean(),
  /** Years whose days off are not published yet: the due date may still move. */
  unpublished: z.array(z.int()),
});

export const WarningShownSchema = z.object({
  level: LightSchema,
  step: z.string(),
  stepName: z.string(),
  due: day,
  since: day,
  to: z.array(z.string()),
});

/** Where a matter stands at a day. */
export const MatterStateShownSchema = z.object({
  date: day,
  stage: named,
  light: LightSchema,
  closed: z.boolean(),
  lead: z.string().nullable(),
  deadline: day.nullable(),
  /** What is owed next. */
  next: StepShownSchema.nullable(),
  warnings: z.array(WarningShownSchema),
  progress: z
    .object({ measured: day, expected: z.number(), reported: z.number().nullable(), behind: z.boolean() })
    .nullable(),
  outcome: named.nullable(),
  grade: named.nullable(),
  paused: z.boolean(),
  reopened: z.int(),
  /** How often it went from one unit to another. */
  handedOver: z.int(),
  adjustment: z.object({ on: day, reason: z.string(), approver: z.string() }).nullable(),
  /** What a unit asked for and nobody has answered yet. */
  request: z
    .object({
      on: day,
      who: z.string(),
      what: z.enum(["extension", "adjustment"]),
      to: day.nullable(),
      reason: z.string(),
    })
    .nullable(),
  unpublished: z.array(z.int()),
});

/** One line of a board. */
export const MatterRowSchema = z.object({
  id: z.string(),
  register: z.string(),
  registerName: z.string(),
  title: z.string(),
  year: z.int().nullable(),
  owners: z.array(OwnerSchema),
  quantity: MatterQuantitySchema.nullable(),
  /** How many sentences of reports it came from. */
  origins: z.int(),
  example: z.boolean(),
  /** Number of the last log entry about it. */
  version: z.int(),
  /** When that was. */
  changedAt: z.string(),
  state: MatterStateShownSchema,
});

/** A file handed in as evidence. */
export const EvidenceSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  at: z.string(),
  who: z.string(),
});

/** One thing that happened to a matter. */
export const EventShownSchema = z.object({
  /** Names the event; what a `voided` event names. */
  id: z.string(),
  /** Its place in the log. */
  seq: z.int(),
  /** The day it counts from. */
  at: z.string(),
  /** When it was written down. */
  recordedAt: z.string(),
  who: z.string(),
  kind: z.union([EventKindSchema, z.enum(["amended", "commented"])]),
  note: z.string().nullable(),
  /** The rest of it: reason, to, from, progress … */
  body: z.record(z.string(), z.unknown()),
  files: z.array(EvidenceSchema),
  /** Voided by a later event. */
  voided: z.boolean(),
});

export const FieldShownSchema = named.extend({
  type: z.enum(["text", "number", "choice", "day"]),
  required: z.boolean(),
  choices: z.array(z.string()),
  unit: z.string().nullable(),
  value: z.union([z.string(), z.number()]).nullable(),
});

/** The score of an appraised unit with the sum it came from. */
export const ScoreShownSchema = z.object({
  unit: z.string(),
  /** Null where the unit has nothing that counts. */
  value: z.number().nullable(),
  rank: z.int().nullable(),
  /** Of how many units that have a score. */
  of: z.int(),
  /** The sum in words, Chinese. */
  words: z.string(),
  items: z.array(
    named.extend({
      weight: z.number(),
      points: z.number().nullable(),
      /** Points that appeals gave back or took. */
      appealed: z.number(),
      words: z.string(),
    }),
  ),
});

/** A matter whole, at a day. */
export const MatterShownSchema = MatterRowSchema.omit({ origins: true }).extend({
  origins: z.array(OriginSchema.extend({ label: z.string().nullable() })),
  nodes: z.array(NodeSchema),
  fields: z.array(FieldShownSchema),
  related: z.array(RelatedSchema.extend({ title: z.string(), light: LightSchema.nullable() })),
  steps: z.array(StepShownSchema),
  /** Everything that happened, newest first; talk and amendments among it. */
  events: z.array(EventShownSchema),
  /** For a matter of an appraisal, once its period and unit are entered. */
  score: ScoreShownSchema.nullable(),
  /** What is missing before it can be handed out, Chinese. */
  lacking: z.array(z.string()),
  /** What whoever asks may record now, and what else they may do. */
  may: z.object({
    events: z.array(EventKindSchema),
    amend: z.boolean(),
    comment: z.boolean(),
    file: z.boolean(),
    backdate: z.boolean(),
  }),
});

export const RateShownSchema = named.extend({
  /** The definition. */
  words: z.string(),
  numerator: z.number(),
  denominator: z.number(),
  /** Per cent; null where there is nothing to divide by. */
  value: z.number().nullable(),
  digits: z.int(),
  doubtful: z.boolean(),
});

const countsByLight = z.record(LightSchema, z.int());

/** How many matters of a unit, leader or area show which light. */
export const TallySchema = z.object({ name: z.string(), total: z.int(), overdue: z.int(), lights: countsByLight });

/** A register in the list of registers. */
export const RegisterSummarySchema = named.extend({
  about: z.string(),
  total: z.int(),
  open: z.int(),
  overdue: z.int(),
  lights: countsByLight,
});

/** A register with its rules, as pages need them. */
export const RegisterShownSchema = RegisterSummarySchema.extend({
  fields: z.array(FieldShownSchema.omit({ value: true })),
  owners: z.array(named.extend({ many: z.boolean(), required: z.boolean(), leads: z.boolean() })),
  stages: z.array(named.extend({ light: LightSchema, closed: z.boolean() })),
  steps: z.array(named.extend({ monthly: z.boolean(), outside: z.boolean() })),
  outcomes: z.array(named),
  grades: z.array(named.extend({ reopens: z.boolean() })),
  /** That reports carry progress in per cent, or amounts of the matter's quantity. */
  progress: z.boolean(),
  votes: z.boolean(),
  appraisal: z.array(named),
  years: z.array(z.int()),
  may: z.object({ create: z.boolean(), configure: z.boolean(), import: z.boolean() }),
});

/** A register at a day, through the filters that were asked for. */
export const RegisterBoardSchema = z.object({
  register: named,
  date: day,
  /** Before the filters, of what whoever asks may see. */
  total: z.int(),
  /** How many fit the filters. */
  found: z.int(),
  overdue: z.int(),
  lights: countsByLight,
  stages: z.array(named.extend({ light: LightSchema, count: z.int() })),
  rates: z.array(RateShownSchema),
  units: z.array(TallySchema),
  leaders: z.array(TallySchema),
  rows: z.array(MatterRowSchema),
});

/** Something that falls due, on a calendar. */
export const DueSchema = z.object({
  day,
  matter: z.string(),
  title: z.string(),
  register: z.string(),
  lead: z.string().nullable(),
  step: z.string(),
  standing: z.enum(["open", "done", "dropped", "waiting"]),
  late: z.boolean(),
});

/** What somebody owes, by when, the most urgent first. */
export const MyDaySchema = z.object({
  date: day,
  /** Late, due today, due within seven days, later: each step that is theirs. */
  owed: z.array(MatterRowSchema.extend({ step: StepShownSchema, urgedAt: z.string().nullable() })),
  /** Came back to them or waits for their receipt. */
  waiting: z.array(MatterRowSchema.extend({ why: z.string() })),
  /** For those who supervise: reports that came in since they were last looked at, settled ones to accept. */
  incoming: z.array(MatterRowSchema.extend({ why: z.string() })),
  counts: z.object({ late: z.int(), today: z.int(), week: z.int(), open: z.int() }),
});

/** What others did, told as it happens. */
export const ChangeSchema = z.object({
  seq: z.int(),
  subject: z.string(),
  subjectId: z.string(),
  register: z.string().nullable(),
  kind: z.string(),
});

export type StepShown = z.infer<typeof StepShownSchema>;
export type MatterStateShown = z.infer<typeof MatterStateShownSchema>;
export type MatterRow = z.infer<typeof MatterRowSchema>;
export type ScoreShown = z.infer<typeof ScoreShownSchema>;
export type MatterShown = z.infer<typeof MatterShownSchema>;
export type EventShown = z.infer<typeof EventShownSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type FieldShown = z.infer<typeof FieldShownSchema>;
export type RateShown = z.infer<typeof RateShownSchema>;
export type Tally = z.infer<typeof TallySchema>;
export type RegisterSummary = z.infer<typeof RegisterSummarySchema>;
export type RegisterShown = z.infer<typeof RegisterShownSchema>;
export type RegisterBoard = z.infer<typeof RegisterBoardSchema>;
export type Due = z.infer<typeof DueSchema>;
export type MyDay = z.infer<typeof MyDaySchema>;
export type Change = z.infer<typeof ChangeSchema>;
