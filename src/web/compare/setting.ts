// What every view of the page is given: what is asked, what is held, and the titles that say it.

import { useTranslation } from "react-i18next";
import type { Asked, Basis } from "./asked.ts";
import type { Seat } from "./held.ts";

/** How many places a chart draws, and a table shows at first. */
export const MOST = 300;

export interface Setting {
  readonly asked: Asked;
  /** Id or name of the indicator compared. */
  readonly indicator: string;
  /** Every government held, and those that the choice of places and tiers leaves. */
  readonly all: readonly Seat[];
  readonly chosen: readonly Seat[];
}

/** What is compared, in words: title and scale. */
export function useTitles() {
  const { t } = useTranslation();
  const scale = (basis: Basis | null, unit: string | null): string => {
    if (basis === null) return "";
    const name = t(`basis.${basis}`);
    return unit === null ? t("compare.scaleBare", { basis: name }) : t("compare.scale", { basis: name, unit });
  };
  const titled = (indicator: string, status: "target" | "actual", year: number | null): string =>
    year === null
      ? t("compare.titleYears", { indicator, status: t(`compare.statuses.${status}`) })
      : t("compare.title", { indicator, status: t(`compare.statuses.${status}`), year });
  const caption = (name: string, legend: string) => ({
    name,
    note: `${legend}\n${t("compare.chart.note", { link: window.location.origin })}`,
  });
  return { scale, titled, caption };
}
