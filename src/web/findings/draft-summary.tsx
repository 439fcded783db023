// What a draft was read as, how much was found in it, and which report of the year before it was held against.

import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CheckedDraft, Finding, ReportSummary } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { useName } from "../app/name.ts";
import { useReports } from "../app/queries.ts";
import { RegistersHeld } from "../told/draft-registers.tsx";
import { useCheck } from "./draft-check.ts";
import { isBefore } from "./previous.ts";
import { severities } from "./severities.ts";

export function DraftSummary({ checked }: { checked: CheckedDraft }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const { facts, findings } = checked;
  const read = useName()({ government: facts.government?.name ?? "", planYear: facts.planYear ?? 0 });
  const counts = Object.fromEntries(
    severities.map((severity) => [severity, findings.filter((each) => each.severity === severity).length]),
  ) as Record<Finding["severity"], number>;
  const first = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: whoever reads with the keyboard or the ear goes on here.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <div className="draft-summary">
      <p ref={first} tabIndex={-1} className="figures">
        <b>{t("findings.draft.counts", counts)}</b> {t("findings.draft.facts", read)}
      </p>
      <Against checked={checked} />
      <RegistersHeld checked={checked} />
      <p className="checks-ways">
        <button type="button" className="link" onClick={() => move({ draft: "1", f: null, at: null }, "keep")}>
          {t("findings.draft.again")}
        </button>
        <button type="button" className="link" onClick={() => window.print()}>
          {t("report.print")}
        </button>
      </p>
    </div>
  );
}

function Against({ checked: { facts, previous } }: { checked: CheckedDraft }) {
  const { t } = useTranslation();
  const name = useName();
  const reports = useReports();
  const before = reports.data?.find((report) => isBefore(report, facts));
  const { government, year } = previous === null ? { government: "", year: "" } : name(previous);
  return (
    <p>
      {previous === null ? t("findings.draft.alone") : t("findings.draft.against", { government, year })}{" "}
      {previous !== null && !isBefore(previous, facts) && <b>{t("findings.draft.otherThan")}</b>}{" "}
      {before !== undefined && before.id !== previous?.id && <Offer report={before} />}
    </p>
  );
}

/** The report of the year before is held: it is one press away. */
function Offer({ report }: { report: ReportSummary }) {
  const { t } = useTranslation();
  const check = useCheck();
  return (
    <button type="button" className="link" disabled={check.isPending} onClick={() => check.run(report.id)}>
      {t("findings.draft.holdAgainst", { ...useName()(report) })}
    </button>
  );
}
