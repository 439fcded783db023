// One government through the years: who it is, which reports are held and what stands in the gaps, how its promises fared, and its
// targets beside its results.

import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { GovernmentDetail } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { useGovernment } from "./queries.ts";
import { TargetsThroughYears } from "./targets-through-years.tsx";
import { YearTable } from "./year-table.tsx";
import "./following.css";
import "./government.css";

export function GovernmentPage() {
  const { key = "" } = useParams();
  const government = useGovernment(key);
  useTitle(government.data?.name ?? null);
  if (government.isPending) return <Waiting />;
  if (government.data === undefined) return <Failed error={government.error} retry={() => void government.refetch()} />;
  return (
    <div className="government">
      <Head government={government.data} />
      <YearTable government={government.data} />
      <TargetsThroughYears government={government.data} />
    </div>
  );
}

function Head({ government }: { government: GovernmentDetail }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { name, code, tier, parents, formerNames, joinedTo, reports } = government;
  const joined = [...new Set(reports.filter((report) => report.joined).map(({ summary }) => summary.government))];
  return (
    <div className="government-head">
      <h1 lang="zh-CN">{name}</h1>
      <dl>
        <Fact name={t("report.facts.tier")}>{t(`tier.${tier ?? "unknown"}`)}</Fact>
        {parents.length > 0 && (
          <Fact name={t("report.facts.parents")}>
            <span lang="zh-CN">{parents.join(" · ")}</span>
          </Fact>
        )}
        <Fact name={t("report.facts.code")}>
          {code === null ? t("following.noCode") : <span className="figures">{code}</span>}
        </Fact>
        {formerNames.length > 0 && (
          <Fact name={t("following.formerNames")}>
            <FormerNames names={formerNames} />
          </Fact>
        )}
        {joined.length > 0 && (
          <Fact name={t("following.joined")}>
            <span lang="zh-CN">{joined.join("、")}</span>
          </Fact>
        )}
        {joinedTo !== null && (
          <Fact name={t("following.joinedTo")}>
            <Link to={along(params, `/governments/${encodeURIComponent(joinedTo)}`)} className="figures">
              {joinedTo}
            </Link>
          </Fact>
        )}
      </dl>
    </div>
  );
}

function FormerNames({ names }: { names: GovernmentDetail["formerNames"] }) {
  const { t } = useTranslation();
  return names.map(({ name, code, until }, n) => (
    <span key={`${code} ${name}`} className="figures">
      {n > 0 && " · "}
      <span lang="zh-CN">{name}</span> <small>{t("following.until", { code, year: until })}</small>
    </span>
  ));
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
