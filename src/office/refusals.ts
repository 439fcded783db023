// What the office refuses, each in one sentence.

import { Problem } from "../wire/index.ts";

export const noRegister = (code: string): Problem =>
  new Problem(
    "not-found",
    `没有代码为“${code}”的台账；台账页列出了全部。`,
    `There is no register “${code}”; the page of registers lists all.`,
  );

export const noMatter = (id: string): Problem =>
  new Problem(
    "not-found",
    `没有编号为“${id}”的事项，它也可能不归您看。`,
    `There is no matter “${id}”, or it is not for you to see.`,
  );

export const notYet = (title: string, date: string): Problem =>
  new Problem(
    "not-found",
    `${date}时还没有“${title}”这件事；请选一个更晚的日期。`,
    `On ${date} “${title}” did not exist yet; choose a later date.`,
  );

export const noFile = (id: string): Problem =>
  new Problem(
    "not-found",
    `没有编号为“${id}”的附件，它也可能不归您看。`,
    `There is no file “${id}”, or it is not for you to see.`,
  );

export const notYours = (what: string, whatEn: string): Problem =>
  new Problem(
    "forbidden",
    `以您的角色不能${what}；需要时请找督查机构。`,
    `Your role may not ${whatEn}; ask the supervision office.`,
  );

/** The rules of the register do not allow it, in the engine's words. */
export const against = (title: string, why: string): Problem =>
  new Problem("conflict", `“${title}”：${why}`, `“${title}”: the register does not allow it (${why})`);

export const changedSince = (title: string): Problem =>
  new Problem(
    "conflict",
    `“${title}”刚刚有人改过，您的操作没有记下；看过现在的情况后再做。`,
    `“${title}” was changed by somebody else just now and nothing was recorded; look at it again first.`,
  );

export const wrongDay = (on: string, why: string): Problem =>
  new Problem("conflict", `日期${on}不能用：${why}`, `The date ${on} cannot be used: ${why}`);

export const wrongDraft = (title: string, why: string): Problem =>
  new Problem("conflict", `“${title}”没有立项：${why}`, `“${title}” was not entered: ${why}`);

export const busy = (): Problem =>
  new Problem(
    "busy",
    "别的程序正在不停地写入，这次没有记下；请稍后再试。",
    "Another program keeps writing and nothing was recorded; try again later.",
  );
