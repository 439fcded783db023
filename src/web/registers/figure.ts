// Figures as they are written: with the thousands apart, no more digits than were given, at most two after the point.

import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** 1234.5 as 1,234.5. */
export function useFigure(): (value: number) => string {
  const { i18n } = useTranslation();
  return useCallback((value) => value.toLocaleString(i18n.language, { maximumFractionDigits: 2 }), [i18n.language]);
}
