// What a person filled in about a report: whether it can be, and what in it differs from what was read.

import type { AddOutcome } from "../../wire/index.ts";

export interface Given {
  readonly government: string;
  readonly planYear: string;
}

/** What is wrong with what was filled in; null if nothing. The years are those the service takes. */
export function flawOf({ government, planYear }: Given): "government" | "year" | null {
  if (government === "") return "government";
  const year = Number(planYear);
  return /^\d{4}$/.test(planYear) && year >= 1949 && year <= 2100 ? null : "year";
}

/** Only the facts that are not as they were read. */
export function changedFacts(
  { government, planYear }: Given,
  was: Pick<AddOutcome, "government" | "planYear">,
): { government?: string; planYear?: number } {
  return {
    ...(government === (was.government ?? "") ? {} : { government }),
    ...(planYear === String(was.planYear ?? "") ? {} : { planYear: Number(planYear) }),
  };
}
