// The leaders' page and the bulletin on their way to the page: counts with what they count, lists, blocks of text with notes.

import { z } from "zod";
import { LightSchema, OriginSchema } from "./matters.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const words = (most: number) => z.string().trim().min(1).max(most);

/** The kinds of change between two days, with the Chinese word. */
export const ChangeKindSchema = z.enum([
  "came-in",
  "finished",
  "struck-off",
  "late",
  "caught-up",
  "reopened",
  "adjusted",
]);

/** What a figure counts: whoever asks it again gets the same matters. Absent filters let everything through. */
export const FigureQuerySchema = z.object({
  registers: z.array(z.string()),
  date: day,
  year: z.int().optional(),
  lead: z.string().optional(),
  leader: z.string().optional(),
  area: z.string().optional(),
  stages: z.array(z.string()).optional(),
  lights: z.array(LightSchema).optional(),
  overdue: z.boolean().optional(),
  open: z.boolean().optional(),
  rate: z.string().optional(),
  part: z.enum(["numerator", "denominator"]).optional(),
  since: day.optional(),
  change: ChangeKindSchema.optional(),
});

/** A figure with what it counts. */
export const FigureSchema = z.object({
  value: z.number().nullable(),
  digits: z.int(),
  unit: z.string(),
  query: FigureQuerySchema,
  share: z.object({ numerator: z.number(), denominator: z.number(), of: FigureQuerySchema }).nullable(),
  /** Where it comes from, Chinese. */
  note: z.string(),
});

/** A matter on a list. */
export const ListedSchema = z.object({
  matter: z.string(),
  register: z.string(),
  registerName: z.string(),
  title: z.string(),
  lead: z.string().nullable(),
  leaders: z.array(z.string()),
  light: LightSchema,
  lightBefore: LightSchema.nullable(),
  stage: z.string(),
  late: z.object({ step: z.string(), due: day.nullable(), days: z.int() }).nullable(),
  adjustment: z.object({ on: day, reason: z.string(), approver: z.string() }).nullable(),
  reopened: z.int(),
  /** The first sentence it came from. */
  origin: OriginSchema.nullable(),
});

/** Lights of all matters of a unit, a leader or an area. */
export const SideTallySchema = z.object({
  name: z.string(),
  query: FigureQuerySchema,
  total: z.int(),
  overdue: z.int(),
  lights: z.record(LightSchema, z.int()),
});

export const ChangedSchema = z.object({
  kind: ChangeKindSchema,
  name: z.string(),
  figure: FigureSchema,
  matters: z.array(ListedSchema),
});

const UnitRowSchema = z.object({
  name: z.string(),
  rank: z.int().nullable(),
  list: z.enum(["red", "black"]).nullable(),
  counts: z.array(FigureSchema),
  rate: FigureSchema,
});

/** Units of one register with their ranks and what is behind them. */
export const RankingSchema = z.object({
  register: z.string(),
  registerName: z.string(),
  rate: z.object({ code: z.string(), name: z.string(), words: z.string() }),
  columns: z.array(z.string()),
  rows: z.array(UnitRowSchema),
});

/** What waits for somebody: a step of theirs, a plan to approve, or something they are only told. */
export const AwaitedSchema = z.object({
  as: z.enum(["decide", "plan", "told"]),
  line: ListedSchema,
  step: z.string(),
  due: day.nullable(),
});

/** The leaders' page. */
export const OverviewSchema = z.object({
  date: day,
  since: day,
  registers: z.array(z.object({ code: z.string(), name: z.string(), total: z.int() })),
  whole: SideTallySchema,
  wholeBefore: SideTallySchema,
  urgent: z.array(ListedSchema),
  /** How many are urgent; the list is cut. */
  urgentTotal: z.int(),
  units: z.array(SideTallySchema),
  leaders: z.array(SideTallySchema),
  areas: z.array(SideTallySchema),
  changes: z.array(ChangedSchema),
  rankings: z.array(RankingSchema),
  /** For whom `awaited` was looked up: names and posts. */
  called: z.array(z.string()),
  awaited: z.array(AwaitedSchema),
});

