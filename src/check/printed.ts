// What a printed number can stand for: half a unit of its last digit to either side, more where words loosen it.

import type { Quantity } from "../reading/index.ts";
import { exactly, type Interval, interval } from "./interval.ts";
import { scaleOf } from "./units.ts";

/** What 左右 or 约 leaves. */
const ABOUT = 0.05;

/** The number in base units, as written. */
export const amountOf = ({ value, unit }: Quantity): number => (value ?? 0) * scaleOf(unit).scale;

/** All that the number can be, in base units. A count written out to its last one is itself. */
export function printed(quantity: Quantity): Interval {
  const { value, valueHigh, bound, unit } = quantity;
  if (value === null) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const { scale } = scaleOf(unit);
  const half = isCount(quantity) ? 0 : stepOf(quantity) / 2;
  const low = (value - half) * scale;
  const high = ((valueHigh ?? value) + half) * scale;
  if (bound === "about") return interval(low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT);
  if (bound === "at_least" || bound === "above") return { low, high: Number.POSITIVE_INFINITY };
  if (bound === "at_most" || bound === "below") return { low: Number.NEGATIVE_INFINITY, high };
  return half === 0 ? exactly(value * scale) : interval(low, high);
}

/** Two numbers told side by side, both to the finer step of the two: 由51%提高到51.9% means 51.0. */
export function alike(a: Quantity, b: Quantity): readonly [Interval, Interval] {
  const step = Math.min(stepIn(a), stepIn(b));
  return [within(a, step), within(b, step)];
}

/** The number to the step given, where no word loosens it. */
const within = (one: Quantity, step: number): Interval =>
  one.bound !== "exact" || isCount(one) ? printed(one) : interval(amountOf(one) - step / 2, amountOf(one) + step / 2);

/** One unit of the last digit, in base units. */
const stepIn = (one: Quantity): number => stepOf(one) * scaleOf(one.unit).scale;

const isCount = ({ kind, value, unit }: Quantity): boolean =>
  (kind === "quantity" && Number.isInteger(value) && countUnits.test(unit ?? "")) ||
  (kind === "duration" && Number.isInteger(value) && /^(?:个?工作日|天|日)$/.test(unit ?? ""));

const countUnits = /^(?:个|家|户|项|所|座|处|件|条|人|名|名称|辆|台|套|批|次|镇|乡|村|县|市|区|类|例|起|宗)$/;

/** One unit of the last digit printed; all but the first of the zeros that end a whole number may be rounding. */
function stepOf({ surface, kind }: Quantity): number {
  const digits = /\d[\d,，]*(?:\.(\d+))?/.exec(surface);
  if (digits === null) return 1;
  if (digits[1] !== undefined) return 10 ** -digits[1].length;
  if (kind === "percent") return 1;
  const zeros = /[1-9](0+)$/.exec(digits[0])?.[1]?.length ?? 0;
  return 10 ** Math.max(0, zeros - 1);
}
