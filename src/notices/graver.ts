// The gravest first: what a reader has to see before they are tired of reading.

import type { Notice } from "../wire/index.ts";

const order = ["red", "orange", "blue"];
const rank = ({ level }: Pick<Notice, "level">): number => {
  const place = order.indexOf(level ?? "");
  return place < 0 ? order.length : place;
};

/** Compares two notices: negative where the first is the graver. */
export const graver = (one: Pick<Notice, "level">, other: Pick<Notice, "level">): number => rank(one) - rank(other);
