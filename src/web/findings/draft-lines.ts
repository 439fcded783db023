// Cuts a draft into paragraphs, and a paragraph wherever something that lies over it begins or ends.

import type { Span } from "../report/places.ts";

/** The paragraphs of a text, without the white space at their edges; empty ones left out. */
export function linesIn(text: string): Span[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** The pieces of a paragraph: none of the given stretches begins or ends within one. */
export function cutAt(line: Span, stretches: readonly Span[]): Span[] {
  const inside = (place: number) => line.start < place && place < line.end;
  const edges = new Set([line.start, line.end]);
  for (const place of stretches.flatMap(({ start, end }) => [start, end])) if (inside(place)) edges.add(place);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, n) => ({ start: sorted[n] as number, end }));
}

/** Whether a piece lies within a stretch. */
export const holds = (stretch: Span, piece: Span): boolean => stretch.start <= piece.start && piece.end <= stretch.end;
