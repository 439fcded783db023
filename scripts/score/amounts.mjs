// Amounts as a reader compares them: 1.2万亿元 is 12000亿元, and a percentage point is never a percent.

const MAGNITUDES = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["万", 1e4],
  ["千", 1e3],
];

/** The value with the magnitude of its unit worked in; null stays null. */
export function plain(value, unit) {
  if (value === null || value === undefined) return null;
  const magnitude = MAGNITUDES.find(([name]) => (unit ?? "").startsWith(name));
  return magnitude === undefined ? value : value * magnitude[1];
}

/** Whether two plain values are one, up to the rounding of floating point. */
export function isEqual(a, b) {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether the unit counts percentage points. */
export const isPoints = (unit) => (unit ?? "").includes("百分点");
