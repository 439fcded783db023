// Finds the result that stands beside a target: of the same indicator, else of the thing whose words are most alike.

import type { Measure } from "../reading/index.ts";
import { plain } from "./amounts.ts";
import { bare, core } from "./bare.ts";
import { differ } from "./contrasts.ts";
import type { Files } from "./files.ts";
import { fitting } from "./fitting.ts";
import { runOf } from "./flows.ts";
import { lettersOf, pairsOf, type Rarity } from "./likeness.ts";
import { projectsFor } from "./projects.ts";
import type { Result } from "./results.ts";
import { ENOUGH, isCount, runFor, sizeOf, type Target } from "./targets.ts";
import { unsaid } from "./units.ts";

/** How much must be said again: of what is counted, of what has a share, of what grows. */
const SAME_COUNT = 0.56;
const SAME_SHARE = 0.6;
const SAME_GROWTH = 0.68;
/** However much of the result is meant, this much of the target must be said. */
const LEAST = 0.47;
/** How much must be said where an indicator of the lexicon is to answer for something else: 海洋生产总值 is not 生产总值. */
const KNOWN = 0.85;
/** How alike a thing must be for falling short of the promise: something else falls short of anything. */
const SHORT = 0.72;
/** How rare the word must be that alone tells what is counted. */
const RARE = 4.5;

type Fits = (result: Result) => boolean;

/** The result in the same sense and of the same year, or null. */
export function resultFor(files: Files, target: Target): Result | null {
  const fits = fitting(files, target);
  const { id } = target.measure.indicator;
  const known = id === null ? [] : files.results.of(id).filter(fits);
  return (
    known.sort(yearFirst)[0] ??
    likest(files, target, fits) ??
    onlyOne(files, target, fits) ??
    projectsFor(files, target, fits)
  );
}

/** A year told by itself before one told with others. */
const yearFirst = (a: Result, b: Result): number => lengthOf(a) - lengthOf(b);
const lengthOf = ({ period }: Result): number => (period === null ? 0 : period.to - period.from);

/** Of the results that fit, the one whose words are most like those of the target. */
export function likest(files: Files, target: Target, fits: Fits): Result | null {
  if (files.rarity.sum(target.wanted) < ENOUGH) return null;
  let best: Result | null = null;
  let most = leastFor(target.measure);
  for (const result of files.results.saying(target.wanted)) {
    if (!mayBe(target, result) || !fits(result)) continue;
    const likeness = alike(files.rarity, target, result);
    if (likeness <= most || (likeness < SHORT && sizeOf(result.measure) < sizeOf(target.measure))) continue;
    best = result;
    most = likeness;
  }
  return best;
}

const leastFor = (measure: Measure): number =>
  isCount(measure) ? SAME_COUNT : measure.basis === "share" ? SAME_SHARE : SAME_GROWTH;

/** Not where both are known as different indicators, or words tell them apart. */
const mayBe = ({ measure: { indicator }, kinds }: Target, { measure: got, kinds: found }: Result): boolean =>
  (indicator.id === null || got.indicator.id === null || indicator.id === got.indicator.id) && !differ(kinds, found);

/** What was promised must be said again, and what was reached must be what was promised. */
function alike(rarity: Rarity, { letters, words, measure }: Target, result: Result): number {
  const { item, noun, clause } = result;
  const said = Math.max(...letters.map((one) => 0.8 * rarity.told(one, item) + 0.2 * rarity.told(one, clause)));
  if (measure.indicator.id === null && result.measure.indicator.id !== null && said < KNOWN) return 0;
  if (said < LEAST) return 0;
  if (measure.basis === "share" && !samePart(rarity, words, item)) return 0;
  const meant = noun.size === 0 ? said : rarity.shared(noun, pairsOf(words));
  return isCount(measure) ? 0.75 * said + 0.25 * meant : 0.5 * said + 0.5 * meant;
}

/** What has a share of the whole must be the same thing, not only the whole. */
function samePart(rarity: Rarity, words: string, item: ReadonlySet<string>): boolean {
  const part = /^(.{2,}?)占/.exec(bare(words))?.[1];
  return part === undefined || rarity.told(lettersOf(part), item) >= 0.5;
}

/** Whether the last pair of a wording is of the thing, not of its unit nor of what stands behind any name. */
const namesThing = (head: string, { unit }: Measure): boolean => core(head) === head && !(unit ?? "").includes(head);

/** The one result of the report that counts the same rare thing in the same measure: kilometres of pipes of any kind. */
function onlyOne(files: Files, target: Target, fits: Fits): Result | null {
  const { measure, wanted } = target;
  const head = [...wanted].at(-1);
  const unit = plain(measure.value, measure.unit)?.unit ?? "";
  if (
    head === undefined ||
    !namesThing(head, measure) ||
    files.rarity.of(head) < RARE ||
    unsaid.has(unit) ||
    runFor(target) !== "flow"
  )
    return null;
  const found = files.results.all.filter(
    (one) => [...one.item].at(-1) === head && runOf(one.before) === "flow" && mayBe(target, one) && fits(one),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
