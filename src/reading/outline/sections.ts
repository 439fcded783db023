// The tree of sections. Top level: what is before the report, its opening, its parts, its closing words, its appendices, what is
// after it, without a gap. What stands inside a part is in inside.ts.

import type { Role } from "../reading.ts";
import type { Draft } from "./draft.ts";
import type { Appendix, Frame } from "./frame.ts";
import { assembled, insidePart } from "./inside.ts";
import { firstOf } from "./items.ts";
import { type Layout, type Stretch, startAt } from "./layout.ts";
import type { Part } from "./parts.ts";
import { isMarked } from "./passage.ts";
import { seriesIn } from "./series.ts";

type Begun = Omit<Draft, "end">;

/** The whole tree; the top level covers every character. */
export function draftsOf(layout: Layout, frame: Frame, parts: readonly Part[]): readonly Draft[] {
  const begun: Begun[] = [];
  const plain = (start: number, role: Role): Begun => ({ start, heading: null, role, children: [] });
  if (frame.opening > 0) begun.push(plain(0, "other"));
  begun.push(plain(frame.opening > 0 ? startAt(layout, frame.opening) : 0, "opening"));
  const lastPlan = parts.findLastIndex(({ role }) => role === "plan");
  for (const [at, part] of parts.entries()) {
    const { heading, role } = part;
    const children = insidePart(layout, part, at === lastPlan);
    begun.push({ start: startAt(layout, part.first), heading, role, children });
  }
  if (frame.closing < frame.end) begun.push(plain(startAt(layout, frame.closing), "closing"));
  for (const [at, appendix] of frame.appendices.entries())
    begun.push(appended(layout, appendix, frame.appendices[at + 1]?.first ?? frame.tail));
  if (frame.tail < layout.paragraphs.length) begun.push(plain(startAt(layout, frame.tail), "other"));
  const end = (at: number): number => begun[at + 1]?.start ?? layout.text.length;
  return begun
    .map(({ start, heading, role, children }, at) => ({ start, end: end(at), heading, role, children }))
    .filter((draft) => draft.end > draft.start);
}

/** An appendix; a list of livelihood projects has its projects as sections, a glossary has none. */
function appended(layout: Layout, { first, body, headingEnd, role }: Appendix, end: number): Begun {
  const heading = { start: startAt(layout, first), end: headingEnd };
  const stretch: Stretch = { first: body, end };
  const series = role === "livelihood" ? seriesIn(layout, stretch, new Set()) : [];
  const numbered = series.filter((one) => isMarked(layout, firstOf(one.series))).slice(0, 1);
  return { start: heading.start, heading, role, children: assembled(layout, stretch, role, numbered, []) };
}
