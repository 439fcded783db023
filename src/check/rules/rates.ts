// Rates against their two numbers: seven of ten are 70 %, 63.5 of a planned 68 are 93.4 %, 324 days of a year are 88.8 %.

import type { Quantity } from "../../reading/index.ts";
import { agree, exactly, gap, type Interval, over, shown } from "../interval.ts";
import type { Material } from "../material.ts";
import { alike, amountOf, printed } from "../printed.ts";
import type { Remark, Rule } from "../rule.ts";
import { type Hit, hits, pattern } from "../shape.ts";
import { scaleOf } from "../units.ts";
import { incomeRatio } from "./wholes.ts";

export const rateOfParts: Rule = {
  name: "rate-of-parts",
  title: "完成率、占比与两个数相符",
  remarks: (material) => [
    ...material.lines.flatMap((line) => [
      ...rates.flatMap(([kind, over]) => hits(line, over).flatMap((hit) => wrongRate(kind, hit) ?? [])),
      ...hits(line, cut).flatMap((hit) => wrongCut(material, hit) ?? []),
      ...hits(line, days).flatMap((hit) => wrongDays(hit) ?? []),
    ]),
    ...incomeRatio(material),
  ],
};

/** `of`: both numbers and the rate in one phrase; `plan`: may be more than all of it; `among`: a part of so many. */
type Kind = "of" | "plan" | "among";

const done =
  "完成整改|完成|实际完成|开工建设|开工|办结|投产|竣工|建成|达标|整改|销号|通过|签约|入库|化解|调解|解决|办复|答复|交付|入住|就业|合格|发放|拨付|到位|使用|支出|实现|处置|治理|改造|审结|执结|破获|兑现|结案|落实|接种|清理|关停|搬迁|腾退|验收|安置|投用|启动|覆盖|通车|处理|出让|流转|硬化|达产|转化|征收|征迁|交房|供应|回收|复工|成交|录用|落地|参保|建档";
const reaching = "(?:已?达到?|已?达|为|是|提高到|到)?";
const rateWord = `(?:总体|综合|按期|平均|总)?(?<word>(?:${done})率|占比|达成率|执行率|占(?:总数|全部|总量|比|计划|任务|到)?)(?:总数|全部)?的?${reaching}`;

const rates: readonly (readonly [Kind, RegExp])[] = (
  [
    [
      "of",
      `<part:n><w>{0,10}[，、（]<o>{0,4}?(?:占到?|为|达到?|相当于|是|完成了?)<o>{0,14}?<whole:n><o>{0,10}?的${reaching}<rate:pr>`,
    ],
    [
      "plan",
      `(?:计划|目标|任务|预算|下达|安排|应|需|指标)(?!外)<o>{0,10}?<whole:n><o>{0,10}?[，、]<o>{0,8}?(?:${done})<o>{0,6}?<part:n><w>{0,8}[，、（](?:<w>{0,3}?(?<word>(?:${done})率|达成率|执行率)${reaching}|(?:占|为|是|达到?|完成)<w>{0,4}?(?:计划|目标|任务|预算|总数|总量)(?:总?投资)?<w>{0,3}?的?)<rate:p>`,
    ],
    [
      "among",
      `<whole:q><o>{0,12}，(?:其中|目前|已|现已|累计|实际|有)*(?:${done})(?:了)?<part:q><w>{0,6}[，、（]${rateWord}<rate:p>`,
    ],
    [
      "among",
      `<whole:q><o>{0,12}，其中<w>{0,10}<part:q><w>{0,6}，(?<word>占比|占总数|占全部|占总量)的?${reaching}<rate:p>`,
    ],
    ["among", `<whole:q><o>{0,14}(?:中|有)，?<o>{0,8}<part:q><o>{0,10}，${rateWord}<rate:p>`],
  ] as const
).map(([kind, written]) => [kind, pattern(written)] as const);

const isOneUnit = (a: Quantity, b: Quantity): boolean => scaleOf(a.unit).unit === scaleOf(b.unit).unit;

/** 10个项目中7个…，占70%. */
function wrongRate(kind: Kind, hit: Hit): Remark | null {
  const [whole, part, rate] = [hit.number("whole"), hit.number("part"), hit.number("rate")];
  if (whole?.value == null || part?.value == null || rate?.value == null || !isOneUnit(whole, part)) return null;
  if (amountOf(whole) <= 0) return null;
  // 计划总投资 is that of all years, and what is done of it that of one.
  if (kind === "plan" && /总投资|总规模|总里程|总工期/.test(hit.line.shape)) return null;
  // Points in townships are counted beside the townships, not among them; 办结率 can only be of what was taken up.
  const isMore = kind === "among" && amountOf(part) > amountOf(whole);
  if (isMore && !/率$/.test(hit.words("word"))) return null;
  const said = saidOf(rate);
  if (said === null) return null;
  const wide = share(printed(part), printed(whole));
  const apart = gap(share(...alike(part, whole)), said);
  if (apart === 0 || (agree(wide, said) && apart <= LOOSE)) return null;
  const value = (100 * amountOf(part)) / amountOf(whole);
  const isNamed = kind === "of" || /率$/.test(hit.words("word"));
  const isSure = isPlain(whole, part, rate) && isOneDigit(part, whole) && !agree(wide, said) && isNamed && !isMore;
  return {
    severity: isSure ? "error" : "warning",
    at: hit,
    related: [],
    message: `${part.surface} ÷ ${whole.surface} = ${shown(value)}%，文中说 ${rate.surface}`,
    expected: `${shown(value)}%`,
    found: rate.surface,
  };
}

