// What a statement is about, in its own words: by this it is sorted, listed, and known again after a new reading.

import type { Statement } from "../reading/index.ts";

type Said = Pick<Statement, "quote" | "measure" | "commitment" | "project" | "term">;

/** The indicator's name, the promise's verb and object, the project's or the term's name; else the words themselves. */
export const subjectOf = ({ quote, measure, commitment, project, term }: Said): string =>
  measure?.indicator.name ??
  (commitment === undefined ? null : `${commitment.verb}${commitment.object}`) ??
  project?.name ??
  term?.name ??
  quote.replaceAll(/\s+/g, "");
