// A long table begins with its first rows; the others come when somebody asks, and stay out of the way until then.

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MOST } from "./setting.ts";

/** The first rows of a list, and the button that brings the others; null where all are shown. */
export function useFirst<Row>(rows: readonly Row[]): readonly [readonly Row[], React.ReactNode] {
  const { t } = useTranslation();
  const [all, showAll] = useState(false);
  if (all || rows.length <= MOST) return [rows, null];
  const more = (
    <button type="button" className="link" onClick={() => showAll(true)}>
      {t("compare.more", { count: rows.length - MOST })}
    </button>
  );
  return [rows.slice(0, MOST), more];
}
