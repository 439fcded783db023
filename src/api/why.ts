// Answers “为什么” for a stretch of a report that is held, from the derivation the reading can give of itself.

import { explain } from "../reading/index.ts";
import { type HeldReport, Problem, type Why } from "../wire/index.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The repairs, tokens and rules behind a stretch of the restored text.
 *
 * @param statement id of the one statement meant; null for all that touch the stretch
 * @throws Problem `bad-request` where the stretch leaves the text
 */
export function why(detail: HeldReport, span: Stretch, statement: string | null): Why {
  if (span.start > span.end || span.end > detail.text.length) throw outside(span, detail.text.length);
  // Notes explain nothing, and those on the file are no reading's.
  const { repairs, tokens, rules } = explain({ ...detail, report: detail.facts, notes: [] }, span);
  const meant = rules.filter((rule) => statement === null || rule.statement === statement);
  return {
    repairs: repairs.map((repair) => ({ ...repair })),
    tokens: tokens.map((token) => ({ ...token })),
    rules: meant.map(({ name, text, start, end, depth }) => ({ name, text, start, end, depth })),
  };
}

const outside = ({ start, end }: Stretch, length: number): Problem =>
  new Problem(
    "bad-request",
    `第 ${start} 到 ${end} 个字符不在这份报告里（全文 ${length} 个字符）；请刷新报告页面后再点。`,
    `Characters ${start} to ${end} are not in this report of ${length}; load its page again.`,
  );
