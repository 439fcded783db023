// The series of headed paragraphs of a part or a section: numbered, in parallel, or with topic sentences. A mark's level is not
// fixed (一、 is a part in one report and a section in another); its place among the other series is.

import { opensConduct } from "./conduct.ts";
import { firstOf, lastOf, type Series } from "./items.ts";
import type { Layout, Stretch } from "./layout.ts";
import { leadsIn } from "./leads.ts";
import { outermost, withoutOverviews } from "./nesting.ts";
import { numberedIn } from "./numbered.ts";
import { phrasedIn } from "./phrases.ts";
import { stepsBack } from "./turns.ts";

/** A series with the paragraph at which its last item ends. */
export interface Ended {
  readonly series: Series;
  readonly end: number;
}

/** The outermost series of a stretch in reading order. Paragraphs that are `taken` belong to none. */
export function seriesIn(layout: Layout, stretch: Stretch, taken: ReadonlySet<number>): readonly Ended[] {
  const found = [...numberedIn(layout, stretch, taken), ...phrasedIn(layout, stretch, taken)];
  const kept = withoutOverviews(layout, outermost(layout, stretch, found, taken));
  const ended = withEnds(layout, stretch, kept);
  const held = new Set(taken);
  for (const { series, end } of ended) for (let index = firstOf(series); index < end; index++) held.add(index);
  const led = leadsIn(layout, stretch, held, kept);
  if (led.length === 0) return ended;
  return withEnds(
    layout,
    stretch,
    [...kept, ...led].sort((a, b) => firstOf(a) - firstOf(b)),
  );
}

function withEnds(layout: Layout, { end }: Stretch, series: readonly Series[]): readonly Ended[] {
  return series.map((one, at) => {
    const next = series[at + 1];
    return {
      series: one,
      end: endOf(layout, one, next === undefined ? end : Math.max(firstOf(next), lastOf(one) + 1)),
    };
  });
}

/** The last item ends where its single-paragraph kin would, or where the text steps back, or before `limit`. */
function endOf(layout: Layout, series: Series, limit: number): number {
  const last = lastOf(series);
  if (isSingle(layout, series)) return last + 1;
  for (let index = last + 1; index < limit; index++)
    if (stepsBack(layout, index) || opensConduct(layout, index)) return index;
  return limit;
}

/** Whether every item is one paragraph, which holds its heading and its body. */
function isSingle({ paragraphs }: Layout, { items }: Series): boolean {
  const heading = items.at(-1)?.heading ?? null;
  const paragraph = paragraphs[items.at(-1)?.index ?? 0];
  const alone = heading !== null && paragraph !== undefined && heading.end >= paragraph.end - 1;
  return (
    !alone && items.length > 2 && items.every(({ index }, at) => (items[at + 1]?.index ?? index + 1) === index + 1)
  );
}
