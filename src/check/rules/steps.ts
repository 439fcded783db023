// A step from one value to another and the change that is told of it, in any wording: 由a提高到b，提高c; 提高c，由a到b; 达b，比上年的a提高c.

import type { Quantity } from "../../reading/index.ts";
import { agree, gap, growthOver, type Interval, interval, minus, shown } from "../interval.ts";
import { alike, amountOf, printed } from "../printed.ts";
import type { Remark } from "../rule.ts";
import { type Hit, hits, type Line, pattern } from "../shape.ts";
import { scaleOf } from "../units.ts";

/** Steps of a sentence that do not fit the change told of them, or the direction. */
export function steps(line: Line): readonly Remark[] {
  const found = told.flatMap((over) => hits(line, over).flatMap((hit) => wrongChange(hit) ?? []));
  return [...found, ...hits(line, turned).flatMap((hit) => wrongDirection(hit) ?? [])];
}

const rising =
  "(?:提高|提升|增加|增长|上升|上涨|扩大|扩展|拓展|攀升|跃升|回升|净增|新增|增产|增收|延长|壮大|发展|增|升|涨|扩)";
const falling = "(?:下降|降低|减少|压减|压缩|缩减|缩短|缩小|收窄|回落|下调|精简|压降|减低|下滑|减产|减支|降|减|缩|压)";
const turn = `(?:${rising}|${falling})`;
const to = "(?:到了?|至|为|成)";
/** From a year or the end of a plan: 由2015年的, 从“十二五”末的. */
const from = "(?:由|从)(?:<y>|<o>){0,16}?";
/** Between the first value and the turn: 由80%（2015年）提高到. */
const since = "(?:<y>|<o>){0,10}?";
const later = "(?:<y>|<date>|<o>){0,8}?的?";
/** What may stand between the two values and the change and names nothing else. */
const silently =
  "(?:累计|共计?|总共|合计|净|实际|大幅|整整|足足|直接|一举|平均|预计|成功|进一步|[同环]比|[比较](?:上年|去年|上一年|前年|年初|同期|上年末|上年底|上年同期|去年同期|<y>|此前|原来|改革前)|<d>(?:来|间|里|内)?|期间|[增降涨升减]幅|提升幅度|压缩比例?|每[亩人户件年]|人均|，)*";
const by = "(?:了|近|超过?|约|逾|达到?|为)*<by:by>";
const mark = "(?:左右|以上|以内|多|余)?[，、；（]";

const told: readonly RegExp[] = [
  `${from}<from:u>${since}${turn}${to}${later}<to:u>${mark}${silently}(?<way>${turn}|[增降]幅)${by}`,
  `(?<![由从](?:<y>|<o>){0,16}|<any>[、和])<from:u>${turn}${to}<to:u>${mark}${silently}(?<way>${turn}|[增降]幅)${by}`,
  `${from}<from:u>${since}(?<way>${turn})${by}，?(?:${turn}|达)?(?:到|至)<to:u>`,
  `(?<way>${turn})${by}[，、（]<o>{0,4}?${from}<from:u>${since}(?:${turn})?${to}${later}<to:u>`,
  `${from}<from:u><o>{0,2}?(?:到|至|变为|变成|达到?)${later}<to:u>${mark}${silently}(?<way>${turn})${by}`,
  `<to:u>${mark}(?:[比较](?:<y>|<o>){1,12}?)<from:u>(?:的<o>{1,6}?)?(?<way>${turn}|[高低多少](?:出|了)?)${by}`,
  `<to:p>${mark}(?<way>低于|高于)<o>{0,6}?<from:p>的?<o>{0,10}?<by:pp>`,
].map(pattern);

const turned = pattern(`${from}<from:u>${since}(?<turn>${turn})${to}${later}<to:u>`);

const unitOf = (number: Quantity): string => scaleOf(number.unit).unit;

/** 由12增加到18家: the first number borrows the unit of the second. */
const isSameKind = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind ? unitOf(a) === unitOf(b) : unitOf(a) === unitOf(b) && a.kind !== "percent" && b.kind !== "percent";

const isExact = (...numbers: readonly Quantity[]): boolean => numbers.every(({ bound }) => bound === "exact");

/** The change told of a step is another one. */
function wrongChange(hit: Hit): Remark | null {
  const [a, b, change] = [plainly(hit.number("from"), hit), hit.number("to"), hit.number("by")];
  if (a?.value == null || b?.value == null || change?.value == null || !isSameKind(a, b)) return null;
  // 由2015年的a提高到b，比上年提高c: the change is that of the last year alone.
  const behind = hit.line.shape.slice(indexOf(hit.line, Math.max(a.end, b.end)), shapeOf(hit)[1]);
  if (!isOneSpan(hit) && /上年|去年|同比|上一年|同期/.test(behind)) return null;
  if (change.kind === "ratio") return ofRatio(hit, a, b, change);
  if (change.kind === "percent" && !/百分点/.test(change.unit ?? "")) return ofPercent(hit, a, b, change);
  if (/百分点/.test(change.unit ?? "") ? a.kind !== "percent" : unitOf(change) !== unitOf(a)) return null;
  return ofAmount(hit, a, b, change);
}

/** 低于8.5%的目标: the word in front compares, it loosens nothing. */
const plainly = (one: Quantity | null, hit: Hit): Quantity | null =>
  one !== null && /^[低高]于$/.test(hit.words("way")) ? { ...one, bound: "exact" } : one;

/** Where the first value is that of an earlier year, the change told behind it may be that of the last year alone. */
export const isOneSpan = (hit: Hit): boolean => !/末|初|底|以来|\uE006/.test(hit.line.shape.slice(...shapeOf(hit)));

