// Numbers of the wrong size: ten thousand times another place, far from the others of their kind, outside what the indicator can be.

import type { Fact } from "../facts.ts";
import { shown } from "../interval.ts";
import type { Material } from "../material.ts";
import { amountOf } from "../printed.ts";
import type { Remark, Rule } from "../rule.ts";
import { type Hit, hits, pattern } from "../shape.ts";

export const magnitude: Rule = {
  name: "magnitude",
  title: "数量级与别处、与同类、与常理不符",
  remarks: (material) => [
    ...tenThousand(material.facts),
    ...perProject(material),
    ...material.facts.flatMap((fact) => faster(material.facts, fact) ?? []),
    ...doubtful(material),
  ],
};

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;

/** One indicator at two places, apart by 万 as when 万元 stands for 亿元. */
function tenThousand(facts: readonly Fact[]): readonly Remark[] {
  const levels = facts.filter(({ id, basis, amount }) => id !== null && basis === "level" && amount > 0);
  return levels.flatMap((small) => {
    const large = levels.find(
      ({ id, unit, amount }) => id === small.id && unit === small.unit && near(amount / small.amount),
    );
    if (large === undefined) return [];
    return [
      {
        severity: "warning" as const,
        at: small.statement,
        related: [large.statement],
        message: `${small.measure.indicator.name}一处 ${said(small)}，一处 ${said(large)}，相差约一万倍，单位是否有误`,
        found: said(small),
      },
    ];
  });
}

const near = (times: number): boolean => times > 4000 && times < 25000;

const sets: readonly RegExp[] = [
  pattern("<count:q><o>{0,8}项目<o>{0,6}，(?:项目|计划|规划|估算)*总投资<o>{0,3}<all:m>"),
  pattern("项目<count:q>、(?:项目|计划|规划|估算)*总投资<o>{0,3}<all:m>"),
  pattern("项目<count:q>，(?:项目|计划|规划|估算)*总投资<o>{0,3}<all:m>"),
  pattern("总投资<o>{0,3}<all:m>的<count:q>"),
];
/** Times the next largest mean, and the middle one. */
const OUTLIER = 3;
const FAR_OUTLIER = 5;

interface Set {
  readonly hit: Hit;
  readonly mean: number;
  readonly text: string;
}

/** The mean investment of a project, list by list; one list far above all others. */
function perProject({ lines }: Material): readonly Remark[] {
  const found = lines
    .flatMap((line) => sets.flatMap((over) => hits(line, over)))
    .flatMap((hit): readonly Set[] => {
      const [count, all] = [hit.number("count"), hit.number("all")];
      if (count === null || all === null || !/^[个项]$/.test(count.unit ?? "") || amountOf(count) < 2) return [];
      return [{ hit, mean: amountOf(all) / amountOf(count), text: `${all.surface} ÷ ${count.surface}` }];
    })
    .sort((a, b) => b.mean - a.mean);
  const [first, second] = found;
  if (first === undefined || second === undefined || found.length < 3 || first.mean < OUTLIER * second.mean) return [];
  const middle = found[found.length >> 1] as Set;
  if (first.mean < FAR_OUTLIER * middle.mean) return [];
  const others = found.slice(1, 6);
  return [
    {
      severity: "note",
      at: first.hit,
      related: others.map(({ hit }) => hit),
      message: `平均每个项目 ${first.text} = ${inYi(first.mean)}，别处最多 ${second.text} = ${inYi(second.mean)}`,
      expected: null,
      found: inYi(first.mean),
    },
  ];
}

const inYi = (yuan: number): string => `${shown(yuan / 1e8)}亿元`;

/** What follows the economy, and by how many points it may run ahead of it on average. */
const followers = new Set([
  "retail",
  "budget-revenue",
  "income",
  "income-urban",
  "income-rural",
  "services",
  "industry",
]);
const AHEAD = 12;

/** 社会消费品零售总额年均增长31.4% beside 地区生产总值年均增长13.2%. */
function faster(facts: readonly Fact[], fact: Fact): Remark | null {
  if (fact.basis !== "avg_growth" || fact.isTarget || fact.id === null || !followers.has(fact.id)) return null;
  const gdp = facts.find(
    ({ id, basis, isTarget, from, to }) =>
      id === "gdp" && basis === "avg_growth" && !isTarget && from === fact.from && to === fact.to,
  );
  if (gdp === undefined || fact.amount < gdp.amount * 2 || fact.amount - gdp.amount < AHEAD) return null;
  const years = fact.to - fact.from + 1;
  const times = ({ amount }: Fact): string => shown((1 + amount / 100) ** years);
  return {
    severity: "note",
    at: fact.statement,
    related: [gdp.statement],
    message: `${years} 年年均 ${said(fact)} 是 ${times(fact)} 倍，同期地区生产总值 ${said(gdp)} 是 ${times(gdp)} 倍`,
    found: said(fact),
  };
}

/** What reading itself doubts. */
const doubtful = ({ reading }: Material): readonly Remark[] =>
  reading.notes
    .filter(({ code }) => code === "doubtful-number")
    .map(({ start, end, message }) => ({
      severity: "note" as const,
      at: { start, end },
      related: [],
      message: message ?? "这个数请核对原文",
      found: reading.text.slice(start, end),
    }));
