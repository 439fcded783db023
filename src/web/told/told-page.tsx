// 年报句: what the next report can say of a year. Every figure opens its sum and the matters it counts; the address says which.

import { Button } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ToldSentence, ToldYear } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useTitle } from "../app/title.ts";
import { useSay } from "../app/toast.tsx";
import { Waiting } from "../app/waiting.tsx";
import { copied } from "../report/cite.ts";
import { saveText } from "../report/targets/save.ts";
import { FigureMatters } from "./figure-matters.tsx";
import { useTold } from "./queries.ts";
import { Sentence } from "./sentence.tsx";
import { yearIn } from "./sums.ts";
import "./told.css";

export function ToldPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const told = useTold(yearIn(params));
  useTitle(t("told.title"));
  if (told.isError) return <Failed error={told.error} retry={() => void told.refetch()} />;
  if (told.data === undefined) return <Waiting />;
  return (
    <div className="told">
      <Head told={told.data} />
      {told.data.sentences.length === 0 ? <Nothing year={told.data.year} /> : <Sentences told={told.data} />}
    </div>
  );
}

function Head({ told: { year, years, date } }: { told: ToldYear }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const id = useId();
  return (
    <div className="told-head">
      <p className="told-ways">
        <Link to={along(params, "/registers")}>{t("registers.nav")}</Link>
        <Link to={along(params, "/checks", { draft: "1", registers: "1" })}>{t("told.draft")}</Link>
      </p>
      <h1>{t("told.title")}</h1>
      <p className="soft">{t("told.what")}</p>
      <p className="told-year">
        <label htmlFor={id}>{t("told.year")}</label>{" "}
        <select
          id={id}
          className="figures"
          value={year}
          onChange={(event) => move({ year: event.target.value, r: null, f: null }, "keep")}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <span className="soft figures">{t("told.asOf", { date })}</span>
      </p>
    </div>
  );
}

function Nothing({ year }: { year: number }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t("told.empty", { year })} {t("told.emptyWhat")}
      <br />
      <Link to={along(params, "/registers")}>{t("told.toRegisters")}</Link>
    </p>
  );
}

function Sentences({ told: { year, sentences } }: { told: ToldYear }) {
  const { t } = useTranslation();
  const all = sentences.map(({ words }) => words).join("\n");
  return (
    <>
      <Acts all={all} year={year} />
      <ol className="told-sentences" aria-label={t("told.sentences", { year })}>
        {sentences.map((sentence) => (
          <Told key={`${sentence.register.code} ${sentence.code}`} sentence={sentence} year={year} />
        ))}
      </ol>
    </>
  );
}

function Acts({ all, year }: { all: string; year: number }) {
  const { t } = useTranslation();
  const copy = useCopyWords();
  const file = t("told.fileName", { year });
  return (
    <p className="told-acts">
      <Button type="primary" onClick={() => void copy(all)}>
        {t("told.copyAll")}
      </Button>
      <Button onClick={() => saveText(file, "text/plain", `${all}\n`)}>{t("told.save")}</Button>
      <button type="button" className="link" onClick={() => window.print()}>
        {t("told.print")}
      </button>
    </p>
  );
}

function Told({ sentence, year }: { sentence: ToldSentence; year: number }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const copy = useCopyWords();
  const { register } = sentence;
  const open =
    params.get("r") === register.code
      ? sentence.pieces.find((piece) => typeof piece !== "string" && piece.name === params.get("f"))
      : undefined;
  return (
    <li>
      <h2>
        <Link
          to={along(params, `/registers/${encodeURIComponent(register.code)}`, { year: String(year) })}
          lang="zh-CN"
        >
          {register.name}
        </Link>
        <button type="button" className="link" onClick={() => void copy(sentence.words)}>
          {t("told.copyOne")}
        </button>
      </h2>
      <Sentence
        sentence={sentence}
        open={typeof open === "object" ? open.name : null}
        choose={(name) => move(name === null ? { r: null, f: null } : { r: register.code, f: name }, "keep")}
      />
      {typeof open === "object" && <FigureMatters key={open.name} figure={open} year={year} />}
    </li>
  );
}

/** Copies words and says so. */
function useCopyWords(): (words: string) => Promise<void> {
  const { t } = useTranslation();
  const say = useSay();
  return async (words) => {
    const done = await copied(words);
    say({ text: t(done ? "copied" : "copyFailed"), tone: done ? "plain" : "problem" });
  };
}
