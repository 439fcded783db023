// Cuts the text into blocks (paragraphs and headings) and each block into pieces over which the same marks lie.
// Nothing is drawn here, and nothing depends on what is selected: the cut is made once for a text.

import type { ReportDetail } from "../../wire/index.ts";
import { placeIn, type Span, type View } from "./places.ts";
import type { Kind, Section } from "./shapes.ts";

/** A line drawn under a piece, each at its own distance from the words. */
export type Line = "commitment" | "project" | "achievement" | "other" | "measure";

/** A run of characters over which the same marks lie. */
export interface Piece extends Span {
  readonly text: string;
  /** Statements that hold it, the shortest first. */
  readonly statements: readonly string[];
  /** Those of them that are marked: by what is drawn under it, a click finds them. */
  readonly marked: readonly string[];
  /** At most one of each distance; the innermost, which lies nearest, comes last. */
  readonly lines: readonly Line[];
  /** Index of the repair it belongs to. */
  readonly repair: number | null;
  /** The repair is one that might be wrong. */
  readonly unsure: boolean;
  /** It is a heading that the paragraph runs on from. */
  readonly leads: boolean;
  /** It is of the web page or the file, not of the report. */
  readonly furniture: boolean;
}

/** What a block is on the page. The front is what stands above the salutation: title, occasion, speaker. */
export type BlockRole = "title" | "front" | "salutation" | "heading-1" | "heading-2" | "heading-3" | "paragraph";

/** A paragraph, a heading, or a line of the front. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Id of the section that begins here. */
  readonly section: string | null;
  readonly pieces: readonly Piece[];
}

/** The line of each kind. */
export const lineOf: { readonly [K in Kind]: Line } = {
  measure: "measure",
  commitment: "commitment",
  project: "project",
  achievement: "achievement",
  livelihood: "other",
  honour: "other",
  problem: "other",
  term: "other",
  closeout: "other",
};
/** Lines that lie at one distance from the words; where several would, the shortest statement has it. */
const lanes: readonly (readonly Line[])[] = [["commitment", "achievement", "other"], ["project"], ["measure"]];

interface Mark extends Span {
  readonly id: string;
  readonly line: Line;
  /** Whether statements of its kind are marked. */
  readonly marked: boolean;
}

type Marked = Pick<ReportDetail, "text" | "delivered" | "statements" | "repairs" | "outline" | "notes">;

/**
 * The blocks of the restored or of the delivered text, without the white space at their edges.
 *
 * @param marked the kinds of statements that have a line under their words
 * @param stops characters before which something stands: no piece goes on over one
 */
export function blocksOf(
  report: Marked,
  view: View,
  marked: ReadonlySet<string>,
  stops: readonly number[] = [],
): Block[] {
  const text = view === "restored" ? report.text : report.delivered;
  const marks = report.statements
    .map(({ id, kind, ...at }): Mark => ({ ...placeIn(view, at), id, line: lineOf[kind], marked: marked.has(kind) }))
    .sort((a, b) => a.start - b.start);
  const repairs = report.repairs.map((each) => ({ ...placeIn(view, each), unsure: each.confidence < 1 }));
  const furniture = report.notes.filter(({ code }) => code === "furniture").map((each) => placeIn(view, each));
  const sections = flatten(report.outline);
  const begins = new Map(sections.map((each) => [placeIn(view, each.section).start, each]));
  const headings = sections.flatMap((each) => headingIn(text, each, placeIn(view, each.section)));
  const spans = cut(text, [...begins.keys(), ...headings.filter(({ alone }) => alone).map(({ end }) => end)]);
  const salutation = salutationIn(spans.map(({ start, end }) => text.slice(start, end)));
  return spans.map((span, index) => {
    const here = nearest(begins, span, text);
    return {
      ...span,
      role:
        index <= salutation ? frontRole(text.slice(span.start, span.end), index === salutation) : bodyRole(here, span),
      section: here?.section.id ?? null,
      pieces: piecesOf(text, span, { marks, repairs, headings, furniture, stops }),
    };
  });
}

/** Where a section's heading stands. */
interface Heading extends Span {
  /** It gets a line of its own although the text runs on: the parts of a report whose line breaks were lost. */
  readonly alone: boolean;
}

/** The heading at the beginning of a section, after white space; none where the section does not begin with it. */
function headingIn(text: string, { section, depth: level }: Deep, { start, end }: Span): Heading[] {
  const heading = section.heading?.trim() ?? "";
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  if (heading === "" || !text.startsWith(heading, from)) return [];
  return [{ start: from, end: from + heading.length, alone: level === 1 && heading.length <= FRONT.length }];
}

/** A section with how deep it lies, 1 at the top. */
export interface Deep {
  readonly section: Section;
  readonly depth: number;
}

