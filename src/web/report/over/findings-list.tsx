// What a check found in the open report. What the address names is marked and brought into sight; its words lead to the text.

import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../../app/address.ts";
import { Failed } from "../../app/failure.tsx";
import { Dismissing } from "../../findings/dismissing.tsx";
import { FindingView } from "../../findings/finding-view.tsx";
import { useFindings } from "../../findings/queries.ts";
import { fitting } from "../../findings/wanted.ts";
import { useDesk } from "../desk.tsx";
import { wordsIn } from "../entries.ts";

const everything = { severity: null, rule: null } as const;

export function FindingsList() {
  const { t } = useTranslation();
  const { report, point } = useDesk();
  const [params] = useAddress();
  const { id } = report.summary;
  const found = useFindings(id);
  const opened = wordsIn(params, "f");
  useSight(params.get("f"), found.data !== undefined);
  if (found.isError) return <Failed small error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <p className="nothing">{t("loading")}</p>;
  const { findings, previous, rules } = found.data;
  const whereabouts = { here: ({ source }: { source: { start: number; end: number } }) => point(source), previous };
  return (
    <div className="findings-list">
      {rules === null && <p role="status">{t("findings.updating")}</p>}
      {findings.length === 0 && <p className="nothing">{t("findings.none")}</p>}
      {previous === null && report.summary.planYear > 0 && (
        <p className="soft">{t("findings.noPrevious", { year: report.summary.planYear - 1 })}</p>
      )}
      <ol className="findings" aria-label={t("findings.list")}>
        {fitting(findings, everything).map((finding) => (
          <li key={finding.id} data-finding={finding.id}>
            <FindingView finding={finding} whereabouts={whereabouts} on={opened?.has(finding.id) === true}>
              <Dismissing report={id} finding={finding} />
            </FindingView>
          </li>
        ))}
      </ol>
      <p>
        <Link to={along(params, "/checks", { report: id })}>{t("findings.inReport.all")}</Link>
      </p>
    </div>
  );
}

/** Brings the first finding that the address names into sight, and those who read by ear or keyboard to it. */
function useSight(named: string | null, isThere: boolean): void {
  useEffect(() => {
    const first = named?.split(" ")[0];
    if (!isThere || first === undefined) return;
    document.querySelector(`.findings-list [data-finding="${CSS.escape(first)}"]`)?.scrollIntoView({ block: "start" });
  }, [named, isThere]);
}
