// Five years against one: a year that is more than the five, years that do not fit together, a yearly target under the mean.

import type { Fact } from "../facts.ts";
import { shown } from "../interval.ts";
import type { Material } from "../material.ts";
import { likeness, tells } from "../names.ts";
import type { Remark, Rule } from "../rule.ts";

export const yearInSpan: Rule = {
  name: "year-in-span",
  title: "一年的数与包含它的几年合计相符",
  remarks: (material) => {
    const spans = spansOf(material);
    return [
      ...yearsOf(material, material.reviewYear, false).flatMap((year) => inside(spans, year) ?? []),
      ...yearsOf(material, material.planYear, true).flatMap((year) => planned(spans, year) ?? []),
      ...yearsOf(material, material.reviewYear, false).flatMap((year) => same(material, year) ?? []),
    ];
  },
};

export const lastYear: Rule = {
  name: "last-year",
  title: "最后一年的增速与几年平均增速相符",
  remarks: (material) => {
    const { facts, reviewYear } = material;
    const averages = facts.filter(
      ({ basis, isTarget, to, from }) => basis === "avg_growth" && !isTarget && to === reviewYear && from < to,
    );
    const growths = facts.filter(
      ({ basis, isTarget, from, to }) => basis === "growth" && !isTarget && from === reviewYear && to === reviewYear,
    );
    return averages.flatMap((average) => outrun(average, growths) ?? []);
  },
};

/** What came in several years that end with the review. */
const spansOf = ({ facts, reviewYear }: Material): readonly Fact[] =>
  facts.filter(
    ({ isTarget, from, to, isFlow, isYearly, basis, role }) =>
      !isTarget &&
      role === "review" &&
      isFlow &&
      !isYearly &&
      (basis === "level" || basis === "change") &&
      from > 0 &&
      from < to &&
      to === reviewYear,
  );

const yearsOf = ({ facts }: Material, year: number, wanted: boolean): readonly Fact[] =>
  facts.filter(
    ({ isTarget, from, to, isFlow, basis }) =>
      isTarget === wanted && isFlow && (basis === "level" || basis === "change") && from === year && to === year,
  );

/** The span of the same thing; not where several say different things. */
function spanOf(spans: readonly Fact[], year: Fact): Fact | null {
  if (year.id === null && !tells(year.name)) return null;
  const found = spans.filter((span) => span.unit === year.unit && isCounted(span, year) && isSame(span, year));
  return found.find(({ name }) => name === year.name) ?? found[0] ?? null;
}

/** 小区 are never as many as 户 of them. */
const isCounted = (a: Fact, b: Fact): boolean =>
  a.measure.unit === b.measure.unit || a.unit !== "家" || /企业|主体|单位|停车|基站|中心/.test(a.name);

const ALIKE = 0.68;
const isSame = (a: Fact, b: Fact): boolean =>
  a.id !== null || b.id !== null ? a.id === b.id : tells(a.name) && likeness(a.name, b.name) >= ALIKE;

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;
const yearsIn = ({ from, to }: Fact): number => to - from + 1;

/** So many times the last year is each of the others: hardly the same thing. */
const MANY = 2;

/** A year of the review beside the span that holds it. */
function inside(spans: readonly Fact[], year: Fact): Remark | null {
  const span = spanOf(spans, year);
  if (span === null || span.measure.bound !== "exact" || year.amount <= 0) return null;
  const [all, one, years] = [span.amount, year.amount, yearsIn(span)];
  const others = (all - one) / (years - 1);
  const base = { at: year.statement, related: [span.statement] };
  if (year.printed.low > span.printed.high)
    return {
      ...base,
      severity: "warning",
      message: `一年 ${said(year)}，包含这一年的 ${span.from}—${span.to} 年合计只有 ${said(span)}`,
      expected: `不大于 ${said(span)}`,
      found: said(year),
    };
  if (/^万?人$/.test(year.measure.unit ?? "") && others >= MANY * one && isSteady(year))
    return {
      ...base,
      severity: "note",
      message: `其余 ${years - 1} 年平均 (${said(span)} − ${said(year)}) ÷ ${years - 1} = ${shown(others)}，是最后一年的 ${shown(others / one, 1)} 倍`,
      found: said(year),
    };
  return null;
}

/** A year that brought as much as there is at the end of all: 中心20家, and 创建中心20家. */
function same({ facts, reviewYear }: Material, year: Fact): Remark | null {
  if (year.id !== null || year.amount <= 5 || !tells(year.name)) return null;
  const all = facts.find(
    ({ isTarget, from, to, basis, amount, unit, name }) =>
      !isTarget &&
      from < to &&
      to === reviewYear &&
      basis === "level" &&
      amount === year.amount &&
      unit === year.unit &&
      likeness(name, year.name) >= ALIKE,
  );
  if (all === undefined) return null;
  return {
    severity: "note",
    at: year.statement,
    related: [all.statement],
    message: `${all.from}—${all.to} 年 ${said(all)} 与一年 ${said(year)} 相同，其余几年便是 0`,
    found: said(year),
  };
}

/** What comes in much the same number every year. */
const isSteady = ({ clause }: Fact): boolean => /就业/.test(clause);

/** A share of the yearly mean that a target may lie below it. */
const BELOW = 0.1;

/** A year of the plan beside the years before it. */
function planned(spans: readonly Fact[], year: Fact): Remark | null {
  const span = spanOf(spans, year);
  if (span === null || year.amount <= 0) return null;
  const base = { at: year.statement, related: [span.statement] };
  if (year.amount > span.amount * 1.2 && span.name === year.name)
    return {
      ...base,
      severity: "note",
      message: `一年计划 ${said(year)}，超过过去 ${yearsIn(span)} 年合计 ${said(span)}，是总数还是增量`,
      found: said(year),
    };
  const mean = span.amount / yearsIn(span);
  if (span.id === null || year.amount >= mean * (1 - BELOW) || !isSteady(year)) return null;
  return {
    ...base,
    severity: "note",
    message: `目标 ${said(year)} 低于过去 ${yearsIn(span)} 年年均 ${said(span)} ÷ ${yearsIn(span)} = ${shown(mean)}`,
    expected: shown(mean),
    found: said(year),
  };
}

/** Points by which the last year may differ from what the others must have been. */
const FAR = 25;

/** 年均增长9.1% with 47% in the last year. */
function outrun(average: Fact, growths: readonly Fact[]): Remark | null {
  const last = growths.find((one) => one.name === average.name && one.id === average.id);
  if (last === undefined) return null;
  const years = yearsIn(average);
  const all = (1 + average.amount / 100) ** years;
  const others = 100 * ((all / (1 + last.amount / 100)) ** (1 / (years - 1)) - 1);
  if (!(Math.abs(last.amount - others) > FAR)) return null;
  return {
    severity: "note",
    at: average.statement,
    related: [last.statement],
    message: `${years} 年年均 ${said(average)}，最后一年 ${said(last)}：前 ${years - 1} 年年均只有 ${shown(others, 1)}%`,
    found: said(last),
  };
}
