// What the store refuses, in words.

import { Problem } from "../wire/index.ts";

const THINGS = {
  report: [
    "报告",
    "report",
    "可能已被移除；请回到首页查看现有的报告",
    "It may have been removed; the list shows what is held",
  ],
  delivery: ["文件", "delivery", "请从报告页面重新选择", "Choose one on the report's page"],
  correction: ["更正", "correction", "请刷新报告页面", "Load the report's page again"],
  act: ["操作", "act to undo", "请刷新页面", "Load the page again"],
} as const;

/** Something is not held under this id. */
export function notHeld(thing: keyof typeof THINGS, id: string): Problem {
  const [zh, en, hintZh, hintEn] = THINGS[thing];
  return new Problem("not-found", `没有编号为“${id}”的${zh}；${hintZh}。`, `No ${en} “${id}” is held. ${hintEn}.`);
}

/** The words a correction speaks of are not where it says. */
export const wordsGone = (quote: string): Problem =>
  new Problem(
    "conflict",
    `现用的文本里找不到“${quote}”，更正没有记下；请刷新报告页面后再改。`,
    `“${quote}” does not stand in the delivery that is current; nothing was recorded. Load the report's page again.`,
  );

/** Nothing at those words was read as the correction says. */
export const notReadSo = (quote: string): Problem =>
  new Problem(
    "conflict",
    `“${quote}”处的识读已不是更正所指的内容，更正没有记下；请刷新报告页面后再改。`,
    `What was read at “${quote}” is no longer what the correction speaks of; nothing was recorded. Load the report's page again.`,
  );

/** A code or a tier without a government. */
export const nameless = (): Problem =>
  new Problem(
    "bad-request",
    "还不知道是哪个政府的报告，不能只改代码或层级；请同时填写政府名称。",
    "Whose report this is is not known yet; say the government's name together with its code or tier.",
  );

/** A removed report cannot come back, since its place is taken or its files are elsewhere. */
export const placeTaken = (government: string | null, planYear: number | null): Problem =>
  new Problem(
    "conflict",
    `不能恢复：${government ?? "这个政府"}${planYear ?? ""}年的报告已另有一份，或它的文件已归入别的报告；请先移除那一份。`,
    `It cannot be restored: another report of ${government ?? "this government"} on ${planYear ?? "that year"} is held by now, or its files belong to another; remove that one first.`,
  );
