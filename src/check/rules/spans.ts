// Times that cannot be: five years from 2016 to 2021, a plan with years that are not its own, a whole year told before it ended.

import type { Material } from "../material.ts";
import type { Remark, Rule } from "../rule.ts";
import { type Hit, hits, pattern } from "../shape.ts";

export const span: Rule = {
  name: "span",
  title: "起止年份与年数、五年规划、月日是否可能",
  remarks: ({ lines, reading }) => [
    ...lines.flatMap((line) => [
      ...hits(line, counted).flatMap((hit) => wrongCount(hit) ?? []),
      ...hits(line, named).flatMap((hit) => wrongPlan(hit, reading.text) ?? []),
      ...hits(line, ended).flatMap((hit) => wrongEnd(hit) ?? []),
    ]),
    ...wrongDays(reading.text),
  ],
};

export const earlyActual: Rule = {
  name: "early-actual",
  title: "年度未结束却按全年实绩表述",
  remarks: (material) => early(material),
};

const counted = pattern("<range:y>(?:这|的|共|，)?<years:d>");

/** 2016—2021年五年: these are six. */
function wrongCount(hit: Hit): Remark | null {
  const [range, years] = [hit.number("range"), hit.number("years")];
  if (range?.value == null || range.valueHigh === null || years?.value == null || !/^年|^个年/.test(years.unit ?? ""))
    return null;
  const [from, to] = [range.value, range.valueHigh];
  const length = to - from + 1;
  if (length === years.value || years.bound !== "exact") return null;
  return {
    severity: "warning",
    at: hit,
    related: [],
    message: `${from} 年到 ${to} 年是 ${to} − ${from} + 1 = ${length} 年，文中说 ${years.surface}`,
    expected: `${length}年`,
    found: years.surface,
  };
}

/** The first year of each plan by its numeral. */
const plans: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};
const plan = "“?(?<plan>十[一二三四五六]五)”?";
const named = pattern(`${plan}(?:时期|期间|规划)?（<range:y>）`);
const ended = pattern(`${plan}末（<to:y>）`);

/** “十四五”（2020—2025年）. */
function wrongPlan(hit: Hit, text: string): Remark | null {
  const first = plans[hit.words("plan")];
  const [from, to] = [hit.number("range")?.value, hit.number("range")?.valueHigh];
  if (first === undefined || from == null || to == null || /纲要|展望|远景/.test(text.slice(hit.start, hit.end)))
    return null;
  if (from === first && to === first + 4) return null;
  return spanRemark(
    hit,
    `“${hit.words("plan")}”是 ${first}—${first + 4} 年，文中说 ${from}—${to} 年`,
    `${first}—${first + 4}年`,
    `${from}—${to}年`,
  );
}

/** “十四五”末（2026年）. */
function wrongEnd(hit: Hit): Remark | null {
  const first = plans[hit.words("plan")];
  const to = hit.number("to")?.value;
  if (first === undefined || to == null || to === first + 4) return null;
  return spanRemark(hit, `“${hit.words("plan")}”末是 ${first + 4} 年，文中说 ${to} 年`, `${first + 4}年`, `${to}年`);
}

const spanRemark = (at: Hit, message: string, expected: string, found: string): Remark => ({
  severity: "warning",
  at,
  related: [],
  message,
  expected,
  found,
});

const day = /(?<![\d.])(\d{1,2})月(\d{1,2})日/g;
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 13月2日, 2月30日. */
function wrongDays(text: string): readonly Remark[] {
  return [...text.matchAll(day)].flatMap(({ 0: all, 1: month, 2: date, index }) => {
    const most = longest[Number(month) - 1];
    if (most !== undefined && Number(date) >= 1 && Number(date) <= most) return [];
    return [
      {
        severity: "warning" as const,
        at: { start: index, end: index + all.length },
        related: [],
        message: `没有 ${all} 这一天`,
        found: all,
      },
    ];
  });
}

/** A report that was given before its year ended and tells full years as done. */
function early({ reading, facts, reviewYear }: Material): readonly Remark[] {
  const { date } = reading.report;
  if (date === null || reviewYear === 0 || !date.startsWith(`${reviewYear}-`) || date >= `${reviewYear}-12-31`)
    return [];
  const told = facts.filter(
    ({ isTarget, statement, from, to, words }) =>
      !isTarget && statement.status === "actual" && from === reviewYear && to === reviewYear && /全年/.test(words),
  );
  const [first, ...others] = told;
  if (first === undefined) return [];
  const at = dateIn(reading.text, date);
  const places = others.slice(0, at === null ? 6 : 5).map(({ statement }) => statement);
  return [
    {
      severity: "note",
      at: first.statement,
      related: at === null ? places : [at, ...places],
      message: `报告日期是 ${date}，当年还没有结束，全年数却没有“预计”，共 ${told.length} 处`,
      found: "全年",
    },
  ];
}

function dateIn(text: string, date: string): { start: number; end: number } | null {
  const [year, month, on] = date.split("-").map(Number);
  const found = new RegExp(`${year}年${month}月${on === undefined ? "" : `${on}日`}`).exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
