// What is refused on the way from a report to its tasks, in words.

import { type Born, Problem } from "../wire/index.ts";
import type { Line } from "./lines.ts";

/** Somebody else's work. */
export const notYours = (): Problem =>
  new Problem(
    "forbidden",
    "分解任务由督查员办理，您的角色不能改动；有意见请告诉督查室。",
    "Breaking a report into tasks is for supervisors; your role cannot change this. Tell the supervision office what you think.",
  );

/** Nobody has said of which year it is. */
export const yearless = (): Problem =>
  new Problem(
    "conflict",
    "还不知道这是哪一年的报告，不能分解任务；请先在报告页填写年份。",
    "The year of this report is not known, so no tasks can be made of it; say it on the report's page first.",
  );

/** Nothing was taken over. */
export const nothingToEnter = (): Problem =>
  new Problem(
    "bad-request",
    "没有可以立项的任务；请先采用几条承诺再立项。",
    "There is nothing to enter; take over some promises first.",
  );

/** A matter came from it before. */
export const alreadyBorn = ({ statement }: Line, [first]: readonly Born[]): Problem =>
  new Problem(
    "conflict",
    `“${statement.quote}”已立项为“${first?.title}”，没有重复立项；确要再立一项，请确认后再点。`,
    `“${statement.quote}” has been entered as “${first?.title}”; nothing was entered. Confirm if you want it again.`,
  );
