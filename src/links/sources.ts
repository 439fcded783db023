// Which statement of a report a row of somebody's own ledger came from: the rare pairs of characters both have, the numbers, the names
// in quotation marks. Deterministic; the best few with how sure it is, never a choice.

import { marksOf, pairsOf, Rarity } from "./likeness.ts";
import { Search } from "./search.ts";

/** A statement that a row may have come from. */
export interface Sourceable {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A statement beside a row, and how likely it is the one: 0 to 1, and in a word. */
export interface Source {
  readonly statement: string;
  readonly score: number;
  readonly sure: "sure" | "likely" | "faint";
}

/** What counts how much. Rows shorten what the report says: that the row stands in the statement counts most. */
const weights = { said: 0.62, back: 0.16, numbers: 0.22 };
/** Below it nothing is shown; from `likely` on it is worth a look; from `sure` on, and so far ahead of the next, it is the one. */
const bars = { shown: 0.22, likely: 0.42, sure: 0.66, ahead: 0.08 };
/** How many are looked at closely. */
const CLOSE = 24;

interface Entry extends Sourceable {
  readonly pairs: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Finds the statements for rows. */
export class Sources {
  private readonly rarity: Rarity;
  private readonly search: Search<Entry>;

  constructor(statements: readonly Sourceable[]) {
    const entries = statements.map((one) => ({ ...one, pairs: pairsOf(one.quote), numbers: numbersOf(one.quote) }));
    this.rarity = new Rarity(entries.map(({ pairs }) => pairs));
    this.search = new Search(entries, ({ pairs }) => pairs, this.rarity);
  }

  /** The best statements for the words of a row, the likeliest first. */
  of(words: string, most = 3): readonly Source[] {
    const pairs = pairsOf(words);
    const numbers = numbersOf(words);
    const scored = this.search
      .like(pairs, 0.1, CLOSE)
      .map(({ item, likeness }) => ({ item, score: this.score(likeness, pairs, numbers, item) }))
      .filter(({ score }) => score >= bars.shown)
      .sort((one, other) => other.score - one.score || one.item.start - other.item.start);
    const apart = withoutOverlaps(scored).slice(0, most);
    return apart.map(({ item, score }, at) => {
      const ahead = score - (at === 0 ? (apart[1]?.score ?? 0) : (apart[0]?.score ?? 0));
      const sure = score >= bars.sure && at === 0 && ahead >= bars.ahead;
      return {
        statement: item.id,
        score: Math.round(score * 100) / 100,
        sure: sure ? "sure" : score >= bars.likely ? "likely" : "faint",
      };
    });
  }

  private score(said: number, pairs: ReadonlySet<string>, numbers: ReadonlySet<string>, item: Entry): number {
    const back = this.rarity.shared(item.pairs, pairs);
    const words = weights.said * said + weights.back * back;
    // Where neither has a number, or only the report has, words alone decide.
    if (numbers.size === 0) return words / (weights.said + weights.back);
    const both = [...numbers].filter((number) => item.numbers.has(number)).length;
    return words + weights.numbers * (both / numbers.size);
  }
}

/** Of statements that stand in one another, or say the same twice, only the likelier is an answer, or the earlier. */
function withoutOverlaps<T extends { readonly item: Entry }>(scored: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of scored)
    if (
      !kept.some(
        ({ item }) => item.quote === one.item.quote || (item.start < one.item.end && one.item.start < item.end),
      )
    )
      kept.push(one);
  return kept;
}

/** The numbers of a wording and its names in quotation marks. Years are in every sentence. */
function numbersOf(words: string): ReadonlySet<string> {
  const plain = words.normalize("NFKC");
  const found = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => String(Number(number)));
  return new Set(
    [...found.filter((number) => !/^20\d\d$/.test(number)), ...marksOf(words)].filter((mark) => !mark.startsWith("#")),
  );
}
