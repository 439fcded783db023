// A phrase or a scheme on its way: in which year and where it stood first, how many reports of each year have it, and where.

import { Button, Input } from "antd";
import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { along, useAddress, useTyped } from "../app/address.ts";
import { Chart } from "../app/chart/chart.tsx";
import { fileName } from "../app/chart/picture.ts";
import { csvOf } from "../app/csv.ts";
import { Failed } from "../app/failure.tsx";
import { Waiting } from "../app/waiting.tsx";
import { saveText } from "../report/targets/save.ts";
import { drawSpread } from "./drawn.ts";
import { useFirst } from "./first-rows.tsx";
import { pathOf } from "./held.ts";
import { PlaceName } from "./place-name.tsx";
import { useSpread } from "./queries.ts";
import { type Setting, useTitles } from "./setting.ts";
import { spreadSheet } from "./sheets.ts";
import { type Spread, searchFor, spreadIn } from "./spread.ts";

export function SpreadView({ setting: { asked } }: { setting: Setting }) {
  const { t } = useTranslation();
  const [typed, type] = useTyped("phrase");
  const phrase = useDeferredValue(asked.phrase);
  return (
    <section className="compare-view">
      <Input
        className="phrase"
        type="search"
        aria-label={t("compare.phrase")}
        placeholder={`${t("compare.phrase")}，${t("compare.phraseHint")}`}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      {phrase === "" ? <Suggestions type={type} /> : <Found phrase={phrase} asked={asked} />}
    </section>
  );
}

function Suggestions({ type }: { type: (phrase: string) => void }) {
  const { t } = useTranslation();
  return (
    <p className="nothing suggestions">
      {t("compare.phraseTry")}
      {t("compare.phrases")
        .split("|")
        .map((phrase) => (
          <button key={phrase} type="button" className="link" lang="zh-CN" onClick={() => type(phrase)}>
            {phrase}
          </button>
        ))}
    </p>
  );
}

function Found({ phrase, asked }: { phrase: string; asked: Setting["asked"] }) {
  const { t } = useTranslation();
  const answer = useSpread(phrase, asked.places);
  const spread = useMemo(
    () => (answer.data === undefined ? null : spreadIn(answer.data, asked.tiers)),
    [answer.data, asked.tiers],
  );
  if (answer.isError) return <Failed small error={answer.error} retry={() => void answer.refetch()} />;
  if (spread === null || answer.data === undefined) return <Waiting />;
  if (spread.sentences === 0) return <p className="nothing">{t("compare.phraseNone", { phrase })}</p>;
  return (
    <div aria-busy={answer.isPlaceholderData}>
      <SpreadShown phrase={answer.data.phrase} spread={spread} />
    </div>
  );
}

interface SpreadProps {
  readonly phrase: string;
  readonly spread: Spread;
}

function SpreadShown({ phrase, spread }: SpreadProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2 lang="zh-CN">“{phrase}”</h2>
      <p className="figures">
        {t("compare.phraseSum", { reports: spread.reports, sentences: spread.sentences })}{" "}
        <First spread={spread} phrase={phrase} />
      </p>
      <div className="beside">
        <SpreadChart phrase={phrase} spread={spread} />
        <YearTable phrase={phrase} spread={spread} />
      </div>
      <PlaceTable phrase={phrase} spread={spread} />
    </>
  );
}

function First({ phrase, spread: { first } }: SpreadProps) {
  const { t } = useTranslation();
  const year = first[0]?.first ?? null;
  if (year === null) return null;
  return (
    <>
      {t("compare.phraseFirst", { year, count: first.length })}{" "}
      {first.map((place) => (
        <ToSearch key={pathOf(place)} phrase={phrase} where={{ place: place.code ?? pathOf(place), year }}>
          <span lang="zh-CN">{place.place}</span>
        </ToSearch>
      ))}
    </>
  );
}

interface ToSearchProps {
  readonly phrase: string;
  readonly where: { readonly place?: string; readonly year?: number };
  readonly children: React.ReactNode;
  readonly title?: string;
}