const shapeOf = ({ line, start, end }: Hit): [number, number] => [indexOf(line, start), indexOf(line, end)];

const indexOf = ({ places }: Line, at: number): number => {
  const found = places.findIndex((place) => place >= at);
  return found < 0 ? places.length : found;
};

const sized = ({ low, high }: Interval): Interval =>
  high <= 0 ? { low: -high, high: -low } : low < 0 ? { low: 0, high: Math.max(-low, high) } : { low, high };

/** Points, or an amount of the unit of both. */
function ofAmount(hit: Hit, a: Quantity, b: Quantity, by: Quantity): Remark | null {
  const wide = sized(minus(printed(b), printed(a)));
  const [first, last] = alike(a, b);
  const isFar = !agree(sized(minus(last, first)), printed(by));
  if (!isFar && !isOff(a, b, by)) return null;
  const { scale } = scaleOf(by.unit);
  const unit = /百分点/.test(by.unit ?? "") ? "个百分点" : (by.unit ?? "");
  const amount = `${shown(Math.abs(amountOf(b) - amountOf(a)) / scale, 4)}${unit}`;
  const isSure = !agree(wide, printed(by)) && isExact(a, b, by) && isOneSpan(hit);
  return {
    severity: isSure ? "error" : isFar ? "warning" : "note",
    at: hit,
    related: [],
    message: `${a.surface} 与 ${b.surface} 相差 ${amount}，文中说 ${by.surface}`,
    expected: amount,
    found: by.surface,
  };
}

/** All three are printed to one digit, and the last digit is not the difference: only rounding could explain it. */
function isOff(a: Quantity, b: Quantity, by: Quantity): boolean {
  const [one, two, three] = [a, b, by].map(decimalsOf);
  if (one !== two || two !== three || !isExact(a, b, by) || a.unit !== b.unit) return false;
  if (a.unit !== by.unit && a.kind !== "percent") return false;
  return Math.abs(Math.abs((b.value ?? 0) - (a.value ?? 0)) - (by.value ?? 0)) > 1e-6;
}

const decimalsOf = ({ surface }: Quantity): number => /\.(\d+)/.exec(surface)?.[1]?.length ?? 0;

/** What is measured at constant prices cannot be told from two levels. */
const real = /生产总值|增加值|GDP|经济总量|实际增长|可比|同口径|剔除|扣除/;
/** Points that a changed base or a rounding of the source may leave. */
const LOOSE = 1;

/** 由a增加到b，增长p%: of shares it may be meant as points. */
function ofPercent(hit: Hit, a: Quantity, b: Quantity, by: Quantity): Remark | null {
  if (amountOf(a) <= 0 || !isExact(a, b)) return null;
  const isShare = a.kind === "percent";
  if (isShare && agree(sized(minus(...reversed(alike(a, b)))), printed(by))) return null;
  const value = 100 * Math.abs(amountOf(b) / amountOf(a) - 1);
  return ofGrowth(hit, sized(growthOver(...alike(a, b), 1)), by, value, isExact(a, b, by) && !isShare);
}

const reversed = ([a, b]: readonly [Interval, Interval]): [Interval, Interval] => [b, a];

/** The growth that two levels give beside the one that is told. */
export function ofGrowth(hit: Hit, got: Interval, by: Quantity, value: number, isPlain: boolean): Remark | null {
  const apart = gap(got, printed(by));
  if (apart === 0 || !Number.isFinite(value)) return null;
  const isSure = isPlain && apart > LOOSE && !real.test(hit.line.shape) && isOneSpan(hit);
  return {
    severity: isSure ? "error" : apart > LOOSE ? "warning" : "note",
    at: hit,
    related: [],
    message: `按两个数算是 ${shown(value)}%，文中说 ${by.surface}`,
    expected: `${shown(value)}%`,
    found: by.surface,
  };
}

/** 压缩四分之一, 减少三成, 增长1.6倍, 翻一番: round words, so that only what is far off is remarked. */
function ofRatio(hit: Hit, a: Quantity, b: Quantity, by: Quantity): Remark | null {
  const { value } = by;
  if (value === null || amountOf(a) <= 0 || by.unit === "番" || by.bound !== "exact") return null;
  const got = Math.abs(amountOf(b) / amountOf(a) - 1);
  const range =
    by.unit === "倍"
      ? interval(value - 1.06, value + 0.06)
      : by.unit === "成"
        ? near(value / 10, 0.06)
        : near(value, 0.04);
  if (by.unit === null && (value <= 0 || value >= 1)) return null;
  if (got >= range.low && got <= range.high) return null;
  return {
    severity: "warning",
    at: hit,
    related: [],
    message: `${a.surface} 到 ${b.surface} 变化 ${shown(100 * got, 1)}%，文中说 ${by.surface}`,
    expected: `${shown(100 * got, 1)}%`,
    found: by.surface,
  };
}

const near = (value: number, by: number): Interval => ({ low: value - by, high: value + by });

/** 由80%提高到75%. */
function wrongDirection(hit: Hit): Remark | null {
  const [a, b] = [hit.number("from"), hit.number("to")];
  if (a?.value == null || b?.value == null || !isSameKind(a, b) || !isExact(a, b)) return null;
  if (/^[位名]$/.test(a.unit ?? "")) return null;
  const up = new RegExp(`^${rising}$`).test(hit.words("turn"));
  const step = minus(printed(b), printed(a));
  if (up ? step.high >= 0 : step.low <= 0) return null;
  return {
    severity: "warning",
    at: hit,
    related: [],
    message: `说的是“${hit.words("turn")}”，数却从 ${a.surface} 到 ${b.surface}`,
  };
}
