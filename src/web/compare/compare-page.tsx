// An indicator, places, years: what is compared is chosen above, and looked at in one of five ways below.

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { HeldIndicator, ReportSummary } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useReports } from "../app/queries.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { datasetFile } from "./ask.ts";
import { type Asked, askedOf, type View, views } from "./asked.ts";
import { ChangeView } from "./change-view.tsx";
import { Choices } from "./choices.tsx";
import { DotsView } from "./dots-view.tsx";
import { HeatView } from "./heat-view.tsx";
import { chosenSeats, seatsOf } from "./held.ts";
import { useIndicators } from "./queries.ts";
import type { Setting } from "./setting.ts";
import { SpreadView } from "./spread-view.tsx";
import { TiersView } from "./tiers-view.tsx";
import "./compare.css";
import "./print.css";

export function ComparePage() {
  const { t } = useTranslation();
  const reports = useReports();
  const indicators = useIndicators();
  useTitle(t("compare.nav"));
  const failed = [reports, indicators].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (reports.data === undefined || indicators.data === undefined) return <Waiting />;
  return (
    <div className="compare">
      <h1>{t("compare.nav")}</h1>
      <Comparison reports={reports.data} indicators={indicators.data} />
    </div>
  );
}

interface ComparisonProps {
  readonly reports: readonly ReportSummary[];
  readonly indicators: readonly HeldIndicator[];
}

function Comparison({ reports, indicators }: ComparisonProps) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const asked = useMemo(() => askedOf(params), [params]);
  const setting = useSetting(reports, indicators, asked);
  if (setting.all.length === 0) return <Nothing why={t("compare.none")} />;
  if (indicators.length === 0 && asked.view !== "spread") return <Nothing why={t("compare.noIndicators")} />;
  return (
    <>
      <p className="lead soft">{t("compare.lead")}</p>
      <Choices setting={setting} indicators={indicators} />
      <ViewSwitch view={asked.view} />
      {setting.chosen.length === 0 ? <NoPlaces /> : <Viewed setting={setting} />}
      <Dataset />
    </>
  );
}

function useSetting(reports: readonly ReportSummary[], indicators: readonly HeldIndicator[], asked: Asked): Setting {
  const all = useMemo(() => seatsOf(reports), [reports]);
  const chosen = useMemo(() => chosenSeats(all, asked), [all, asked]);
  return { asked, all, chosen, indicator: asked.indicator ?? indicators[0]?.id ?? "" };
}

const shown: { readonly [V in View]: (props: { setting: Setting }) => React.ReactNode } = {
  dots: DotsView,
  heat: HeatView,
  tiers: TiersView,
  change: ChangeView,
  spread: SpreadView,
};

function Viewed({ setting }: { setting: Setting }) {
  const View = shown[setting.asked.view];
  return <View setting={setting} />;
}

function ViewSwitch({ view }: { view: View }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const look = (next: View) => move({ view: next === "dots" ? null : next, year: null, sort: null }, "keep");
  return (
    <fieldset className="compare-views">
      <legend className="unseen">{t("compare.view")}</legend>
      {views.map((each) => (
        <button key={each} type="button" aria-pressed={each === view} onClick={() => look(each)}>
          {t(`compare.views.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Nothing({ why }: { why: string }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {why} <Link to={along(params, "/")}>{t("compare.addReports")}</Link>
    </p>
  );
}

function NoPlaces() {
  const { t } = useTranslation();
  const [, move] = useAddress();
  return (
    <p className="nothing">
      {t("compare.noYears")}{" "}
      <button type="button" className="link" onClick={() => move({ place: null, tier: null }, "keep")}>
        {t("compare.widen")}
      </button>
    </p>
  );
}

/** Everything at once, for whoever goes on elsewhere. */
function Dataset() {
  const { t } = useTranslation();
  return (
    <section className="dataset" aria-labelledby="dataset">
      <h2 id="dataset">{t("compare.dataset")}</h2>
      <p className="soft">
        {t("compare.datasetWhat")}{" "}
        {(["xlsx", "csv"] as const).map((ending) => (
          <a key={ending} href={datasetFile(ending)} download>
            {ending.toUpperCase()}
          </a>
        ))}
      </p>
    </section>
  );
}
