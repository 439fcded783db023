// Registers as spreadsheets, on their way to the page: what a returned sheet would change, and an office's own ledger on its way in.

import { z } from "zod";
import { OwnerSchema } from "./matters.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const said = z.object({ zh: z.string(), en: z.string() });

/** What is wrong with a cell: the whole sentence, and where it is as the spreadsheet numbers it. */
export const CellTroubleSchema = z.object({
  sheet: z.string().nullable(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  heading: z.string().nullable(),
  ...said.shape,
});

const line = z.object({ row: z.int(), id: z.string(), title: z.string() });

/** What a sheet that came back would do. With troubles it does nothing. */
export const SheetPreviewSchema = z.object({
  /** Names it while it can be applied. */
  preview: z.string(),
  fileName: z.string(),
  rows: z.int(),
  /** Rows that change nothing. */
  untouched: z.int(),
  /** Matters that do not stand in the sheet: nothing happens to them. */
  missing: z.int(),
  amended: z.array(
    line.extend({ changes: z.array(z.object({ heading: z.string(), from: z.string(), to: z.string() })) }),
  ),
  recorded: z.array(line.extend({ events: z.array(z.object({ words: z.string(), note: z.string().nullable() })) })),
  born: z.array(z.object({ row: z.int(), title: z.string(), owners: z.array(OwnerSchema), deadline: day.nullable() })),
  troubles: z.array(CellTroubleSchema),
  /** What is worth knowing and stops nothing. */
  notices: z.array(said),
});

export const SheetApplyInputSchema = z.object({
  preview: z.string().min(1).max(100),
  /** Goes with every amendment. */
  why: z.string().trim().max(2000).default(""),
});

/** What was done. */
export const SheetAppliedSchema = z.object({
  amended: z.int(),
  recorded: z.int(),
  born: z.int(),
  ids: z.array(z.string()),
});

/** A place that a column can be sent to. */
export const ColumnTargetSchema = z.object({
  code: z.string(),
  name: z.string(),
  many: z.boolean(),
  needed: z.boolean(),
});

/** A sheet of a ledger, and what its columns are taken for. */
export const LedgerSheetShownSchema = z.object({
  index: z.int(),
  name: z.string(),
  /** Whether its rows are taken in. */
  use: z.boolean(),
  rows: z.int(),
  /** Lines above the headings. */
  titles: z.array(z.string()),
  /** Rows of the headings as the spreadsheet numbers them; null where none were found. */
  head: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** Where the proposal is from: an import with the same headings, or the words of the headings. */
  proposedBy: z.enum(["memory", "headings"]),
  columns: z.array(
    z.object({ letters: z.string(), heading: z.string(), target: z.string().nullable(), samples: z.array(z.string()) }),
  ),
  /** Rows that are no matters. */
  passed: z.array(z.object({ row: z.int(), words: z.string() })),
});

export const UnitChoiceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("keep") }),
  z.object({ kind: z.literal("create") }),
  z.object({ kind: z.literal("map"), to: z.string().min(1).max(100) }),
]);

/** A unit that the ledger names and nobody knows. */
export const UnknownUnitSchema = z.object({
  name: z.string(),
  rows: z.int(),
  /** A unit that is called nearly so. */
  like: z.string().nullable(),
  choice: UnitChoiceSchema,
});

export const LedgerCountsSchema = z.object({
  rows: z.int(),
  /** Would be entered. */
  ready: z.int(),
  troubled: z.int(),
  omitted: z.int(),
  /** Have a sentence. */
  chosen: z.int(),
  /** Have none yet, and one that is surely theirs; one that may be. */
  sure: z.int(),
  likely: z.int(),
});

/** A ledger on its way in. */
export const LedgerImportSchema = z.object({
  id: z.string(),
  register: z.object({ code: z.string(), name: z.string() }),
  fileName: z.string(),
  targets: z.array(ColumnTargetSchema),
  sheets: z.array(LedgerSheetShownSchema),
  year: z.int().nullable(),
  /** The day on which matters are born that have no day of their own. */
  on: day,
  /** Whether matters that say nothing of it count as handed out. */
  handOut: z.boolean(),
  /** Values for targets that no column is for, by their codes. */
  constants: z.record(z.string(), z.string()),
  /** What a matter of this register must have and no column gives: targets with their choices. */
  lacking: z.array(z.object({ code: z.string(), name: z.string(), choices: z.array(z.string()) })),
  report: z.string().nullable(),
  reports: z.array(z.object({ id: z.string(), label: z.string(), year: z.int().nullable() })),
  units: z.array(UnknownUnitSchema),
  counts: LedgerCountsSchema,
  troubles: z.array(CellTroubleSchema),
});

