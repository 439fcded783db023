// What stands inside a part: its series of headed paragraphs and its passages, as far apart as they stand; and inside those, the
// same again.

import type { Span } from "../../text/index.ts";
import type { Role } from "../reading.ts";
import { conductIn } from "./conduct.ts";
import type { Draft } from "./draft.ts";
import { type Layout, type Paragraph, type Stretch, startAt } from "./layout.ts";
import { leadAt } from "./leads.ts";
import { livelihoodIn, livelihoodInside } from "./livelihood.ts";
import type { Part } from "./parts.ts";
import type { Passage } from "./passage.ts";
import { problemsIn } from "./problems.ts";
import { speaksOfGovernment, speaksOfLivelihood, speaksOfProblems, speaksOfTargets } from "./roles.ts";
import { type Ended, seriesIn } from "./series.ts";
import { targetsIn } from "./targets.ts";
import { turnsAhead } from "./turns.ts";

const NONE: ReadonlySet<number> = new Set();

/** The sections of a part. Only the last part that plans may end with words on the government's own conduct. */
export function insidePart(layout: Layout, part: Part, lastPlan: boolean): readonly Draft[] {
  const { role, end } = part;
  const body = { first: bodyOf(layout, part), end };
  const ahead = { first: part.mixed ? turnIn(layout, body) : body.first, end };
  const passages = passagesIn(layout, ahead, role);
  const series = seriesIn(layout, ahead, indicesOf(passages));
  if (role === "plan" && lastPlan && !series.some((one) => turnsToGovernment(layout, one))) {
    const after = [...series, ...passages].reduce((latest, one) => Math.max(latest, one.end), ahead.first);
    const conduct = conductIn(layout, { first: after, end });
    if (conduct !== null) passages.push(conduct);
  }
  return [...lookingBack(layout, { ...body, end: ahead.first }), ...assembled(layout, ahead, role, series, passages)];
}

/** The first paragraph after a heading that has a line to itself. */
function bodyOf({ paragraphs }: Layout, { first, heading }: Part): number {
  return heading !== null && heading.end >= (paragraphs[first] as Paragraph).end - 1 ? first + 1 : first;
}

/** The passages of a body, in reading order; none overlap. */
function passagesIn(layout: Layout, stretch: Stretch, role: Role): Passage[] {
  const found =
    role === "plan"
      ? [...targetsIn(layout, stretch), livelihoodIn(layout, stretch)]
      : [role === "review" ? problemsIn(layout, stretch) : null];
  const sorted = found.filter((one) => one !== null).sort((a, b) => a.first - b.first);
  return sorted.filter((one, at) => at === 0 || one.first >= (sorted[at - 1] as Passage).end);
}

function indicesOf(stretches: readonly Stretch[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { first, end } of stretches) for (let index = first; index < end; index++) out.add(index);
  return out;
}

/** The paragraph at which a part that looks back first turns ahead; its first where it does not. */
function turnIn(layout: Layout, { first, end }: Stretch): number {
  for (let index = first + 1; index < end; index++) if (turnsAhead(layout, index)) return index;
  return first;
}

/** What a mixed part looks back on; what no series holds is a section without a heading. */
function lookingBack(layout: Layout, stretch: Stretch): readonly Draft[] {
  if (stretch.first >= stretch.end) return [];
  const drafts = assembled(layout, stretch, "review", seriesIn(layout, stretch, NONE), []);
  const start = startAt(layout, stretch.first);
  const end = drafts[0]?.start ?? startAt(layout, stretch.end);
  return start < end ? [{ start, end, heading: null, role: "review", children: [] }, ...drafts] : drafts;
}

interface Begun extends Stretch {
  readonly start: number;
  readonly heading: Span | null;
  readonly role: Role;
  /** Whether it may hold sections of its own. */
  readonly holds: boolean;
}

/** Items of series and passages in reading order; each ends where the next begins or where its own series ends. */
export function assembled(
  layout: Layout,
  stretch: Stretch,
  role: Role,
  series: readonly Ended[],
  passages: readonly Passage[],
): readonly Draft[] {
  const begun: Begun[] = series.flatMap((one) => itemsOf(layout, stretch, role, one));
  for (const { first, end, start, role: own } of passages)
    begun.push({ first, end, start, heading: null, role: own, holds: own === "livelihood" });
  begun.sort((a, b) => a.start - b.start);
  return begun.map(({ first, end, start, heading, role: own, holds }, at) => {
    const next = begun[at + 1];
    const stop = next !== undefined && next.first < end ? next.first : end;
    const children = holds ? insideItem(layout, { first, end: stop }, own) : [];
    return {
      start,
      end: Math.min(next?.start ?? layout.text.length, startAt(layout, stop)),
      heading,
      role: own,
      children,
    };
  });
}

function itemsOf(layout: Layout, stretch: Stretch, role: Role, { series, end }: Ended): readonly Begun[] {
  return series.items.map(({ index, heading }, at) => {
    const next = series.items[at + 1]?.index;
    const own = itemRole(layout, role, heading, next === undefined);
    const last = own === "self-governance" && own !== role ? stretch.end : end;
    return { first: index, end: next ?? last, start: startAt(layout, index), heading, role: own, holds: true };
  });
}

/** Its part's role, unless its heading turns to problems, to targets or, as the last one, to the government itself. */
function itemRole({ text }: Layout, role: Role, heading: Span | null, isLast: boolean): Role {
  if (heading === null) return role;
  const words = text.slice(heading.start, heading.end);
  if (role === "review" && isLast && speaksOfProblems(words)) return "problems";
  if (role !== "plan") return role;
  if (speaksOfTargets(words)) return "target";
  return isLast && speaksOfGovernment(words) ? "self-governance" : role;
}

const turnsToGovernment = (layout: Layout, { series }: Ended): boolean =>
  itemRole(layout, "plan", series.items.at(-1)?.heading ?? null, true) === "self-governance";

/** What stands inside a section: its own series, else its topic sentences, else a list of livelihood projects. */
function insideItem(layout: Layout, { first, end }: Stretch, role: Role): readonly Draft[] {
  const within = { first: first + 1, end };
  const series = seriesIn(layout, within, NONE).filter((one) => one.series.kind !== "lead");
  if (series.length > 0) return assembled(layout, within, role, series, []);
  const led = ledIn(layout, within, role);
  if (led.length > 1) return led;
  const list = role === "plan" ? livelihoodInside(layout, { first, end }) : null;
  if (list === null) return [];
  return [{ start: list.at.start, end: list.at.end, heading: list.heading, role: "livelihood", children: [] }];
}

/** One section for each topic sentence. */
function ledIn(layout: Layout, { first, end }: Stretch, role: Role): readonly Draft[] {
  const found: { index: number; heading: Span }[] = [];
  for (let index = first; index < end; index++) {
    const heading = leadAt(layout, index, end);
    if (heading !== null) found.push({ index, heading });
  }
  return found.map(({ index, heading }, at) => {
    const livelihood = role === "plan" && speaksOfLivelihood(layout.text.slice(heading.start, heading.end));
    return {
      start: startAt(layout, index),
      end: startAt(layout, found[at + 1]?.index ?? end),
      heading,
      role: livelihood ? "livelihood" : role,
      children: [],
    };
  });
}
