// The lines of a text as its paragraphs: what a page has broken inside a sentence is put together again, and the numbers between
// the pages are set aside.

import { Chars, type Span } from "../../text/index.ts";
import { trim } from "./blanks.ts";
import { markAt } from "./marks.ts";
import { opensParagraph } from "./openers.ts";
import { isUnnumberedPart } from "./roles.ts";

/** Wrapped at a page's width: no line is longer than this. */
const PAGE_WIDTH = 80;
/** Fewer lines than these tell nothing of a page's width. */
const FEWEST_LINES = 40;
/** How much shorter than the width a full line may be. */
const SLACK = 3;
/** A page number with its dashes, and a bare one. */
const PAGE_NUMBER = /^[-—–－·]\s?\d{1,3}\s?[-—–－·]$/;
const BARE_NUMBER = /^\d{1,3}$/;
/** What ends a sentence or a heading with a mark. */
const ENDS = new Chars("。！!？?：:；;”’》】）)…>」』");
/** What no line ends with that is one: an opening bracket alone, and a word or mark that leads on. */
const OPENING = new Chars("（(“《");
const LEADING_ON = new Chars("的，,、");

/** The lines of a text. */
export interface Lines {
  /** Without the space around them, in reading order. */
  readonly lines: readonly Span[];
  readonly pageNumbers: readonly Span[];
}

/** Finds the lines. */
export function linesOf(text: string): Lines {
  const all = split(text);
  const width = wrapWidth(text, all);
  const isNumber = ({ start, end }: Span): boolean => {
    if (end - start > 9) return false;
    const words = text.slice(start, end);
    return PAGE_NUMBER.test(words) || (width !== null && BARE_NUMBER.test(words));
  };
  const lines = joined(
    text,
    all.filter((line) => !isNumber(line)),
    width,
  );
  return { lines, pageNumbers: all.filter(isNumber) };
}

function split(text: string): Span[] {
  const out: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    const line = trim(text, from, to);
    if (line.start < line.end) out.push(line);
    from = to + 1;
  }
  return out;
}

/** Puts together what a page broke inside a sentence: `（⏎三）`, `的⏎主要目标⏎是：`, lines wrapped at a page's width. */
function joined(text: string, lines: readonly Span[], width: number | null): Span[] {
  const out: Span[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && continues(text, last, line, width))
      out[out.length - 1] = { start: last.start, end: line.end };
    else out.push(line);
  }
  return out;
}

/** Whether a line goes on with the one before: its words say so, or the one before was as long as the page is wide. */
function continues(text: string, last: Span, next: Span, width: number | null): boolean {
  const final = text.charCodeAt(last.end - 1);
  if (OPENING.has(final) && last.end - last.start <= 2) return true;
  const ended = ENDS.has(final);
  if (!ended && /^(?:[，,。；;：:、）)”》]|[是为][：:])/.test(text.slice(next.start, next.start + 2))) return true;
  if (LEADING_ON.has(final)) return true;
  if (width === null || apart(text, last.end, next.start)) return false;
  const begins = text.lastIndexOf("\n", last.end - 1) + 1;
  if (last.end - Math.max(last.start, begins) < width - SLACK) return false;
  if (isUnnumberedPart(text.slice(next.start, next.end))) return false;
  return !(ended ? opensParagraph(text, next.start, next.end, false) : markAt(text, next.start) !== null);
}

/** An empty line or an indent between two lines; a page number between them is neither. */
const apart = (text: string, from: number, to: number): boolean =>
  /\n[^\S\n]*\n|\n(?:\u3000|[^\S\n]{2})[^\n]*$/.test(text.slice(from, Math.min(to, from + 40)));

/** The width at which every full line is broken, or null where lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  if (lines.length < FEWEST_LINES) return null;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > PAGE_WIDTH) return null;
  const full = lines.filter((line) => line.end - line.start >= width - SLACK);
  const open = full.filter((line) => !ENDS.has(text.charCodeAt(line.end - 1)));
  return full.length >= lines.length * 0.4 && open.length >= full.length * 0.5 ? width : null;
}
