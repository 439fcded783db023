// Targets against what was just achieved: lowered, hardly above, a looser ceiling, another indicator in its place.

import type { Fact } from "../facts.ts";
import { shown } from "../interval.ts";
import type { Material } from "../material.ts";
import { likeness, tells } from "../names.ts";
import type { Remark, Rule } from "../rule.ts";
import { switchedTargets } from "./claims.ts";

export const targetLowered: Rule = {
  name: "target-lowered",
  title: "目标低于刚实现的结果、上限放宽、指标换了名称",
  remarks: (material) => {
    const { results, targets } = sidesOf(material);
    return [
      ...targets.flatMap((target) => lowered(results, target) ?? []),
      ...targets.flatMap((target) => loosened(results, target) ?? []),
      ...switched(
        material.facts.filter(({ isTarget, to }) => !isTarget && to === material.reviewYear),
        material.facts.filter(({ isTarget }) => isTarget),
      ),
      ...switchedTargets(material),
      ...perHead(results, targets),
    ];
  },
};

export const targetNear: Rule = {
  name: "target-near",
  title: "目标与刚实现的结果几乎相同，而整体要增长",
  remarks: (material) => {
    const { results, targets } = sidesOf(material);
    const growths = targets.filter(({ basis }) => basis === "growth");
    const pace = growths.find(({ id }) => id === "industry") ?? growths.find(({ id }) => id === "gdp");
    if (pace === undefined || pace.amount < FAST) return [];
    return targets.flatMap((target) => near(results, target, pace) ?? []);
  },
};

interface Sides {
  readonly results: readonly Fact[];
  readonly targets: readonly Fact[];
}

/** What the year brought, and what the next is to bring. */
function sidesOf(material: Material): Sides {
  const { facts, reviewYear, planYear } = material;
  const of = (year: number) => facts.filter(({ from, to }) => from === year && to === year);
  return {
    results: [...of(reviewYear), ...endsOf(material)].filter(({ isTarget, role }) => !isTarget && role === "review"),
    targets: of(planYear).filter(({ isTarget }) => isTarget),
  };
}

/** Levels that several years ended with, known by the growth beside them: 达6.2亿美元，年均增长21%. */
function endsOf({ facts, reviewYear }: Material): readonly Fact[] {
  const paced = new Set(facts.filter(({ basis }) => basis === "avg_growth").map(({ statement }) => statement.start));
  return facts.filter(
    ({ basis, from, to, isFlow, statement }) =>
      basis === "level" && from < to && to === reviewYear && !isFlow && paced.has(statement.start),
  );
}

/** A nearer target is a usual floor. */
const FLOOR = 0.05;
/** What is planned new each year (小区, 公路) rises and falls; an indicator of the statistics hardly by so much. */
const MUCH = 20;
const ALIKE = 0.65;
const FAST = 5;
const amounts = new Set(["level", "change"]);
/** What is to fall or to be short, and what is spent only as needed. */
const good =
  /失业|能耗|排放|浓度|PM|事故|死亡|贫困|债务|三公|时限|时间|成本|赤字|压减|降低|退出|淘汰|关闭|减少|隐患|价格|实事|财政拨款|专项债|低保|救助|补助/;

