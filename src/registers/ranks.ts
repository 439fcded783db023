// Ranks with ties, the red and the black list, and who wins a vote.

import { isPassed } from "./conditions.ts";
import type { BoardRule, VoteRule } from "./configuration.ts";
import type { Ballots } from "./matter.ts";

/** Something with a number to be ranked by; null is not ranked. */
export interface Scored {
  readonly name: string;
  readonly score: number | null;
}

export interface Ranked extends Scored {
  /** 1, 2, 2, 4: equals share a rank and the next counts them. */
  readonly rank: number | null;
}

/** The highest first; what has no score comes last, without a rank. */
export function ranked(scored: readonly Scored[]): readonly Ranked[] {
  const given = scored.filter(({ score }) => score !== null).toSorted((one, other) => other.score! - one.score!);
  const rankOf = (score: number): number => 1 + given.filter((one) => one.score! > score).length;
  const without = scored.filter(({ score }) => score === null).map((one) => ({ ...one, rank: null }));
  return [...given.map((one) => ({ ...one, rank: rankOf(one.score!) })), ...without];
}

export interface Board {
  readonly red: readonly string[];
  readonly black: readonly string[];
}

/**
 * The first on the red list, the last on the black; who is equal with the last of a list stands on it too. Where there are too few to
 * fill both, there is no black list, and nobody ever stands on both.
 */
export function boardOf({ red, black }: Pick<BoardRule, "red" | "black">, scored: readonly Scored[]): Board {
  const given = ranked(scored).filter(({ rank }) => rank !== null);
  const fewer = (score: number): number => given.filter((one) => one.score! < score).length;
  const first = given.filter(({ rank }) => rank! <= red);
  const last = given.length < red + black ? [] : given.filter(({ score }) => fewer(score!) < black);
  const both = new Set(first.filter((one) => last.includes(one)));
  const names = (list: readonly Ranked[]): readonly string[] =>
    list.filter((one) => !both.has(one)).map(({ name }) => name);
  return { red: names(first), black: names(last.toReversed()) };
}

export interface Candidate {
  readonly matter: string;
  readonly ballots: Ballots | null;
}

export interface Elected {
  readonly elected: readonly string[];
  /** As many votes as each other and not seats enough for all: they must be voted on again. */
  readonly tied: readonly string[];
  readonly lost: readonly string[];
}

/** Who wins: of those with a majority the ones with the most votes in favour, as many as there are seats. */
export function electedOf(rule: VoteRule, candidates: readonly Candidate[]): Elected {
  const passed = candidates.filter(({ ballots }) => ballots !== null && isPassed(rule, ballots));
  const order = ranked(passed.map(({ matter, ballots }) => ({ name: matter, score: ballots!.for })));
  const sharing = (rank: number | null): number => order.filter((one) => one.rank === rank).length;
  const elected = order.filter(({ rank }) => rank! + sharing(rank) - 1 <= rule.seats).map(({ name }) => name);
  const tied = order.filter(({ rank, name }) => rank! <= rule.seats && !elected.includes(name)).map(({ name }) => name);
  const out = new Set([...elected, ...tied]);
  return { elected, tied, lost: candidates.map(({ matter }) => matter).filter((matter) => !out.has(matter)) };
}
