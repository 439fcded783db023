// The reports one below the other, with their dates and counts, sortable, each to be removed (and brought back).

import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ReportSummary } from "../../wire/index.ts";
import { along, useAddress } from "../app/address.ts";
import { day } from "../app/format.ts";
import { useName } from "../app/name.ts";
import { useRemoval } from "../app/queries.ts";
import { type Sort, sorted, sorts } from "./arrange.ts";
import { ExampleTag } from "./coverage-table.tsx";
import { Rows } from "./rows.tsx";

export function ReportList({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const asked = params.get("sort");
  const by: Sort = sorts.find((sort) => sort === asked) ?? "report";
  const down = params.get("down") !== null;
  const inOrder = sorted(reports, by, down);
  return (
    <div className="report-list">
      <table>
        <thead>
          <tr>
            {sorts.map((sort) => (
              <SortHead key={sort} sort={sort} on={sort === by} down={down} />
            ))}
            <th scope="col">
              <span className="unseen">{t("shelf.columns.act")}</span>
            </th>
          </tr>
        </thead>
        <Rows
          count={inOrder.length}
          height={49}
          columns={sorts.length + 1}
          row={(index, measured) => (
            <tr key={inOrder[index]!.id} ref={measured} data-index={index}>
              <ReportCells report={inOrder[index]!} />
            </tr>
          )}
        />
      </table>
    </div>
  );
}

const numeric: ReadonlySet<Sort> = new Set(["counts", "targets", "commitments", "quantities", "deliveries"]);

function SortHead({ sort, on, down }: { sort: Sort; on: boolean; down: boolean }) {
  const { t } = useTranslation();
  const [, move] = useAddress();
  const column = t(`shelf.columns.${sort}`);
  const turn = () => move({ sort: sort === "report" ? null : sort, down: on && !down ? "1" : null }, "keep");
  return (
    <th
      scope="col"
      className={numeric.has(sort) ? "figures" : ""}
      aria-sort={on ? (down ? "descending" : "ascending") : "none"}
    >
      <button type="button" className="plain" title={t("shelf.sortBy", { column })} onClick={turn}>
        {column}
        <span aria-hidden="true">{on ? (down ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

function ReportCells({ report }: { report: ReportSummary }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const removal = useRemoval();
  const { government, year } = useName()(report);
  const name = `${government} ${year}`;
  const { counts } = report;
  const ledger = (filter: Readonly<Record<string, string>>) => along(params, `/reports/${report.id}`, filter);
  return (
    <>
      <th scope="row">
        <Link to={along(params, `/reports/${report.id}`)} lang="zh-CN">
          {name}
        </Link>
        {report.example && <ExampleTag />}
      </th>
      <td data-label={t("shelf.columns.date")}>{report.date ?? "—"}</td>
      <td data-label={t("shelf.columns.counts")} className="figures">
        <Link to={ledger({ kind: "measure" })}>{counts.measures}</Link>
      </td>
      <td data-label={t("shelf.columns.targets")} className="figures">
        <Link to={ledger({ kind: "measure", status: "target" })}>{counts.targets}</Link>
      </td>
      <td data-label={t("shelf.columns.commitments")} className="figures">
        <Link to={ledger({ kind: "commitment" })}>{counts.commitments}</Link>
      </td>
      <td data-label={t("shelf.columns.quantities")} className="figures">
        {counts.quantities}
      </td>
      <td data-label={t("shelf.columns.deliveries")} className="figures">
        {report.deliveries}
      </td>
      <td data-label={t("shelf.columns.added")}>{day(report.addedAt)}</td>
      <td className="act">
        <Button
          size="small"
          type="text"
          aria-label={t("shelf.removeOf", { report: name })}
          loading={removal.isPending}
          onClick={() => removal.mutate({ id: report.id, name })}
        >
          {t("shelf.remove")}
        </Button>
      </td>
    </>
  );
}
