// Levels and rates against each other: where a base grows to at the rate that is planned, and whether the first year keeps the pace.

import type { Fact } from "../facts.ts";
import { agree, exactly, gap, growthOver, interval, shown } from "../interval.ts";
import type { Material } from "../material.ts";
import { bare } from "../names.ts";
import { printed } from "../printed.ts";
import type { Remark, Rule } from "../rule.ts";
import { type Hit, hits, pattern } from "../shape.ts";

export const growthPath: Rule = {
  name: "growth-path",
  title: "几年后的水平目标与年均增速、第一年目标相符",
  remarks: (material) => [
    ...material.facts.flatMap((fact) => reached(material, fact) ?? []),
    ...material.facts.flatMap((fact) => firstYear(material, fact) ?? []),
    ...material.facts.flatMap((fact) => firstStep(material, fact) ?? []),
    ...material.lines.flatMap((line) => hits(line, twoDigits).flatMap((hit) => firstOfTwoDigits(material, hit) ?? [])),
  ],
};

export const multiple: Rule = {
  name: "multiple",
  title: "年均增速与倍数相符",
  remarks: ({ lines, facts }) =>
    lines.flatMap((line) => hits(line, times).flatMap((hit) => wrongTimes(facts, hit) ?? [])),
};

/** What is measured at constant prices grows more in current prices. */
const real = /生产总值|增加值|GDP|工业增加/;
const NOMINAL = 2;
/** Other yearly growth means that two things were taken for one. */
const LEAST = -15;
const MOST = 60;
const looseness = ({ name }: Fact): number => (real.test(name) ? NOMINAL : 0.5);

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;
const isSame = (a: Fact, b: Fact): boolean => (a.id !== null && a.id === b.id) || a.name === b.name;

/** The level the review ends with. */
function baseOf({ facts, reviewYear }: Material, target: Fact): Fact | null {
  return (
    facts.find(
      (one) =>
        !one.isTarget &&
        one.basis === "level" &&
        one.to === reviewYear &&
        (one.from === one.to || !one.isFlow) &&
        one.unit === target.unit &&
        one.amount > 0 &&
        isSame(one, target),
    ) ?? null
  );
}

const isLevelTarget = ({ isTarget, basis, unit, isFlow }: Fact): boolean =>
  isTarget && basis === "level" && !isFlow && /元$/.test(unit);

/** 400亿元 and then 700亿元以上，年均增长5%. */
function reached(material: Material, target: Fact): Remark | null {
  if (!isLevelTarget(target)) return null;
  const years = target.to - material.reviewYear;
  const rate = material.facts.find(
    (one) =>
      one.isTarget &&
      one.basis === (years === 1 ? "growth" : "avg_growth") &&
      one.to === target.to &&
      (one.statement.start === target.statement.start || isSame(one, target)),
  );
  const base = rate === undefined || years < 1 ? null : baseOf(material, target);
  if (rate === undefined || base === null) return null;
  const needed = growthOver(base.printed, exactly(target.amount), years);
  const planned = { low: rate.measure.value ?? 0, high: rate.measure.valueHigh ?? rate.measure.value ?? 0 };
  const apart = gap(needed, planned);
  if (apart <= Math.min(1, looseness(target)) || needed.high < LEAST || needed.low > MOST) return null;
  const leads = base.amount * (1 + planned.low / 100) ** years;
  const inUnit = (leads / target.amount) * (target.measure.value ?? 0);
  return {
    severity: apart > Math.max(1, looseness(target)) ? "warning" : "note",
    at: target.statement,
    related: [base.statement, rate.statement],
    message: `${said(base)} 按每年 ${said(rate)} 到 ${target.to} 年是 ${shown(inUnit)}${target.measure.unit ?? ""}，目标却是 ${said(target)}，需要每年 ${shown((needed.low + needed.high) / 2, 1)}%`,
    expected: `${shown(inUnit)}${target.measure.unit ?? ""}`,
    found: said(target),
  };
}

/** 年均增长6% and 5% in the first year. */
function firstYear({ facts, planYear }: Material, average: Fact): Remark | null {
  if (!average.isTarget || average.basis !== "avg_growth" || average.to <= planYear) return null;
  // 到2025年…年均: the plan of five years is told from its start, what is left of it begins now.
  if (average.from !== planYear && !(average.from < planYear && average.role === "target")) return null;
  const first = facts.find(
    ({ isTarget, basis, from, to, id, name }) =>
      isTarget &&
      basis === "growth" &&
      from === planYear &&
      to === planYear &&
      id === average.id &&
      name === average.name,
  );
  if (first === undefined || first.measure.bound === "at_least" || first.measure.bound === "above") return null;
  const years = average.to - planYear + 1;
  const top = first.measure.valueHigh ?? first.measure.value ?? 0;
  const middle = (top + (first.measure.value ?? 0)) / 2;
  if (middle >= (average.measure.value ?? 0) - slackOf(average) || isCeiling(first)) return null;
  return behind(first, average, years, average.measure.value ?? 0, top);
}

