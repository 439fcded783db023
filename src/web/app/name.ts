// What a report is called in the interface: whose it is and of which year, also where neither is known yet.

import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { ReportSummary } from "../../wire/index.ts";

type Named = Pick<ReportSummary, "government" | "planYear">;

/** Government and year, each with a word in its place where it is not known. */
export function useName(): (report: Named) => { readonly government: string; readonly year: string } {
  const { t } = useTranslation();
  return useCallback(
    ({ government, planYear }) => ({
      government: government === "" ? t("shelf.nameless") : government,
      year: planYear === 0 ? t("noYear") : t("year", { year: planYear }),
    }),
    [t],
  );
}
