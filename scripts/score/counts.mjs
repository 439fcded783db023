// Counts of what was found, missed and made up, and the rates that follow from them.

/** A share; 0 of 0 is 0. */
export const share = (part, whole) => (whole === 0 ? 0 : part / whole);

/** Recall, precision and their harmonic mean. */
export const rates = ({ found, missed, extra }) => ({
  recall: share(found, found + missed),
  precision: share(found, found + extra),
  f1: share(2 * found, 2 * found + missed + extra),
});

/** The field by field sum of objects of numbers. */
export function sum(rows) {
  const total = {};
  for (const row of rows) for (const [field, n] of Object.entries(row)) total[field] = (total[field] ?? 0) + n;
  return total;
}

/** Every field divided by the same whole. */
export const shares = (counts, whole) =>
  Object.fromEntries(Object.entries(counts).map(([field, n]) => [field, share(n, whole)]));
