// 考核: the score of every unit from the registers themselves, with the sum it came from, and what an appeal changed in it.

import type { Calendar } from "./calendar.ts";
import type { AppraisalItem, Condition, Configuration } from "./configuration.ts";
import type { Day, Days } from "./day.ts";
import { sum } from "./held.ts";
import type { Matter } from "./matter.ts";
import { type Ranked, ranked } from "./ranks.ts";
import { countOf, inWords, rateOf, rounded } from "./rates.ts";
import { type MatterState, statesOf } from "./state.ts";

/** A register that scores are drawn from. */
export interface Drawn {
  readonly configuration: Configuration;
  readonly matters: readonly Matter[];
}

export interface ItemScore {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  /** How many of how many, or how often of how many matters. */
  readonly count: number;
  readonly of: number;
  /** Before any appeal; null where the unit has nothing the item could count. */
  readonly points: number | null;
  /** Points that appeals gave back or took. */
  readonly appealed: number;
  /** The sum in words, Chinese. */
  readonly words: string;
}

export interface UnitScore extends Ranked {
  readonly items: readonly ItemScore[];
  readonly words: string;
}

/** Which units, over which period, and as of which day: appeals are decided after the period is over. */
export interface Asked {
  readonly units: readonly string[];
  readonly period: Days;
  readonly date: Day;
}

/** What the scores of one unit are drawn from. */
interface Ground {
  readonly unit: string;
  readonly period: Days;
  readonly registers: ReadonlyMap<
    string,
    { readonly configuration: Configuration; readonly states: readonly MatterState[] }
  >;
  readonly appraisal: MatterState | null;
}

/**
 * The scores of some units, the highest first. `appraisals` are the matters of the appraisal's own register: a unit each, with the
 * period in the fields `from` and `to`; their events hold the appeals. Throws a RangeError where a register that an item names is not given.
 */
export function appraise(
  configuration: Configuration,
  drawn: readonly Drawn[],
  appraisals: readonly Matter[],
  { units, period, date }: Asked,
  calendar: Calendar,
): readonly UnitScore[] {
  const registers = new Map(
    drawn.map((one) => [
      one.configuration.code,
      { configuration: one.configuration, states: statesOf(one.configuration, one.matters, period.to, calendar) },
    ]),
  );
  const own = statesOf(configuration, appraisals, date, calendar).filter((state) => isOf(state, period));
  const scored = units.map((unit) => {
    const appraisal = own.find(({ lead }) => lead === unit) ?? null;
    return scoreOf(configuration, { unit, period, registers, appraisal });
  });
  const byName = new Map(scored.map((one) => [one.name, one]));
  return ranked(scored).map(({ name, rank }) => ({ ...byName.get(name)!, rank }));
}

const isOf = ({ fields }: MatterState, { from, to }: Days): boolean => fields.from === from && fields.to === to;

function scoreOf({ appraisal: rule }: Configuration, ground: Ground): Omit<UnitScore, "rank"> {
  const items = (rule?.items ?? []).map((item) => itemScore(item, ground, rule?.empty === "full"));
  const counted = items.filter(({ points }) => points !== null);
  const weights = (of: readonly ItemScore[]): number => sum(of.map(({ weight }) => weight));
  if (rule === null || counted.length === 0)
    return { name: ground.unit, score: null, items, words: "本期没有可计分的事项" };
  const gained = sum(counted.map(({ points, appealed }) => points! + appealed));
  const score = rounded((gained * weights(items)) / weights(counted), rule.digits);
  const shared = counted.length < items.length ? `，按 ${weights(counted)} 分折算为 ${weights(items)} 分制` : "";
  const sums = counted.map(({ points, appealed }) => figure(points! + appealed)).join(" + ");
  return { name: ground.unit, score, items, words: `${sums}${shared} = ${score.toFixed(rule.digits)} 分` };
}

function itemScore(item: AppraisalItem, ground: Ground, full: boolean): ItemScore {
  const register = ground.registers.get(item.register);
  if (register === undefined)
    throw new RangeError(`appraisal item ${item.code} draws on a register that is not given: ${item.register}`);
  const own = register.states.filter(({ lead }) => lead === ground.unit);
  const found =
    item.way.kind === "rate"
      ? byRate(item, item.way.rate, register.configuration, own, ground)
      : byEach(item, item.way, register.configuration, own);
  const points = found.points ?? (full ? item.weight : null);
  const decided = (ground.appraisal?.events ?? []).filter(
    (event) => event.kind === "decided" && event.item === item.code,
  );
  const appealed = sum(decided.map((event) => (event.kind === "decided" ? event.points : 0)));
  const { code, name, weight } = item;
  const empty = found.points === null ? `${name}：本期没有事项，${full ? "按满分计" : "不计"}` : found.words;
  const words = decided.length === 0 ? empty : `${empty}；申诉复核 ${appealed < 0 ? "" : "+"}${figure(appealed)} 分`;
  return { code, name, weight, count: found.count, of: found.of, points, appealed, words };
}

interface Counted {
  readonly count: number;
  readonly of: number;
  readonly points: number | null;
  readonly words: string;
}

/** As much of the weight as the rate is of 100 %. The quotient is not rounded before the sum. */
function byRate(
  item: AppraisalItem,
  code: string,
  configuration: Configuration,
  own: readonly MatterState[],
  { period }: Ground,
): Counted {
  const rule = configuration.rates.find((one) => one.code === code);
  if (rule === undefined)
    throw new RangeError(`appraisal item ${item.code} names a rate that ${configuration.code} has not: ${code}`);
  const rate = rateOf(configuration, rule, own, period);
  const { numerator: count, denominator: of } = rate;
  const points = of === 0 ? null : item.weight * Math.min(1, count / of);
  return {
    count,
    of,
    points,
    words: `${item.name}：${rate.name} ${inWords(rate)}，满分 ${item.weight} 分，得 ${figure(points ?? 0)} 分`,
  };
}

/** Points off, or on from nothing, for every matter of which the condition holds; never below 0 or above the weight. */
function byEach(
  item: AppraisalItem,
  { condition, points: each }: { readonly condition: Condition; readonly points: number },
  configuration: Configuration,
  own: readonly MatterState[],
): Counted {
  const count = countOf(configuration, condition, own);
  const of = own.length;
  const points = of === 0 ? null : Math.max(0, Math.min(item.weight, sum([each < 0 ? item.weight : 0, count * each])));
  return {
    count,
    of,
    points,
    words: `${item.name}：${of} 件中 ${count} 件，每件 ${each} 分，满分 ${item.weight} 分，得 ${figure(points ?? 0)} 分`,
  };
}

const figure = (points: number): string => String(rounded(points, 2));
