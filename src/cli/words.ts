// How a terminal puts a value, its qualifier and its period in words.

import type { Bound, Measure, Period } from "../reading/index.ts";
import { basisNames } from "../wire/index.ts";

const boundNames: Readonly<Record<Bound, readonly [before: string, after: string]>> = {
  exact: ["", ""],
  about: ["", "左右"],
  at_least: ["", "以上"],
  above: ["超过 ", ""],
  at_most: ["", "以内"],
  below: ["低于 ", ""],
  range: ["", ""],
};

/** A measure's value in words: `同比增速 6.5 % 左右`, `4.64 万亿元`, `与经济增长同步`. */
export function valueInWords({ basis, value, valueHigh, unit, bound, text }: Measure): string {
  if (value === null) return text ?? "";
  const [before, after] = boundNames[bound ?? "exact"];
  const number = valueHigh === null ? `${value}` : `${value}—${valueHigh}`;
  const said = basis === "level" ? "" : basisNames[basis];
  return [said, `${before}${number}`, unit, after].filter((part) => part).join(" ");
}

/** A period in words: `2022`, `2016—2020`, nothing where there is none. */
export const periodInWords = (period: Period | null): string =>
  period === null ? "" : period.from === period.to ? `${period.from}` : `${period.from}—${period.to}`;
