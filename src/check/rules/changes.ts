// By how much something changed: one step in any wording, over several years, and by an increase beside its rate.

import type { Quantity } from "../../reading/index.ts";
import type { Fact } from "../facts.ts";
import { gap, growthOver, type Interval, minus, over, shown, sum } from "../interval.ts";
import { amountOf, printed } from "../printed.ts";
import type { Remark, Rule } from "../rule.ts";
import { type Hit, hits, pattern } from "../shape.ts";
import { scaleOf } from "../units.ts";
import { ofGrowth, steps } from "./steps.ts";

export const change: Rule = {
  name: "change",
  title: "由多少到多少，与所说的增减数、增幅、方向相符",
  remarks: ({ lines, facts }) =>
    lines.flatMap((line) => [
      ...steps(line),
      ...hits(line, increased).flatMap((hit) => byIncrease(hit) ?? []),
      ...hits(line, decreased).flatMap((hit) => byDecrease(hit) ?? []),
      ...overYears.flatMap((over) => hits(line, over).flatMap((hit) => byYears(hit, facts))),
      ...hits(line, twoIncreases).flatMap(byIncreases),
    ]),
};

const all = "(?:同比|比上年|较上年|比去年|较去年)";
/** From a year or the end of a plan: 由2015年的, 从“十二五”末的. */
const from = "(?:由|从)(?:<y>|<o>){0,16}?";
/** Between the first value and the turn: 由80%（2015年）提高到. */
const since = "(?:<y>|<o>){0,10}?";

const increased = pattern(
  `<to:n>[，、]${all}(?:增加|净增|新增)了?<by:n>[、，](?:同比)?(?:增长|增幅)(?:达到?|为)?<rate:p>`,
);
const decreased = pattern(
  `<to:n>[，、]${all}(?:减少|下降|压减|净减)了?<by:n>[、，](?:同比)?(?:下降|降幅|减幅|降低)(?:达到?|为)?<rate:p>`,
);

/** Readers of sentences whose numbers stand for several years, or for two subjects at once. */
const overYears: readonly RegExp[] = [
  pattern(
    `${from}<a:n>[、和]<b:n>(?:提高|提升|增加|增长|增)(?:到|至)<c:n>[、和]<d:n>，(?:分别)?年均(?:名义)?增长<e:p>[、和]<f:p>`,
  ),
  pattern(`${from}<a:n>${since}(?:提高|提升|增加|增长|增)(?:到|至)<y>?的?<c:n>[，、]年均(?:名义)?增长<e:p>`),
];
const twoIncreases = pattern(
  "<c:n>[，、]<o>{2,20}?<d:n>[，、](?:同比|比上年|较上年|比<o>{2,8}?)?分别增加了?<a:n>[、和]<b:n>，(?:同比)?分别增长<e:p>[、和]<f:p>",
);

const unitOf = (number: Quantity): string => scaleOf(number.unit).unit;
const isExact = (...numbers: readonly Quantity[]): boolean =>
  numbers.every(({ bound, value }) => bound === "exact" && value !== null);

/** 达b，同比增加c，增长p%. */
function byIncrease(hit: Hit): Remark | null {
  const [b, c, rate] = [hit.number("to"), hit.number("by"), hit.number("rate")];
  if (b === null || c === null || rate === null || unitOf(b) !== unitOf(c) || !isExact(b, c, rate)) return null;
  if (amountOf(c) >= amountOf(b)) return null;
  const before = minus(printed(b), printed(c));
  return ofGrowth(
    hit,
    growthOver(before, printed(b), 1),
    rate,
    (100 * amountOf(c)) / (amountOf(b) - amountOf(c)),
    true,
  );
}

/** 降至b，同比减少c，下降p%. */
function byDecrease(hit: Hit): Remark | null {
  const [b, c, rate] = [hit.number("to"), hit.number("by"), hit.number("rate")];
  if (b === null || c === null || rate === null || unitOf(b) !== unitOf(c) || !isExact(b, c, rate)) return null;
  const before = sum([printed(b), printed(c)]);
  return ofGrowth(hit, shareOf(printed(c), before), rate, (100 * amountOf(c)) / (amountOf(b) + amountOf(c)), true);
}

const shareOf = (part: Interval, whole: Interval): Interval => {
  const { low, high } = over(part, whole);
  return { low: 100 * low, high: 100 * high };
};

/** What is measured at constant prices cannot be told from two levels. */
const real = /生产总值|增加值|GDP|经济总量|实际增长|可比|同口径|剔除|扣除/;

/** Points a year that a rounded or restated base may leave. */
const LOOSE_YEARLY = 0.5;
const NOMINAL = 2;

/** 由a增加到b，年均增长p%, for one subject or two. */
function byYears(hit: Hit, facts: readonly Fact[]): readonly Remark[] {
  const average = facts.find(
    ({ basis, from: first, to: last, statement }) =>
      basis === "avg_growth" && first < last && statement.start < hit.end && statement.end > hit.start,
  );
  if (average === undefined) return [];
  const years = average.to - average.from + 1;
  return [pairOf(hit, "a", "c", "e"), pairOf(hit, "b", "d", "f")].flatMap((pair) => {
    if (pair === null) return [];
    const [a, b, rate] = pair;
    const apart = gap(growthOver(printed(a), printed(b), years), printed(rate));
    if (apart <= (real.test(hit.line.shape) ? NOMINAL : LOOSE_YEARLY)) return [];
    const value = shown(100 * ((amountOf(b) / amountOf(a)) ** (1 / years) - 1), 1);
    return [
      {
        severity: "warning" as const,
        at: hit,
        related: [],
        message: `${a.surface} 到 ${b.surface}，${years} 年年均 ${value}%，文中说 ${rate.surface}`,
        expected: `${value}%`,
        found: rate.surface,
      },
    ];
  });
}

/** 达c、d，分别增加a、b，分别增长e、f. */
function byIncreases(hit: Hit): readonly Remark[] {
  return [pairOf(hit, "a", "c", "e"), pairOf(hit, "b", "d", "f")].flatMap((pair) => {
    if (pair === null || amountOf(pair[0]) >= amountOf(pair[1])) return [];
    const [by, now, rate] = pair;
    const value = (100 * amountOf(by)) / (amountOf(now) - amountOf(by));
    return ofGrowth(hit, growthOver(minus(printed(now), printed(by)), printed(now), 1), rate, value, true) ?? [];
  });
}

/** Two amounts of one unit and the rate between them. */
function pairOf(hit: Hit, one: string, other: string, rate: string): readonly [Quantity, Quantity, Quantity] | null {
  const [a, b, by] = [hit.number(one), hit.number(other), hit.number(rate)];
  if (a === null || b === null || by === null || unitOf(a) !== unitOf(b) || !isExact(a, b, by)) return null;
  return [a, b, by];
}
