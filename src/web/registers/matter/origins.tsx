// The sentences of reports that a matter came from, each a link to its characters.

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MatterShown } from "../../../wire/index.ts";
import { placeQuery } from "../../../wire/index.ts";
import { useAddress } from "../../app/address.ts";

type Origin = MatterShown["origins"][number];

export function Origins({ origins }: { origins: readonly Origin[] }) {
  const { t } = useTranslation();
  return (
    <section className="origins" aria-labelledby="origins">
      <h2 id="origins">{t("registers.matter.origins", { count: origins.length })}</h2>
      {origins.map((origin) => (
        <Sentence key={`${origin.report} ${origin.statement} ${origin.start}`} origin={origin} />
      ))}
    </section>
  );
}

function Sentence({ origin: { report, statement, start, end, quote, label } }: { origin: Origin }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const lang = params.get("lang");
  const place = placeQuery({ source: { start, end } }, statement);
  const to = `/reports/${encodeURIComponent(report)}${place}${lang === null ? "" : `&lang=${lang}`}`;
  return (
    <blockquote lang="zh-CN">
      {quote}
      <cite>{label === null ? t("registers.matter.reportGone") : <Link to={to}>{label}</Link>}</cite>
    </blockquote>
  );
}
