// One year of many places: ranked marks with names, the same numbers as a table, and those that give none.

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
import { Worded } from "./cell-shown.tsx";
import { type Dot, dotLines, type Group, groupsOf, standingOf } from "./dots.ts";
import { drawDots } from "./drawn.ts";
import { roughly, type Stated, signed } from "./figures.ts";
import { useFirst } from "./first-rows.tsx";
import { yearsOf } from "./held.ts";
import { PlaceName } from "./place-name.tsx";
import { useTable } from "./queries.ts";
import { useSaid } from "./said.ts";
import { MOST, type Setting, useTitles } from "./setting.ts";
import { tableSheet } from "./sheets.ts";
import { Silents } from "./silents.tsx";
import { useWordsOf } from "./words-of.ts";
import { YearChips } from "./year-chips.tsx";

export function DotsView({ setting }: { setting: Setting }) {
  const { asked, indicator, chosen } = setting;
  const years = useMemo(() => yearsOf(chosen, asked.status), [chosen, asked.status]);
  const year = asked.year ?? years[0] ?? new Date().getFullYear();
  const table = useTable({ ...asked, indicator, years: [year] });
  return (
    <section className="compare-view" aria-busy={table.isPlaceholderData}>
      <YearChips years={years} chosen={year} />
      {table.isPending ? (
        <Waiting />
      ) : table.isError ? (
        <Failed small error={table.error} retry={() => void table.refetch()} />
      ) : (
        <OneYear table={table.data} year={table.data.years[0] ?? year} />
      )}
    </section>
  );
}

interface OneYearProps {
  readonly table: ComparisonTable;
  readonly year: number;
}

function OneYear({ table, year }: OneYearProps) {
  const { t } = useTranslation();
  const { titled, scale } = useTitles();
  const groups = useMemo(() => groupsOf(table, year), [table, year]);
  const title = titled(table.indicator.name, table.status, year);
  const count = groups.reduce((sum, { dots }) => sum + dots.length, 0);
  return (
    <>
      <h2>
        {title} <small>{scale(table.basis, table.unit)}</small>
      </h2>
      <p className="soft figures">{t("compare.standing", { ...standingOf(table, year) })}</p>
      {count === 0 ? (
        <p className="alone">{t("compare.nothingSaid", { year })}</p>
      ) : (
        <div className="beside">
          <div>
            <p className="soft legend">{t(table.status === "target" ? "compare.legend" : "compare.legendActual")}</p>
            {chartsOf(groups, table.basis).map((charted) => (
              <DotChart
                key={charted[0]?.tier ?? ""}
                groups={charted}
                table={table}
                title={
                  charted.length < groups.length ? `${title} · ${t(`tier.${charted[0]?.tier ?? "unknown"}`)}` : title
                }
              />
            ))}
            {count > MOST && <p className="soft">{t("compare.mostDrawn", { most: MOST })}</p>}
          </div>
          <div>
            <DotTable groups={groups} table={table} year={year} title={title} />
            <Silents groups={groups} />
          </div>
        </div>
      )}
      {count === 0 && (
        <div className="alone">
          <Silents groups={groups} />
          <p className="table-acts">
            <SaveTable table={table} year={year} title={title} />
          </p>
        </div>
      )}
    </>
  );
}

interface DotChartProps {
  readonly groups: readonly Group[];
  readonly table: ComparisonTable;
  readonly title: string;
}

/** Rates of all tiers share an axis; of amounts each tier has its own, or a county could not be seen beside the nation. */
function chartsOf(groups: readonly Group[], basis: ComparisonTable["basis"]): readonly (readonly Group[])[] {
  const drawn = groups.filter(({ dots }) => dots.length > 0);
  return basis === "level" || basis === "change" ? drawn.map((group) => [group]) : [drawn];
}

function DotChart({ groups, table, title }: DotChartProps) {
  const { t } = useTranslation();
  const { caption, scale } = useTitles();
  const said = useSaid();
  const wordsOf = useWordsOf();
  const navigate = useNavigate();
  const lines = useMemo(() => dotLines(groups, MOST), [groups]);
  const draw = useMemo(
    () =>
      drawDots(lines, table.unit, {
        said,
        tierHead: (tier, n) => t("compare.tierHead", { tier: t(`tier.${tier ?? "unknown"}`), n }),
        distribution: (of) => t("compare.distributionShort", roughly(of)),
      }),
    [lines, table.unit, said, t],
  );
  const pick = useCallback(
    (index: number) => {
      const picked = lines[index];
      if (picked?.kind === "dot") void navigate(wordsOf(picked.dot.cell.row));
    },
    [lines, navigate, wordsOf],
  );
  const name = `${title} ${scale(table.basis, table.unit)}`;
  const legend = t(table.status === "target" ? "compare.legend" : "compare.legendActual");
  return <Chart draw={draw} caption={caption(name, legend)} label={t("compare.chart.dots", { title })} pick={pick} />;
}

