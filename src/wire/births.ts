// Tasks on their way out of a report: each promise as a line, the draft proposed for it, what was decided, and what was born of it.

import { z } from "zod";
import { MatterQuantitySchema, NodeSchema, OwnerSchema } from "./matters.ts";
import { ReportSummarySchema, ShownStatementSchema } from "./shelf.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const id = z.string().min(1).max(100);

/** A task before it is entered. The sentences it came from are those of its line; nobody has to copy them. */
export const TaskDraftSchema = z.object({
  register: id,
  title: z.string().trim().min(1).max(500),
  owners: z.array(OwnerSchema).max(100),
  quantity: MatterQuantitySchema.nullable(),
  nodes: z.array(NodeSchema).max(60),
  deadline: day.nullable(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
  /** For an admitted problem: the statements of this report whose tasks answer it. */
  answers: z.array(id).max(200),
});

/** What was decided of a line. */
export const BirthDecisionSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("task"),
    /** Several where the promise was split. */
    tasks: z.array(TaskDraftSchema).min(1).max(50),
    /** Other statements that were merged into it. */
    with: z.array(id).max(100),
  }),
  z.object({ kind: z.literal("merged"), into: id }),
  z.object({ kind: z.literal("left-out"), reason: z.string().trim().min(1).max(500) }),
]);

/** A matter that came from a statement. */
export const BornSchema = z.object({
  matter: z.string(),
  title: z.string(),
  register: z.string(),
  registerName: z.string(),
});

/** One promise or admitted problem of a report. */
export const BirthLineSchema = z.object({
  statement: ShownStatementSchema.pick({
    id: true,
    kind: true,
    quote: true,
    start: true,
    end: true,
    source: true,
    domain: true,
  }),
  /** The sentence it stands in. */
  sentence: z.object({ start: z.int(), text: z.string() }),
  /** Promises inside it, word for word: what it could be split into. */
  parts: z.array(z.string()),
  /** Other lines that promise the same in nearly the same words. */
  alike: z.array(z.string()),
  proposal: TaskDraftSchema,
  decision: BirthDecisionSchema.nullable(),
  /** Whether what was decided has been entered. */
  entered: z.boolean(),
  born: z.array(BornSchema),
  /** Goes up with every decision; 0 where there has been none. */
  version: z.int(),
  /** Who decided last, and when. */
  who: z.string().nullable(),
  at: z.string().nullable(),
});

export const BirthCountsSchema = z.object({
  lines: z.int(),
  /** Taken over as one task or several, entered ones among them. */
  task: z.int(),
  merged: z.int(),
  leftOut: z.int(),
  open: z.int(),
  /** Of `task`: entered. */
  entered: z.int(),
  /** How many matters would be entered now. */
  ready: z.int(),
});

const named = z.object({ code: z.string(), name: z.string() });

/** A register that tasks can go to, as far as its drafts need it. */
export const BirthRegisterSchema = named.extend({
  owners: z.array(named.extend({ many: z.boolean(), required: z.boolean(), leads: z.boolean() })),
  fields: z.array(named.extend({ required: z.boolean(), choices: z.array(z.string()), type: z.string() })),
});

/** The desk on which a report is broken into tasks. */
export const BirthDeskSchema = z.object({
  report: ReportSummarySchema,
  year: z.int(),
  registers: z.array(BirthRegisterSchema),
  lines: z.array(BirthLineSchema),
  counts: BirthCountsSchema,
  /** Whether whoever asks may decide and enter. */
  may: z.boolean(),
});

const lines = z.array(id).min(1).max(1000);

/** Something done to lines. */
export const BirthActSchema = z.discriminatedUnion("kind", [
  /** Takes them over as they are proposed; `register` sends them somewhere else. */
  z.object({ kind: z.literal("take"), statements: lines, register: id.nullable().default(null) }),
  /** Puts the drafts of one line right. */
  z.object({ kind: z.literal("edit"), statement: id, tasks: z.array(TaskDraftSchema).min(1).max(50) }),
  z.object({
    kind: z.literal("split"),
    statement: id,
    titles: z.array(z.string().trim().min(1).max(500)).min(2).max(50),
  }),
  /** One task of several lines; the first of the report keeps it. */
  z.object({ kind: z.literal("merge"), statements: lines.min(2), title: z.string().trim().min(1).max(500) }),
  z.object({ kind: z.literal("leave"), statements: lines, reason: z.string().trim().min(1).max(500) }),
  /** Forgets what was decided. */
  z.object({ kind: z.literal("open"), statements: lines }),
  /** Names one owner of every task of these lines; an empty name takes the role away. */
  z.object({
    kind: z.literal("own"),
    statements: lines,
    role: id,
    names: z.array(z.string().trim().min(1).max(100)).max(100),
  }),
  z.object({ kind: z.literal("due"), statements: lines, deadline: day.nullable() }),
  /** Puts back what stood before: how an act is undone. */
  z.object({
    kind: z.literal("restore"),
    decisions: z
      .array(z.object({ statement: id, decision: BirthDecisionSchema.nullable() }))
      .min(1)
      .max(1000),
  }),
]);

export const BirthActInputSchema = z.object({
  act: BirthActSchema,
  /** The version of each line as the page showed it: who was overtaken is told, the last word stands. */
  seen: z.record(z.string(), z.int()).default({}),
});

export const BirthActDoneSchema = z.object({
  lines: z.array(BirthLineSchema),
  counts: BirthCountsSchema,
  /** What stood before, for `restore`. */
  before: z.array(z.object({ statement: z.string(), decision: BirthDecisionSchema.nullable() })),
  /** Lines that somebody else had changed since the page was drawn. */
  overtook: z.array(z.object({ statement: z.string(), quote: z.string(), who: z.string(), at: z.string() })),
});

export const EnteringInputSchema = z.object({
  /** Null for everything that is taken over and not entered yet. */
  statements: lines.nullable().default(null),
  /** Enters also what matters were born of before. */
  again: z.boolean().default(false),
});

export const EnteredSchema = z.object({
  entered: z.array(named.extend({ ids: z.array(z.string()) })),
  lines: z.array(BirthLineSchema),
  counts: BirthCountsSchema,
});

export type TaskDraft = z.infer<typeof TaskDraftSchema>;
export type BirthDecision = z.infer<typeof BirthDecisionSchema>;
export type Born = z.infer<typeof BornSchema>;
export type BirthLine = z.infer<typeof BirthLineSchema>;
export type BirthCounts = z.infer<typeof BirthCountsSchema>;
export type BirthRegister = z.infer<typeof BirthRegisterSchema>;
export type BirthDesk = z.infer<typeof BirthDeskSchema>;
export type BirthAct = z.infer<typeof BirthActSchema>;
export type BirthActInput = z.infer<typeof BirthActInputSchema>;
export type BirthActDone = z.infer<typeof BirthActDoneSchema>;
export type EnteringInput = z.infer<typeof EnteringInputSchema>;
export type Entered = z.infer<typeof EnteredSchema>;
