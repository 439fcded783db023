// The bulletins that were issued, with the hash by which a file is known again.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress } from "../app/address.ts";
import { minute } from "../app/format.ts";
import { useIssued } from "./queries.ts";

export function IssuedList() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const issued = useIssued();
  if (issued.data === undefined) return null;
  return (
    <section className="issued" aria-labelledby="issued">
      <h2 id="issued">{t("leaders.bulletin.history")}</h2>
      {issued.data.length === 0 && <p className="soft">{t("leaders.bulletin.historyNone")}</p>}
      <ul>
        {issued.data.map(({ seq, number, title, month, registers, at, who, sha256 }) => (
          <li key={seq}>
            <Link lang="zh-CN" to={along(params, "/bulletin", { month, registers: registers.join(",") })}>
              {number} {title}
            </Link>
            <small className="figures">
              {t("leaders.bulletin.at")} {minute(at)} · {t("leaders.bulletin.who")} <span lang="zh-CN">{who}</span> ·{" "}
              {t("leaders.bulletin.hash")} <code>{sha256}</code>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