/** Leads to the sentences behind a count. */
function ToSearch({ phrase, where, children, title }: ToSearchProps) {
  const [params] = useAddress();
  return (
    <Link className="to-search" to={along(params, "/search", searchFor(phrase, where))} title={title}>
      {children}
    </Link>
  );
}

function SpreadChart({ phrase, spread: { years } }: SpreadProps) {
  const { t } = useTranslation();
  const { caption } = useTitles();
  const draw = useMemo(() => drawSpread(years, ({ reports, held }) => `${reports} / ${held}`), [years]);
  return (
    <div>
      <p className="soft legend">{t("compare.phraseLegend")}</p>
      <Chart
        draw={draw}
        caption={caption(`“${phrase}” ${t("compare.phraseReports")}`, t("compare.phraseLegend"))}
        label={t("compare.chart.spread", { phrase })}
      />
    </div>
  );
}

function YearTable({ phrase, spread }: SpreadProps) {
  const { t } = useTranslation();
  return (
    <table className="compare-table">
      <caption className="unseen">{t("compare.phraseReports")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("compare.year")}</th>
          {(["phraseReports", "phraseHeld", "phraseSentences", "phraseNewly"] as const).map((head) => (
            <th key={head} scope="col" className="number">
              {t(`compare.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spread.years.map(({ year, reports, held, sentences, newly }) => (
          <tr key={year}>
            <th scope="row" className="figures">
              {year}
            </th>
            <td className="number figures" data-label={t("compare.phraseReports")}>
              {reports}
            </td>
            <td className="number figures" data-label={t("compare.phraseHeld")}>
              {held}
            </td>
            <td className="number figures" data-label={t("compare.phraseSentences")}>
              {sentences === 0 ? (
                0
              ) : (
                <ToSearch phrase={phrase} where={{ year }}>
                  {sentences}
                </ToSearch>
              )}
            </td>
            <td className="number figures" data-label={t("compare.phraseNewly")}>
              {newly}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Places by years: how many sentences have it, the first year marked. */
function PlaceTable({ phrase, spread }: SpreadProps) {
  const { t } = useTranslation();
  const [first, more] = useFirst(spread.places);
  const years = spread.years.map(({ year }) => year).reverse();
  const save = () =>
    saveText(
      fileName(phrase, "csv"),
      "text/csv",
      csvOf(t("compare.headsSpread").split("|"), spreadSheet(phrase, spread)),
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <section className="heat-scroll" tabIndex={0} aria-label={phrase}>
        <table className="heat spread">
          <caption className="unseen">{phrase}</caption>
          <thead>
            <tr>
              <th scope="col">{t("compare.place")}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="figures">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((place) => (
              <tr key={pathOf(place)}>
                <th scope="row">
                  <PlaceName place={place} />
                </th>
                {years.map((year) => (
                  <SpreadCell key={year} phrase={phrase} place={place} year={year} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="table-acts">
        {more}
        <Button size="small" onClick={save}>
          {t("compare.csv")}
        </Button>
      </p>
    </>
  );
}

interface SpreadCellProps {
  readonly phrase: string;
  readonly place: Spread["places"][number];
  readonly year: number;
}

function SpreadCell({ phrase, place, year }: SpreadCellProps) {
  const { t } = useTranslation();
  const held = place.years.find((one) => one.year === year);
  if (held === undefined) {
    return (
      <td className="cell not-held" data-year={year} title={t("compare.whyWhat.not-held")}>
        <span className="why-empty not-held">
          <span aria-hidden="true">▢</span> {t("compare.why.not-held")}
        </span>
      </td>
    );
  }
  const title = t("compare.phraseCell", { place: place.place, year, count: held.sentences });
  return (
    <td className="cell figures" data-year={year} data-shade={Math.min(4, held.sentences)}>
      {held.sentences === 0 ? (
        <span className="why-empty not-stated" title={title}>
          <span aria-hidden="true">╌</span> {t("compare.phraseAbsent")}
        </span>
      ) : (
        <ToSearch phrase={phrase} where={{ place: place.code ?? pathOf(place), year }} title={title}>
          {held.sentences}
          {place.first === year && <small> {t("compare.firstUse")}</small>}
        </ToSearch>
      )}
    </td>
  );
}
