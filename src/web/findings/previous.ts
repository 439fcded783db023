// Whether a report is that of the year before a draft.

import type { CheckedDraft, ReportSummary } from "../../wire/index.ts";

/** The same government, one year earlier. A draft that does not say whose it is or of which year has none before it. */
export const isBefore = (
  report: Pick<ReportSummary, "government" | "planYear">,
  { government, planYear }: Pick<CheckedDraft["facts"], "government" | "planYear">,
): boolean =>
  government !== null && planYear !== null && report.government === government.name && report.planYear === planYear - 1;
