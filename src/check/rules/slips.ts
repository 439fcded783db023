// Slips of the pen between two places that tell one thing: digits in another order (412 and 421), a point or a zero too many (9.98
// and 99.8), and the number of an item of the livelihood list that the plan tells otherwise.

import { overlap } from "../../text/index.ts";
import type { Fact } from "../facts.ts";
import { gap } from "../interval.ts";
import type { Material } from "../material.ts";
import { tells } from "../names.ts";
import type { Remark } from "../rule.ts";

/** Words that make it a part of the place, of the year, or of the thing, or another reckoning. */
const narrowed =
  /季度|月|上半年|假期|假日|黄金周|国庆|春节|端午|五一|过夜|夜间|园区|开发区|高新区|新区|[^全城乡]镇|街道|片区|社区|[^全]县|其中|人均|平均|累计|计划|[高低好快]于|比上年|比去年|同比|占|每|民营|外资|名义|五年|四年|三年|两年|期间|以来|历年|第一批|二期|一期|外地|跨境|沿海|山区/;

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;

/** Pairs of places that can be one thing and one number but for a slip. */
export function slips({ facts, reading, reviewYear, planYear }: Material): readonly Remark[] {
  const told = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!isPlain(fact, reviewYear, planYear) || season.test(leadOf(reading.text, fact))) continue;
    const key = [fact.id ?? `${fact.name}|${coreOf(fact)}`, basisOf(fact), fact.to, fact.unit, fact.isTarget].join();
    told.set(key, [...(told.get(key) ?? []), fact]);
  }
  return [...told.values()].flatMap(pairsIn);
}

const season = /假期|假日|黄金周|国庆|春节|端午|五一|中秋|元旦|开湖节|文化节|旅游节|季度|[半\d]月|期间|其中/;

/** The clause in front. */
function leadOf(text: string, { statement }: Fact): string {
  const before = text.slice(Math.max(0, statement.start - 24), statement.start);
  return before.slice(before.search(/[^。；\n]*$/));
}

/** 新增340个 and 托位340个 are both amounts. */
const basisOf = ({ basis }: Fact): string => (basis === "change" || basis === "level" ? "amount" : basis);

function isPlain({ id, name, basis, from, to, measure, clause, unit }: Fact, review: number, plan: number): boolean {
  if (measure.bound !== "exact" || from !== to || (to !== review && to !== plan)) return false;
  if (narrowed.test(clause) || basis === "rank" || basis === "relation" || basis === "avg_growth") return false;
  return id === null ? tells(name) && name.length >= 3 && basis !== "growth" && unit !== "" : basis !== "change";
}

/** The words that name it in its place, with their verb: 新建高标准农田. */
function coreOf({ words, name, statement }: Fact): string {
  const own = words.slice(Math.max(0, words.search(/[^、]*$/)));
  const before = own
    .replace(/[\d.]+[^\d]*$/, "")
    .replace(/^[\d]+[.．、]|全年|今年|共|已|预计|力争|确保|完成|实现|再/g, "");
  return before === "" ? `${name}${statement.section ?? ""}` : before;
}

function pairsIn(list: readonly Fact[]): readonly Remark[] {
  const first = list[0] as Fact;
  const other = list.find(
    (one) =>
      !overlap(one.statement, first.statement) && gap(one.printed, first.printed) > 0 && kindOf(first, one) !== null,
  );
  const kind = other === undefined ? null : kindOf(first, other);
  if (other === undefined || kind === null) return [];
  return [
    {
      severity: kind === "otherwise" ? "note" : "warning",
      at: other.statement,
      related: [first.statement],
      message: `${first.measure.indicator.name}一处 ${said(first)}，一处 ${said(other)}${kinds[kind]}`,
      expected: said(first),
      found: said(other),
    },
  ];
}

const kinds = { swapped: "：数字次序不同", shifted: "：相差十倍或百倍", otherwise: "：清单与正文不同" } as const;

const SAME_SIZE = 0.35;

function kindOf(a: Fact, b: Fact): keyof typeof kinds | null {
  if (digitsOf(a) === digitsOf(b)) return isShifted(a, b) ? "shifted" : null;
  const [one, two] = [written(a), written(b)];
  if (sorted(one) === sorted(two) && one.length >= 2 && a.measure.unit === b.measure.unit && isOneSize(a, b))
    return "swapped";
  const isListed = (a.role === "livelihood") !== (b.role === "livelihood") && a.isTarget;
  return isListed && Math.abs(a.amount - b.amount) < SAME_SIZE * Math.max(a.amount, b.amount) ? "otherwise" : null;
}

/** The digits that count, without the point and the zeros around them. */
const digitsOf = ({ measure }: Fact): string =>
  `${Math.abs(measure.value ?? 0)}`.replace(".", "").replace(/^0+|0+$/g, "");
const written = ({ measure }: Fact): string => `${measure.value}`;
const sorted = (digits: string): string => [...digits].sort().join("");

/** One order of magnitude and one place of the point. */
const isOneSize = (a: Fact, b: Fact): boolean => {
  const point = ({ measure }: Fact) =>
    `${measure.value}`
      .split(".")
      .map(({ length }) => length)
      .join();
  return point(a) === point(b);
};

const isShifted = (a: Fact, b: Fact): boolean => {
  const ratio = a.amount / b.amount;
  return [10, 100, 1000, 0.1, 0.01, 0.001].some((step) => Math.abs(ratio / step - 1) < 1e-9);
};
