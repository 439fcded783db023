// Second stage: the parts of a report with their roles, and what the report says of itself.
// Paragraphs come first (paragraphs.ts), then the frame from the outside in (frame.ts), the parts of the speech (parts.ts), and
// inside each part its sections (inside.ts). Facts are read from the opening and from the part headings (facts/).

import { type EditMap, restored, type Span } from "../../text/index.ts";
import type { Note, ReportFacts, Section } from "../reading.ts";
import type { Draft } from "./draft.ts";
import { factsOf } from "./facts/facts.ts";
import { frameOf } from "./frame.ts";
import { furnitureIn } from "./furniture.ts";
import { isReport } from "./genre.ts";
import { layoutOf } from "./paragraphs.ts";
import { partsOf } from "./parts.ts";
import { draftsOf } from "./sections.ts";

export interface Outlined {
  readonly report: ReportFacts;
  readonly outline: readonly Section[];
  readonly notes: readonly Note[];
}

/**
 * Finds the sections of a restored text and the facts of the report. Never throws; a text that is no government work report
 * comes back as one section of role `other` with a note `no-report`.
 */
export function outline(text: string, map: EditMap): Outlined {
  const layout = layoutOf(text);
  const frame = frameOf(layout);
  const parts = partsOf(layout, frame);
  const found = isReport(layout, frame, parts);
  const whole: Draft = { start: 0, end: text.length, heading: null, role: "other", children: [] };
  const drafts = found ? draftsOf(layout, frame, parts) : [whole];
  const notes = found ? furnitureIn(layout, frame).map(furnitureNote) : [noReportNote(whole)];
  return {
    report: factsOf(layout, frame, found ? parts : []),
    outline: drafts.map((draft, at) => sectionOf(text, map, draft, `${at + 1}`)),
    notes: notes.map((note) => ({ ...note, source: map.toDelivered(restored(note.start, note.end)) })),
  };
}

type Said = Omit<Note, "source">;
const furnitureNote = ({ start, end }: Span): Said => ({
  code: "furniture",
  start,
  end,
  message: "网页上报告以外的文字",
});
const noReportNote = ({ start, end }: Span): Said => ({
  code: "no-report",
  start,
  end,
  message: "这份文字不像政府工作报告：没有找到报告的各个部分",
});

/** Gives a draft its id, its words and its place in the delivered text. */
function sectionOf(text: string, map: EditMap, { start, end, heading, role, children }: Draft, id: string): Section {
  return {
    id,
    heading: heading === null ? null : text.slice(heading.start, heading.end),
    role,
    start,
    end,
    source: map.toDelivered(restored(start, end)),
    children: children.map((child, at) => sectionOf(text, map, child, `${id}.${at + 1}`)),
  };
}
