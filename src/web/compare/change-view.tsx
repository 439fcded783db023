// A year beside the year before: who raised the number, who kept it, who lowered it, and how the ranks moved.

import { Button } from "antd";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ComparisonTable } from "../../wire/index.ts";
import { Chart } from "../app/chart/chart.tsx";
import { fileName } from "../app/chart/picture.ts";
import { csvOf } from "../app/csv.ts";
import { Failed } from "../app/failure.tsx";
import { Waiting } from "../app/waiting.tsx";
import { saveText } from "../report/targets/save.ts";
import { CellShown, Worded } from "./cell-shown.tsx";
import { type Changed, type Changes, changesOf, type Unpaired } from "./changes.ts";
import { drawChanges } from "./drawn.ts";
import { signed } from "./figures.ts";
import { useFirst } from "./first-rows.tsx";
import { newestWithBefore, yearsOf } from "./held.ts";
import { PlaceName } from "./place-name.tsx";
import { useTable } from "./queries.ts";
import { useSaid } from "./said.ts";
import { MOST, type Setting, useTitles } from "./setting.ts";
import { changeSheet } from "./sheets.ts";
import { useWordsOf } from "./words-of.ts";
import { YearChips } from "./year-chips.tsx";

export function ChangeView({ setting }: { setting: Setting }) {
  const { asked, indicator, chosen } = setting;
  const years = useMemo(() => yearsOf(chosen, asked.status), [chosen, asked.status]);
  const newest = useMemo(() => newestWithBefore(chosen, asked.status), [chosen, asked.status]);
  const year = asked.year ?? newest ?? new Date().getFullYear();
  const table = useTable({ ...asked, indicator, years: [year - 1, year] });
  return (
    <section className="compare-view" aria-busy={table.isPlaceholderData}>
      <YearChips years={years} chosen={year} />
      {table.isPending ? (
        <Waiting />
      ) : table.isError ? (
        <Failed small error={table.error} retry={() => void table.refetch()} />
      ) : (
        <TwoYears table={table.data} year={table.data.years.at(-1) ?? year} />
      )}
    </section>
  );
}

function TwoYears({ table, year }: { table: ComparisonTable; year: number }) {
  const { t } = useTranslation();
  const { titled, scale } = useTitles();
  const changes = useMemo(() => changesOf(table, year), [table, year]);
  const title = `${titled(table.indicator.name, table.status, year)} · ${t("compare.views.change")}`;
  return (
    <>
      <h2>
        {title} <small>{scale(table.basis, table.unit)}</small>
      </h2>
      <Counts changes={changes} />
      {changes.changed.length === 0 && <p className="nothing">{t("compare.noChange", { before: year - 1, year })}</p>}
      <div className="beside">
        {changes.changed.length > 0 && <ChangeChart changes={changes} table={table} title={title} />}
        <ChangeTable changes={changes} year={year} title={title} />
      </div>
    </>
  );
}

function Counts({ changes: { higher, same, lower, unpaired } }: { changes: Changes }) {
  const { t } = useTranslation();
  return (
    <ul className="counts figures">
      <li>
        ▲ {t("compare.rose")} <b>{higher}</b>
      </li>
      <li>
        ＝ {t("compare.kept")} <b>{same}</b>
      </li>
      <li>
        ▼ {t("compare.fell")} <b>{lower}</b>
      </li>
      <li>
        ╌ {t("compare.alone")} <b>{unpaired.length}</b>
      </li>
    </ul>
  );
}

interface ChangeChartProps {
  readonly changes: Changes;
  readonly table: ComparisonTable;
  readonly title: string;
}

function ChangeChart({ changes, table: { unit, basis }, title }: ChangeChartProps) {
  const { t } = useTranslation();
  const { caption, scale } = useTitles();
  const said = useSaid();
  const wordsOf = useWordsOf();
  const navigate = useNavigate();
  const changed = useMemo(() => changes.changed.slice(0, MOST), [changes]);
  const draw = useMemo(() => drawChanges(changed, unit, { said }), [changed, unit, said]);
  const pick = useCallback(
    (index: number) => {
      const picked = changed[index];
      if (picked !== undefined) void navigate(wordsOf(picked.now.row));
    },
    [changed, navigate, wordsOf],
  );
  return (
    <div>
      <p className="soft legend">{t("compare.changeLegend")}</p>
      <Chart
        draw={draw}
        caption={caption(`${title} ${scale(basis, unit)}`, t("compare.changeLegend"))}
        label={t("compare.chart.change", { title })}
        pick={pick}
      />
      {changes.changed.length > MOST && <p className="soft">{t("compare.mostDrawn", { most: MOST })}</p>}
    </div>
  );
}

function ChangeTable({ changes, year, title }: { changes: Changes; year: number; title: string }) {
  const { t } = useTranslation();
  const [first, more] = useFirst(changes.changed);
  const save = () =>
    saveText(
      fileName(title, "csv"),
      "text/csv",
      csvOf(t("compare.headsChange").split("|"), changeSheet(changes, year)),
    );
  return (
    <div>
      <table className="compare-table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.place")}</th>
            <th scope="col" className="number">
              {t("compare.before", { year: year - 1 })}
            </th>
            <th scope="col" className="number">
              {t("compare.before", { year })}
            </th>
            <th scope="col" className="number">
              {t("compare.change")}
            </th>
            <th scope="col" className="number">
              {t("compare.rankBefore")}
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map((changed) => (
            <ChangeRow key={changed.now.row.report} changed={changed} year={year} />
          ))}
        </tbody>
      </table>
      <Unpairs unpaired={changes.unpaired} />
      <p className="table-acts">
        {more}
        <Button size="small" onClick={save}>
          {t("compare.csv")}
        </Button>
      </p>
    </div>
  );
}

function ChangeRow({ changed: { place, before, now, by }, year }: { changed: Changed; year: number }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <PlaceName place={place} />
      </th>
      <td className="number" data-label={t("compare.before", { year: year - 1 })}>
        <Worded said={before.row} />
      </td>
      <td className="number" data-label={t("compare.before", { year })}>
        <Worded said={now.row} />
      </td>
      <td className="number figures" data-label={t("compare.change")}>
        {by > 0 ? "▲ " : by < 0 ? "▼ " : "＝ "}
        {signed(by)}
      </td>
      <td className="number figures" data-label={t("compare.rankBefore")}>
        {before.rank ?? "╌"} → {now.rank ?? "╌"}
      </td>
    </tr>
  );
}

/** Places of which one year gives no number: what stands in each. */
function Unpairs({ unpaired }: { unpaired: readonly Unpaired[] }) {
  const { t } = useTranslation();
  if (unpaired.length === 0) return null;
  return (
    <details className="not-held-list" open={unpaired.length < 12}>
      <summary>{t("compare.unpaired", { count: unpaired.length })}</summary>
      <ul className="silents">
        {unpaired.map(({ place, before, now }) => (
          <li key={[...place.parents, place.place].join("/")}>
            <PlaceName place={place} />{" "}
            <span className="figures">
              {before.year} <CellShown cell={before} /> · {now.year} <CellShown cell={now} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
