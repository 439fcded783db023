// Place × year: a number where a report is held, a dashed cell where none is.

import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ReportSummary } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import type { Coverage, Row } from "./arrange.ts";
import { Rows } from "./rows.tsx";

type Line =
  | { readonly kind: "group"; readonly name: string }
  | { readonly kind: "row"; readonly row: Row; readonly under: boolean };

/** Groups and rows one below the other. A province that is held heads its group itself; another gets a heading. */
function linesOf({ groups }: Coverage): Line[] {
  return groups.flatMap(({ name, rows }): Line[] => {
    const lines = rows.map((row): Line => ({ kind: "row", row, under: name !== null && row.government !== name }));
    return name === null || rows[0]?.government === name ? lines : [{ kind: "group", name }, ...lines];
  });
}

export function CoverageTable({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation();
  const lines = linesOf(coverage);
  const { years } = coverage;
  return (
    <div className="coverage">
      <table style={{ ["--years" as string]: years.length }}>
        <caption>
          {t("shelf.cellNote")} {t("shelf.held", { held: coverage.held, of: coverage.of })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="place">
              {t("shelf.place")}
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className="figures">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <Rows
          count={lines.length}
          height={51}
          columns={years.length + 1}
          row={(index, measured) => (
            <tr key={keyOf(lines[index]!)} ref={measured} data-index={index} className={lines[index]!.kind}>
              <LineCells line={lines[index]!} years={years} />
            </tr>
          )}
        />
      </table>
    </div>
  );
}

const keyOf = (line: Line): string => (line.kind === "group" ? `group ${line.name}` : line.row.key);

function LineCells({ line, years }: { line: Line; years: readonly number[] }): ReactNode {
  if (line.kind === "group") {
    return (
      <th scope="rowgroup" colSpan={years.length + 1}>
        {line.name}
      </th>
    );
  }
  const { row, under } = line;
  return (
    <>
      <PlaceCell row={row} under={under} />
      {years.map((year) => (
        <td key={year} data-year={year}>
          <Cell row={row} year={year} report={row.years.get(year)} />
        </td>
      ))}
    </>
  );
}

function PlaceCell({ row, under }: { row: Row; under: boolean }) {
  const { t } = useTranslation();
  const above = under ? row.parents.slice(1) : row.parents;
  return (
    <th scope="row" className={under ? "place under" : "place"}>
      <span className="name" lang="zh-CN">
        {row.government}
      </span>{" "}
      <small>
        {above.map((name) => (
          <Fragment key={name}>{name} · </Fragment>
        ))}
        {t(`tier.${row.tier ?? "unknown"}`)}
      </small>
      {row.example && <ExampleTag />}
    </th>
  );
}

/** Says that a report is invented. */
export function ExampleTag() {
  const { t } = useTranslation();
  return (
    <span className="tag" title={t("exampleWhat")}>
      {t("example")}
    </span>
  );
}

function Cell({ row, year, report }: { row: Row; year: number; report: ReportSummary | undefined }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const place = row.government;
  if (report === undefined) {
    return (
      <span className="gap" title={t("shelf.gapWhat", { place, year })}>
        {t("shelf.gap")}
      </span>
    );
  }
  const says = t("shelf.cell", { place, year, ...report.counts });
  return (
    <Link className="held figures" to={along(params, `/reports/${report.id}`)} title={says} aria-label={says}>
      {report.counts.measures}
      <small>{t("shelf.cellPromises", { ...report.counts })}</small>
    </Link>
  );
}
