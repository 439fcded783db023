// Puts beside the targets of a report what its government's other reports at hand say was reached.

import { measureRows, placeKey, targetRows } from "../compare/index.ts";
import type { Exported } from "./exported.ts";
import type { Reached } from "./given.ts";

/** The results of a report's targets, by the id of the target. */
export function reachedOf(report: Exported, years: readonly Exported[]): ReadonlyMap<string, Reached> {
  const byId = new Map(years.map((one) => [one.id, one]));
  const rows = targetRows(years.flatMap((one) => measureRows({ report: one.id, reading: readingOf(one) })));
  const reached = new Map<string, Reached>();
  for (const { report: of, statement, result, gap } of rows) {
    const later = result === null ? undefined : byId.get(result.report);
    if (of === report.id && result !== null && later !== undefined) reached.set(statement, { result, gap, later });
  }
  return reached;
}

/** Known by code, or by name under its parents; a report that does not say whose it is stands alone. */
export const governmentKey = ({ id, government, code, tier, parents }: Exported): string =>
  government === null ? id : placeKey({ place: government, code, tier, parents });

function readingOf({ government, code, tier, parents, title, planYear, reviewYear, outline, statements }: Exported) {
  const report = {
    title,
    government: government === null ? null : { name: government, code, tier, parents },
    planYear,
    reviewYear,
    date: null,
    congress: null,
    speaker: null,
  };
  return { report, outline, statements };
}
