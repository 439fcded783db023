// Every report that is held with how many findings of which severity it has, most serious first.

import { Input } from "antd";
import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ReportSummary } from "../../wire/index.ts";
import { along, useAddress, useTyped } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useName } from "../app/name.ts";
import { useReports } from "../app/queries.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { fits, isPlaced } from "../shelf/arrange.ts";
import { ExampleTag } from "../shelf/coverage-table.tsx";
import { Rows } from "../shelf/rows.tsx";
import { ToldWays } from "../told/told-ways.tsx";
import { type Counted, useCounted } from "./queries.ts";
import { standings } from "./severities.ts";
import { SeveritySign } from "./severity-sign.tsx";
import { bySeriousness, type Checked, sumOf } from "./totals.ts";

export function AllReports() {
  const { t } = useTranslation();
  const reports = useReports();
  const counted = useCounted();
  useTitle(t("findings.title"));
  if (reports.isPending) return <Waiting />;
  if (reports.isError) return <Failed error={reports.error} retry={() => void reports.refetch()} />;
  return (
    <div className="checks">
      <Head />
      {reports.data.length === 0 ? <Empty /> : <Counts reports={reports.data} counted={counted} />}
    </div>
  );
}

function Head() {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <div className="checks-head">
      <h1>{t("findings.title")}</h1>
      <p className="soft">{t("findings.what")}</p>
      <p>
        <Link to={along(params, "/checks", { draft: "1" })}>{t("findings.draft.link")}</Link>
      </p>
      <ToldWays />
    </div>
  );
}

function Empty() {
  const { t } = useTranslation();
  const [params] = useAddress();
  return (
    <p className="nothing">
      {t("findings.empty")} {t("findings.emptyWhat")}
      <br />
      <Link to={along(params, "/")}>{t("findings.add")}</Link>
    </p>
  );
}

function Counts({ reports, counted }: { reports: readonly ReportSummary[]; counted: Counted }) {
  const { t } = useTranslation();
  const [query, type] = useTyped("q");
  const sought = useDeferredValue(query);
  const { counts, isPending, error, again } = counted;
  const all = useMemo(
    () => reports.map((report): Checked => ({ report, counts: counts.get(report.id) ?? null })).sort(bySeriousness),
    [reports, counts],
  );
  const shown = useMemo(() => all.filter(({ report }) => fits(report, sought)), [all, sought]);
  return (
    <>
      <search className="checks-tools">
        <Input
          type="search"
          aria-label={t("findings.filter")}
          placeholder={t("findings.filterHint")}
          value={query}
          onChange={(event) => type(event.target.value)}
        />
        {query !== "" && (
          <span className="soft figures" role="status">
            {t("findings.shown", { shown: shown.length, of: all.length })}
          </span>
        )}
      </search>
      {error !== null && <Failed small error={error} retry={again} />}
      <Totals shown={shown} isPending={isPending} />
      {shown.length > 0 && <Table rows={shown} isPending={isPending} />}
      {shown.length === 0 && (
        <p className="nothing">
          {t("findings.nothing", { query })}{" "}
          <button type="button" className="link" onClick={() => type("")}>
            {t("shelf.clear")}
          </button>
        </p>
      )}
    </>
  );
}

function Totals({ shown, isPending }: { shown: readonly Checked[]; isPending: boolean }) {
  const { t } = useTranslation();
  const known = shown.filter(({ counts }) => counts !== null);
  if (isPending) return <p role="status">{t("findings.counting", { done: known.length, of: shown.length })}</p>;
  return <p className="figures">{t("findings.totals", { reports: known.length, ...sumOf(known) })}</p>;
}

function Table({ rows, isPending }: { rows: readonly Checked[]; isPending: boolean }) {
  const { t } = useTranslation();
  return (
    <table className="checks-table">
      <thead>
        <tr>
          <th scope="col">{t("findings.report")}</th>
          {standings.map((standing) => (
            <th key={standing} scope="col" className="figures">
              <SeveritySign standing={standing} />
            </th>
          ))}
        </tr>
      </thead>
      <Rows
        count={rows.length}
        height={45}
        columns={standings.length + 1}
        row={(index, measured) => (
          <tr key={rows[index]!.report.id} ref={measured} data-index={index}>
            <Cells row={rows[index]!} isPending={isPending} />
          </tr>
        )}
      />
    </table>
  );
}

function Cells({ row: { report, counts }, isPending }: { row: Checked; isPending: boolean }) {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { government, year } = useName()(report);
  const to = (besides: Readonly<Record<string, string>>) => along(params, "/checks", { report: report.id, ...besides });
  return (
    <>
      <th scope="row">
        <Link to={to({})}>
          <span lang="zh-CN">{government}</span> <span className="figures">{year}</span>
        </Link>
        {report.example && <ExampleTag />}
        {report.parents.length > 0 && <small lang="zh-CN">{report.parents.join(" ")}</small>}
      </th>
      {counts === null ? (
        <td colSpan={standings.length} className="soft">
          {isPending ? "…" : t(isPlaced(report) ? "findings.unknown" : "findings.unplaced")}
        </td>
      ) : (
        standings.map((standing) => (
          <td key={standing} className="figures" data-label={t(`findings.severity.${standing}`)}>
            {counts[standing] === 0 ? (
              <span className="soft">0</span>
            ) : (
              <Link
                to={to({ severity: standing })}
                aria-label={`${government} ${year} ${t(`findings.severity.${standing}`)} ${counts[standing]}`}
              >
                {counts[standing]}
              </Link>
            )}
          </td>
        ))
      )}
    </>
  );
}
