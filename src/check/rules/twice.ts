// One thing told twice with different numbers: an indicator, a streak, a programme's investment, a term under two names.

import type { Statement } from "../../reading/index.ts";
import { overlap, type Span } from "../../text/index.ts";
import type { Fact } from "../facts.ts";
import { gap } from "../interval.ts";
import type { Material } from "../material.ts";
import { tells } from "../names.ts";
import type { Remark, Rule } from "../rule.ts";
import { type Hit, hits, pattern } from "../shape.ts";
import { slips } from "./slips.ts";

export const twoValues: Rule = {
  name: "two-values",
  title: "同一事项前后两个数",
  remarks: (material) => [
    ...slips(material),
    ...indicators(material),
    ...streaks(material),
    ...programmes(material),
    ...increments(material),
    ...terms(material),
  ],
};

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;

/** Words that make an indicator that of a part, of other months, or of another reckoning. */
const narrowed =
  /季度|月|上半年|园区|开发区|高新区|新区|镇|街道|片区|其中|[^全]县|人均|累计|计划|目标|高于|低于|好于|快于|比全|占|以上企业|民营|平均|沿海|山区|扩权|名义|外地|跨境/;

/** 地区生产总值增长6.1% and elsewhere 6.3%; what stood at the end of five years stood at the end of the last. */
function indicators({ facts, reviewYear }: Material): readonly Remark[] {
  const told = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { id, name, basis, from, to, unit, isTarget, measure, clause } = fact;
    if (measure.bound !== "exact" || to === 0 || narrowed.test(clause)) continue;
    const isStock = !isTarget && to === reviewYear && stands(fact);
    if (
      !isStock &&
      (id === null || from !== to || !(basis === "growth" || (basis === "level" && /[元人吨]$/.test(unit))))
    )
      continue;
    const key = [id ?? name, basis, to, unit, isTarget].join();
    told.set(key, [...(told.get(key) ?? []), fact]);
  }
  return [...told.values()].flatMap((list) => differing(list) ?? []);
}

/** A share, or an amount said to be there at the end. */
const stands = ({ basis, id, name, isFlow, isYearly, words }: Fact): boolean => {
  if (isYearly || (id === null && (name.length < 5 || !tells(name)))) return false;
  if (basis === "share") return id !== null;
  return basis === "level" && !isFlow && /达到?|总数|保有|拥有|增至/.test(words);
};

/** A larger difference means another thing under the same name. */
const SAME_SIZE = 0.35;

function differing(list: readonly Fact[]): Remark | null {
  const first = list[0] as Fact;
  const other = list.find(
    (one) =>
      !overlap(one.statement, first.statement) &&
      gap(one.printed, first.printed) > 0 &&
      one.measure.indicator.surface === first.measure.indicator.surface,
  );
  if (
    other === undefined ||
    Math.abs(other.amount - first.amount) > SAME_SIZE * Math.max(Math.abs(first.amount), Math.abs(other.amount))
  )
    return null;
  return {
    severity: "note",
    at: other.statement,
    related: [first.statement],
    message: `${first.measure.indicator.name}一处 ${said(first)}，一处 ${said(other)}`,
    expected: said(first),
    found: said(other),
  };
}

const streak = pattern(
  "(?<name>[^，。；\uE001-\uE00A]{4,20}?)连续<years:d>(?<where>[^，。；\uE001-\uE00A]{0,12}?)(?:第一|首位|榜首|[\uE005])",
);

/** 连续六年河西片区第一, and elsewhere 连续六年全市第一. */
function streaks({ lines }: Material): readonly Remark[] {
  const found = lines.flatMap((line) => hits(line, streak));
  return found.flatMap((hit, i) => {
    const other = found.slice(0, i).find((one) => one.words("name") === hit.words("name"));
    if (other === undefined) return [];
    const [a, b] = [other, hit].map(
      (one) =>
        `${one.number("years")?.surface ?? ""}${one
          .words("where")
          .replace(/^[居列位为保持获得]+/, "")
          .replace(/第$/, "")}`,
    );
    if (a === b) return [];
    return [
      {
        severity: "note" as const,
        at: hit,
        related: [other],
        message: `${hit.words("name")}：一处连续${a}第一，一处连续${b}第一`,
        expected: a ?? null,
        found: b ?? null,
      },
    ];
  });
}

