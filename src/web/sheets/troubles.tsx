// Everything that is wrong with a file, each cell named as the spreadsheet names it.

import { useTranslation } from "react-i18next";
import type { CellTroubleShown } from "../../wire/index.ts";

/** More are not listed; whoever has mended these sees the rest. */
const MOST = 100;

export function Troubles({ troubles, what }: { troubles: readonly CellTroubleShown[]; what: string }) {
  const { t, i18n } = useTranslation();
  if (troubles.length === 0) return null;
  return (
    <section className="troubles" role="alert">
      <h2>
        <span aria-hidden="true">✕</span> {what}
      </h2>
      <ol>
        {troubles.slice(0, MOST).map(({ zh, en, sheet, row, column }) => (
          <li key={`${sheet} ${row} ${column} ${zh}`} lang={i18n.language === "en" ? "en" : "zh-CN"}>
            {i18n.language === "en" ? en : zh}
          </li>
        ))}
      </ol>
      {troubles.length > MOST && <p className="soft">{t("sheets.moreTroubles", { count: troubles.length - MOST })}</p>}
    </section>
  );
}
