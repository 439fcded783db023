// Whose report the matters of a register came from: it stands in the title of the task division table.

import type { MatterState } from "../../registers/index.ts";
import type { Store } from "../../store/index.ts";

/** The government of the report that most matters came from; else the only one held, else nothing. */
export async function placeOf(store: Pick<Store, "reports">, states: readonly MatterState[]): Promise<string> {
  const counts = new Map<string, number>();
  for (const { matter } of states)
    for (const { report } of matter.origins) counts.set(report, (counts.get(report) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  const reports = await store.reports();
  const governments = [...new Set(reports.map(({ government }) => government))];
  return (
    reports.find(({ id }) => id === most?.[0])?.government ?? (governments.length === 1 ? (governments[0] ?? "") : "")
  );
}
