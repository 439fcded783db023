// Levels of two years against the growth between them: the year before as its own report gave it.

import type { Fact } from "../facts.ts";
import { gap, growthOver, shown } from "../interval.ts";
import type { Remark, Rule } from "../rule.ts";

export const baseRestated: Rule = {
  name: "base-restated",
  title: "上年报告的水平、今年的水平与今年的增速相符",
  remarks: ({ facts, previous, reviewYear }) => {
    if (previous === null) return [];
    const levels = facts.filter((fact) => isLevel(fact, reviewYear));
    return levels.flatMap(
      (level) => restated(level, facts, previous.facts, reviewYear) ?? fewer(level, previous.facts, reviewYear) ?? [],
    );
  },
};

/** Growth at constant prices, and levels of a survey that is put right every year, differ by more. */
const real = new Set([
  "gdp",
  "gdp-national",
  "primary",
  "secondary",
  "tertiary",
  "industry",
  "services",
  "gdp-per-capita",
]);
const REAL = 2;
const NOMINAL = 0.7;

const isLevel = ({ id, isTarget, basis, from, to, role, isFlow, amount }: Fact, year: number): boolean =>
  id !== null &&
  !isTarget &&
  basis === "level" &&
  from === year &&
  to === year &&
  role === "review" &&
  !isFlow &&
  amount > 0;

/** Stocks that a report tells of when they grow. */
const stocks = new Set([
  "hi-tech-firms",
  "market-entities",
  "industry-firms",
  "deposits",
  "loans",
  "urbanisation",
  "gdp",
]);

/** Fewer than the report of the year before gave, and not a word of it. */
function fewer(level: Fact, before: readonly Fact[], year: number): Remark | null {
  const base = before.find((one) => isLevel(one, year - 1) && one.id === level.id && one.unit === level.unit);
  if (base === undefined || !stocks.has(level.id ?? "") || /下降|减少|回落/.test(level.clause)) return null;
  if (level.printed.high >= base.printed.low) return null;
  return {
    severity: "note",
    at: level.statement,
    related: [{ start: base.statement.start, end: base.statement.end, report: "previous" }],
    message: `上年报告 ${said(base)}，今年 ${said(level)}，少了却没有说明：口径是否改变`,
    expected: `不少于 ${said(base)}`,
    found: said(level),
  };
}

/** This year's level and growth lead to a year before that its report did not give. */
function restated(level: Fact, facts: readonly Fact[], before: readonly Fact[], year: number): Remark | null {
  const base = before.find((one) => isLevel(one, year - 1) && one.id === level.id && one.unit === level.unit);
  const growth = facts.find(
    ({ id, basis, isTarget, from, to, statement }) =>
      id === level.id &&
      basis === "growth" &&
      !isTarget &&
      from === year &&
      to === year &&
      statement.start === level.statement.start,
  );
  if (base === undefined || growth === undefined) return null;
  const got = growthOver(base.printed, level.printed, 1);
  const apart = gap(got, growth.printed);
  if (apart <= (real.has(level.id ?? "") ? REAL : NOMINAL) || !Number.isFinite(got.high)) return null;
  const value = 100 * (level.amount / base.amount - 1);
  const implied = level.amount / (1 + growth.amount / 100) / base.amount;
  const inUnit = implied * (base.measure.value ?? 0);
  return {
    severity: "warning",
    at: growth.statement,
    related: [{ start: base.statement.start, end: base.statement.end, report: "previous" }],
    message: `上年报告 ${said(base)}，今年 ${said(level)}，增长应是 ${shown(value, 1)}%，文中说 ${said(growth)}；按此上年只能是 ${shown(inUnit)}${base.measure.unit ?? ""}`,
    expected: `${shown(value, 1)}%`,
    found: said(growth),
  };
}

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;
