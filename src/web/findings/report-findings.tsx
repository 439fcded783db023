// What was found in one report: chosen by severity and rule, to be read, dismissed, printed and taken away.

import { type ReactNode, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Findings, ReportSummary } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Downloads } from "../app/downloads.tsx";
import { Failed } from "../app/failure.tsx";
import { useName } from "../app/name.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { ClaimsBeside } from "../told/claims-beside.tsx";
import { Choices } from "./choices.tsx";
import { DismissalRecord, Dismissing } from "./dismissing.tsx";
import { NoneChosen, Nothing } from "./empty.tsx";
import { FindingView } from "./finding-view.tsx";
import { useFindings } from "./queries.ts";
import { fitting, wantedOf } from "./wanted.ts";

export function ReportFindings({ id }: { id: string }) {
  const { t } = useTranslation();
  const found = useFindings(id);
  const name = useName();
  const report = found.data?.report;
  useTitle(report === undefined ? t("findings.title") : t("findings.reportTitle", { ...name(report) }));
  if (found.isPending) return <Waiting />;
  if (found.data === undefined) return <Failed error={found.error} retry={() => void found.refetch()} />;
  return (
    <div className="checks of-report">
      <Head found={found.data} />
      <ClaimsBeside report={found.data.report} />
      <List found={found.data} />
      <DismissalRecord dismissals={found.data.dismissals} />
    </div>
  );
}

function Head({ found: { report, previous, rules } }: { found: Findings }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { government, year } = useName()(report);
  return (
    <div className="checks-head">
      <p className="checks-ways">
        <Link to={along(params, "/checks")}>{t("findings.back")}</Link>
        <ReportLink report={report}>{t("findings.toText")}</ReportLink>
      </p>
      <h1>
        <span lang="zh-CN">{government}</span> <span className="figures">{year}</span> {t("findings.title")}
      </h1>
      <p className="soft">{t("findings.what")}</p>
      <Against report={report} previous={previous} />
      {rules === null && <p role="status">{t("findings.updating")}</p>}
    </div>
  );
}

/** Against which report it was held; where there is none, what that means and what to do. */
function Against({ report, previous }: Pick<Findings, "report" | "previous">) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const name = useName();
  if (previous === null) {
    if (report.planYear === 0) return null;
    return (
      <p>
        {t("findings.noPrevious", { year: report.planYear - 1 })}{" "}
        <Link to={along(params, "/")}>{t("findings.addPrevious")}</Link>
      </p>
    );
  }
  const { government, year } = name(previous);
  return (
    <p>
      {t("findings.against")}
      <ReportLink report={previous}>
        <span lang="zh-CN">{government}</span> {year}
      </ReportLink>
    </p>
  );
}

function ReportLink({ report, children }: { report: ReportSummary; children: ReactNode }) {
  const [params] = useAddress();
  return <Link to={along(params, `/reports/${encodeURIComponent(report.id)}`)}>{children}</Link>;
}

function List({ found: { report, previous, findings } }: { found: Findings }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const wanted = useMemo(() => wantedOf(params), [params]);
  const shown = useMemo(() => fitting(findings, wanted), [findings, wanted]);
  const open = params.get("f");
  useSight(open);
  if (findings.length === 0) return <Nothing />;
  return (
    <>
      <Choices all={findings} wanted={wanted} />
      <ListHead report={report.id} shown={shown.length} of={findings.length} />
      {shown.length === 0 && <NoneChosen />}
      <ol className="findings" aria-label={t("findings.list")}>
        {shown.map((finding) => (
          <li key={finding.id} id={`finding-${finding.id}`}>
            <FindingView finding={finding} whereabouts={{ here: report.id, previous }} on={finding.id === open}>
              <Dismissing report={report.id} finding={finding} />
            </FindingView>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Brings the finding that a link names into sight. */
function useSight(open: string | null): void {
  useEffect(() => {
    if (open !== null) document.getElementById(`finding-${open}`)?.scrollIntoView({ block: "center" });
  }, [open]);
}

function ListHead({ report, shown, of }: { report: string; shown: number; of: number }) {
  const { t } = useTranslation();
  return (
    <p className="finding-list-head">
      <span role="status" className="figures">
        {t("findings.listed", { shown, of })}
      </span>
      <button type="button" className="link" onClick={() => window.print()}>
        {t("report.print")}
      </button>
      <Downloads tables={["findings"]} reports={[report]} />
    </p>
  );
}