const invested: readonly RegExp[] = [
  pattern("总投资<o>{0,2}<all:m>的“(?<name>[^”]{2,12})”"),
  pattern("以?“(?<name>[^”]{2,12})”<o>{0,12}，?<o>{0,8}总投资<o>{0,2}<all:m>"),
];

/** One named programme and two investments. */
function programmes({ lines, reading }: Material): readonly Remark[] {
  const found = lines.flatMap((line) => invested.flatMap((over) => hits(line, over)));
  const named = (hit: Hit): string => quotedIn(reading.text.slice(hit.start, hit.end));
  return found.flatMap((hit, i) => {
    const all = hit.number("all");
    const other = found
      .slice(0, i)
      .find((one) => named(one) === named(hit) && one.number("all")?.surface !== all?.surface);
    const before = other?.number("all");
    if (all == null || before == null) return [];
    return [
      {
        severity: "note" as const,
        at: hit,
        related: [other as Hit],
        message: `“${named(hit)}”一处总投资 ${before.surface}，一处 ${all.surface}`,
        expected: before.surface,
        found: all.surface,
      },
    ];
  });
}

const quotedIn = (words: string): string => /“([^”]+)”/.exec(words)?.[1] ?? "";

/** 返乡创业3万人 and 新增返乡创业3万人: one number as a total and as what came new. */
function increments({ facts, planYear }: Material): readonly Remark[] {
  const planned = facts.filter(
    ({ isTarget, to, basis, amount }) =>
      isTarget && to === planYear && amount > 5 && (basis === "level" || basis === "change"),
  );
  const isNew = ({ words, name }: Fact): boolean => new RegExp(`(?:新增|净增)[^，,]{0,4}${escaped(name)}`).test(words);
  return planned.flatMap((fact) => {
    if (!isNew(fact) || fact.name.length < 5 || fact.id !== null) return [];
    const total = planned.find(
      (one) =>
        one.name === fact.name && one.amount === fact.amount && one.unit === fact.unit && !/新增|净增/.test(one.words),
    );
    if (total === undefined) return [];
    return [
      {
        severity: "note" as const,
        at: fact.statement,
        related: [total.statement],
        message: `${fact.name}一处作总量 ${said(total)}，一处作新增 ${said(fact)}`,
        expected: said(total),
        found: said(fact),
      },
    ];
  });
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A glossary that explains 四条底线 where the report says 四道底线. */
function terms({ reading }: Material): readonly Remark[] {
  const glossary = reading.statements.filter(
    ({ term }) => term !== undefined && /^[“"]?[一二两三四五六七八九十]/.test(term.name),
  );
  const start = Math.min(...glossary.map((one) => one.start), reading.text.length);
  const body = reading.text.slice(0, start);
  const quoted = [...body.matchAll(/“([^”]{3,12})”/g)].map((found) => ({
    name: found[1] ?? "",
    start: found.index,
    end: found.index + found[0].length,
  }));
  return glossary.flatMap((statement) => termRemark(body, quoted, statement) ?? []);
}

function termRemark(
  body: string,
  quoted: readonly (Span & { readonly name: string })[],
  statement: Statement,
): Remark | null {
  const name = (statement.term?.name ?? "").replace(/[“”"]/g, "");
  if (name.length < 3 || body.includes(name)) return null;
  const like = quoted.find(
    (one) =>
      one.name.length === name.length && one.name.charAt(0) === name.charAt(0) && differences(one.name, name) === 1,
  );
  if (like === undefined) return null;
  return {
    severity: "note",
    at: { start: statement.start, end: Math.min(statement.end, statement.start + 60) },
    related: [like],
    message: `正文说“${like.name}”，名词解释写“${name}”`,
    expected: like.name,
    found: name,
  };
}

const differences = (a: string, b: string): number => [...a].filter((char, i) => char !== b.charAt(i)).length;
