// The whole ledger as a table, for paper only: it is drawn when the browser is about to print and gone afterwards.

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useDesk } from "./desk.tsx";
import { Figure } from "./figure.tsx";
import { StatusSign } from "./status-sign.tsx";

export function PrintedLedger() {
  const { t } = useTranslation();
  const { report } = useDesk();
  if (!usePrinting()) return null;
  return (
    <section className="printed-ledger">
      <h2>{t("ledger.title")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("correction.indicator")}</th>
            <th scope="col">{t("correction.basis")}</th>
            <th scope="col">{t("correction.value")}</th>
            <th scope="col">{t("correction.status")}</th>
            <th scope="col">{t("ledger.quote")}</th>
          </tr>
        </thead>
        <tbody>
          {report.statements.map(({ id, kind, measure, status, period, quote, correction }) => (
            <tr key={id} className={correction?.kind === "strike" ? "struck" : ""}>
              <td>{measure?.indicator.name ?? t(`kind.${kind}`)}</td>
              <td>{measure === undefined ? "" : t(`basis.${measure.basis}`)}</td>
              <td className="figures">{measure !== undefined && <Figure measure={measure} />}</td>
              <td>
                <StatusSign status={status} /> {period?.to}
              </td>
              <td>{quote}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** True from the moment the browser prepares to print until it has. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
