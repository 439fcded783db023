// The measures that a report gives as reached, by indicator and by the words of what they measure.

import type { Measure, Period, Reading, Statement } from "../reading/index.ts";
import { holds } from "../text/index.ts";
import { bare, itemAt } from "./bare.ts";
import type { Kinds } from "./contrasts.ts";
import type { Evidence } from "./evidence.ts";
import { pairsOf, type Rarity } from "./likeness.ts";
import { Search } from "./search.ts";
import { retells } from "./shortfalls.ts";

export interface Result {
  readonly statement: Statement;
  /** What shows it: the deed that holds a counted thing, which says more than the count; else the statement itself. */
  readonly shown: Statement;
  readonly measure: Measure;
  /** What is measured, as read. */
  readonly noun: ReadonlySet<string>;
  /** The item of the listing it stands in, and its clause. */
  readonly item: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly kinds: Kinds;
  /** The words of its clause up to its number, and the whole clause. */
  readonly before: string;
  readonly words: string;
  readonly period: Period | null;
}

/** Results of one report; targets of the next year are none. */
export class Results {
  readonly all: readonly Result[];
  private readonly byId = new Map<string, Result[]>();
  private readonly search: Search<Result>;

  constructor(reading: Reading, evidence: readonly Evidence[], rarity: Rarity) {
    const deeds = reading.statements.filter(({ kind }) => kind === "achievement" || kind === "project");
    this.all = reading.statements.flatMap((statement) => resultOf(reading, evidence, deeds, statement) ?? []);
    for (const result of this.all) {
      const { id } = result.measure.indicator;
      if (id === null) continue;
      const list = this.byId.get(id);
      if (list === undefined) this.byId.set(id, [result]);
      else list.push(result);
    }
    this.search = new Search(this.all, ({ item }) => item, rarity);
  }

  /** Results that say anything of a wording. */
  saying(wanted: ReadonlySet<string>): readonly Result[] {
    return this.search.like(wanted, 0, this.all.length).map(({ item }) => item);
  }

  /** Results of an indicator of the lexicon, in reading order. */
  of(id: string): readonly Result[] {
    return this.byId.get(id) ?? [];
  }
}

function resultOf(
  { text }: Reading,
  evidence: readonly Evidence[],
  deeds: readonly Statement[],
  statement: Statement,
): Result | null {
  const { measure, status, end } = statement;
  if (measure === undefined || (status !== "actual" && status !== "estimate")) return null;
  const clause = clauseAt(evidence, end - 1);
  if (clause === null) return null;
  const { start, words, subject } = clause;
  const before = text.slice(Math.min(start, statement.start), end);
  if (retells(before, text.slice(end, end + 8))) return null;
  const item = `${subject}、${itemAt(words, end - 1 - start)}`;
  return {
    statement,
    shown: measure.indicator.id === null ? (deeds.find((deed) => holds(deed, statement)) ?? statement) : statement,
    measure,
    noun: pairsOf(bare(measure.indicator.surface)),
    item: pairsOf(bare(`${item}、${measure.indicator.surface}`)),
    clause: clause.pairs,
    kinds: clause.kinds,
    before,
    words,
    period: wider(statement.period, clause.period),
  };
}

/** The clause that holds a place. */
function clauseAt(evidence: readonly Evidence[], place: number): Evidence | null {
  let low = 0;
  let high = evidence.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = evidence[middle]!;
    if (place < clause.start) high = middle - 1;
    else if (place >= clause.end) low = middle + 1;
    else return clause;
  }
  return null;
}

/** A number read as of the year, in a passage about more years than one, is of them all. */
const wider = (own: Period | null, told: Period | null): Period | null =>
  own !== null && told !== null && own.to === told.to && own.from > told.from ? told : own;