/** How a ledger is to be read. What is not given stays. */
export const LedgerSettingsSchema = z.object({
  sheets: z
    .array(
      z.object({
        index: z.int().min(0),
        use: z.boolean(),
        head: z.object({ from: z.int().min(1), to: z.int().min(1) }).nullable(),
        columns: z.array(z.string().max(100).nullable()).max(400),
      }),
    )
    .max(100)
    .optional(),
  year: z.int().min(1900).max(2200).nullable().optional(),
  on: day.optional(),
  handOut: z.boolean().optional(),
  constants: z.record(z.string().max(100), z.string().max(500)).optional(),
  report: z.string().max(100).nullable().optional(),
});

/** What was decided of rows and units. */
export const LedgerChoicesSchema = z.object({
  rows: z
    .array(
      z.object({
        key: z.string().max(40),
        /** The statement it came from; null for none; absent where that stays as it is. */
        statement: z.string().max(100).nullable().optional(),
        omit: z.boolean().optional(),
      }),
    )
    .max(20_000)
    .default([]),
  /** Takes the sentence of every row whose sentence is sure and that nobody decided on. */
  acceptSure: z.boolean().default(false),
  /** Leaves out every row that has troubles. */
  omitTroubled: z.boolean().default(false),
  units: z.record(z.string().max(200), UnitChoiceSchema).default({}),
});

const candidate = z.object({
  statement: z.string(),
  quote: z.string(),
  score: z.number(),
  sure: z.enum(["sure", "likely", "faint"]),
});

export const LedgerRowShownSchema = z.object({
  key: z.string(),
  sheet: z.string(),
  row: z.int(),
  title: z.string(),
  owners: z.array(OwnerSchema),
  deadline: day.nullable(),
  quantity: z.object({ value: z.number(), unit: z.string() }).nullable(),
  /** What would be recorded, with its day. */
  events: z.array(z.object({ on: day, words: z.string(), note: z.string().nullable() })),
  troubles: z.array(CellTroubleSchema),
  omitted: z.boolean(),
  candidates: z.array(candidate),
  chosen: candidate.nullable(),
  /** Somebody decided on its sentence, be it for none. */
  decided: z.boolean(),
});

export const LedgerRowsSchema = z.object({ found: z.int(), rows: z.array(LedgerRowShownSchema) });

export const LedgerAppliedSchema = z.object({ import: z.string(), born: z.int(), linked: z.int(), units: z.int() });

/** An import that was done. */
export const DoneImportSchema = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  fileName: z.string(),
  matters: z.int(),
  linked: z.int(),
  takenBack: z.object({ at: z.string(), who: z.string(), why: z.string() }).nullable(),
});

export type CellTroubleShown = z.infer<typeof CellTroubleSchema>;
export type SheetPreview = z.infer<typeof SheetPreviewSchema>;
export type SheetApplied = z.infer<typeof SheetAppliedSchema>;
export type LedgerImport = z.infer<typeof LedgerImportSchema>;
export type LedgerSheetShown = z.infer<typeof LedgerSheetShownSchema>;
export type LedgerSettings = z.infer<typeof LedgerSettingsSchema>;
export type LedgerChoices = z.input<typeof LedgerChoicesSchema>;
export type LedgerDecided = z.output<typeof LedgerChoicesSchema>;
export type LedgerRows = z.infer<typeof LedgerRowsSchema>;
export type LedgerRowShown = z.infer<typeof LedgerRowShownSchema>;
export type LedgerApplied = z.infer<typeof LedgerAppliedSchema>;
export type DoneImport = z.infer<typeof DoneImportSchema>;
export type UnitChoice = z.infer<typeof UnitChoiceSchema>;
