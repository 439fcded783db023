// The three questions the product answers, each on a report that is held: what was done, what is to be done, and whether what
// was said came about. Numbers only, each leading to its words; judging is another matter.

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
  const { reviewYear, planYear } = chosen.latest;
  return (
    <section className="questions" aria-label={t("questions.title")}>
      <Question title={t("questions.done", { government, year: reviewYear ?? planYear - 1 })}>
        {latest !== undefined && <Stated report={latest} side="result" />}
      </Question>
      <Question title={t("questions.aimed", { government, year: planYear })}>
        {latest !== undefined && <Stated report={latest} side="target" />}
      </Question>
      <Question title={t("questions.kept", { government, year: planYear - 1 })}>
        {chosen.before === null && <p className="soft">{t("questions.noYearBefore", { year: planYear - 1 })}</p>}
        {latest !== undefined && before !== undefined && <Kept earlier={before} later={latest} />}
      </Question>
    </section>
  );
}

function Question({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Stated({ report, side }: { report: ReportDetail; side: "result" | "target" }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const all = statedIn(report, side);
  const rest = side === "target" ? { status: "target" } : { kind: "measure" };
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
      <Link to={along(params, `/reports/${report.summary.id}`, rest)}>{t("questions.more")}</Link>
    </>
  );
}

function Kept({ earlier, later }: { earlier: ReportDetail; later: ReportDetail }) {
  const { t } = useTranslation();
  const [params] = useAddress();
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
      <Link to={along(params, `/reports/${later.summary.id}`, { open: "targets" })}>{t("questions.table")}</Link>
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
