// The first page: one box that looks for words in all reports; what is held and what is not, with a filter of its own; three
// questions; and the place where reports are added.

import { Input, type InputRef, Segmented } from "antd";
import { useDeferredValue, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ReportSummary } from "../../wire/index.ts";
import { AddArea } from "../add/add-area.tsx";
import { QueueList } from "../add/queue-list.tsx";
import { along, useAddress, useTyped } from "../app/address.ts";
import { Downloads } from "../app/downloads.tsx";
import { Failed } from "../app/failure.tsx";
import { useReports } from "../app/queries.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { useSlash } from "../search/search-keys.ts";
import { coverage, fits, isPlaced } from "./arrange.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { Pending } from "./pending.tsx";
import { Questions } from "./questions.tsx";
import { ReportList } from "./report-list.tsx";
import "./shelf.css";

export function ShelfPage() {
  const { t } = useTranslation();
  const reports = useReports();
  useTitle(null);
  if (reports.isPending) return <Waiting />;
  if (reports.isError) return <Failed error={reports.error} retry={() => void reports.refetch()} />;
  return (
    <div className="shelf">
      {reports.data.length === 0 ? <EmptyShelf /> : <Held reports={reports.data} />}
      <p className="motto soft">{t("motto")}</p>
    </div>
  );
}

function EmptyShelf() {
  const { t } = useTranslation();
  return (
    <div className="empty-shelf">
      <h1>{t("shelf.empty")}</h1>
      <p>{t("shelf.emptyWhat")}</p>
      <AddArea large />
      <QueueList />
    </div>
  );
}

function Held({ reports: all }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const reports = useMemo(() => all.filter(isPlaced), [all]);
  return (
    <>
      <h1>{t("shelf.title")}</h1>
      {reports.length > 0 && (
        <>
          <Summary reports={reports} />
          <SearchReports />
        </>
      )}
      <QueueList />
      <Pending reports={all} />
      {reports.length > 0 ? <Placed reports={reports} /> : <AddArea />}
    </>
  );
}

/** Leads to what was looked for in the text of all reports. */
function SearchReports() {
  const [params] = useAddress();
  const navigate = useNavigate();
  const box = useRef<InputRef>(null);
  useSlash(box);
  return (
    <div className="shelf-search">
      <SearchBox words="" ask={(q) => void navigate(along(params, "/search", { q }))} box={box} />
    </div>
  );
}

/** The reports of known places and years: what was typed chooses among those listed. */
function Placed({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const [query, type] = useTyped("q");
  const sought = useDeferredValue(query);
  const shown = useMemo(() => reports.filter((report) => fits(report, sought)), [reports, sought]);
  return (
    <>
      <Questions reports={reports} />
      <div className="shelf-columns">
        <div>
          <div className="shelf-tools">
            <Views />
            <Filter query={query} type={type} />
            {query !== "" && (
              <span className="soft" role="status">
                {t("shelf.shown", { shown: shown.length, of: reports.length })}
              </span>
            )}
          </div>
          {shown.length > 0 ? (
            <Arranged reports={shown} />
          ) : (
            <p className="nothing">
              {t("shelf.nothing", { query })}{" "}
              <button type="button" className="link" onClick={() => type("")}>
                {t("shelf.clear")}
              </button>
            </p>
          )}
        </div>
        <AddArea />
      </div>
    </>
  );
}

const isList = (params: URLSearchParams): boolean => params.get("view") === "list";

/** The same reports as a table of places and years, or one below the other. */
function Arranged({ reports }: { reports: readonly ReportSummary[] }) {
  const [params] = useAddress();
  return isList(params) ? <ReportList reports={reports} /> : <CoverageTable coverage={coverage(reports)} />;
}

function Views() {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  return (
    <Segmented
      className="views"
      aria-label={t("shelf.view")}
      value={isList(params) ? "list" : "table"}
      options={[
        { value: "table", label: t("shelf.table") },
        { value: "list", label: t("shelf.list") },
      ]}
      onChange={(next) => move({ view: next === "list" ? "list" : null }, "keep")}
    />
  );
}

function Summary({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const sum = (of: (report: ReportSummary) => number) => reports.reduce((total, report) => total + of(report), 0);
  const years = reports.map(({ planYear }) => planYear);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const governments = new Set(reports.map(({ parents, government }) => [...parents, government].join("/")));
  return (
    <p className="summary">
      {t("shelf.summary", {
        reports: reports.length,
        governments: governments.size,
        years: first === last ? t("year", { year: first }) : t("year", { year: `${first}–${last}` }),
        quantities: sum(({ counts }) => counts.quantities),
        measures: sum(({ counts }) => counts.measures),
        targets: sum(({ counts }) => counts.targets),
        commitments: sum(({ counts }) => counts.commitments),
      })}{" "}
      <Downloads />
    </p>
  );
}

/** Filters what is listed, as one types. */
function Filter({ query, type }: { query: string; type: (query: string) => void }) {
  const { t } = useTranslation();
  return (
    <search className="filter">
      <Input
        type="search"
        aria-label={t("shelf.filter")}
        placeholder={t("shelf.filterHint")}
        value={query}
        onChange={(event) => type(event.target.value)}
      />
    </search>
  );
}
