// How a figure is printed in a report: no idle zeros behind a number that is whole, and 100 only for all of it.

import type { Writing } from "../configuration.ts";
import { rounded } from "../rates.ts";

/** A number to so many digits; one that is whole without them. */
export const decimal = (value: number, digits: number): string =>
  Number.isInteger(value) ? String(value) : rounded(value, digits).toFixed(digits);

/** Digits are added until what is not all is not printed as all; more than these would not be read. */
const MOST_DIGITS = 6;

/** A percentage of counts or amounts. */
export function percent(numerator: number, denominator: number, digits: number): string {
  const value = (numerator * 100) / denominator;
  if (numerator === denominator) return "100";
  for (let more = digits; ; more++) {
    const words = decimal(Number(value.toPrecision(14)), more);
    if (Number(words) !== 100 || more >= MOST_DIGITS) return words;
  }
}

/** A count or an amount as the configuration has it written. */
export function amount(value: number, digits: number, writing: Writing): string {
  if (writing === "characters" && Number.isInteger(value) && value > 0 && value < 100) return characters(value);
  if (writing === "ten-thousands" && value >= 10_000) return `${decimal(value / 10_000, digits)}万`;
  return decimal(value, digits);
}

const ones = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Of things two are 两. */
function characters(value: number): string {
  if (value === 2) return "两";
  const [tens, rest] = [Math.floor(value / 10), value % 10];
  const front = tens === 0 ? "" : `${tens === 1 ? "" : ones[tens]}十`;
  return `${front}${ones[rest]}`;
}
