// The figures of a register's year: each with its counts and with the matters that were counted, so that it can be looked into.

import { holds } from "../conditions.ts";
import type { Configuration, FigureRule, RateRule } from "../configuration.ts";
import type { Days } from "../day.ts";
import { sum } from "../held.ts";
import { inPeriod, rateOf } from "../rates.ts";
import type { MatterState } from "../state.ts";
import { amount, percent } from "./printed.ts";

/** One figure of a year. */
export interface Figure {
  readonly register: { readonly code: string; readonly name: string };
  readonly name: string;
  readonly kind: FigureRule["way"]["kind"];
  /** What it counts, in words. */
  readonly words: string;
  readonly numerator: number;
  /** Null for a count or a sum, which is of nothing else. */
  readonly denominator: number | null;
  /** In the unit in which it is told; null for a rate of nothing. */
  readonly value: number | null;
  /** As a report prints it, without its unit; null for a rate of nothing. */
  readonly printed: string | null;
  /** Ids of the matters that were counted, and of those of its denominator that were not. */
  readonly counted: readonly string[];
  readonly rest: readonly string[];
  readonly rule: FigureRule;
}

/** All figures of a year, in the order of the configuration; none where the register holds nothing of it. */
export function figuresOf(
  configuration: Configuration,
  states: readonly MatterState[],
  year: number,
): readonly Figure[] {
  const { annual } = configuration;
  const periods = new Set<FigureRule["period"]>(["created", ...(annual?.figures ?? []).map(({ period }) => period)]);
  if (annual === null || [...periods].every((period) => ofYear(states, year, period).length === 0)) return [];
  return annual.figures.map((rule) => figureOf(configuration, rule, states, year));
}

/** The matters of a year: those that name it, and of those that name none the ones whose deciding event lies in it. */
export function ofYear(
  states: readonly MatterState[],
  year: number,
  period: FigureRule["period"],
): readonly MatterState[] {
  const days: Days = { from: `${year}-01-01`, to: `${year}-12-31` };
  const named = states.filter(({ matter }) => matter.year === year);
  const happened = inPeriod(
    { period },
    states.filter(({ matter }) => matter.year === null),
    days,
  );
  return [...named, ...happened];
}

function figureOf(
  configuration: Configuration,
  rule: FigureRule,
  states: readonly MatterState[],
  year: number,
): Figure {
  const { way } = rule;
  if (way.kind !== "rate") return totalOf(configuration, rule, way, ofYear(states, year, rule.period));
  const rate = configuration.rates.find(({ code }) => code === way.rate) as RateRule;
  return rateFigure(configuration, rule, rate, ofYear(states, year, rate.period));
}

type Way<Kind> = Extract<FigureRule["way"], { readonly kind: Kind }>;

function totalOf(
  configuration: Configuration,
  rule: FigureRule,
  way: Way<"count"> | Way<"sum">,
  states: readonly MatterState[],
): Figure {
  const counted = states.filter((state) => holds(configuration, way.condition, state));
  const numerator = way.kind === "count" ? counted.length : total(counted, way.field);
  const value = way.kind === "count" ? numerator : sum([numerator / way.per]);
  return {
    register: nameOf(configuration),
    ...{ name: rule.name, kind: way.kind, numerator, denominator: null, value, rule, rest: [] },
    words: way.kind === "count" ? "按事项计数" : `按“${fieldName(configuration, way.field)}”合计`,
    printed: amount(value, rule.digits, rule.writing),
    counted: counted.map(({ matter }) => matter.id),
  };
}

function rateFigure(
  configuration: Configuration,
  rule: FigureRule,
  rate: RateRule,
  states: readonly MatterState[],
): Figure {
  const { numerator, denominator, value, words } = rateOf(configuration, rate, states);
  const whole = states.filter((state) => holds(configuration, rate.denominator, state));
  const isPart = (state: MatterState) => holds(configuration, rate.numerator, state);
  const ids = (list: readonly MatterState[]) => list.map(({ matter }) => matter.id);
  return {
    register: nameOf(configuration),
    ...{ name: rule.name, kind: "rate", words, numerator, denominator, rule },
    value: value === null ? null : (numerator * 100) / denominator,
    printed: value === null ? null : percent(numerator, denominator, rate.digits),
    counted: ids(whole.filter(isPart)),
    rest: ids(whole.filter((state) => !isPart(state))),
  };
}

const nameOf = ({ code, name }: Configuration): Figure["register"] => ({ code, name });

const total = (states: readonly MatterState[], field: string): number =>
  sum(states.map(({ fields }) => fields[field]).filter((value) => typeof value === "number"));

const fieldName = ({ fields }: Configuration, code: string): string =>
  fields.find((field) => field.code === code)?.name ?? code;
