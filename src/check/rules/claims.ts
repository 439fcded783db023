// Beside the report of the year before: a list said to be kept altogether whose numbers were not reached, and a target that goes by
// another indicator than last year's.

import { holds } from "../../text/index.ts";
import type { Fact } from "../facts.ts";
import type { Material } from "../material.ts";
import type { Place, Remark } from "../rule.ts";

/** 年初承诺的十件民生实事全部兑现. */
const kept =
  /[^，。；\n]{0,24}(?:实事|民生工程|惠民工程|民生项目)[^，。；\n\d]{0,8}(?:全部|全面|均已?|悉数|圆满|如数|件件)(?:如期|按期|高质量|圆满|顺利|已|得到)*(?:兑现|完成|办结|办成|落实|落地|建成)/g;

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;

/** Items of last year's list that the review tells smaller, where it says that all were kept. */
export function brokenClaims({ reading, facts, previous, reviewYear }: Material): readonly Remark[] {
  if (previous === null) return [];
  const items = previous.reading.statements.filter(({ livelihood }) => livelihood !== undefined);
  const list = previous.facts.filter(
    ({ isTarget, basis, statement }) =>
      isTarget && (basis === "level" || basis === "change") && items.some((item) => holds(item, statement)),
  );
  const results = facts.filter(
    ({ isTarget, role, from, to, measure }) =>
      !isTarget && role === "review" && from === reviewYear && to === reviewYear && measure.bound === "exact",
  );
  const short = list.flatMap((target) => shortOf(results, target) ?? []);
  if (short.length === 0) return [];
  return [...reading.text.matchAll(kept)]
    .filter(({ index }) =>
      reading.outline.some(({ role, start, end }) => role === "review" && start <= index && index < end),
    )
    .slice(0, 1)
    .map(({ 0: words, index }) => ({
      severity: "warning" as const,
      at: { start: index, end: index + words.length },
      related: short.slice(0, 3).flatMap(({ target, result }): Place[] => [
        { start: result.statement.start, end: result.statement.end },
        { start: target.statement.start, end: target.statement.end, report: "previous" },
      ]),
      message: `说是全部兑现，而上年清单的${short
        .slice(0, 3)
        .map(({ target, result }) => `“${target.statement.quote}”只完成 ${said(result)}`)
        .join("，")}`,
      found: `${short.length}项`,
    }));
}

/** The result of the same thing, where every place that tells it stays below. */
function shortOf(results: readonly Fact[], target: Fact): { readonly target: Fact; readonly result: Fact } | null {
  const same = results.filter(({ name, unit }) => name === target.name && unit === target.unit);
  const [result] = same;
  if (result === undefined || target.name.length < 3 || target.measure.bound === "about") return null;
  return same.every(({ printed }) => printed.high < target.printed.low * 0.99 || printed.high < target.amount * 0.99)
    ? { target, result }
    : null;
}

/** Indicators that are taken for each other. */
const pairs: readonly (readonly [string, string])[] = [["unemployment-surveyed", "unemployment-registered"]];

/** Last year's target of one indicator, this year's of its neighbour, and no result of the first. */
export function switchedTargets({ facts, previous, planYear, reviewYear }: Material): readonly Remark[] {
  if (previous === null) return [];
  return [...pairs, ...pairs.map(([a, b]) => [b, a] as const)].flatMap(([one, other]) => {
    const before = previous.facts.find(({ id, isTarget, to }) => id === one && isTarget && to === reviewYear);
    const now = facts.find(({ id, isTarget, to }) => id === other && isTarget && to === planYear);
    if (before === undefined || now === undefined || facts.some(({ id }) => id === one)) return [];
    if (previous.facts.some(({ id, isTarget }) => id === other && isTarget)) return [];
    return [
      {
        severity: "note" as const,
        at: now.statement,
        related: [{ start: before.statement.start, end: before.statement.end, report: "previous" as const }],
        message: `上年目标是${before.measure.indicator.name}，今年改为${now.measure.indicator.name}，报告里没有前者的结果`,
      },
    ];
  });
}