/** The same numbers; of the tier, where there is more than one, stands a heading. */
function DotTable({ groups, table, year, title }: OneYearProps & { groups: readonly Group[]; title: string }) {
  const { t } = useTranslation();
  const rows = groups.flatMap((group) => group.dots.map((dot, n) => ({ dot, group, head: n === 0 })));
  const [first, more] = useFirst(rows);
  const columns = columnsOf(table.status, rows);
  return (
    <>
      {table.status === "target" && columns === 3 && rows.length > 0 && (
        <p className="soft legend">{t("compare.noResult")}</p>
      )}
      <table className="compare-table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.rank")}</th>
            <th scope="col">{t("compare.place")}</th>
            <th scope="col" className="number">
              {t(`compare.${table.status === "target" ? "target" : "result"}`)}
            </th>
            {columns === 5 && (
              <>
                <th scope="col" className="number">
                  {t("compare.result")}
                </th>
                <th scope="col" className="number">
                  {t("compare.gap")}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {first.map(({ dot, group, head }) => (
            <DotRow
              key={`${dot.cell.row.report} ${dot.cell.row.statement}`}
              dot={dot}
              columns={columns}
              {...(head ? { group } : {})}
            />
          ))}
        </tbody>
      </table>
      <p className="table-acts">
        {more}
        <SaveTable table={table} year={year} title={title} />
      </p>
      <p className="soft legend">{t("compare.rankNote")}</p>
    </>
  );
}

function SaveTable({ table, year, title }: OneYearProps & { title: string }) {
  const { t } = useTranslation();
  const save = () =>
    saveText(fileName(title, "csv"), "text/csv", csvOf(t("compare.heads").split("|"), tableSheet(table, [year])));
  return (
    <Button size="small" onClick={save}>
      {t("compare.csv")}
    </Button>
  );
}

/** Results have columns of their own where the next report of some place is held. */
const columnsOf = (status: ComparisonTable["status"], rows: readonly { readonly dot: Dot }[]): 3 | 5 =>
  status === "target" && rows.some(({ dot }) => dot.cell.row.result !== null) ? 5 : 3;

function DotRow({ dot: { place, cell }, group, columns }: { dot: Dot; group?: Group; columns: 3 | 5 }) {
  const { t } = useTranslation();
  return (
    <>
      {group !== undefined && <GroupRow group={group} columns={columns} />}
      <tr>
        <td className="figures rank" data-label={t("compare.rank")}>
          {cell.rank ?? ""}
        </td>
        <th scope="row">
          <PlaceName place={place} />
        </th>
        <td className="number" data-label={t(`compare.${cell.row.status === "target" ? "target" : "result"}`)}>
          <Worded said={cell.row} />
        </td>
        {columns === 5 && <ResultCells cell={cell} />}
      </tr>
    </>
  );
}

function GroupRow({ group: { tier, dots, distribution }, columns }: { group: Group; columns: number }) {
  const { t } = useTranslation();
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={columns}>
        {t("compare.tierHead", { tier: t(`tier.${tier ?? "unknown"}`), n: dots.length })}
        {distribution !== null && distribution.n > 2 && (
          <small className="figures"> {t("compare.distribution", roughly(distribution))}</small>
        )}
      </th>
    </tr>
  );
}

function ResultCells({ cell: { row } }: { cell: Stated }) {
  const { t } = useTranslation();
  if (row.result === null) {
    return (
      <td className="number none" colSpan={2} title={t("compare.noResult")} data-label={t("compare.result")}>
        <span aria-hidden="true">╌</span>
        <span className="unseen">{t("compare.noResult")}</span>
      </td>
    );
  }
  return (
    <>
      <td className="number" data-label={t("compare.result")}>
        <Worded said={{ ...row.result, stance: null, text: null, basis: row.basis }} />
      </td>
      <td className="number figures" data-label={t("compare.gap")}>
        {row.gap === null ? "" : signed(row.gap)}
      </td>
    </>
  );
}
