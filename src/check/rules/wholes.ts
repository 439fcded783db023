// Parts that statistics know to be all of something: the three sectors of the product, exports and imports of trade, and the shares
// and ratios that follow from such levels.

import type { Quantity } from "../../reading/index.ts";
import type { Fact } from "../facts.ts";
import { agree, type Interval, interval, over, shown, sum } from "../interval.ts";
import type { Material } from "../material.ts";
import { amountOf, printed } from "../printed.ts";
import type { Remark } from "../rule.ts";
import { type Hit, hits, type Line, pattern } from "../shape.ts";

const sectors = ["primary", "secondary", "tertiary"];

/** The levels of one year that the review gives; where a place is told twice, the first. */
function levelOf({ facts, reviewYear }: Material, id: string): Fact | null {
  return (
    facts.find(
      (one) =>
        one.id === id &&
        one.basis === "level" &&
        !one.isTarget &&
        one.from === reviewYear &&
        one.to === reviewYear &&
        one.measure.bound === "exact" &&
        !/季度|月|上半年|占|比上年/.test(one.clause),
    ) ?? null
  );
}

const said = ({ measure }: Fact): string => `${measure.value}${measure.unit ?? ""}`;

/** Levels of the three sectors against the product, and against the structure that is told. */
export function sectorSums(material: Material): readonly Remark[] {
  const whole = levelOf(material, "gdp");
  const list = sectors.flatMap((id) => levelOf(material, id) ?? []);
  const [first, second, third] = list;
  if (whole === null || first === undefined || second === undefined || third === undefined) return [];
  const total = sum(list.map((one) => one.printed));
  if (agree(total, whole.printed)) return sharesOf(material, list, whole);
  const inUnit = list.reduce((all, { amount }) => all + amount, 0) / (whole.amount / (whole.measure.value ?? 1));
  const isClose = Math.abs(first.statement.start - whole.statement.start) < NEAR;
  return [
    {
      severity: isClose ? "error" : "warning",
      at: first.statement,
      related: [whole.statement, second.statement, third.statement],
      message: `三次产业之和 ${list.map(said).join(" + ")} = ${shown(inUnit)}${whole.measure.unit ?? ""}，地区生产总值是 ${said(whole)}`,
      expected: `${shown(inUnit)}${whole.measure.unit ?? ""}`,
      found: said(whole),
    },
  ];
}

/** Told in one breath. */
const NEAR = 160;
/** Points between a share as told and as it follows; both are rounded, and some offices round at every step. */
const SLACK = 0.15;

/** 三次产业结构 as it follows from the levels. */
function sharesOf({ reading, reviewYear }: Material, list: readonly Fact[], whole: Fact): readonly Remark[] {
  const structure = reading.quantities.find(
    ({ kind, surface, start }) =>
      kind === "ratio" &&
      surface.split(/[:：∶︰]/).length === 3 &&
      /三次产业|三产/.test(reading.text.slice(Math.max(0, start - 24), start)) &&
      Math.abs(start - whole.statement.start) < 900,
  );
  if (structure === undefined || reviewYear === 0) return [];
  const told = structure.surface.split(/[:：∶︰]/).map(Number);
  const follows = list.map((one) => over(one.printed, whole.printed));
  const isWrong = follows.some(
    ({ low, high }, i) => !agree(widened(told[i] ?? 0), { low: 100 * low, high: 100 * high }),
  );
  if (!isWrong) return [];
  const shares = list.map(({ amount }) => shown((100 * amount) / whole.amount, 1)).join(":");
  return [
    {
      severity: "warning",
      at: structure,
      related: [whole.statement, ...list.map(({ statement }) => statement)],
      message: `按增加值计算三次产业结构是 ${shares}，文中说 ${structure.surface}`,
      expected: shares,
      found: structure.surface,
    },
  ];
}

const widened = (value: number): Interval => interval(value - 0.05 - SLACK, value + 0.05 + SLACK);

const trade = pattern(
  "进出口(?:贸易)?(?:总额|总值|额)?(?:达到?|完成|实现)?<whole:m><o>{0,10}(?:，<o>{0,6}(?:<p>|<pp>)<o>{0,6}){0,2}[，、；（](?:其中)?，?<o>{0,4}出口(?:总?额|总值)?(?:达到?|完成)?<a:m>(?:、|，|；)?(?:<o>{0,6}<p>[，、；])?(?:和)?进口(?:总?额|总值)?(?:达到?|完成)?<b:m>",
);

/** 进出口52亿元，其中出口38亿元、进口14亿元. */
export function tradeSums(line: Line): readonly Remark[] {
  return hits(line, trade).flatMap((hit) => unbalanced(hit) ?? []);
}

function unbalanced(hit: Hit): Remark | null {
  const [whole, a, b] = [hit.number("whole"), hit.number("a"), hit.number("b")];
  if (whole === null || a === null || b === null || ![whole, a, b].every(isExact)) return null;
  if (agree(sum([printed(a), printed(b)]), printed(whole))) return null;
  const scale = amountOf(whole) / (whole.value ?? 1);
  const total = `${shown((amountOf(a) + amountOf(b)) / scale)}${whole.unit ?? ""}`;
  return {
    severity: "error",
    at: hit,
    related: [],
    message: `出口与进口之和 ${a.surface} + ${b.surface} = ${total}，进出口总额是 ${whole.surface}`,
    expected: total,
    found: whole.surface,
  };
}

const isExact = ({ bound, value }: Quantity): boolean => bound === "exact" && value !== null;

/** 城乡居民收入比 against the two incomes. */
export function incomeRatio(material: Material): readonly Remark[] {
  const [town, country] = [levelOf(material, "income-urban"), levelOf(material, "income-rural")];
  const { reading } = material;
  const told = reading.quantities.find(
    ({ kind, surface, start, end }) =>
      kind === "ratio" &&
      /^\d\.\d+[:：∶︰]1$/.test(surface) &&
      /(?:城乡|收入)[^，。；]{0,24}比[^，。；]{0,20}$/.test(reading.text.slice(Math.max(0, start - 50), start)) &&
      !/^(?:缩小|下降|降|调整|优化|变|减)/.test(reading.text.slice(end, end + 4)),
  );
  if (town === null || country === null || told === undefined) return [];
  const value = Number(told.surface.split(/[:：∶︰]/)[0]);
  const half = 0.5 * 10 ** -(/\.(\d+)/.exec(told.surface)?.[1]?.length ?? 0);
  const follows = over(town.printed, country.printed);
  if (agree(follows, interval(value - half, value + half))) return [];
  if (told.start < Math.min(town.statement.start, country.statement.start) - 4000 || isPlanned(material, told.start))
    return [];
  const ratio = `${shown(town.amount / country.amount)}:1`;
  return [
    {
      severity: "warning",
      at: told,
      related: [town.statement, country.statement],
      message: `${said(town)} ÷ ${said(country)} = ${shown(town.amount / country.amount)}，文中说 ${told.surface}`,
      expected: ratio,
      found: told.surface,
    },
  ];
}

const isPlanned = ({ reading }: Material, at: number): boolean =>
  reading.outline.some(({ role, start, end }) => start <= at && at < end && (role === "plan" || role === "target"));
