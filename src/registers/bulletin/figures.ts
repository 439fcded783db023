// A figure with what it counts and the words of its footnote. There is one way to each: a count is the length of its query, a rate is
// that of the configuration over the matters of its query.

import type { RateRule } from "../configuration.ts";
import { type Rate, rateOf, rounded } from "../rates.ts";
import { counted, type Ground, groundOf, type Query } from "./query.ts";
import { saidDay, saidNumber, saidQuery, unitOf } from "./said.ts";

export interface Figure {
  readonly value: number | null;
  readonly digits: number;
  /** 项, 件, %, 个百分点, 分, 天. */
  readonly unit: string;
  /** The matters it counts; of a rate those of its numerator. */
  readonly query: Query;
  /** Of a rate. */
  readonly share: { readonly numerator: number; readonly denominator: number; readonly of: Query } | null;
  /** Where it comes from, for a footnote, Chinese. */
  readonly note: string;
}

/** How many matters a query names. */
export function countFigure(grounds: readonly Ground[], query: Query): Figure {
  const value = counted(grounds, query).length;
  const units = new Set(query.registers.map((code) => unitOf(groundOf(grounds, code).configuration)));
  const unit = units.size === 1 ? [...units][0]! : "项";
  return { value, digits: 0, unit, query, share: null, note: `${saidQuery(grounds, query)}，共${value}${unit}。` };
}

/** A rate of one register over the matters that a query names. */
export function rateFigure(grounds: readonly Ground[], rule: RateRule, query: Query): Figure {
  const { configuration } = groundOf(grounds, query.registers[0] ?? "");
  const rate = rateOf(configuration, rule, counted(grounds, query));
  const { value, digits, numerator, denominator } = rate;
  const part: Query = { ...query, rate: rule.code, part: "numerator" };
  return {
    ...{ value, digits, unit: "%", query: part },
    share: { numerator, denominator, of: { ...part, part: "denominator" } },
    note: `${rule.name}：${saidRate(rate)}。${saidQuery(grounds, query)}。`,
  };
}

/** How many points a rate is above what it was, by the numbers as they are printed. */
export function changeFigure(now: Figure, before: Figure): Figure {
  const value = now.value === null || before.value === null ? null : rounded(now.value - before.value, now.digits);
  const said = ({ value: of, digits, share, query }: Figure): string =>
    `${saidDay(query.date)}为${share === null ? "" : `${share.numerator}÷${share.denominator}＝`}${saidNumber(of, digits)}%`;
  const note = `${said(now)}，${said(before)}，两数相减。`;
  return { value, digits: now.digits, unit: "个百分点", query: now.query, share: null, note };
}

/** 162÷222＝73.0% */
export const saidRate = ({ numerator, denominator, value, digits }: Rate): string =>
  value === null
    ? `${numerator}÷${denominator}，没有可计的事项`
    : `${numerator}÷${denominator}＝${saidNumber(value, digits)}%`;

/** 73.0%, 30项, — */
export const printed = ({ value, digits, unit }: Figure): string =>
  value === null ? "—" : `${saidNumber(value, digits)}${unit}`;