/** All sections in reading order. */
export const flatten = (sections: readonly Section[], at = 1): Deep[] =>
  sections.flatMap((section) => [{ section, depth: at }, ...flatten(section.children, at + 1)]);

/** The stretches between line breaks, cut also where a section begins; edges of white space and empty ones left out. */
function cut(text: string, begins: readonly number[]): Span[] {
  const edges = new Set<number>([0, text.length, ...begins]);
  for (const found of text.matchAll(/[\r\n\u2028\u2029]+/g)) {
    edges.add(found.index);
    edges.add(found.index + found[0].length);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((end, n) => {
    const slice = text.slice(sorted[n], end);
    const start = (sorted[n] as number) + slice.length - slice.trimStart().length;
    const last = end - (slice.length - slice.trimEnd().length);
    return start < last ? [{ start, end: last }] : [];
  });
}

/** The deepest section that begins at the block or in the white space before it. */
function nearest(begins: ReadonlyMap<number, Deep>, { start }: Span, text: string): Deep | null {
  for (let at = start; at >= 0; at--) {
    const found = begins.get(at);
    if (found !== undefined) return found;
    if (at > 0 && (text[at - 1] ?? "").trim() !== "") return null;
  }
  return null;
}

/** Lines above the salutation are few and short; where they are not, there is no front. */
const FRONT = { lines: 24, length: 60 } as const;

/** Which of the blocks greets the assembly (“各位代表：”); −1 if none of the first does. */
function salutationIn(blocks: readonly string[]): number {
  const at = blocks.slice(0, FRONT.lines).findIndex((block) => /(?:代表|委员|同志)[^。；]{0,12}[:：]$/.test(block));
  return blocks.slice(0, at + 1).every(({ length }) => length <= FRONT.length) ? at : -1;
}

function frontRole(block: string, last: boolean): BlockRole {
  if (last) return "salutation";
  return /^(?:[\u4e00-\u9fff]{0,30}人民政府|[\u4e00-\u9fff]{0,12})?工作[报報]告$/.test(block.replaceAll(/\s/g, ""))
    ? "title"
    : "front";
}

const headings = ["heading-1", "heading-2", "heading-3"] as const;

/** A block is a heading when it says no more than its section's heading; one that runs on is a paragraph. */
function bodyRole(here: Deep | null, { start, end }: Span): BlockRole {
  const heading = here?.section.heading?.trim() ?? "";
  const length = end - start;
  const isHeading = heading !== "" && length <= heading.length + 2 && length <= FRONT.length;
  return isHeading ? (headings[Math.min(here?.depth ?? 1, 3) - 1] ?? "paragraph") : "paragraph";
}

/** Everything that lies over the text. */
interface Over {
  readonly marks: readonly Mark[];
  readonly repairs: readonly (Span & { readonly unsure: boolean })[];
  readonly headings: readonly Span[];
  readonly furniture: readonly Span[];
  readonly stops: readonly number[];
}

/** The shortest first; of several at the very same characters the one that is drawn nearest to them. */
const shortestFirst = (a: Mark, b: Mark): number =>
  a.end - a.start - (b.end - b.start) || laneOf(b.line) - laneOf(a.line);

const laneOf = (line: Line): number => lanes.findIndex((lane) => lane.includes(line));

/** Cuts a block wherever a mark or a repair begins or ends. */
function piecesOf(text: string, block: Span, { marks, repairs, headings, furniture, stops }: Over): Piece[] {
  const touches = (span: Span) => span.start < block.end && block.start < span.end;
  const inside = marks.filter(touches);
  const mended = repairs.flatMap((span, index) => (touches(span) ? [{ ...span, index }] : []));
  const leading = headings.filter(touches);
  const foreign = furniture.filter(touches);
  const edges = new Set([block.start, block.end, ...stops.filter((at) => block.start < at && at < block.end)]);
  for (const { start, end } of [...inside, ...mended, ...leading, ...foreign]) {
    if (start > block.start) edges.add(start);
    if (end < block.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, n) => {
    const start = sorted[n] as number;
    const holds = (span: Span) => span.start <= start && end <= span.end;
    const over = inside.filter(holds).sort(shortestFirst);
    const repair = mended.find(holds);
    const shown = over.filter((mark) => mark.marked);
    return {
      start,
      end,
      text: text.slice(start, end),
      statements: over.map(({ id }) => id),
      marked: shown.map(({ id }) => id),
      lines: lanes.flatMap((lane) => shown.find(({ line }) => lane.includes(line))?.line ?? []),
      repair: repair?.index ?? null,
      unsure: repair?.unsure ?? false,
      leads: leading.some(holds),
      furniture: foreign.some(holds),
    };
  });
}

/** The other statements that share characters with one, the shortest first. */
export const besides = <S extends Span & { readonly id: string }>(statements: readonly S[], one: S): S[] =>
  statements
    .filter(({ id, start, end }) => id !== one.id && start < one.end && one.start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