const isCeiling = ({ measure }: Fact): boolean =>
  measure.bound === "at_most" || measure.bound === "below" || (measure.value ?? 0) <= 0;
const slackOf = ({ measure }: Fact): number => (measure.bound === "about" ? 0.5 : 0);

function behind(
  first: Fact,
  average: { statement: Fact["statement"] | Hit },
  years: number,
  mean: number,
  top: number,
): Remark {
  const rest = 100 * (((1 + mean / 100) ** years / (1 + top / 100)) ** (1 / (years - 1)) - 1);
  return {
    severity: "note",
    at: first.statement,
    related: [average.statement],
    message: `${years} 年年均 ${shown(mean)}%，第一年 ${said(first)}：其余 ${years - 1} 年要年均 ${shown(rest, 2)}%`,
    expected: `${shown(mean)}%`,
    found: said(first),
  };
}

const twoDigits = pattern("(?<name><o>{2,14}?)年均(?:增长|增速|增幅)(?:达到?|保持|实现)?(?:在)?两位数");

/** 年均增长达到两位数 and 9% in the first year. */
function firstOfTwoDigits({ facts, planYear, reading }: Material, hit: Hit): Remark | null {
  const first = facts.find(
    ({ isTarget, basis, from, to, measure }) =>
      isTarget &&
      basis === "growth" &&
      from === planYear &&
      to === planYear &&
      measure.indicator.id !== null &&
      (hit.words("name").includes(measure.indicator.surface) || hit.words("name").includes(measure.indicator.name)),
  );
  const years = 5 - ((planYear - 1) % 5);
  if (first === undefined || years < 2 || isCeiling(first) || !isPlanned(reading.outline, hit.start)) return null;
  const top = first.measure.valueHigh ?? first.measure.value ?? 0;
  return top >= 10 ? null : behind(first, { statement: hit }, years, 10, top);
}

const isPlanned = (outline: Material["reading"]["outline"], at: number): boolean =>
  outline.some(({ role, start, end }) => start <= at && at < end && (role === "plan" || role === "target"));

/** Points a year by which the first year may stay behind the way to the level aimed at. */
const SLOW = 3;

/** 30亿元 to 70亿元 in five years, and 10% in the first. */
function firstStep(material: Material, target: Fact): Remark | null {
  const { facts, reviewYear, planYear } = material;
  const years = target.to - reviewYear;
  if (!isLevelTarget(target) || years < 3) return null;
  const base = baseOf(material, target);
  const first = facts.find(
    (one) =>
      one.isTarget && one.basis === "growth" && one.to === planYear && one.from === planYear && isSame(one, target),
  );
  if (base === null || first === undefined) return null;
  const needed = 100 * ((target.amount / base.amount) ** (1 / years) - 1);
  if (needed - (first.measure.valueHigh ?? first.measure.value ?? 0) <= SLOW) return null;
  return {
    severity: "note",
    at: first.statement,
    related: [base.statement, target.statement],
    message: `由 ${said(base)} 到 ${target.to} 年 ${said(target)} 要每年 ${shown(needed, 1)}%，第一年只安排 ${said(first)}`,
    expected: `${shown(needed, 1)}%`,
    found: said(first),
  };
}

const times = pattern("(?<name><o>{2,20}?)年均增长<rate:p>，(?:是|为|达到?)<o>{0,12}末的<times:r>");

/** 年均增长24%，为“十二五”末的2.9倍. */
function wrongTimes(facts: readonly Fact[], hit: Hit): Remark | null {
  const [rate, by] = [hit.number("rate"), hit.number("times")];
  if (rate?.value == null || by?.value == null || !/倍/.test(by.surface) || by.bound !== "exact") return null;
  const fact = facts.find(
    ({ statement, basis }) => basis === "avg_growth" && statement.start < hit.end && statement.end > hit.start,
  );
  const years = fact === undefined || fact.to <= fact.from ? 5 : fact.to - fact.from + 1;
  const { low, high } = printed(rate);
  const led = interval((1 + low / 100) ** years, (1 + high / 100) ** years);
  const step = Number.isInteger(by.value) ? 0.5 : 0.05;
  if (agree(led, interval(by.value - step, by.value + step))) return null;
  const value = (1 + rate.value / 100) ** years;
  const isNear =
    agree(exactly(value), interval(by.value * 0.85, by.value * 1.15)) || real.test(bare(hit.words("name")));
  return {
    severity: isNear ? "note" : "warning",
    at: hit,
    related: [],
    message: `年均 ${rate.surface}，${years} 年是 ${shown(value)} 倍，文中说 ${by.surface}`,
    expected: `${shown(value)}倍`,
    found: by.surface,
  };
}
