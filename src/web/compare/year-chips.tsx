// The years to choose from: one of them, or several.

import { useTranslation } from "react-i18next";
import { useAddress } from "../app/address.ts";
import { toggled } from "./asked.ts";

interface YearChipsProps {
  /** The newest first. */
  readonly years: readonly number[];
  readonly chosen: number;
}

/** One year. */
export function YearChips({ years, chosen }: YearChipsProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <fieldset className="year-chips figures">
      <legend className="unseen">{t("compare.year")}</legend>
      {years.map((year) => (
        <button
          key={year}
          type="button"
          aria-pressed={year === chosen}
          onClick={() => move({ year: String(year) }, "keep")}
        >
          {year}
        </button>
      ))}
    </fieldset>
  );
}

interface YearsChipsProps {
  readonly years: readonly number[];
  /** Those shown. */
  readonly chosen: readonly number[];
  /** Whether somebody chose them. */
  readonly own: boolean;
}

/** Several years. */
export function YearsChips({ years, chosen, own }: YearsChipsProps) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <fieldset className="year-chips figures">
      <legend className="unseen">{t("compare.years")}</legend>
      <button type="button" aria-pressed={!own} onClick={() => move({ years: null }, "keep")}>
        {t("compare.newest")}
      </button>
      {years.map((year) => (
        <button
          key={year}
          type="button"
          aria-pressed={own && chosen.includes(year)}
          onClick={() => move({ years: toggled(own ? chosen : [], year) }, "keep")}
        >
          {year}
        </button>
      ))}
    </fieldset>
  );
}
