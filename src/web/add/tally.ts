// What has become of the files so far, and how long the rest will take.

import { type Item, isSettled } from "./stage.ts";

export interface Tally {
  readonly of: number;
  readonly done: number;
  readonly added: number;
  readonly held: number;
  readonly another: number;
  readonly refused: number;
  /** Seconds for what is left at the pace so far; null until one is done or when nothing is left. */
  readonly remaining: number | null;
  /** Files whose government and year nobody has looked at yet. */
  readonly unconfirmed: number;
}

/** @param atOnce how many files are read at the same time */
export function tally(items: readonly Item[], atOnce: number): Tally {
  const outcomes = items.map(({ stage }) =>
    stage.kind === "done" ? stage.outcome.outcome : stage.kind === "refused" ? "refused" : null,
  );
  const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
  const settled = items.filter(isSettled);
  const spent = settled.reduce((sum, { stage }) => sum + ("took" in stage ? stage.took : 0), 0);
  const left = items.length - settled.length;
  return {
    of: items.length,
    done: settled.length,
    added: count("added"),
    held: count("held"),
    another: count("another-delivery"),
    refused: count("refused"),
    remaining: left === 0 || settled.length === 0 ? null : Math.ceil((spent / settled.length / atOnce / 1000) * left),
    unconfirmed: items.filter((item) => wantsConfirming(item) && item.confirmed === null).length,
  };
}

/** A file that brought something new: somebody should look at whose report it was taken for. */
export const wantsConfirming = ({ stage }: Item): boolean =>
  stage.kind === "done" && (stage.outcome.outcome !== "held" || stage.outcome.needsFacts);
