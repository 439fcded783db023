// The indicators of the lexicon, looked up by their wordings.

import { type IndicatorEntry, indicators } from "../lexicon/indicators.ts";
import { Endings, Words } from "../tokens/longest.ts";

const foldable = /[（）(\s\u3000“”]/;
/** A short form in brackets that only repeats the name before it. */
const shortForm = /\((?:GDP|CPI|PPI|R&D)\)$/;

/** Half-width brackets, no blanks, quotation marks or Latin short forms in brackets: wordings are compared in this form. */
export function fold(words: string): string {
  if (!foldable.test(words)) return words;
  return words
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replaceAll(/[\s\u3000“”]/g, "")
    .replace(shortForm, "");
}

const wordings = new Map(indicators.flatMap((entry) => entry.wordings.map((w) => [fold(w), entry] as const)));
const forwards = new Words(wordings.keys());
const backwards = new Endings(wordings.keys());

const families = indicators.filter((entry) => entry.pattern !== undefined);
/** The last characters of all wordings that belong to a family. */
const familyTail = /[例率比重度耗放额值数次量费占]$/;

/** The indicator that the words name as a whole, or null. */
export function known(words: string): IndicatorEntry | null {
  const folded = fold(words);
  const exact = wordings.get(folded);
  if (exact !== undefined) return exact;
  if (folded.length < 4 || folded.length > 36 || !familyTail.test(folded)) return null;
  return families.find((entry) => entry.pattern?.test(folded)) ?? null;
}

/** The longest wording that ends at `end`, or null. */
export const knownEnding = (text: string, end: number, from: number): string | null =>
  backwards.before(text, end, from);

/** The longest wording that begins at `at`, or null. */
export const knownAt = (text: string, at: number): string | null => forwards.at(text, at);
