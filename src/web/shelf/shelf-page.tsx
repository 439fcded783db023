// The first page: what is held and what is not, one box that filters it, and the place where reports are added.

import { Input, type InputRef, Segmented } from "antd";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ReportSummary } from "../../wire/index.ts";
import { AddArea } from "../add/add-area.tsx";
import { QueueList } from "../add/queue-list.tsx";
import { useAddress, useTyped } from "../app/address.ts";
import { Failed } from "../app/failure.tsx";
import { useReports } from "../app/queries.ts";
import { useTitle } from "../app/title.ts";
import { Waiting } from "../app/waiting.tsx";
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
      {reports.length > 0 && <Summary reports={reports} />}
      <QueueList />
      <Pending reports={all} />
      {reports.length > 0 ? <Placed reports={reports} /> : <AddArea />}
    </>
  );
}

/** The reports of known places and years: what was typed chooses among them, for the questions as for the table. */
function Placed({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const [query, type] = useTyped("q");
  const sought = useDeferredValue(query);
  const shown = useMemo(() => reports.filter((report) => fits(report, sought)), [reports, sought]);
  return (
    <>
      <search className="shelf-tools">
        <SearchBox query={query} type={type} />
        {query !== "" && (
          <span className="soft" role="status">
            {t("shelf.shown", { shown: shown.length, of: reports.length })}
          </span>
        )}
      </search>
      <Questions reports={shown} />
      <div className="shelf-columns">
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
        <AddArea />
      </div>
    </>
  );
}

/** The same reports as a table of places and years, or one below the other. */
function Arranged({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation();
  const [params, move] = useAddress();
  const view = params.get("view") === "list" ? "list" : "table";
  return (
    <div>
      <Segmented
        className="views"
        aria-label={t("shelf.view")}
        value={view}
        options={[
          { value: "table", label: t("shelf.table") },
          { value: "list", label: t("shelf.list") },
        ]}
        onChange={(next) => move({ view: next === "list" ? "list" : null }, "keep")}
      />
      {view === "list" ? <ReportList reports={reports} /> : <CoverageTable coverage={coverage(reports)} />}
    </div>
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
      })}
    </p>
  );
}

/** Filters as one types; “/” leads to it. */
function SearchBox({ query, type }: { query: string; type: (query: string) => void }) {
  const { t } = useTranslation();
  const box = useRef<InputRef>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return (
    <Input
      ref={box}
      className="search"
      type="search"
      aria-label={t("shelf.search")}
      placeholder={t("shelf.searchHint")}
      value={query}
      onChange={(event) => type(event.target.value)}
    />
  );
}
