// What the terms of a reading are called in Chinese, in the terminal and on the page alike: one word for one thing.

import type { Basis, Role, Status, Tier } from "../reading/index.ts";

/** The parts of a report. */
export const roleNames: Readonly<Record<Role, string>> = {
  opening: "开头",
  review: "回顾",
  problems: "问题",
  target: "目标",
  plan: "部署",
  livelihood: "民生实事",
  "self-governance": "自身建设",
  closing: "结束语",
  glossary: "名词解释",
  other: "其他",
};

/** The tiers of government. */
export const tierNames: Readonly<Record<Tier, string>> = {
  national: "国家",
  province: "省级",
  prefecture: "地级",
  county: "县级",
  township: "乡级",
};

/** Whether a number is reached, expected or planned. */
export const statusNames: Readonly<Record<Status, string>> = { actual: "实绩", estimate: "预计", target: "目标" };

/** What a measure measures of its indicator. */
export const basisNames: Readonly<Record<Basis, string>> = {
  level: "总量",
  growth: "同比增速",
  avg_growth: "年均增速",
  change: "增减量",
  share: "比率",
  rank: "位次",
  relation: "关系",
};
