// Numbers the notes of a bulletin in the order in which its figures stand.

import type { Note, Run } from "./bulletin.ts";
import { type Figure, printed } from "./figures.ts";
import type { Query } from "./query.ts";

/** Takes figures and columns in their order and gives each its note. */
export interface Noter {
  /** A figure in a sentence, with what stands behind it: 73.0%（162/222）. */
  readonly figure: (figure: Figure, words?: string, note?: string) => Run;
  /** The note of a column: its number. */
  readonly column: (words: string, query: Query | null) => number;
  readonly notes: () => readonly Note[];
}

/** A noter that has taken nothing yet. */
export function newNoter(): Noter {
  const notes: Note[] = [];
  const take = (words: string, query: Query | null, of: Query | null): number => {
    notes.push({ number: notes.length + 1, words, query, of });
    return notes.length;
  };
  return {
    figure: (figure, words = withShare(figure), note = figure.note) => ({
      words,
      note: take(note, figure.query, figure.share?.of ?? null),
    }),
    column: (words, query) => take(words, query, null),
    notes: () => notes,
  };
}

/** 73.0%（162/222） */
export const withShare = (figure: Figure): string =>
  figure.share === null || figure.value === null
    ? printed(figure)
    : `${printed(figure)}（${figure.share.numerator}/${figure.share.denominator}）`;
