// Figures and their queries in words, as a bulletin prints them: Chinese, Arabic numerals, 个百分点. Every sentence a reader needs to
// count again stands here.

import type { Configuration } from "../configuration.ts";
import { addDays, type Day, monthOf, yearOf } from "../day.ts";
import { lightNames, wordOf } from "../vocabulary.ts";
import { changeNames } from "./changes.ts";
import { type Ground, groundOf, type Query } from "./query.ts";

/** 2025年3月31日 */
export const saidDay = (day: Day): string => `${yearOf(day)}年${monthOf(day)}月${Number(day.slice(8, 10))}日`;

/** A number with as many digits as it was rounded to; — where there is none. */
export const saidNumber = (value: number | null, digits: number): string =>
  value === null ? "—" : value.toFixed(digits);

/** What matters of a register are counted in. */
export const unitOf = ({ progress }: Configuration): string => (progress === null ? "件" : "项");

/** 年度任务台账，截至2025年3月31日，牵头单位为县教育局、亮红灯的事项 */
export function saidQuery(grounds: readonly Ground[], query: Query): string {
  const held = query.registers.map((code) => groundOf(grounds, code).configuration);
  const filters = saidFilters(held, query);
  const which = filters.length === 0 ? "全部事项" : `${filters.join("、")}的事项`;
  return `${held.map(({ name }) => name).join("、")}台账，${saidTime(query)}，${which}`;
}

const saidTime = ({ date, since, change }: Query): string =>
  since === undefined || change === undefined
    ? `截至${saidDay(date)}`
    : `${saidDay(addDays(since, 1))}至${saidDay(date)}`;

function saidFilters(held: readonly Configuration[], query: Query): readonly string[] {
  const { year, lead, leader, area, stages, lights, overdue, open, change } = query;
  const stageNames = held.flatMap((one) => one.stages).filter(({ code }) => stages?.includes(code));
  return [
    year === undefined ? null : `${year}年度`,
    lead === undefined ? null : `${[...new Set(held.map(leadName))].join("或")}为${lead}`,
    leader === undefined ? null : `领导为${leader}`,
    area === undefined ? null : `领域为${area}`,
    stages === undefined ? null : `阶段为${[...new Set(stageNames.map(({ name }) => name))].join("或")}`,
    lights === undefined ? null : `灯为${lights.map((light) => wordOf(lightNames, light)).join("或")}`,
    overdue === undefined ? null : overdue ? "有步骤逾期未办" : "没有逾期",
    open === undefined ? null : open ? "没有办完" : "已经办完",
    saidPart(held, query),
    change === undefined ? null : changeNames[change],
  ].filter((words) => words !== null);
}

const leadName = ({ owners }: Configuration): string => owners.find(({ leads }) => leads)?.name ?? "牵头单位";

function saidPart(held: readonly Configuration[], { rate, part }: Query): string | null {
  const rule = held.flatMap(({ rates }) => rates).find(({ code }) => code === rate);
  if (rule === undefined) return null;
  return `计入${rule.name}${part === "denominator" ? "分母" : "分子"}`;
}
