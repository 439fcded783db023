// Rates as the configuration defines them: how many of how many, in per cent, with the definition in words beside the number.

import { holds } from "./conditions.ts";
import type { Condition, Configuration, RateRule } from "./configuration.ts";
import type { Days } from "./day.ts";
import { sum } from "./held.ts";
import { dayOn } from "./life.ts";
import type { Scored } from "./ranks.ts";
import type { MatterState } from "./state.ts";

export interface Rate {
  readonly code: string;
  readonly name: string;
  /** The definition. */
  readonly words: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Per cent, rounded half up; null where there is nothing to divide by. */
  readonly value: number | null;
  readonly digits: number;
  /** More than 100 % though the configuration does not expect it: somebody should look. */
  readonly doubtful: boolean;
}

/** A rate over some matters; with a period, over those whose deciding event lies in it. */
export function rateOf(
  configuration: Configuration,
  rule: RateRule,
  states: readonly MatterState[],
  period: Days | null = null,
): Rate {
  const whole = inPeriod(rule, states, period).filter((state) => holds(configuration, rule.denominator, state));
  const part = whole.filter((state) => holds(configuration, rule.numerator, state));
  const numerator = rule.sums === null ? part.length : total(part, rule.sums.numerator);
  const denominator = rule.sums === null ? whole.length : total(whole, rule.sums.denominator);
  const value = percentOf(numerator, denominator, rule.digits);
  const { code, name, words, digits } = rule;
  return {
    code,
    name,
    words,
    numerator,
    denominator,
    value,
    digits,
    doubtful: !rule.over && value !== null && value > 100,
  };
}

/** All rates of a register. */
export const ratesOf = (
  configuration: Configuration,
  states: readonly MatterState[],
  period: Days | null = null,
): readonly Rate[] => configuration.rates.map((rule) => rateOf(configuration, rule, states, period));

/** A rate of every unit over the matters it leads, as scores to rank. */
export function rateByLead(
  configuration: Configuration,
  rule: RateRule,
  states: readonly MatterState[],
  period: Days | null = null,
): readonly (Scored & { readonly rate: Rate })[] {
  const leads = [...new Set(states.flatMap(({ lead }) => lead ?? []))];
  return leads.map((name) => {
    const own = states.filter(({ lead }) => lead === name);
    const rate = rateOf(configuration, rule, own, period);
    return { name, score: rate.value, rate };
  });
}

/** 162/222 = 73.0%; without a denominator 0/0. */
export const inWords = ({ numerator, denominator, value, digits }: Rate): string =>
  `${numerator}/${denominator}${value === null ? "" : ` = ${value.toFixed(digits)}%`}`;

/** How many matters fulfil a condition. */
export const countOf = (configuration: Configuration, condition: Condition, states: readonly MatterState[]): number =>
  states.filter((state) => holds(configuration, condition, state)).length;

/** A matter belongs to the period in which the deciding event happened last. */
export function inPeriod(
  { period: kind }: Pick<RateRule, "period">,
  states: readonly MatterState[],
  period: Days | null,
): readonly MatterState[] {
  if (period === null) return states;
  return states.filter(({ events }) => {
    const deciding = events.findLast((event) => event.kind === kind);
    return deciding !== undefined && dayOn(deciding) >= period.from && dayOn(deciding) <= period.to;
  });
}

const total = (states: readonly MatterState[], field: string): number =>
  sum(states.map(({ fields }) => fields[field]).filter((value) => typeof value === "number"));

/** Half up on the exact quotient: 1/16 is 6.3 %. */
export function percentOf(numerator: number, denominator: number, digits: number): number | null {
  return denominator === 0 ? null : rounded((numerator * 100) / denominator, digits);
}

/** Half up, as it is done by hand: what is a half in decimals is not lost to a last binary place. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(Number((value * scale).toPrecision(14))) / scale;
}
