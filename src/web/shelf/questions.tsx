// The three questions the product answers, each on a report that is held: what was done, what is to be done, and whether what
// was said came about. A few numbers, each leading to its words; then the pages that answer in full.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ReportDetail, ReportSummary } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { useName } from "../app/name.ts";
import { useReport } from "../app/queries.ts";
import { Figure } from "../report/figure.tsx";
import { writeSpan } from "../report/places.ts";
import { type Figured, keptOf, statedIn } from "../report/targets/pairs.ts";
import { asked } from "./arrange.ts";

/** How many figures stand under a question; the report has the rest. */
const FEW = 5;

export function Questions({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const chosen = asked(reports);
  const name = useName();
  const latest = useReport(chosen?.latest.id ?? null).data;
  const before = useReport(chosen?.before?.id ?? null).data;
  if (chosen === null) return null;
  const { government } = name(chosen.latest);
  const { id, reviewYear, planYear } = chosen.latest;
  const earlier = chosen.before?.id ?? null;
  return (
    <section className="questions" aria-label={t("questions.title")}>
      <Question title={t("questions.done", { government, year: reviewYear ?? planYear - 1 })}>
        {latest !== undefined && <Stated report={latest} side="result" />}
        <Pages>
          <PageLink to={`/reports/${id}`} with={{ kind: "measure" }} words="more" />
          <PageLink to="/checks" with={{ report: id }} words="checks" />
        </Pages>
      </Question>
      <Question title={t("questions.aimed", { government, year: planYear })}>
        {latest !== undefined && <Stated report={latest} side="target" />}
        <Pages>
          <PageLink to={`/reports/${id}`} with={{ status: "target" }} words="more" />
          {hasOthers(reports, chosen.latest) && (
            <PageLink to="/compare" with={{ year: String(planYear) }} words="compare" />
          )}
        </Pages>
      </Question>
      <Question title={t("questions.kept", { government, year: planYear - 1 })}>
        {latest !== undefined && before !== undefined && <Kept earlier={before} later={latest} />}
        {earlier === null ? (
          <p className="soft">{t("questions.noYearBefore", { year: planYear - 1 })}</p>
        ) : (
          <Pages>
            <PageLink to="/promises" with={{ earlier }} words="promises" />
            <PageLink to={`/reports/${id}`} with={{ open: "targets" }} words="table" />
          </Pages>
        )}
      </Question>
    </section>
  );
}

/** Whether another government's report plans the same year. */
const hasOthers = (reports: readonly ReportSummary[], { government, planYear }: ReportSummary): boolean =>
  reports.some((report) => report.planYear === planYear && report.government !== government);

function Question({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The pages that answer in full. */
function Pages({ children }: { children: React.ReactNode }) {
  return <p className="question-pages">{children}</p>;
}

interface PageLinkProps {
  readonly to: string;
  readonly with: Readonly<Record<string, string>>;
  readonly words: "more" | "checks" | "compare" | "promises" | "table";
}

function PageLink({ to, with: besides, words }: PageLinkProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return <Link to={along(params, to, besides)}>{t(`questions.${words}`)}</Link>;
}

function Stated({ report, side }: { report: ReportDetail; side: "result" | "target" }) {
  const { t } = useTranslation();
  const all = statedIn(report, side);
  return (
    <>
      {all.length === 0 && <p className="soft">{t("questions.nothing")}</p>}
      <ul>
        {all.slice(0, FEW).map((figured) => (
          <li key={figured.key}>
            <Subject figured={figured} />
            <Words report={report} figured={figured} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Kept({ earlier, later }: { earlier: ReportDetail; later: ReportDetail }) {
  const { t } = useTranslation();
  const { both } = keptOf(earlier, later);
  return (
    <>
      {both.length === 0 && <p className="soft">{t("questions.nothing")}</p>}
      <ul>
        {both.slice(0, FEW).map(({ result, target }) => (
          <li key={(target as Figured).statement.id}>
            <Subject figured={target as Figured} />
            <span className="kept">
              <Words report={earlier} figured={target as Figured} /> →{" "}
              <Words report={later} figured={result as Figured} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Subject({ figured: { measure } }: { figured: Figured }) {
  const { t } = useTranslation();
  return (
    <span>
      <span lang="zh-CN">{measure.indicator.name}</span> <small className="soft">{t(`basis.${measure.basis}`)}</small>
    </span>
  );
}

/** A figure that leads to its words in its report. */
function Words({ report, figured }: { report: ReportDetail; figured: Figured }) {
  const [params] = useAddress();
  const { id, source } = figured.statement;
  return (
    <Link to={along(params, `/reports/${report.summary.id}`, { s: id, at: writeSpan(source) })}>
      <Figure measure={figured.measure} />
    </Link>
  );
}
