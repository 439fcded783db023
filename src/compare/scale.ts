// Numbers of many reports on one scale: 万吨 beside 亿斤, and a range as the point in its middle.

import { plain } from "../links/index.ts";
import type { MeasureRow } from "./row.ts";

type Numbers = Pick<MeasureRow, "value" | "valueHigh" | "unit">;

/** A number in another unit of its family; null where the units have nothing to do with each other. */
export function inUnit(value: number | null, unit: string | null, wanted: string | null): number | null {
  if (value === null) return null;
  if (unit === wanted) return value;
  const [amount, one] = [plain(value, unit), plain(1, wanted)];
  if (amount === null || one === null || amount.unit !== one.unit) return null;
  return tidy(amount.value / one.value);
}

/** The one number a row is compared by: its value, or the middle of its range. */
export function pointOf({ value, valueHigh, unit }: Numbers, wanted: string | null): number | null {
  const middle = value !== null && valueHigh !== null ? (value + valueHigh) / 2 : value;
  return inUnit(middle === null ? null : tidy(middle), unit, wanted);
}

/** The result less the target, in the unit of the target: 0 inside a range, else from its nearer end. */
export function gapOf(target: Numbers, result: Numbers): number | null {
  const reached = pointOf(result, target.unit);
  if (reached === null || target.value === null) return null;
  const [low, high] = [target.value, target.valueHigh ?? target.value];
  return tidy(reached < low ? reached - low : reached > high ? reached - high : 0);
}

/** Without the dust of binary fractions: 5.4 − 5 is 0.4. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
