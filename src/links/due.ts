// When a promise is due. Before that it can be reached or be on the way, but it cannot be missed.

import type { Statement } from "../reading/index.ts";
import type { Answer, Files } from "./files.ts";

/** The answer, told as being on the way where it falls short of what is due only after the year that the later report tells of. */
export function beforeDue({ earlier, later, byId }: Files, promise: Statement, answer: Answer): Answer {
  const told = later.report.reviewYear ?? earlier.report.planYear;
  const due = dueOf(promise, byId);
  if (answer.verdict !== "missed" || told === null || due === null || due <= told) return answer;
  return { ...answer, verdict: "progress", reason: `${answer.reason}；期限到 ${due} 年，还没有到期` };
}

/** The year by whose end it is due; null where nothing says so. */
function dueOf({ period, measure, commitment }: Statement, byId: ReadonlyMap<string, Statement>): number | null {
  if (measure !== undefined) return period?.to ?? null;
  const years = (commitment?.measures ?? []).flatMap((id) => byId.get(id)?.period?.to ?? []);
  const said = commitment?.deadline;
  const date = said == null || said.implied ? null : Number(said.date.slice(0, 4));
  return date ?? (years.length === 0 ? (period?.to ?? null) : Math.max(...years));
}
