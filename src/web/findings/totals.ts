// Reports with how many findings of which severity they have, most serious first.

import type { FindingCounts, ReportSummary } from "../../wire/index.ts";

/** A report and what was found in it. */
export interface Checked {
  readonly report: ReportSummary;
  /** Null while it is not known. */
  readonly counts: FindingCounts | null;
}

const weights = ["error", "warning", "note", "dismissed"] as const satisfies readonly (keyof FindingCounts)[];
const byName = new Intl.Collator("zh-CN").compare;

/** Most errors first, then most doubts, then most notes; of equals the latest year, then by name. Unknown ones come last. */
export function bySeriousness(a: Checked, b: Checked): number {
  if (a.counts === null || b.counts === null) {
    return Number(a.counts === null) - Number(b.counts === null) || byPlace(a, b);
  }
  for (const weight of weights) {
    const more = b.counts[weight] - a.counts[weight];
    if (more !== 0) return more;
  }
  return byPlace(a, b);
}

const byPlace = ({ report: a }: Checked, { report: b }: Checked): number =>
  b.planYear - a.planYear || byName(a.government, b.government) || byName(a.id, b.id);

/** All counts together, those that are not known left out. */
export const sumOf = (all: readonly Checked[]): FindingCounts =>
  all.reduce<FindingCounts>(
    (sum, { counts }) =>
      counts === null
        ? sum
        : {
            error: sum.error + counts.error,
            warning: sum.warning + counts.warning,
            note: sum.note + counts.note,
            dismissed: sum.dismissed + counts.dismissed,
          },
    { error: 0, warning: 0, note: 0, dismissed: 0 },
  );
