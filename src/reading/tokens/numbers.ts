// Finds the number at a place of a text, with unit, range and what the number itself says of its bound.
// Knows nothing of sentences; what a number measures is the grammar's work.

import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { token } from "./draft.ts";
import type { NumberToken } from "./token.ts";

/**
 * The number that begins at `at`, or null. The caller moves on from its end.
 *
 * @param quoted whether `at` lies inside quotation marks: there every number is a label
 */
export function numberAt(text: string, at: number, quoted: boolean): NumberToken | null {
  const c = text[at] ?? "";
  if (c >= "0" && c <= "9") {
    const found = arabic(text, at);
    return quoted && found.quantity !== "label"
      ? token({ quantity: "label", start: found.start, end: found.end })
      : found;
  }
  return quoted ? null : chinese(text, at);
}
