// A restored text as its sentences: what ends with a full stop, a line, or where a section begins. Pure.

import type { Section } from "../reading/index.ts";
import type { Span } from "../text/index.ts";

/** Up to the mark that ends it, with the quotation marks and brackets it closes. */
const SENTENCE = /[^。！？!?]+(?:[。！？!?]+[”’」』》）)]*)?/g;
const LINE = /\n/g;
/** Where lines are broken at the width of a page, paragraphs are told by an empty line or an indent. */
const PARAGRAPH = /\n[^\S\n]*\n|\n(?=\u3000|[^\S\n]{2})/g;
/** Fewer lines than these tell nothing of a page's width, and no page is wider. */
const FEWEST_LINES = 40;
const PAGE_WIDTH = 80;

/** The sentences in reading order, without the space around them; what holds no letter or numeral is none. */
export function sentencesIn(text: string, outline: readonly Section[]): readonly Span[] {
  const found: Span[] = [];
  const breaks = breaksIn(text, outline);
  for (const [n, from] of breaks.entries()) {
    const block = text.slice(from, breaks[n + 1] ?? text.length);
    for (const { 0: words, index } of block.matchAll(SENTENCE)) {
      const start = from + index + (words.length - words.trimStart().length);
      if (/[\p{L}\p{N}]/u.test(words)) found.push({ start, end: start + words.trim().length });
    }
  }
  return found;
}

/** Where no sentence goes on: after lines or paragraphs, and before sections. */
function breaksIn(text: string, outline: readonly Section[]): readonly number[] {
  const breaks = new Set<number>([0]);
  for (const { 0: mark, index } of text.matchAll(isWrapped(text) ? PARAGRAPH : LINE)) breaks.add(index + mark.length);
  const visit = ({ start, children }: Section): void => {
    breaks.add(start);
    children.forEach(visit);
  };
  outline.forEach(visit);
  return [...breaks].sort((a, b) => a - b);
}

/** Whether most lines break off within a sentence, at the width of a page. */
function isWrapped(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < FEWEST_LINES) return false;
  const broken = lines.filter((line) => !/[。！？!?：:；;]\s*$/.test(line));
  return lines.every((line) => line.length <= PAGE_WIDTH) && broken.length > lines.length / 2;
}

/** The deepest section that holds a place. */
export function sectionAt(outline: readonly Section[], at: number): Section | null {
  const section = outline.find(({ start, end }) => start <= at && at < end);
  return section === undefined ? null : (sectionAt(section.children, at) ?? section);
}
