// The yearly targets and results that the reports of a chain give, as marks to be put in series.

import type { Measure, Statement } from "../reading/index.ts";
import type { TargetSeries } from "../wire/index.ts";
import type { Mark, TargetMark } from "./chain-series.ts";
import type { Writing } from "./database.ts";

type Said = NonNullable<TargetSeries["points"][number]["target"]>;

/** A report as far as its marks need it. */
interface Dated {
  readonly id: string;
  readonly key: string;
  readonly government: string | null;
  readonly plan_year: number | null;
}

/** Targets for the year planned, results of the year before it; what has no indicator of the lexicon is left out. */
export async function marksOf(
  trx: Writing,
  reports: readonly Dated[],
): Promise<{ targets: readonly TargetMark[]; results: readonly Mark[] }> {
  const dated = new Map(reports.flatMap((report) => (report.plan_year === null ? [] : [[report.id, report] as const])));
  const ids = [...dated.keys()];
  if (ids.length === 0) return { targets: [], results: [] };
  return { targets: await targetsOf(trx, dated, ids), results: await resultsOf(trx, dated, ids) };
}

async function targetsOf(trx: Writing, dated: ReadonlyMap<string, Dated>, ids: string[]): Promise<TargetMark[]> {
  const rows = await trx
    .selectFrom("link")
    .select(["earlier_report", "later_report", "promise", "outcomes", "verdict", "judged"])
    .where("earlier_report", "in", ids)
    .where("indicator_id", "is not", null)
    .orderBy("earlier_report")
    .orderBy("nth")
    .execute();
  return rows.flatMap(({ earlier_report, later_report, promise, outcomes, verdict, judged }) => {
    const report = dated.get(earlier_report) as Dated;
    const said = saidIn(promise as Statement, earlier_report);
    if (said === null || !isOf(promise.period, report.plan_year)) return [];
    const answer = outcomes.find(({ measure }) => measure?.indicator.id === promise.measure?.indicator.id);
    const result = answer === undefined || later_report === null ? null : saidIn(answer, later_report);
    return [{ ...markOf(report, 0, promise.measure as Measure, said), result, verdict: judged ?? verdict }];
  });
}

async function resultsOf(trx: Writing, dated: ReadonlyMap<string, Dated>, ids: string[]): Promise<Mark[]> {
  const rows = await trx
    .selectFrom("statement")
    .selectAll()
    .where("report_id", "in", ids)
    .where("kind", "=", "measure")
    .where("status", "in", ["actual", "estimate"])
    .where("indicator_id", "is not", null)
    .orderBy("report_id")
    .orderBy("start")
    .execute();
  return rows.flatMap((row) => {
    const report = dated.get(row.report_id) as Dated;
    const year = (report.plan_year as number) - 1;
    if (row.period_from !== year || row.period_to !== year) return [];
    const said = {
      basis: row.basis,
      value: row.value,
      valueHigh: row.value_high,
      unit: row.unit,
      bound: row.bound,
      stance: row.stance,
      text: row.text,
      report: row.report_id,
      statement: row.statement_id,
      source: { start: row.source_start, end: row.source_end },
      quote: row.quote,
    } as Said;
    const indicator = { id: row.indicator_id, name: row.indicator ?? "", surface: row.surface ?? "" };
    return [markOf(report, -1, { indicator }, said)];
  });
}

/** Whether a period is the one year; what names none is of the year planned. */
const isOf = (period: Statement["period"], year: number | null): boolean =>
  period === null || (period.from === year && period.to === year);

const markOf = (report: Dated, shift: number, { indicator }: Pick<Measure, "indicator">, said: Said): Mark => ({
  indicator: { id: indicator.id as string, name: indicator.name },
  year: (report.plan_year as number) + shift,
  key: report.key,
  government: report.government ?? "",
  said,
});

function saidIn({ id, quote, source, measure }: Statement, report: string): Said | null {
  if (measure === undefined) return null;
  const { basis, value, valueHigh, unit, bound, stance, text } = measure;
  return { basis, value, valueHigh, unit, bound, stance, text, report, statement: id, source, quote };
}
