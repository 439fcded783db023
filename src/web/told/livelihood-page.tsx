// 民生实事 for everybody: what the government promised, item by item, and how far each has come. No names of people; to be printed and
// hung up.

import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PublicLivelihood } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { LightShape } from "../registers/light-sign.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { useLivelihood } from "./queries.ts";
import { yearIn } from "./sums.ts";
import "./livelihood.css";

type Item = PublicLivelihood["items"][number];

export function LivelihoodPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const list = useLivelihood(yearIn(params));
  useTitle(t("told.public.title"));
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.data === undefined) return <Waiting />;
  const { items, year } = list.data;
  return (
    <div className="livelihood">
      <Head list={list.data} />
      {items.length === 0 ? (
        <p className="nothing">{t("told.public.empty", { year })}</p>
      ) : (
        <ol>
          {items.map((item, place) => (
            <ItemView key={item.id} item={item} number={place + 1} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Head({ list: { year, years, date, sentence, items } }: { list: PublicLivelihood }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const id = useId();
  const done = items.filter(isDone).length;
  return (
    <div className="livelihood-head">
      <h1>{t("told.public.year", { year })}</h1>
      <p>{t("told.public.what")}</p>
      {items.length > 0 && (
        <p className="livelihood-sum figures">
          {t("told.public.count", { done, going: items.length - done })}
          <small className="soft">{t("told.public.asOf", { date })}</small>
        </p>
      )}
      {sentence !== null && (
        <p className="unseen" lang="zh-CN">
          {sentence}
        </p>
      )}
      <p className="livelihood-tools">
        {years.length > 1 && (
          <span>
            <label htmlFor={id}>{t("told.year")}</label>{" "}
            <select id={id} value={year} onChange={(event) => move({ year: event.target.value }, "keep")}>
              {years.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </span>
        )}
        <button type="button" className="link" onClick={() => window.print()}>
          {t("told.public.print")}
        </button>
      </p>
    </div>
  );
}

const isDone = ({ closed, progress }: Item): boolean => closed || progress === 100;

function ItemView({ item, number }: { item: Item; number: number }) {
  const { t } = useTranslation();
  const { title, stage, light, unit, benefit, deadline, adjusted } = item;
  return (
    <li className={isDone(item) ? "done" : undefined}>
      <span className="livelihood-number figures" aria-hidden="true">
        {number}
      </span>
      <div className="livelihood-item">
        <h2 lang="zh-CN">{title}</h2>
        <p className="livelihood-state">
          <span className={`light ${light}`}>
            <LightShape light={light} />
            {isDone(item) ? t("told.public.done") : t(`told.public.light.${light}`)}
          </span>
          {!isDone(item) && <span lang="zh-CN">{stage}</span>}
          {adjusted && <span>◇ {t("told.public.adjusted")}</span>}
        </p>
        <ProgressBar progress={item.progress} expected={isDone(item) ? null : item.expected} />
        <dl>
          {unit !== null && <Fact name={t("told.public.unit")} value={unit} isChinese />}
          {benefit !== null && <Fact name={t("told.public.benefit")} value={benefit} isChinese />}
          {deadline !== null && (
            <Fact name={t("told.public.deadline")} value={t("told.public.day", { date: deadline })} />
          )}
        </dl>
        <Origin item={item} />
      </div>
    </li>
  );
}

function Fact({ name, value, isChinese = false }: { name: string; value: string; isChinese?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figures" {...(isChinese ? { lang: "zh-CN" } : {})}>
        {value}
      </dd>
    </div>
  );
}

/** The words of the report, leading to the place they stand in. */
function Origin({ item: { origin } }: { item: Item }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  if (origin === null) return null;
  const path = `/reports/${encodeURIComponent(origin.report)}`;
  return (
    <blockquote>
      <p lang="zh-CN">“{origin.quote.trim()}”</p>
      <footer>
        {t("told.public.origin")}
        {" · "}
        {origin.label === null ? (
          origin.report
        ) : (
          <Link to={along(params, path, { s: origin.statement })} lang="zh-CN">
            {origin.label}
          </Link>
        )}
      </footer>
    </blockquote>
  );
}
