// 督查总览: how it stands, what waits for a leader, red and overdue, what changed, lights by unit, leader and area, ranks. One page
// on paper.

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OverviewShown, SideTally } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { useDayWords } from "../registers/due-words.tsx";
import { LightSign, lights } from "../registers/shared.ts";
import { askedOf, queryOf, todayInChina } from "./asked.ts";
import { AwaitedView } from "./awaited-view.tsx";
import { ChangesView } from "./changes-view.tsx";
import { CountLink } from "./count-link.tsx";
import { LightsTable } from "./lights-table.tsx";
import { ListedLine } from "./listed-line.tsx";
import { OverviewChoices } from "./overview-choices.tsx";
import { useFreshCounts, useOverview } from "./queries.ts";
import { Rankings } from "./rankings.tsx";
import "./leaders.css";
import "./print.css";

export function LeadersPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const asked = useMemo(() => askedOf(params), [params]);
  const overview = useOverview(queryOf(asked, todayInChina()));
  useTitle(t("leaders.nav"));
  useFreshCounts();
  if (overview.isError) return <Failed error={overview.error} retry={() => void overview.refetch()} />;
  if (overview.data === undefined) return <Waiting />;
  return (
    <div className="leaders" aria-busy={overview.isPlaceholderData}>
      <Head overview={overview.data} />
      <OverviewChoices asked={asked} overview={overview.data} />
      {overview.data.whole.total === 0 ? <Nothing /> : <Shown overview={overview.data} />}
    </div>
  );
}

function Head({ overview: { date, since } }: { overview: OverviewShown }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const dayWords = useDayWords();
  return (
    <div className="leaders-head">
      <h1>{t("leaders.nav")}</h1>
      <p className="soft">{t("leaders.asOf", { day: dayWords(date, ""), since: dayWords(since, date) })}</p>
      <p className="leaders-acts">
        <Link to={along(params, "/bulletin", { month: date.slice(0, 7) })}>{t("leaders.toBulletin")}</Link>
        <button type="button" className="link" onClick={() => window.print()}>
          {t("leaders.print")}
        </button>
      </p>
    </div>
  );
}

function Shown({ overview }: { overview: OverviewShown }) {
  const { whole, wholeBefore, changes, since, units, leaders, areas, rankings } = overview;
  return (
    <>
      <Totals whole={whole} before={wholeBefore} />
      <div className="leaders-columns">
        <div>
          <AwaitedView overview={overview} />
          <Urgent overview={overview} />
        </div>
        <ChangesView changes={changes} since={since} />
      </div>
      <div className="leaders-sides">
        <LightsTable side="lead" tallies={units} />
        <LightsTable side="leader" tallies={leaders} />
        <LightsTable side="area" tallies={areas} />
      </div>
      <Rankings rankings={rankings} />
    </>
  );
}

/** How many there are, how many are overdue, which lights they show; each beside the other day. */
function Totals({ whole, before }: { whole: SideTally; before: SideTally }) {
  const { t } = useTranslation();
  return (
    <dl className="totals">
      <div>
        <dt>{t("leaders.total")}</dt>
        <dd>
          <CountLink query={whole.query}>{whole.total}</CountLink>
          <Moved by={whole.total - before.total} />
        </dd>
      </div>
      <div className={whole.overdue > 0 ? "grave" : undefined}>
        <dt>{t("leaders.overdue")}</dt>
        <dd>
          <CountLink query={{ ...whole.query, overdue: true }}>{whole.overdue}</CountLink>
          <Moved by={whole.overdue - before.overdue} />
        </dd>
      </div>
      {lights.map((light) => (
        <div key={light}>
          <dt>
            <LightSign light={light} />
          </dt>
          <dd>
            <CountLink query={{ ...whole.query, lights: [light] }}>{whole.lights[light]}</CountLink>
            <Moved by={whole.lights[light] - before.lights[light]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Moved({ by }: { by: number }) {
  const { t } = useTranslation();
  const words = by === 0 ? t("leaders.same") : t(by > 0 ? "leaders.more" : "leaders.fewer", { count: Math.abs(by) });
  const sign = by === 0 ? "＝" : by > 0 ? `↑${by}` : `↓${-by}`;
  return (
    <small className="moved figures" title={words}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{words}</span>
    </small>
  );
}

/** Lines that stand before the rest. */
const FIRST = 12;

function Urgent({ overview: { urgent, urgentTotal, whole } }: { overview: OverviewShown }) {
  const { t } = useTranslation();
  const rest = urgentTotal - FIRST;
  return (
    <section className="urgent" aria-labelledby="urgent">
      <h2 id="urgent">{t("leaders.urgent", { count: urgentTotal })}</h2>
      {urgentTotal === 0 && <p className="soft">{t("leaders.noUrgent")}</p>}
      <ul>
        {urgent.slice(0, FIRST).map((line) => (
          <ListedLine key={line.matter} line={line} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="rest">
          {t("leaders.rest", { count: rest })}{" "}
          <CountLink query={{ ...whole.query, lights: ["red"] }}>
            <LightSign light="red" /> {whole.lights.red}
          </CountLink>{" "}
          <CountLink query={{ ...whole.query, overdue: true }}>
            {t("leaders.overdue")} {whole.overdue}
          </CountLink>
        </p>
      )}
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t("leaders.none")} <Link to={along(params, "/registers")}>{t("leaders.toRegisters")}</Link>
    </p>
  );
}
