// What a report claims beside what the registers hold, counted now: stands above the findings of the report. Nothing for those who do
// not see the registers as a whole, nor where the registers have nothing to say of the report.

import { useTranslation } from "react-i18next";
import type { ReportSummary } from "../../wire/index.ts";
import { FindingView } from "../findings/finding-view.tsx";
import { useClaims } from "./queries.ts";
import "./claims.css";

export function ClaimsBeside({ report }: { report: ReportSummary }) {
  const { t } = useTranslation();
  const { data } = useClaims(report.id);
  if (data === undefined || !data.compared) return null;
  const { findings, date } = data;
  return (
    <section className="claims" aria-labelledby="claims">
      <h2 id="claims">
        {t("told.claims.title")} {findings.length > 0 && <span className="figures">{findings.length}</span>}
      </h2>
      <p className="soft">
        {t("told.claims.what", { date })} {findings.length === 0 && t("told.claims.none")}
      </p>
      <ol className="findings">
        {findings.map((finding) => (
          <li key={`${finding.start} ${finding.message}`}>
            <FindingView finding={finding} whereabouts={{ here: report.id, previous: null }} />
          </li>
        ))}
      </ol>
    </section>
  );
}
