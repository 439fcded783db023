// What became of the files that were added, in words and as a table.

import type { AddOutcome } from "../wire/index.ts";
import { columns } from "./columns.ts";

const verdicts: Readonly<Record<AddOutcome["outcome"], string>> = {
  added: "已收下 added",
  "another-delivery": "同一报告的另一份文件 another delivery",
  held: "已有 already held",
  refused: "未收下 refused",
};

/** The outcome in a few words. */
export const verdictOf = ({ outcome }: AddOutcome): string => verdicts[outcome];

/** The table that `add` ends with; why a file was refused is never cut short. */
export function outcomeTable(outcomes: readonly AddOutcome[]): string {
  const rows = outcomes.map((outcome) => [verdictOf(outcome), outcome.fileName, whatOf(outcome)]);
  const sums = Object.entries(verdicts).map(
    ([kind, verdict]) => `${verdict} ${outcomes.filter(({ outcome }) => outcome === kind).length}`,
  );
  const table = columns(
    [["结果 outcome", "文件 file", "报告或原因 report or reason"], ...rows],
    Number.MAX_SAFE_INTEGER,
    [40, 60],
  );
  return `${table}\n\n合计 total：${sums.join(" · ")}\n`;
}

function whatOf({ government, planYear, needsFacts, problem }: AddOutcome): string {
  if (problem !== null) return `${problem.detail} · ${problem.detailEn}`;
  const report = `${government ?? "？"} ${planYear ?? "？"}`;
  return needsFacts ? `${report}（请在页面上确认政府和年份 · say whose report it is on the page）` : report;
}
