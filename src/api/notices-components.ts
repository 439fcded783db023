// The wire's schemas of notices, under the names they bear in the OpenAPI document.

import * as wire from "../wire/index.ts";
import { named } from "./components.ts";

const Notice = named(wire.NoticeSchema, "Notice");
export const NoticePage = wire.NoticePageSchema.extend({ notices: Notice.array() }).openapi("NoticePage");
export const ReadInput = named(wire.ReadInputSchema, "NoticesRead", { all: true });
export const ReadOutcome = named(wire.ReadOutcomeSchema, "NoticesReadOutcome");
export const NoticePreference = named(wire.NoticePreferenceSchema, "NoticePreference");
export const NoticePreferenceShown = named(wire.NoticePreferenceShownSchema, "NoticePreferenceShown");
export const NoticeSettings = named(wire.NoticeSettingsSchema, "NoticeSettings");
export const NoticeSettingsInput = named(wire.NoticeSettingsInputSchema, "NoticeSettingsInput");
export const TrialInput = named(wire.TrialInputSchema, "NoticeTrial");
export const TrialOutcome = named(wire.TrialOutcomeSchema, "NoticeTrialOutcome");
