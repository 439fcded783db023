// Places by years: the words of each cell on a shade of its number, and where it is empty why.

import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ComparisonTable } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { fileName } from "../app/chart/picture.ts";
import { csvOf } from "../app/csv.ts";
import { Failed } from "../app/failure.tsx";
import { Waiting } from "../app/waiting.tsx";
import { digits } from "../report/figure.tsx";
import { saveText } from "../report/targets/save.ts";
import { CellShown } from "./cell-shown.tsx";
import { standingOf } from "./dots.ts";
import { type Cell, cellIn, type Line } from "./figures.ts";
import { useFirst } from "./first-rows.tsx";
import { heatLines, type Step, shadeOf, stepsOf } from "./heat.ts";
import { yearsOf } from "./held.ts";
import { PlaceName } from "./place-name.tsx";
import { useTable } from "./queries.ts";
import { type Setting, useTitles } from "./setting.ts";
import { tableSheet } from "./sheets.ts";
import { YearsChips } from "./year-chips.tsx";

/** Years shown where nobody chose any. */
const NEWEST = 5;

export function HeatView({ setting }: { setting: Setting }) {
  const { t } = useTranslation();
  const { asked, indicator, chosen } = setting;
  const all = useMemo(() => yearsOf(chosen, asked.status), [chosen, asked.status]);
  const years = asked.years.length > 0 ? asked.years : all.slice(0, NEWEST);
  const table = useTable({ ...asked, indicator, years });
  return (
    <section className="compare-view" aria-busy={table.isPlaceholderData}>
      <YearsChips years={all} chosen={years} own={asked.years.length > 0} />
      {asked.years.length === 0 && all.length > NEWEST && (
        <p className="soft">{t("compare.tooMany", { count: all.length, shown: NEWEST })}</p>
      )}
      {table.isPending ? (
        <Waiting />
      ) : table.isError ? (
        <Failed small error={table.error} retry={() => void table.refetch()} />
      ) : (
        <Heat table={table.data} sort={asked.sort} />
      )}
    </section>
  );
}

function Heat({ table, sort }: { table: ComparisonTable; sort: number | null }) {
  const { t } = useTranslation();
  const { titled, scale } = useTitles();
  const years = useMemo(() => [...table.years].sort((a, b) => b - a), [table.years]);
  const steps = useMemo(() => stepsOf(table), [table]);
  const lines = useMemo(() => heatLines(table, sort), [table, sort]);
  const [first, more] = useFirst(lines);
  const title = titled(table.indicator.name, table.status, null);
  const { stated, notStated, notRead, notHeld } = standingOf(table, null);
  const all = stated + notStated + notRead + notHeld;
  const save = () =>
    saveText(fileName(title, "csv"), "text/csv", csvOf(t("compare.heads").split("|"), tableSheet(table, years)));
  return (
    <>
      <h2>
        {title} <small>{scale(table.basis, table.unit)}</small>
      </h2>
      <p className="soft figures">{t("compare.standingCells", { all, stated, notStated, notRead, notHeld })}</p>
      <p className="soft legend">{t("compare.empties")}</p>
      <Shades steps={steps} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <section className="heat-scroll" tabIndex={0} aria-label={title}>
        <table className="heat">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("compare.place")}</th>
              {years.map((year) => (
                <YearHead key={year} year={year} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((line) => (
              <HeatRow key={[...line.parents, line.place].join("/")} line={line} years={years} steps={steps} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="soft heat-hint">{t("compare.heatHint")}</p>
      <p className="table-acts">
        {more}
        <Button size="small" onClick={save}>
          {t("compare.csv")}
        </Button>
      </p>
    </>
  );
}

function YearHead({ year, sort }: { year: number; sort: number | null }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const sorted = sort === year;
  return (
    <th scope="col" className="figures" aria-sort={sorted ? "descending" : "none"}>
      <button
        type="button"
        className="plain"
        title={sorted ? t("compare.sortSeat") : t("compare.sortYear", { year })}
        onClick={() => move({ sort: sorted ? null : String(year) }, "keep")}
      >
        {year}
        {sorted && <span aria-hidden="true"> ↓</span>}
      </button>
    </th>
  );
}

interface HeatRowProps {
  readonly line: Line;
  readonly years: readonly number[];
  readonly steps: readonly Step[];
}

function HeatRow({ line, years, steps }: HeatRowProps) {
  return (
    <tr>
      <th scope="row">
        <PlaceName place={line} />
      </th>
      {years.map((year) => (
        <HeatCell key={year} cell={cellIn(line, year)} steps={steps} />
      ))}
    </tr>
  );
}

function HeatCell({ cell, steps }: { cell: Cell; steps: readonly Step[] }) {
  const shade = cell.kind === "stated" ? shadeOf(steps, cell.point) : null;
  return (
    <td className={`cell ${cell.kind}`} data-year={cell.year} {...(shade === null ? {} : { "data-shade": shade })}>
      <CellShown cell={cell} />
    </td>
  );
}

/** What the shades stand for. */
function Shades({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation();
  if (steps.length < 2) return null;
  return (
    <p className="shades soft figures">
      {t("compare.shades")}
      {steps.map(({ shade, from, to }) => (
        <span key={shade} className="cell" data-shade={shade}>
          {from === to ? digits(from) : t("compare.shade", { from: digits(from), to: digits(to) })}
        </span>
      ))}
    </p>
  );
}
