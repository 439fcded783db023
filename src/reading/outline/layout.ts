// What a layout is: a text with its paragraphs, and the few questions that every later step asks of it.

import type { Span } from "../../text/index.ts";

/** A stretch without the space around it. */
export interface Paragraph extends Span {
  /** It stands in a line that holds the whole report, where headings have lost their end too. */
  readonly running: boolean;
}

/** A text with its paragraphs. */
export interface Layout {
  readonly text: string;
  /** In reading order; none is empty, none overlap, and all but space and page numbers lies in one. */
  readonly paragraphs: readonly Paragraph[];
  /** The numbers of pages that stand between lines. */
  readonly pageNumbers: readonly Span[];
}

/** Some paragraphs in a row, by index; half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The words of a paragraph, at most `most` of them; empty where there is no such paragraph. */
export function wordsAt({ text, paragraphs }: Layout, index: number, most = Number.POSITIVE_INFINITY): string {
  const paragraph = paragraphs[index];
  return paragraph === undefined ? "" : text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + most));
}

/** Where a paragraph begins; the end of the text where there is no such paragraph. */
export const startAt = ({ text, paragraphs }: Layout, index: number): number => paragraphs[index]?.start ?? text.length;
