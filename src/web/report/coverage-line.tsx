// How many entries the ledger shows, how much of the text's numbers it holds, and the way to those it does not.

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useDesk } from "./desk.tsx";

/** A share in per cent, with one digit; only what is whole is 100. */
const percent = (part: number, of: number): string =>
  part === of ? "100" : Math.min(99.9, (part / of) * 100).toFixed(1);

/** @param children what else is said of the entries shown */
export function CoverageLine({ shown, children }: { shown: number; children: ReactNode }) {
  const { t } = useTranslation();
  const { report, show } = useDesk();
  const { numbers, covered, rest } = report.coverage;
  const doubtful = report.notes.filter(({ code }) => code === "doubtful-number").length;
  const line = t("coverage.line", { numbers, covered, percent: percent(covered, numbers) });
  return (
    <div className="coverage-line figures">
      <p>
        <span role="status">{t("ledger.count", { shown, of: report.statements.length })}</span>
        {children}
      </p>
      {numbers === 0 ? (
        <p className="soft">{t("coverage.noNumbers")}</p>
      ) : (
        <p>
          <meter min={0} max={numbers} value={covered} aria-label={line} />
          <span>{line}</span>
          <button type="button" className="link" onClick={() => show({ open: "numbers" }, "keep")}>
            {rest.length === 0 ? t("coverage.all") : t("coverage.rest", { count: rest.length })}
            {doubtful > 0 && ` ${t("coverage.doubtful", { count: doubtful })}`}
          </button>
        </p>
      )}
    </div>
  );
}