/** The matters of one figure. */
export const CountedSchema = z.object({
  query: FigureQuerySchema,
  /** What it counts, Chinese. */
  words: z.string(),
  count: z.int(),
  /** At most 1,000 of them. */
  matters: z.array(ListedSchema),
});

export const BulletinRunSchema = z.union([z.string(), z.object({ words: z.string(), note: z.int() })]);
export const BulletinBlockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), level: z.union([z.literal(1), z.literal(2)]), words: z.string() }),
  z.object({ kind: z.literal("paragraph"), runs: z.array(BulletinRunSchema) }),
  z.object({
    kind: z.literal("table"),
    name: z.string(),
    columns: z.array(z.object({ name: z.string(), note: z.int().nullable(), width: z.number(), numbers: z.boolean() })),
    rows: z.array(z.array(z.object({ words: z.string(), query: FigureQuerySchema.nullable() }))),
  }),
]);
export const BulletinNoteSchema = z.object({
  number: z.int(),
  words: z.string(),
  query: FigureQuerySchema.nullable(),
  of: FigureQuerySchema.nullable(),
});

/** What the office writes itself. The last block of the bulletin is the heading above `demands`. */
export const BulletinTextsSchema = z.object({
  /** 发文机关标志. */
  authority: words(40),
  /** 发文字号. */
  number: words(60),
  title: words(100),
  /** 主送机关; empty where there is none. */
  addressees: z.string().trim().max(500),
  opening: z.string().trim().max(2000),
  /** Paragraphs of 下步要求. */
  demands: z.array(z.string().trim().min(1).max(2000)).max(30),
  /** 发文机关署名. */
  signature: words(60),
  /** 成文日期. */
  signedOn: day,
  /** 抄送机关; empty where there is none. */
  copies: z.string().trim().max(500),
  /** 印发机关. */
  printer: words(60),
  /** Faces of official documents, or only those every computer has. */
  faces: z.enum(["official", "system"]),
});

/** Which bulletin: a month, its registers, one year's matters or all. */
export const BulletinAskedSchema = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  registers: z.array(words(100)).max(50).default([]),
  year: z.int().min(1900).max(2200).optional(),
});

export const BulletinSchema = z.object({
  month: z.string(),
  /** The last day it looks at: the end of the month, or today. */
  date: day,
  since: day,
  registers: z.array(z.object({ code: z.string(), name: z.string() })),
  /** What the office would write if it wrote nothing. */
  texts: BulletinTextsSchema,
  blocks: z.array(BulletinBlockSchema),
  notes: z.array(BulletinNoteSchema),
});

/** Asked and written: what the .docx is made of. */
export const BulletinInputSchema = BulletinAskedSchema.extend({ texts: BulletinTextsSchema });

/** A bulletin that was issued. */
export const IssuedSchema = z.object({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  month: z.string(),
  number: z.string(),
  title: z.string(),
  registers: z.array(z.string()),
  fileName: z.string(),
  /** SHA-256 of the file. */
  sha256: z.string(),
});

export type ChangeKindName = z.infer<typeof ChangeKindSchema>;
export type FigureQuery = z.infer<typeof FigureQuerySchema>;
export type FigureShown = z.infer<typeof FigureSchema>;
export type ListedMatter = z.infer<typeof ListedSchema>;
export type SideTally = z.infer<typeof SideTallySchema>;
export type ChangedShown = z.infer<typeof ChangedSchema>;
export type Ranking = z.infer<typeof RankingSchema>;
export type AwaitedShown = z.infer<typeof AwaitedSchema>;
export type OverviewShown = z.infer<typeof OverviewSchema>;
export type CountedShown = z.infer<typeof CountedSchema>;
export type BulletinRun = z.infer<typeof BulletinRunSchema>;
export type BulletinBlock = z.infer<typeof BulletinBlockSchema>;
export type BulletinNote = z.infer<typeof BulletinNoteSchema>;
export type BulletinTexts = z.infer<typeof BulletinTextsSchema>;
export type BulletinAsked = z.infer<typeof BulletinAskedSchema>;
export type BulletinInput = z.infer<typeof BulletinInputSchema>;
export type Bulletin = z.infer<typeof BulletinSchema>;
export type Issued = z.infer<typeof IssuedSchema>;
