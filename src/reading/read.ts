// One text in, one Reading out. No input or output, no clock.

import { type Coverage, coverage, type UncoveredReason } from "./coverage.ts";
import { grammar } from "./grammar/grammar.ts";
import { outline } from "./outline/outline.ts";
import { doubtful } from "./plausible.ts";
import type { Note, Reading, ReportFacts } from "./reading.ts";
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
  const onNumbers = [...coverage({ text, ...stated }).rest.map(noteOf), ...doubtful(stated.statements)];
  return { report, text, repairs, notes: [...notes, ...found, ...onNumbers], outline: sections, ...stated };
}

/** Each number that is not accounted for is listed, with the reason. */
function noteOf({ quantity, reason }: Coverage["rest"][number]): Note {
  const { start, end, source, surface } = quantity;
  return { code: "unread-number", start, end, source, message: `${surface}：${reasons[reason]}` };
}

const reasons: Readonly<Record<UncoveredReason, string>> = {
  announces: "报告自己的分项数，不衡量什么",
  class: "划线或分档的数，不是谁的数值",
  name: "名称里的数",
  achievement: "在成绩里提到，没有认出衡量的是什么",
  unread: "没有读懂",
};
