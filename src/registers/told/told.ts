// 年报句: the sentences that the next report can say of a register's year, every figure of them counted. A register that holds nothing
// of the year says nothing.

import type { Configuration, RateRule, SentenceRule, Stretch } from "../configuration.ts";
import { rateOf } from "../rates.ts";
import type { MatterState } from "../state.ts";
import { type Figure, figuresOf, ofYear } from "./figures.ts";

/** A sentence of the next report. */
export interface Told {
  readonly register: string;
  readonly code: string;
  /** The sentence as it stands. */
  readonly words: string;
  /** The same, its figures apart. */
  readonly pieces: readonly (string | Figure)[];
}

/** The sentences of a register's year, in the order of the configuration. */
export function toldOf(configuration: Configuration, states: readonly MatterState[], year: number): readonly Told[] {
  const figures = new Map(figuresOf(configuration, states, year).map((figure) => [figure.name, figure]));
  if (configuration.annual === null || figures.size === 0) return [];
  return configuration.annual.sentences.flatMap((rule) => {
    if (!isTime(configuration, rule, states, year)) return [];
    const stretches = rule.stretches.map((stretch) => filled(stretch, figures));
    if (isEmpty(stretches)) return [];
    const pieces = joined(stretches);
    const words = pieces.map((piece) => (typeof piece === "string" ? piece : piece.printed)).join("");
    return [{ register: configuration.code, code: rule.code, words, pieces }];
  });
}

/** Whether all of it is there where the sentence says so, and not all where it says that. */
function isTime(
  configuration: Configuration,
  { when }: SentenceRule,
  states: readonly MatterState[],
  year: number,
): boolean {
  if (when === null) return true;
  const rule = configuration.rates.find(({ code }) => code === when.rate) as RateRule;
  const { numerator, denominator } = rateOf(configuration, rule, ofYear(states, year, rule.period));
  return denominator > 0 && numerator >= denominator === when.whole;
}

interface Filled {
  readonly optional: boolean;
  readonly pieces: readonly (string | Figure)[];
}

const filled = ({ optional, pieces }: Stretch, figures: ReadonlyMap<string, Figure>): Filled => ({
  optional,
  pieces: pieces.map((piece) => (typeof piece === "string" ? piece : (figures.get(piece.figure) as Figure))),
});

const figuresIn = ({ pieces }: Filled): readonly Figure[] => pieces.filter((piece) => typeof piece !== "string");

/** Nothing to tell: a rate of nothing that must be there, or no count or amount at all. */
function isEmpty(stretches: readonly Filled[]): boolean {
  const needed = stretches.filter(({ optional }) => !optional).flatMap(figuresIn);
  const all = stretches.flatMap(figuresIn);
  const counts = (needed.some(({ kind }) => kind !== "rate") ? needed : all).filter(({ kind }) => kind !== "rate");
  return (
    needed.some(({ value }) => value === null) ||
    (counts.length > 0 && counts.every(({ numerator }) => numerator === 0))
  );
}

/** Stretches that may be left out are, where a figure of them is nothing; what then begins a list loses the mark before it. */
function joined(stretches: readonly Filled[]): Told["pieces"] {
  const out: (string | Figure)[] = [];
  // Inside a row of such stretches: whether the first of them, which had no mark before it, was left out.
  let headless = false;
  stretches.forEach((stretch, at) => {
    if (!stretch.optional) {
      headless = false;
      out.push(...stretch.pieces);
      return;
    }
    const [first] = stretch.pieces;
    const isHead = stretches[at - 1]?.optional !== true;
    const hasMark = typeof first === "string" && /^[、，；]/.test(first);
    if (figuresIn(stretch).some(({ value }) => value === null || value === 0)) {
      if (isHead) headless = !hasMark;
      return;
    }
    out.push(...(headless && hasMark ? [first.slice(1), ...stretch.pieces.slice(1)] : stretch.pieces));
    headless = false;
  });
  return out;
}
