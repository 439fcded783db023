// The wire's schemas of spreadsheets under the names they bear in the OpenAPI document.

import { z } from "@hono/zod-openapi";
import * as wire from "../wire/index.ts";
import { named } from "./components.ts";

const CellTrouble = named(wire.CellTroubleSchema, "CellTrouble");

export const SheetPreview = wire.SheetPreviewSchema.extend({ troubles: z.array(CellTrouble) }).openapi("SheetPreview");
export const SheetApplyInput = named(wire.SheetApplyInputSchema, "SheetApplyInput", {
  preview: "i0000000",
  why: "按单位核对结果修改",
});
export const SheetApplied = named(wire.SheetAppliedSchema, "SheetApplied");
const LedgerSheet = named(wire.LedgerSheetShownSchema, "LedgerSheet");
const UnitChoice = named(wire.UnitChoiceSchema, "UnitChoice");
export const LedgerImport = wire.LedgerImportSchema.extend({
  sheets: z.array(LedgerSheet),
  units: z.array(wire.UnknownUnitSchema.extend({ choice: UnitChoice })),
  troubles: z.array(CellTrouble),
}).openapi("LedgerImport");
export const LedgerSettings = named(wire.LedgerSettingsSchema, "LedgerSettings");
export const LedgerChoices = wire.LedgerChoicesSchema.extend({
  units: z.record(z.string().max(200), UnitChoice).default({}),
}).openapi("LedgerChoices");
export const LedgerRows = z
  .object({
    found: z.int(),
    rows: z.array(wire.LedgerRowShownSchema.extend({ troubles: z.array(CellTrouble) }).openapi("LedgerRow")),
  })
  .openapi("LedgerRows");
export const LedgerApplied = named(wire.LedgerAppliedSchema, "LedgerApplied");
export const DoneImports = z
  .object({ imports: z.array(named(wire.DoneImportSchema, "DoneImport")) })
  .openapi("DoneImports");
