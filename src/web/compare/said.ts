// A figure in running words, as the text of a chart has it: 5.5%左右, 4.5–5%, 超过3万人.

import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureRow } from "../../wire/index.ts";
import { digits } from "../report/figure.tsx";

type Numbers = Pick<MeasureRow, "value" | "valueHigh" | "unit" | "bound" | "stance" | "text">;

/** Writes a figure in the language of the interface. */
export function useSaid(): (measure: Numbers) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ value, valueHigh, unit, bound, stance, text }) => {
      if (value === null) return text ?? "";
      const space = i18n.language === "en" ? " " : "";
      const number = `${digits(value)}${valueHigh === null ? "" : `–${digits(valueHigh)}`}${unit ?? ""}`;
      const parts = [
        stance === null ? "" : t(`stance.${stance}`),
        bound === null ? "" : t(`boundBefore.${bound}`),
        number,
        bound === null ? "" : t(`boundAfter.${bound}`),
      ];
      return parts.filter((part) => part !== "").join(space);
    },
    [t, i18n.language],
  );
}
