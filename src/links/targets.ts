// The numbers that a promise undertakes to reach, each with the words that say what it counts.

import type { Measure, Statement } from "../reading/index.ts";
import { plain } from "./amounts.ts";
import { bare, itemAt } from "./bare.ts";
import { type Kinds, kindsOf } from "./contrasts.ts";
import type { Files } from "./files.ts";
import { type Run, runOfPromise } from "./flows.ts";
import { type Letter, lettersOf, pairsOf } from "./likeness.ts";

export interface Target {
  readonly promise: Statement;
  readonly statement: Statement;
  readonly measure: Measure;
  readonly wanted: ReadonlySet<string>;
  /** The wordings of it, of which a result must say one. */
  readonly letters: readonly (readonly Letter[])[];
  readonly words: string;
  readonly kinds: Kinds;
}

/** How much a wording must say to be told from others: 四个重点 names nothing. */
export const ENOUGH = 9;

/** What is counted: the item of the listing the number stands in; where that is thin, the promise, or the clause before as well. */
export function targetOf(files: Files, promise: Statement, statement: Statement, measure: Measure): Target {
  const { earlier, rarity } = files;
  const { quote, start } = promise;
  const enough = (words: string): boolean => rarity.sum(pairsOf(bare(words))) >= ENOUGH;
  const item = itemAt(quote, Math.max(0, statement.end - 1 - start));
  const words = [item, quote].find(enough) ?? `${clauseBefore(earlier.text, start)}，${quote}`;
  const wordings = [words, statement.quote].filter((one) => one === words || enough(one)).map(bare);
  const letters = wordings.map(lettersOf);
  return { promise, statement, measure, wanted: pairsOf(bare(words)), letters, words, kinds: kindsOf(words) };
}

/** The clause before a place, in the same sentence; empty where there is none. */
const clauseBefore = (text: string, start: number): string =>
  /[^。！？\n，；]*(?=[，；]\s*$)/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";

/** Units of a rate or of a growth, which count nothing. */
const rates: ReadonlySet<string | null> = new Set(["%", "百分点", "倍", "番"]);

/** Whether a number counts or measures something, not how it changed or what part it is. */
export const isCount = ({ basis, unit }: Measure): boolean =>
  (basis === "level" || basis === "change") && !rates.has(unit);

/** How the target runs; a known indicator is a stock or a year's amount, which its own results give the same way. */
export function runFor({ promise, statement, measure }: Target): Run {
  if (!isCount(measure) || (measure.indicator.id !== null && measure.basis === "level")) return "stock";
  return runOfPromise(promise, statement);
}

/** The amount in its base unit, without its sign. */
export const sizeOf = ({ value, unit }: Measure): number => Math.abs(plain(value, unit)?.value ?? 0);
