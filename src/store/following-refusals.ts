// What is refused around promises and findings, in words.

import { Problem } from "../wire/index.ts";

const THINGS = {
  government: ["政府", "government", "请回到首页查看现有的报告", "The list of governments shows what is held"],
  promise: [
    "承诺",
    "promise",
    "报告可能已重新识读，请刷新页面",
    "The report may have been read anew; load the page again",
  ],
  judgement: ["判定", "judgement", "请刷新页面", "Load the page again"],
  finding: [
    "疑点",
    "finding",
    "报告可能已重新核对，请刷新页面",
    "The report may have been checked anew; load the page again",
  ],
  dismissal: ["排除记录", "dismissal", "请刷新页面", "Load the page again"],
} as const;

/** Something is not held under this id. */
export function notThere(thing: keyof typeof THINGS, id: string): Problem {
  const [zh, en, hintZh, hintEn] = THINGS[thing];
  return new Problem("not-found", `没有编号为“${id}”的${zh}；${hintZh}。`, `No ${en} “${id}” is held. ${hintEn}.`);
}

/** What a person speaks of reads otherwise by now. */
export const readsOtherwise = (quote: string): Problem =>
  new Problem(
    "conflict",
    `“${quote}”处已不是页面上显示的内容，没有记下；请刷新页面后再试。`,
    `What stands at “${quote}” is no longer what the page showed; nothing was recorded. Load the page again.`,
  );

/** An answer is quoted from a report that is not held. */
export const noLaterReport = (): Problem =>
  new Problem(
    "conflict",
    "还没有下一年的报告，不能从中引用答复，没有记下；请先添加下一年的报告，或不引用原文。",
    "The next year's report is not held, so no words of it can be quoted; nothing was recorded. Add it first, or quote nothing.",
  );
