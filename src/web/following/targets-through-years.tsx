// Every indicator that a government set targets for, one small drawing each, and all of them as a table to take away.

import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GovernmentDetail } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { csvOf } from "../app/csv.ts";
import { saveText } from "../report/targets/save.ts";
import { ResultMark, TargetMark } from "./marks.tsx";
import { Multiple } from "./multiple.tsx";
import { sheetOf } from "./series.ts";

export function TargetsThroughYears({ government }: { government: GovernmentDetail }) {
  const { t } = useTranslation();
  const { series, name } = government;
  // Numbers first, in the order of the newest report; what is said in words only comes last.
  const ordered = useMemo(
    () => [...series].sort((a, b) => Number(a.basis === "relation") - Number(b.basis === "relation")),
    [series],
  );
  const save = () => saveText(`${name}.csv`, "text/csv", csvOf(t("following.heads").split("|"), sheetOf(series)));
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{t("following.targets")}</h2>
      {series.length === 0 ? (
        <NoTargets government={government} />
      ) : (
        <>
          <p className="soft">{t("following.targetsNote")}</p>
          <div className="multiples-head">
            <Legend />
            <Button size="small" onClick={save}>
              {t("targets.csv")}
            </Button>
          </div>
          <div className="multiples">
            {ordered.map((each) => (
              <Multiple key={`${each.indicator.id} ${each.basis}`} series={each} government={name} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function NoTargets({ government: { reports } }: { government: GovernmentDetail }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const latest = reports.at(-1)?.summary.id;
  return (
    <p className="nothing">
      {t("following.noTargets")}{" "}
      {latest !== undefined && (
        <Link to={along(params, `/reports/${encodeURIComponent(latest)}`, { kind: "measure" })}>
          {t("following.toMeasures")}
        </Link>
      )}
    </p>
  );
}

const bounds = ["about", "at_least", "at_most", "exact", "range"] as const;

/** Where a sample stands in its 28 pixels: an arrow and a bar need room on one side. */
const sampleAt = { about: 14, at_least: 21, at_most: 7, exact: 14, range: 23 } as const;

/** What the marks mean, drawn as they are drawn. */
function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="marks-legend">
      <li>
        <Sample>
          <ResultMark x={12} y={14} />
        </Sample>
        {t("following.result")}
      </li>
      {bounds.map((bound) => (
        <li key={bound}>
          <Sample>
            <TargetMark bound={bound} x={12} y={sampleAt[bound]} far={5} />
          </Sample>
          {t("following.targetOf", { bound: t(`bound.${bound}`) })}
        </li>
      ))}
    </ul>
  );
}

const Sample = ({ children }: { children: React.ReactNode }) => (
  <svg width="24" height="28" viewBox="0 0 24 28" aria-hidden="true">
    {children}
  </svg>
);