/** The results that are of the same thing, in the same sense; the most alike first, of these the smallest: others may be sums. */
function resultsFor(results: readonly Fact[], target: Fact): readonly Fact[] {
  if (target.id === null && !tells(target.name)) return [];
  return results
    .filter((one) => amounts.has(one.basis) && sameUnit(one, target) && one.isFlow === target.isFlow)
    .map((one) => ({ one, alike: alikeness(one, target) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || a.one.amount - b.one.amount)
    .map(({ one }) => one);
}

/** 户 and 个 count the same firms, and never the same 小区. */
const sameUnit = (a: Fact, b: Fact): boolean =>
  a.unit === b.unit && (a.measure.unit === b.measure.unit || a.unit !== "家" || firms.test(a.name));
const firms = /企业|单位|主体|公司|中心|工厂|车间|机构|平台|商户|农场|合作社|技术中心/;

const alikeness = (a: Fact, b: Fact): number =>
  a.id !== null && a.id === b.id ? 1 : a.id === null && !tells(a.name) ? 0 : likeness(a.name, b.name);

const upper = new Set(["at_most", "below"]);

/** 完成8640亩 and then 力争6500亩. */
function lowered(results: readonly Fact[], target: Fact): Remark | null {
  const { measure, basis, amount, clause } = target;
  if (!amounts.has(basis) || amount <= 0 || upper.has(measure.bound ?? "") || good.test(clause)) return null;
  const found = resultsFor(results, target);
  const result = found[0];
  if (result === undefined || found.some((one) => one.amount * (1 - FLOOR) <= highOf(target))) return null;
  if (upper.has(result.measure.bound ?? "") || good.test(result.clause)) return null;
  const fall = 100 * (1 - amount / result.amount);
  return {
    severity: target.id !== null && fall > MUCH ? "warning" : "note",
    at: target.statement,
    related: [result.statement],
    message: `目标 ${said(target)} 比上年结果 ${said(result)} 低 ${shown(fall, 1)}%`,
    expected: `不低于 ${said(result)}`,
    found: said(target),
  };
}

/** The upper end of a range. */
const highOf = ({ amount, measure }: Fact): number =>
  measure.valueHigh === null || measure.value === null || measure.value === 0
    ? amount
    : (amount / measure.value) * measure.valueHigh;

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;

/** A ceiling that leaves half as much again as was reached, and more. */
const LOOSE = 1.5;

/** 失业率2.7% and then 控制在4.6%以内. */
function loosened(results: readonly Fact[], target: Fact): Remark | null {
  if (target.basis !== "share" || !upper.has(target.measure.bound ?? "") || target.id === null) return null;
  const result = results.find(
    ({ id, basis, measure }) => id === target.id && basis === "share" && !upper.has(measure.bound ?? ""),
  );
  if (result === undefined || result.amount <= 0 || target.amount < result.amount * LOOSE) return null;
  return {
    severity: "note",
    at: target.statement,
    related: [result.statement],
    message: `上限 ${said(target)} 是上年结果 ${said(result)} 的 ${shown(target.amount / result.amount)} 倍`,
    found: said(target),
  };
}

/** Indicators that are taken for each other. */
const pairs: readonly (readonly [string, string])[] = [["unemployment-surveyed", "unemployment-registered"]];

/** A result of one indicator only, and a target of its neighbour only. */
function switched(results: readonly Fact[], targets: readonly Fact[]): readonly Remark[] {
  const out: Remark[] = [];
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    const result = results.find(({ id }) => id === one);
    const target = targets.find(({ id }) => id === other);
    if (result === undefined || target === undefined) continue;
    if (results.some(({ id }) => id === other) || targets.some(({ id }) => id === one)) continue;
    out.push({
      severity: "note",
      at: target.statement,
      related: [result.statement],
      message: `结果用的是${result.measure.indicator.name}，目标用的是${target.measure.indicator.name}，两者不能直接比较`,
    });
  }
  return out;
}

/** Income a visitor, result and target, may differ by this share. */
const PER_HEAD = 0.2;

/** 接待412万人次、收入16亿元 and then 405万人次、20亿元. */
function perHead(results: readonly Fact[], targets: readonly Fact[]): readonly Remark[] {
  const of = (facts: readonly Fact[], wanted: string) =>
    facts.find(({ id, basis }) => id === wanted && basis === "level");
  const [guests, income] = [of(results, "tourists"), of(results, "tourism-revenue")];
  const [moreGuests, moreIncome] = [of(targets, "tourists"), of(targets, "tourism-revenue")];
  if (guests === undefined || income === undefined || moreGuests === undefined || moreIncome === undefined) return [];
  const [was, is] = [income.amount / guests.amount, moreIncome.amount / moreGuests.amount];
  if (!(Math.abs(is / was - 1) > PER_HEAD)) return [];
  return [
    {
      severity: "note",
      at: moreGuests.statement,
      related: [moreIncome.statement, guests.statement, income.statement],
      message: `人均花费由 ${shown(was, 0)} 元变为 ${shown(is, 0)} 元：${said(income)} ÷ ${said(guests)}，${said(moreIncome)} ÷ ${said(moreGuests)}`,
      expected: `${shown(was, 0)}元`,
      found: `${shown(is, 0)}元`,
    },
  ];
}

/** 完成188亿元 and then 突破190亿元, where industry is to grow 7.5%. */
function near(results: readonly Fact[], target: Fact, pace: Fact): Remark | null {
  if (target.basis !== "level" || target.isFlow || !/元$/.test(target.unit) || !/收入|产值|总额/.test(target.name))
    return null;
  const result = resultsFor(results, target)[0];
  if (result === undefined || result.measure.bound !== "exact") return null;
  const growth = 100 * (target.amount / result.amount - 1);
  if (growth < 0 || growth > pace.amount / 3) return null;
  return {
    severity: "note",
    at: target.statement,
    related: [result.statement, pace.statement],
    message: `由 ${said(result)} 到 ${said(target)} 只增长 ${shown(growth, 1)}%，而${pace.measure.indicator.name}目标增长 ${said(pace)}`,
    found: `${shown(growth, 1)}%`,
  };
}