/** 63.5亿元 beside 68亿元: one of the two may be rounded more than it looks. */
const isOneDigit = (a: Quantity, b: Quantity): boolean => decimalsOf(a) === decimalsOf(b);
const decimalsOf = ({ surface }: Quantity): number => /\.(\d+)/.exec(surface)?.[1]?.length ?? 0;

/** Points by which a total without its decimals may mislead. */
const LOOSE = 1;

const share = (part: Interval, whole: Interval): Interval => {
  const { low, high } = over(part, whole);
  return { low: 100 * low, high: 100 * high };
};

/** A rate in percent; 八成 and 四分之三 are round words. */
function saidOf(rate: Quantity): Interval | null {
  if (rate.kind === "percent") return /百分点/.test(rate.unit ?? "") ? null : printed(rate);
  if (rate.value === null || rate.bound !== "exact") return null;
  if (rate.unit === "成") return { low: 10 * rate.value - 6, high: 10 * rate.value + 6 };
  return rate.unit === null && rate.value > 0 && rate.value < 1
    ? { low: 100 * rate.value - 4, high: 100 * rate.value + 4 }
    : null;
}

/** 100% of nearly all is a way to say it. */
const isPlain = (...numbers: readonly Quantity[]): boolean =>
  numbers.every(({ bound }) => bound === "exact") &&
  numbers[2]?.kind === "percent" &&
  Math.abs((numbers[2]?.value ?? 0) - 100) > 1;

const days = pattern(
  "(?:优良|达标|良好)<w>{0,4}天数<w>{0,4}?<days:d>[，、（]<o>{0,6}?(?:占比|比例|优良率|达标率|率|占全年的?)<o>{0,3}?<rate:p>",
);
/** Days without a valid reading are not counted. */
const FEWEST_DAYS = 345;
const MOST_DAYS = 366;

/** 优良天数324天，占比88.8%. */
function wrongDays(hit: Hit): Remark | null {
  const [count, rate] = [hit.number("days"), hit.number("rate")];
  if (count?.value == null || rate?.value == null || !isPlain(count, count, rate)) return null;
  if (count.value > MOST_DAYS || count.value < 100) return null;
  const likely = { low: (100 * count.value) / MOST_DAYS, high: (100 * count.value) / FEWEST_DAYS };
  if (agree(likely, printed(rate))) return null;
  const value = `${shown((100 * count.value) / 365, 1)}%`;
  return {
    severity: "warning",
    at: hit,
    related: [],
    message: `${count.surface} ÷ 365 = ${value}，文中说 ${rate.surface}`,
    expected: value,
    found: rate.surface,
  };
}

const cut = pattern("减少(?<what><o>{0,12})<by:q>(?<noun><w>{0,8})[，、]减幅(?:达到?|为)?<rate:p>");

/** 减少24个，减幅达40%, and how many are left elsewhere. */
function wrongCut({ reading }: Material, hit: Hit): Remark | null {
  const [by, rate] = [hit.number("by"), hit.number("rate")];
  const what = hit.words("what") || hit.words("noun");
  if (by?.value == null || rate === null || what.length < 2 || by.bound !== "exact" || rate.bound !== "exact")
    return null;
  const left = leftOf(by.value, printed(rate));
  const near = reading.quantities.find((one) => isLeft(reading.text, one, what, hit) && isNear(countOf(one), left));
  if (near === undefined || agree(left, exactly(countOf(near)))) return null;
  const now = countOf(near);
  const share = (100 * by.value) / (by.value + now);
  return {
    severity: "note",
    at: hit,
    related: [{ start: near.start, end: near.end + what.length }],
    message: `另处说现有 ${near.surface}：${by.value} ÷ (${now} + ${by.value}) = ${shown(share)}%，文中说 ${rate.surface}`,
    expected: `${shown(share)}%`,
    found: rate.surface,
  };
}

/** How many are left of what was cut by so many and such a share. */
const leftOf = (by: number, { low, high }: Interval): Interval => ({
  low: (100 * by) / high - by,
  high: (100 * by) / Math.max(low, 0.01) - by,
});

/** Numbers inside quotation marks are labels, and count all the same: “38个村”. */
const countOf = ({ value, surface }: Quantity): number => value ?? Number(/\d+/.exec(surface)?.[0] ?? Number.NaN);

const isLeft = (text: string, { start, end, kind }: Quantity, what: string, hit: Hit): boolean =>
  (kind === "quantity" || kind === "label") &&
  (start < hit.start || start > hit.end) &&
  text
    .slice(end, end + what.length)
    .replace("(", "（")
    .replace(")", "）") === what;

const isNear = (count: number, { low, high }: Interval): boolean => count > low * 0.9 && count < high * 1.1;
