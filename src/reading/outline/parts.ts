// The top level of the speech: its parts, by their headings. Headings are numbered 一、二、三、 as a rule; where that series is used
// deeper down, or not at all, lines without a number that name their time and their business are the headings.

import type { Span } from "../../text/index.ts";
import type { Role } from "../reading.ts";
import type { Frame } from "./frame.ts";
import { clauseOf, gluedPartEnd, gluedSectionEnd, headingOf, numberedPartEnd } from "./headings.ts";
import { type Layout, type Paragraph, type Stretch, wordsAt } from "./layout.ts";
import { type MarkKind, markAt } from "./marks.ts";
import { opensProblems } from "./problems.ts";
import { isUnnumberedPart, type PartRole, partRole } from "./roles.ts";
import { opensPlan } from "./turns.ts";

/** A part of the speech; its first paragraph is, or begins with, its heading. */
export interface Part extends Stretch {
  readonly heading: Span | null;
  readonly role: Role;
  /** The heading names both years: what was done and what is to be done. */
  readonly mixed: boolean;
}

interface Head {
  readonly index: number;
  readonly heading: Span;
  readonly told: PartRole;
}

/** The parts between the opening and the closing words; empty where no part can be told. */
export function partsOf(layout: Layout, frame: Frame): readonly Part[] {
  const stretch = { first: (frame.salutation ?? frame.opening - 1) + 1, end: frame.closing };
  const heads = headsOf(layout, stretch);
  if (heads.length === 0) return untitledParts(layout, stretch);
  return heads.map(({ index, heading, told }, at) => ({
    first: index,
    end: heads[at + 1]?.index ?? frame.closing,
    heading,
    role: told.role ?? (at === 0 ? "review" : "plan"),
    mixed: told.mixed,
  }));
}

/** Numbered heads when the first of them speaks as a part does, else heads without a number, else any numbered ones. */
function headsOf(layout: Layout, stretch: Stretch): readonly Head[] {
  const kinds: readonly MarkKind[] = ["chapter", "numeral", "bracketed"];
  const numbered = kinds.map((kind) => numberedHeads(layout, stretch, kind));
  const speaking = numbered.find(
    (heads, at) => heads.length > (at < 2 ? 0 : 1) && (heads[0] as Head).told.role !== null,
  );
  const bare = unnumberedHeads(layout, stretch);
  const barer = bare.length > 1 && speaking !== undefined && (bare[0] as Head).index < (speaking[0] as Head).index;
  if (speaking !== undefined && !barer) return speaking;
  if (bare.length > 0) return bare;
  return numbered.find((heads) => heads.length > 1) ?? [];
}

function numberedHeads({ text, paragraphs }: Layout, { first, end }: Stretch, kind: MarkKind): readonly Head[] {
  const heads: Head[] = [];
  for (let index = first; index < end; index++) {
    const paragraph = paragraphs[index] as Paragraph;
    const mark = markAt(text, paragraph.start);
    if (mark?.kind !== kind || mark.number !== heads.length + 1) continue;
    const stop = numberedEnd(text, paragraph, mark.end);
    if (stop === null) continue;
    const heading = { start: paragraph.start, end: stop };
    heads.push({ index, heading, told: partRole(text.slice(mark.end, stop)) });
  }
  return heads;
}

/** Only in a line that holds the whole report does a part heading run into its body. */
function numberedEnd(text: string, paragraph: Paragraph, at: number): number | null {
  const heading = headingOf(text, paragraph, at);
  if (!paragraph.running) return heading?.end ?? null;
  const words = { start: at, end: paragraph.end };
  return numberedPartEnd(text, words) ?? gluedSectionEnd(text, words, false) ?? heading?.end ?? clauseOf(text, words);
}

function unnumberedHeads(layout: Layout, { first, end }: Stretch): readonly Head[] {
  const heads: Head[] = [];
  for (let index = first; index < end; index++) {
    const paragraph = layout.paragraphs[index] as Paragraph;
    if (markAt(layout.text, paragraph.start) !== null) continue;
    const stop = unnumberedEnd(layout, index);
    if (stop === null) continue;
    const told = partRole(layout.text.slice(paragraph.start, stop));
    if (told.role !== null) heads.push({ index, heading: { start: paragraph.start, end: stop }, told });
  }
  return heads;
}

function unnumberedEnd(layout: Layout, index: number): number | null {
  const paragraph = layout.paragraphs[index] as Paragraph;
  if (isUnnumberedPart(wordsAt(layout, index, 60))) return paragraph.end;
  const stop = paragraph.running ? gluedPartEnd(layout.text, paragraph) : null;
  return stop !== null && isUnnumberedPart(layout.text.slice(paragraph.start, stop)) ? stop : null;
}

/** A report without part headings turns from review to plan where its plan is opened, or after its problems. */
function untitledParts(layout: Layout, { first, end }: Stretch): readonly Part[] {
  const turn = end - first < 4 ? null : turnToPlan(layout, { first, end });
  if (turn === null) return [];
  const plain = { heading: null, mixed: false };
  return [
    { first, end: turn, role: "review", ...plain },
    { first: turn, end, role: "plan", ...plain },
  ];
}

function turnToPlan(layout: Layout, { first, end }: Stretch): number | null {
  for (let index = first + 1; index < end; index++) {
    if (opensPlan(layout, index)) return index;
    if (opensProblems(layout, index) !== null && index + 1 < end) return index + 1;
  }
  return null;
}
