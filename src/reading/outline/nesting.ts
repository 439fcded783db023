// Which series stand inside which, and which only survey what others tell. Numbers restart and marks change places from report
// to report; what holds is that a series between two items of another is inside it, and that the text steps back between
// two series of the same rank.

import { firstOf, lastOf, type Series } from "./items.ts";
import { type Layout, type Stretch, startAt, wordsAt } from "./layout.ts";
import { DEPTH } from "./marks.ts";
import { saysWe } from "./phrases.ts";
import { stepsBack } from "./turns.ts";

/** A short paragraph that announces what follows: `一年来，主要做了以下工作。` */
const ANNOUNCES = /^[^。]{0,50}(?:以下|方面)[^。]{0,12}[。：:]?$/;
/** So long an announcement is at most. */
const LONGEST_ANNOUNCEMENT = 65;
/** Dashes that tell of other years than the numbered series after them. */
const OTHER_YEARS = /^[—–―-]{1,4}\s*(?:过去|这|近)?五年/;

const RANKS = 5;

/**
 * The series that stand inside no other: neither between two items of one of their rank or a higher one, nor behind the last
 * item of a higher one without a step back. One pass over the stretch.
 */
export function outermost(
  layout: Layout,
  stretch: Stretch,
  series: readonly Series[],
  taken: ReadonlySet<number>,
): readonly Series[] {
  const parallel = withoutStraddling(series);
  const breaks = breaksBefore(layout, stretch, taken);
  const reach = new Array<number>(RANKS).fill(-1);
  let dashReach = -1;
  const kept: Series[] = [];
  for (const one of parallel) {
    const start = firstOf(one);
    const rank = rankOf(one);
    const { step, announcement } = breaks[start - stretch.first] ?? { step: -1, announcement: -1 };
    const between = reach.some((last, at) => at <= rank && last > start) || (DEPTH.dash <= rank && dashReach > start);
    const behind = reach.some((last, at) => at < rank && last >= 0 && last >= step);
    const behindDash = DEPTH.dash < rank && dashReach >= 0 && dashReach >= Math.max(step, announcement);
    if (!between && !behind && !behindDash) kept.push(one);
    if (one.kind === "dash") dashReach = Math.max(dashReach, lastOf(one));
    else reach[rank] = Math.max(reach[rank] ?? -1, lastOf(one));
  }
  return kept;
}

/** Phrases that come back on both sides of a numbered series of their rank make no series. In order of first items. */
function withoutStraddling(series: readonly Series[]): readonly Series[] {
  const sorted = [...series].sort((a, b) => firstOf(a) - firstOf(b));
  const starts = sorted.filter((one) => one.kind !== "phrase" && rankOf(one) <= DEPTH.bracketed).map(firstOf);
  let at = 0;
  return sorted.filter((one) => {
    while (at < starts.length && (starts[at] as number) <= firstOf(one)) at++;
    const next = starts[at];
    return one.kind !== "phrase" || next === undefined || next > lastOf(one);
  });
}

interface Breaks {
  /** The last paragraph before that steps back or is taken. */
  readonly step: number;
  /** The last paragraph before that announces. */
  readonly announcement: number;
}

function breaksBefore(layout: Layout, { first, end }: Stretch, taken: ReadonlySet<number>): readonly Breaks[] {
  const out: Breaks[] = [];
  let last: Breaks = { step: -1, announcement: -1 };
  for (let index = first; index < end; index++) {
    out.push(last);
    if (taken.has(index) || stepsBack(layout, index)) last = { ...last, step: index };
    if (announces(layout, index)) last = { ...last, announcement: index };
  }
  return out;
}

function announces(layout: Layout, index: number): boolean {
  const words = wordsAt(layout, index, LONGEST_ANNOUNCEMENT + 1);
  return words.length <= LONGEST_ANNOUNCEMENT && ANNOUNCES.test(words);
}

const rankOf = ({ kind }: Series): number => (kind === "phrase" || kind === "lead" ? DEPTH.bracketed : DEPTH[kind]);

/** Leaves out dashes that survey what a later series tells item by item, unless they tell of other years. */
export function withoutOverviews(layout: Layout, series: readonly Series[]): readonly Series[] {
  const telling = series.findLastIndex((one) => (one.kind === "phrase" ? saysWe(layout, one) : one.kind !== "dash"));
  return series.filter((one, at) => {
    if (one.kind !== "dash" || at > telling) return true;
    const start = startAt(layout, firstOf(one));
    return OTHER_YEARS.test(layout.text.slice(start, start + 12));
  });
}
