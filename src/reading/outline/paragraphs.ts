// The paragraphs of a text, whatever is left of its line breaks: lines (lines.ts), or what one long line falls into (unbroken.ts).
// Everything after this file sees paragraphs and need not know how they were found.

import type { Layout, Paragraph } from "./layout.ts";
import { linesOf } from "./lines.ts";
import { paragraphsIn } from "./unbroken.ts";

/** A line longer than this holds more than one paragraph. */
const LONG_LINE = 2500;

/** Finds the paragraphs. */
export function layoutOf(text: string): Layout {
  const { lines, pageNumbers } = linesOf(text);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    if (line.end - line.start <= LONG_LINE) paragraphs.push({ start: line.start, end: line.end, running: false });
    else for (const paragraph of paragraphsIn(text, line)) paragraphs.push(paragraph);
  }
  return { text, paragraphs, pageNumbers };
}
