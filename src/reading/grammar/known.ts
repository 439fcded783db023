// The indicators of the lexicon, looked up by their wordings.

import { Chars, SPACES } from "../../text/index.ts";
import { type IndicatorEntry, indicators } from "../lexicon/indicators.ts";
import { Endings, Words } from "../tokens/longest.ts";

const FOLDABLE = new Chars(`（）(“”${SPACES}`);
/** A short form in brackets that only repeats the name before it. */
const shortForm = /\((?:GDP|CPI|PPI|R&D)\)$/;

/** Half-width brackets, no blanks, quotation marks or Latin short forms in brackets: wordings are compared in this form. */
export function fold(words: string): string {
  if (!FOLDABLE.anyIn(words)) return words;
  return words
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replaceAll(/[\s\u3000“”]/g, "")
    .replace(shortForm, "");
}

/** What a name stands for. All have every field: objects of one shape are read several times faster than of nine. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly isShare: boolean | undefined;
  readonly isRate: boolean | undefined;
  readonly pattern: RegExp | undefined;
}

const all = indicators.map((entry) => ({ entry, known: knownAs(entry) }));

function knownAs({ id, name, isShare, isRate, pattern }: IndicatorEntry): Known {
  return { id, name, isShare, isRate, pattern };
}

const wordings = new Map(
  all.flatMap(({ entry, known }) => entry.wordings.map((wording) => [fold(wording), known] as const)),
);
const forwards = new Words(wordings.keys());
const backwards = new Endings(wordings.keys());

const families = all.map(({ known }) => known).filter(({ pattern }) => pattern !== undefined);
const anyFamily = new RegExp(families.map((entry) => `(?:${entry.pattern?.source})`).join("|"));
/** The last characters of all wordings that belong to a family. */
const FAMILY_ENDS = "例率比重度耗放额值数次量费占";
const familyEnds = new Chars(FAMILY_ENDS);
/** The last characters of all names, and those that folding takes off behind them. */
const ends = new Chars(`${[...wordings.keys()].map((w) => w.slice(-1)).join("")}${FAMILY_ENDS}（）()“”${SPACES}`);

/** Whether words that end at `end` can name an indicator, by their last character alone: most cannot. */
export const canName = (words: string, end = words.length): boolean => ends.has(words.charCodeAt(end - 1));

/** The indicator that the words name as a whole, or null. */
export function known(words: string): Known | null {
  if (!canName(words)) return null;
  const folded = fold(words);
  if (forwards.at(folded, 0) === folded) return wordings.get(folded) ?? null;
  if (folded.length < 4 || folded.length > 36) return null;
  if (!familyEnds.has(folded.charCodeAt(folded.length - 1)) || !anyFamily.test(folded)) return null;
  return families.find((entry) => entry.pattern?.test(folded)) ?? null;
}

/** The longest wording that ends at `end`, or null. */
export const knownEnding = (text: string, end: number, from: number): string | null =>
  backwards.before(text, end, from);

/** The longest wording that begins at `at`, or null. */
export const knownAt = (text: string, at: number): string | null => forwards.at(text, at);

const shares = new Endings(["率", "比重", "占比", "比例", "覆盖面", "贡献度", "强度", "份额", "系数"]);

/** Whether a name speaks of a portion, as far as its ending tells. */
export const isShareLike = (name: string): boolean => shares.before(name, name.length, 0) !== null;
