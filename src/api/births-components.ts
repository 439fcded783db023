// The wire's schemas of breaking a report into tasks, under the names they bear in the OpenAPI document.

import * as wire from "../wire/index.ts";
import { named, ReportSummary } from "./components.ts";

const BirthLine = named(wire.BirthLineSchema, "BirthLine");
const BirthCounts = named(wire.BirthCountsSchema, "BirthCounts");

export const BirthDesk = wire.BirthDeskSchema.extend({
  report: ReportSummary,
  lines: BirthLine.array(),
  counts: BirthCounts,
}).openapi("BirthDesk");

export const BirthActInput = named(wire.BirthActInputSchema, "BirthActInput", {
  act: { kind: "leave", statements: ["s212"], reason: "原则性表述，不单列任务" },
  seen: { s212: 0 },
});

export const BirthActDone = wire.BirthActDoneSchema.extend({ lines: BirthLine.array(), counts: BirthCounts }).openapi(
  "BirthActDone",
);

export const EnteringInput = named(wire.EnteringInputSchema, "EnteringInput", { statements: null, again: false });

export const Entered = wire.EnteredSchema.extend({ lines: BirthLine.array(), counts: BirthCounts }).openapi("Entered");
