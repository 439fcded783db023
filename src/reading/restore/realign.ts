// Says what a run of characters was whose bytes are one off: of all ways to put the bytes back, the one that is prose, and
// how sure it is. Where such a run may begin is its caller's matter.

import { type Effort, type Path, Paths, type Setting, score, type Token } from "./paths.ts";

/** What a run was. */
export interface Realigned {
  /** Place of the delivered text from which characters are whole again. */
  readonly end: number;
  readonly text: string;
  /** Places of `text` where no character has half of the weight, each with its candidates, likeliest first. */
  readonly doubts: ReadonlyMap<number, readonly string[]>;
  /** The weight of this reading among all; 1 where no byte was chosen. */
  readonly confidence: number;
}

const QUICK: Effort = { beam: 32, rough: 7 };
const THOROUGH: Effort = { beam: 256, rough: 3 };
const CLEAR = 0.9; // a quick reading less sure than this is sought again
const SURE = 0.99; // the most that a reading with a chosen byte can be
const AHEAD = 5; // so much better than the text as it stands a reading must be
const SAFE = 6; // so many whole characters must follow a run
const PATIENCE = 24; // after so many characters a reading must be ahead
const PROSE = -7; // what a character of prose costs at most, in the mean of a run
const CANDIDATES = 4;

/**
 * Reads the run that begins with `first`, a `?`, and goes on with `rest`; null where the text as it stands is better.
 *
 * @param again whether a reading that is not clear may be sought again, which takes time
 */
export function realign(
  setting: Setting,
  first: Token,
  rest: () => Iterable<Token>,
  again: () => boolean,
): Realigned | null {
  const quick = attempt(setting, QUICK, first, rest());
  const isClear = quick === null || quick.confidence > CLEAR;
  return isClear || !again() ? quick : attempt(setting, THOROUGH, first, rest());
}

function attempt(setting: Setting, effort: Effort, first: Token, rest: Iterable<Token>): Realigned | null {
  const readings = new Paths(setting, effort);
  let paths = readings.open(first);
  const start = Math.min(...paths.map(score));
  let index = 0;
  for (const token of rest) {
    paths = readings.step(paths, token, ++index);
    if (isSettled(paths, index)) break;
  }
  const best = paths.find((path) => path.pending === 0);
  const isProse = best !== undefined && score(best) - start > PROSE * best.size;
  return isProse ? result(paths, index, setting.fold) : null;
}

/** Whether the best path has been whole for a while and no other can overtake it. */
function isSettled(paths: readonly Path[], index: number): boolean {
  const best = paths[0] as Path;
  const waiting = paths.find((path) => path.pending > 0);
  const asIs = paths.find((path) => path.end < 0);
  if (index > PATIENCE && asIs !== undefined && score(best) - score(asIs) < AHEAD) return true;
  if (best.pending > 0 || index - Math.max(best.index, 0) < SAFE) return false;
  return waiting === undefined || score(waiting) < score(best) - SAFE;
}

function result(paths: readonly Path[], index: number, fold: Setting["fold"]): Realigned | null {
  const whole = paths.filter((path) => path.pending === 0);
  const [best] = whole;
  const asIs = whole.find((path) => path.end < 0);
  if (best === undefined || best.end < 0 || (asIs !== undefined && score(best) - score(asIs) < AHEAD)) return null;
  const text = letters(best).slice(0, best.size - (index - best.index));
  const weights = new Map<string, number>();
  for (const path of whole) {
    const reading = letters(path, fold);
    weights.set(reading, Math.max(weights.get(reading) ?? 0, Math.exp(score(path) - score(best))));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const share = (weights.get(letters(best, fold)) ?? 0) / total;
  return {
    end: best.end,
    text,
    doubts: share < 0.5 ? doubts(letters(best, fold), text.length, weights) : new Map(),
    confidence: best.guessed ? Math.min(SURE, Math.floor(share * 100) / 100) : 1,
  };
}

/** Where the readings differ and the best one has not half of the weight. */
function doubts(best: string, size: number, weights: ReadonlyMap<string, number>): Map<number, string[]> {
  const out = new Map<number, string[]>();
  for (let n = 0; n < size; n++) {
    const votes = new Map<string, number>();
    let total = 0;
    for (const [reading, weight] of weights) {
      total += weight;
      votes.set(reading.charAt(n), (votes.get(reading.charAt(n)) ?? 0) + weight);
    }
    if ((votes.get(best.charAt(n)) ?? 0) * 2 >= total) continue;
    const ranked = [...votes].sort((a, b) => b[1] - a[1]).map(([char]) => char);
    out.set(n, ranked.slice(0, CANDIDATES));
  }
  return out;
}

function letters(path: Path, fold: Setting["fold"] = (code) => code): string {
  const out: string[] = [];
  for (let from = path.out; from !== null; from = from.before) out.push(String.fromCharCode(fold(from.code)));
  return out.reverse().join("");
}
