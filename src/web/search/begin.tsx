// The empty box: what can be asked, with examples that find something in what is held.

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Found, HeldIndicator } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { Waiting } from "../app/waiting.tsx";
import { useIndicators } from "../compare/queries.ts";
import { askedOf } from "./asked.ts";
import { chosenOf, type Example, examplesOf } from "./examples.ts";
import { useEverything, useTotals } from "./queries.ts";

export function Begin() {
  const everything = useEverything();
  const indicators = useIndicators();
  if (everything.isError) return <Failed error={everything.error} retry={() => void everything.refetch()} small />;
  if (everything.isPending || indicators.isPending) return <Waiting />;
  return everything.data.total === 0 ? (
    <NothingHeld />
  ) : (
    <Examples everything={everything.data} indicators={indicators.data ?? []} />
  );
}

function NothingHeld() {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t("search.begin.empty")} <Link to={along(params, "/")}>{t("search.begin.add")}</Link>
    </p>
  );
}

function Examples({ everything, indicators }: { everything: Found; indicators: readonly HeldIndicator[] }) {
  const { t } = useTranslation();
  const examples = useMemo(() => examplesOf(everything, indicators), [everything, indicators]);
  const questions = useMemo(() => examples.map(({ asked }) => askedOf(new URLSearchParams(asked))), [examples]);
  const shown = chosenOf(examples, useTotals(questions));
  const { total, reports } = everything;
  return (
    <section className="search-begin">
      <h2>{t("search.begin.title")}</h2>
      <ul>
        {shown.map((example) => (
          <li key={example.kind}>
            <ExampleLink example={example} />
            <span>{t(`search.begin.${example.kind}`)}</span>
            <span className="figures soft">{t("search.total", { count: example.total })}</span>
          </li>
        ))}
      </ul>
      <p className="soft figures">{t("search.begin.held", { total, reports })}</p>
    </section>
  );
}

function ExampleLink({ example: { kind, asked } }: { example: Example }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { q, from } = asked;
  const words = kind === "silent" ? t("search.begin.silentWords") : (q ?? "");
  return (
    <Link to={along(params, "/search", asked)} lang={kind === "silent" ? undefined : "zh-CN"}>
      {words}
      {from !== undefined && <small className="figures"> {t("year", { year: from })}</small>}
    </Link>
  );
}
