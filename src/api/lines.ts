// A report's statements as lines that stand alone, each with the report's facts and a citation.

import { addressOf, citation, type HeldReport, type StatementLine } from "../wire/index.ts";

/** The lines of a report, in the order of the text. What somebody struck out is left out. */
export function statementLines(detail: HeldReport): StatementLine[] {
  const { summary, facts } = detail;
  const delivery = detail.deliveries.find(({ current }) => current) ?? null;
  const report = {
    id: summary.id,
    government: summary.government,
    code: summary.code,
    tier: summary.tier,
    parents: summary.parents,
    planYear: summary.planYear,
    reviewYear: summary.reviewYear,
    date: facts.date,
    congress: facts.congress,
    title: facts.title,
  };
  const cited = {
    text: citation(detail, delivery),
    url: delivery?.url ?? null,
    publisher: delivery?.publisher ?? null,
    retrieved: delivery?.retrieved ?? null,
    sha256: delivery?.sha256 ?? null,
    file: delivery?.fileName ?? null,
  };
  return detail.statements
    .filter(({ correction }) => correction?.kind !== "strike")
    .map((statement) => ({
      report,
      statement,
      citation: { ...cited, address: addressOf(summary.id, statement, statement.id) },
    }));
}
