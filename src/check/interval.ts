// Sums with rounded numbers: a printed number stands for all that would be printed so, and two results agree where they can be
// the same number.

/** All that a number can be, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const interval = (low: number, high: number): Interval => ({
  low: Math.min(low, high),
  high: Math.max(low, high),
});

/** One number and nothing beside it. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

export const sum = (parts: readonly Interval[]): Interval => ({
  low: parts.reduce((total, { low }) => total + low, 0),
  high: parts.reduce((total, { high }) => total + high, 0),
});

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

/** Of numbers above zero. */
export const over = (a: Interval, b: Interval): Interval =>
  b.low <= 0 ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: a.low / b.high, high: a.high / b.low };

/** The growth from one amount to another over so many years, in percent a year. */
export function growthOver(from: Interval, to: Interval, years: number): Interval {
  const times = over(to, from);
  const yearly = (ratio: number): number => 100 * (Math.max(0, ratio) ** (1 / years) - 1);
  return { low: yearly(times.low), high: yearly(times.high) };
}

/** Whether both can be one number. */
export const agree = (a: Interval, b: Interval): boolean => {
  const slack = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + slack && b.low <= a.high + slack;
};

/** How far the two lie apart; 0 where they agree. */
export const gap = (a: Interval, b: Interval): number => (agree(a, b) ? 0 : Math.max(a.low - b.high, b.low - a.high));

/** A number for a sentence: at most `digits` behind the point, no idle zeros. */
export const shown = (value: number, digits = 2): string => `${Number(value.toFixed(digits))}`;
