// How a report is cited: GB/T 7714—2015, a report [R], online [R/OL] where somebody said where it came from.

import type { Delivery, HeldReport } from "./shelf.ts";

type Cited = Pick<HeldReport, "facts"> & {
  readonly summary: Pick<HeldReport["summary"], "government" | "planYear">;
};

/**
 * One entry for a list of references, Chinese. What is not known is left out.
 *
 * @param delivery the file the quoted characters stand in
 */
export function citation({ summary, facts }: Cited, delivery: Pick<Delivery, "url" | "retrieved"> | null): string {
  const title = facts.title ?? `${summary.planYear > 0 ? `${summary.planYear}年` : ""}政府工作报告`;
  const url = delivery?.url ?? null;
  const kind = url === null ? "[R]" : "[R/OL]";
  const dates = `${facts.date === null ? "" : `(${facts.date})`}${bracketed(url === null ? null : delivery?.retrieved)}`;
  const parts = [
    authorOf(summary.government),
    `${title}${facts.congress === null ? "" : `：${facts.congress}`}${kind}`,
    dates,
    url,
  ];
  return `${parts.filter((part) => part !== null && part !== "").join(". ")}.`;
}

/** The government as it signs: 漪湖县 is 漪湖县人民政府, 国务院 is itself; null where nobody has said whose report it is. */
function authorOf(government: string): string | null {
  if (government === "") return null;
  return /(?:国务院|政府|管理委员会|管委会|办事处)$/.test(government) ? government : `${government}人民政府`;
}

const bracketed = (date: string | null | undefined): string => (date == null ? "" : `[${date}]`);
