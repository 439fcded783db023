// What the form for a measure begins with, and what its fields become.

import type { Anchor, CorrectionInput, ReportDetail, ShownStatement } from "../../../wire/index.ts";
import type { Span } from "../places.ts";
import type { Bound, Measure, Status } from "../shapes.ts";

/** The fields of the form. */
export interface Draft {
  indicator: string;
  basis: Measure["basis"];
  value: number | null;
  valueHigh: number | null;
  unit: string;
  bound: Bound | null;
  stance: Measure["stance"];
  status: Status | null;
  from: number | null;
  to: number | null;
  text: string;
}

type Report = Pick<ReportDetail, "text" | "delivered" | "quantities" | "facts" | "statements">;

/** A place a correction holds on to. */
export const anchorOf = ({ delivered }: Pick<ReportDetail, "delivered">, { start, end }: Span): Anchor => ({
  start,
  end,
  quote: delivered.slice(start, end),
});

/** The fields as a statement has them. */
export const draftOf = ({ status, period }: ShownStatement, measure: Measure): Draft => ({
  indicator: measure.indicator.name,
  basis: measure.basis,
  value: measure.value,
  valueHigh: measure.valueHigh,
  unit: measure.unit ?? "",
  bound: measure.bound,
  stance: measure.stance,
  status,
  from: period?.from ?? null,
  to: period?.to ?? null,
  text: measure.text ?? "",
});

/** What the numbers in a selected stretch suggest: the first one that measures. @param at in the delivered text */
export function suggested(report: Report, at: Span): Draft {
  const measuring = report.quantities.find(
    ({ source, kind }) =>
      source.start >= at.start && source.end <= at.end && ["quantity", "percent", "money", "rank"].includes(kind),
  );
  const isGrowth = measuring?.kind === "percent" && measuring.polarity !== null;
  const status = measuring?.status ?? null;
  const year = status === "target" ? report.facts.planYear : report.facts.reviewYear;
  const fall = isGrowth && measuring.polarity === "down" ? -1 : 1;
  return {
    indicator: measuring?.of ?? "",
    basis:
      measuring?.kind === "rank" ? "rank" : isGrowth ? "growth" : measuring?.kind === "percent" ? "share" : "level",
    value: measuring?.value == null ? null : fall * measuring.value,
    valueHigh: measuring?.valueHigh ?? null,
    unit: measuring?.unit ?? "",
    bound: measuring?.bound ?? "exact",
    stance: null,
    status,
    from: year,
    to: year,
    text: "",
  };
}

/** The statement the fields say. An indicator keeps its key while it keeps a name that the report knows. */
export function statementOf(
  draft: Draft,
  { statements }: Pick<ReportDetail, "statements">,
  was: Measure | null,
): Extract<CorrectionInput, { kind: "mend" }>["statement"] {
  const name = draft.indicator.trim();
  const known = [was, ...statements.map(({ measure }) => measure)].find((each) => each?.indicator.name === name);
  const relation = draft.basis === "relation";
  const { from, to } = { from: draft.from ?? draft.to, to: draft.to ?? draft.from };
  return {
    status: draft.status,
    period: from === null || to === null ? null : { from: Math.min(from, to), to: Math.max(from, to) },
    measure: {
      indicator: { id: known?.indicator.id ?? null, name, surface: was?.indicator.surface ?? name },
      basis: draft.basis,
      value: relation ? null : draft.value,
      valueHigh: relation || draft.bound !== "range" ? null : draft.valueHigh,
      unit: relation || draft.unit.trim() === "" ? null : draft.unit.trim(),
      bound: relation ? null : draft.bound,
      stance: draft.stance,
      text: draft.text.trim() === "" ? null : draft.text.trim(),
    },
  };
}

/** The names of indicators in the report, each once, to choose from. */
export const indicatorNames = ({ statements }: Pick<ReportDetail, "statements">): string[] =>
  [...new Set(statements.flatMap(({ measure }) => (measure === undefined ? [] : [measure.indicator.name])))].sort(
    (a, b) => a.localeCompare(b, "zh-CN"),
  );
