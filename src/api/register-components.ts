// The wire's schemas of registers, matters and the log under the names they bear in the OpenAPI document.

import { z } from "@hono/zod-openapi";
import * as wire from "../wire/index.ts";
import { named } from "./components.ts";

const orNull = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]);

const Light = named(wire.LightSchema, "Light");
const Happening = named(wire.HappeningSchema, "Happening");
const Step = named(wire.StepShownSchema, "Step");
const MatterState = wire.MatterStateShownSchema.extend({
  light: Light,
  next: orNull(Step),
}).openapi("MatterState");
const Tally = named(wire.TallySchema, "Tally");
const Origin = named(wire.OriginSchema, "Origin");

export const RegisterSummary = named(wire.RegisterSummarySchema, "RegisterSummary");
export const RegisterList = z.object({ registers: z.array(RegisterSummary) }).openapi("RegisterList");
export const Register = named(wire.RegisterShownSchema, "Register");
export const MatterRow = wire.MatterRowSchema.extend({ state: MatterState }).openapi("MatterRow");
export const MatterRows = z.object({ rows: z.array(MatterRow) }).openapi("MatterRows");
export const RegisterBoard = wire.RegisterBoardSchema.extend({
  rates: z.array(named(wire.RateShownSchema, "Rate")),
  units: z.array(Tally),
  leaders: z.array(Tally),
  rows: z.array(MatterRow),
}).openapi("RegisterBoard");
export const Evidence = named(wire.EvidenceSchema, "Evidence");
export const Matter = wire.MatterShownSchema.extend({
  state: MatterState,
  steps: z.array(Step),
  events: z.array(wire.EventShownSchema.extend({ files: z.array(Evidence) }).openapi("MatterEvent")),
}).openapi("Matter");
export const Dues = z.object({ dues: z.array(named(wire.DueSchema, "Due")) }).openapi("Dues");
export const MyDay = named(wire.MyDaySchema, "MyDay");

export const MatterDraft = wire.MatterDraftSchema.extend({ origins: z.array(Origin).max(50).default([]) }).openapi(
  "MatterDraft",
);
export const EventInput = wire.EventInputSchema.extend({ happening: Happening }).openapi("EventInput", {
  example: {
    happening: { kind: "reported", progress: 62.5, done: null },
    note: "主体完工，正在装修",
    files: [],
    on: null,
    version: null,
  },
});
export const AmendmentInput = named(wire.AmendmentInputSchema, "AmendmentInput", {
  to: { deadline: "2025-11-30" },
  why: "县政府第12次常务会议同意延后",
  version: null,
});
export const LogEntries = z
  .object({
    entries: z.array(named(wire.LogEntrySchema, "LogEntry")),
    /** Of the matters that the entries are about, by their ids. */
    titles: z.record(z.string(), z.string()),
  })
  .openapi("LogEntries");
export const LogVerification = named(wire.LogVerificationSchema, "LogVerification");
export const Trouble = z.object({ where: z.string(), what: z.string(), advice: z.string() }).openapi("Trouble");
export const OfficeDays = z
  .object({
    daysOff: z.array(z.iso.date()).max(2000),
    workdays: z.array(z.iso.date()).max(2000),
    years: z.array(z.int().min(1949).max(2200)).max(100),
  })
  .openapi("OfficeDays");
