// Results and targets side by side: a chart for what shares an axis, a table for all, and what is missing on either side.

import { Button } from "antd";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { csvOf } from "../../app/csv.ts";
import { useDesk } from "../desk.tsx";
import { Figure } from "../figure.tsx";
import { type Figured, growths, type Pair, pairsOf, sheetOf } from "./pairs.ts";
import { saveText } from "./save.ts";

/** The chart and the library that draws it are fetched when somebody looks at it. */
const Dumbbells = lazy(async () => ({ default: (await import("./dumbbells.tsx")).Dumbbells }));

export function TargetsList() {
  const { t } = useTranslation();
  const { report } = useDesk();
  const pairs = useMemo(() => pairsOf(report), [report]);
  const { both, targetOnly, resultOnly } = pairs;
  const drawn = growths(pairs);
  if (both.length + targetOnly.length === 0) return <p className="nothing">{t("targets.none")}</p>;
  const { government, planYear } = report.summary;
  const name = `${government}_${planYear}`;
  const save = () => saveText(`${name}.csv`, "text/csv", csvOf(t("targets.heads").split("|"), sheetOf(pairs)));
  return (
    <>
      <p className="soft">{t("targets.note", { review: report.facts.reviewYear, plan: report.facts.planYear })}</p>
      {drawn.length > 0 && (
        <Suspense fallback={<p className="soft">{t("loading")}</p>}>
          <Dumbbells pairs={drawn} name={name} />
        </Suspense>
      )}
      <PairTable pairs={[...both, ...targetOnly]} />
      {resultOnly.length > 0 && (
        <details className="missing">
          <summary>{t("targets.resultOnly", { count: resultOnly.length })}</summary>
          <PairTable pairs={resultOnly} />
        </details>
      )}
      <p className="entry-acts">
        <Button size="small" onClick={save}>
          {t("targets.csv")}
        </Button>
      </p>
    </>
  );
}

function PairTable({ pairs }: { pairs: readonly Pair[] }) {
  const { t } = useTranslation();
  return (
    <table className="pairs">
      <thead>
        <tr>
          <th scope="col">{t("correction.indicator")}</th>
          <th scope="col" className="figures">
            {t("targets.result")}
          </th>
          <th scope="col" className="figures">
            {t("targets.target")}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ name, basis, unit, result, target }) => (
          <tr key={`${name} ${basis} ${unit}`}>
            <th scope="row">
              <span lang="zh-CN">{name}</span> <small>{t(`basis.${basis}`)}</small>
            </th>
            <td>
              <Stated figured={result} />
            </td>
            <td>
              <Stated figured={target} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure that leads to its words; where there is none, the gap is drawn. */
function Stated({ figured }: { figured: Figured | null }) {
  const { t } = useTranslation();
  const { select } = useDesk();
  if (figured === null) return <span className="gap">{t("targets.unstated")}</span>;
  return (
    <button type="button" className="link" onClick={() => select(figured.statement, "elsewhere", "keep")}>
      <Figure measure={figured.measure} />
    </button>
  );
}
