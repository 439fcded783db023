// From the lines of pages to paragraphs: the end of a line inside a paragraph is not the end of the paragraph, and page
// numbers and running heads are not part of the text.

import type { Line } from "./pdf-lines.ts";

export interface Page {
  readonly height: number;
  readonly lines: readonly Line[];
}

export interface Paragraphs {
  /** A paragraph a line; the notes at the foot of pages after all else. */
  readonly text: string;
  /** Lines left out as page numbers and running heads. */
  readonly leftOut: readonly string[];
}

/** Joins the lines of a document into paragraphs, page by page and across pages. */
export function paragraphs(pages: readonly Page[]): Paragraphs {
  const running = runningHeads(pages);
  const leftOut: string[] = [];
  const bodies = pages.map(({ lines, height }) =>
    lines.filter((line) => {
      const out = isPageNumber(line, lines, height) || running.has(key(line));
      if (out) leftOut.push(line.text);
      return !out;
    }),
  );
  const size = commonSize(bodies.flat());
  const parted = bodies.map((lines, i) => partNotes(lines, size, pages[i]!.height));
  const out = [...joined(parted.map(({ body }) => body)), ...joined(parted.map(({ notes }) => notes))];
  return { text: out.join("\n"), leftOut };
}

function joined(pages: readonly (readonly Line[])[]): string[] {
  const leading = median(pages.flatMap(steps));
  const block = frame(pages.flat());
  const out: string[] = [];
  let last: Line | null = null;
  let before: Line | null = null;
  for (const lines of pages) {
    // Facing pages may have other margins: a page on which no line keeps to the common one gives its own.
    const own = lines.some(({ x, size }) => Math.abs(x - block.left) < 0.5 * size) ? block : frame(lines);
    for (const [i, line] of lines.entries()) {
      const gap: number = i === 0 || last === null ? 0 : last.y - line.y;
      if (last !== null && gap <= 1.3 * leading && gap >= 0 && goesOn(last, line, own, [before, lines[i + 1] ?? null]))
        out.push(`${out.pop()}${glue(last, line)}${line.text}`);
      else out.push(line.text);
      [before, last] = [last, line];
    }
  }
  return out;
}

/** The size most characters are set in. */
function commonSize(lines: readonly Line[]): number {
  const characters = new Map<number, number>();
  for (const { text, size } of lines) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

/** Notes at the foot of a page: smaller type below the text, the first of it with a mark. A paragraph may go on beyond them. */
function partNotes(
  lines: readonly Line[],
  size: number,
  height: number,
): { body: readonly Line[]; notes: readonly Line[] } {
  let from = lines.length;
  while (from > 0 && isSmall(lines[from - 1]!, size, height)) from--;
  while (from < lines.length && !/^[[【〔(（]?(\d{1,3}|[①-⑳*])/u.test(lines[from]!.text)) from++;
  return from === 0 ? { body: lines, notes: [] } : { body: lines.slice(0, from), notes: lines.slice(from) };
}

const isSmall = (line: Line, size: number, height: number): boolean =>
  line.size < 0.88 * size && line.y < 0.4 * height && line.gaps < 2;

interface Frame {
  readonly left: number;
  readonly right: number;
}

/** Where lines begin and end: the outermost margins that a tenth of the long lines reach; a wide heading does not count. */
function frame(lines: readonly Line[]): Frame {
  const long = lines.filter(({ text }) => text.length >= 10);
  const of = long.length > 0 ? long : lines;
  const enough = Math.min(of.length - 1, Math.floor(of.length / 10) + (of.length >= 4 ? 1 : 0));
  const starts = of.map(({ x }) => x).sort((a, b) => a - b);
  const ends = of.map(({ end }) => end).sort((a, b) => b - a);
  return { left: starts[enough] ?? 0, right: ends[enough] ?? 0 };
}

const closes = /[。！？；：.!?;:…]["”’）)】》]*$/u;

/** What only the first line of a paragraph begins with. */
const opens = /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|——|各位代表)/u;

/** Whether a line goes on with the paragraph of the line before it. `around` are the lines before and after the two. */
function goesOn(last: Line, line: Line, { left, right }: Frame, around: readonly (Line | null)[]): boolean {
  const { size } = last;
  if (Math.abs(size - line.size) > 0.15 * size || last.gaps >= 2 || line.gaps >= 2) return false;
  const closed = closes.test(last.text);
  const short = (right - last.end) / size;
  if (short > (closed ? 1.6 : 4) || (closed && opens.test(line.text))) return false;
  if ((line.x - left) / size < 1.2) return true;
  // A part that is indented as a whole: three lines and more begin at one place, and they break in mid-sentence.
  const alike = (one: Line | null) => one !== null && Math.abs(one.x - line.x) < 0.3 * size;
  return alike(last) && around.some(alike) && short < 1.6 && !closed;
}

function glue(last: Line, line: Line): string {
  return /[A-Za-z,]$/.test(last.text) && /^[A-Za-z]/.test(line.text) ? " " : "";
}

/** Distances between the baselines of neighbouring lines. */
function steps(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap((line, i) => {
    const step = (lines[i] as Line).y - line.y;
    return step > 0 ? [step] : [];
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.POSITIVE_INFINITY;
}

const pageNumber =
  /^[\s\-—–―─_·•~～|第]*(\d{1,4}|[ivxlc]{1,6}|[一二三四五六七八九十百]{1,4})\s*(页)?\s*([/／,，]?\s*(共|of)?\s*\d{1,4}\s*页?)?[\s\-—–―─_·•~～|]*$/iu;

/** A page number stands alone at the edge of the page. */
function isPageNumber(line: Line, lines: readonly Line[], height: number): boolean {
  if (!pageNumber.test(line.text)) return false;
  const atEdge = line.y < 0.12 * height || line.y > 0.9 * height;
  const ys = lines.map(({ y }) => y);
  return atEdge && (line.y <= Math.min(...ys) + 1 || line.y >= Math.max(...ys) - 1);
}

const key = ({ text, y }: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, "#")}`;

/** Running heads: the same words (but for numbers) at the same height, at the edge of at least three pages and half of all. */
function runningHeads(pages: readonly Page[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { lines, height } of pages) {
    const edge = lines.filter(({ y }) => y < 0.1 * height || y > 0.9 * height);
    for (const one of new Set(edge.map(key))) seen.set(one, (seen.get(one) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length / 3);
  return new Set([...seen].filter(([, times]) => times >= least).map(([one]) => one));
}
