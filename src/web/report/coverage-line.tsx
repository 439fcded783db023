// How much of the text was read: numbers read of all numbers, and the way to those that were not.

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useDesk } from "./desk.tsx";
import { numbersRead } from "./numbers.ts";

export function CoverageLine() {
  const { t } = useTranslation();
  const { report, show } = useDesk();
  const { of, read, used, unread, doubtful } = useMemo(() => numbersRead(report), [report]);
  if (of === 0) return <p className="coverage-line soft">{t("coverage.noNumbers")}</p>;
  return (
    <p className="coverage-line figures">
      <meter min={0} max={of} value={read} aria-label={t("coverage.title", { read, of })} />
      <span>{t("coverage.title", { read, of })}</span>
      <span className="soft">{t("coverage.used", { used })}</span>
      {unread.length + doubtful.length === 0 ? (
        <span className="soft">{t("coverage.none")}</span>
      ) : (
        <button type="button" className="link" onClick={() => show({ open: "numbers" }, "keep")}>
          {unread.length > 0 && t("coverage.unread", { count: unread.length })}{" "}
          {doubtful.length > 0 && t("coverage.doubtful", { count: doubtful.length })}
        </button>
      )}
    </p>
  );
}
