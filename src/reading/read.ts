// One text in, one Reading out. No input or output, no clock.

import { grammar } from "./grammar/grammar.ts";
import { outline } from "./outline/outline.ts";
import type { Reading, ReportFacts } from "./reading.ts";
import { restore } from "./restore/restore.ts";
import { statements } from "./statements/statements.ts";
import { tokens } from "./tokens/tokens.ts";

/** Years somebody gave; null where those of the text stand. They date the statements where the text is silent or was read wrongly. */
export type GivenYears = Pick<ReportFacts, "reviewYear" | "planYear">;

/**
 * Reads a delivered text. Never throws: what is odd becomes a note.
 *
 * @param delivered the text after decoding, before any repair
 * @param years the years the statements are dated by, in place of those the text gives; the facts stay the text's own
 */
export function read(delivered: string, years: GivenYears | null = null): Reading {
  const { text, map, repairs, notes } = restore(delivered);
  const { report, outline: sections, notes: found } = outline(text, map);
  const dated = {
    ...report,
    reviewYear: years?.reviewYear ?? report.reviewYear,
    planYear: years?.planYear ?? report.planYear,
  };
  const list = tokens(text);
  const parsed = grammar(text, list, report.government?.name ?? null);
  const stated = statements(text, list, parsed, sections, dated, map);
  return { report, text, repairs, notes: [...notes, ...found], outline: sections, ...stated };
}
