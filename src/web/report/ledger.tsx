// The ledger: every statement of the report, filtered, in a list that holds thousands. Its rows find the text and are found.

import { useVirtualizer } from "@tanstack/react-virtual";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ShownStatement } from "../../wire/index.ts";
import { useAddress, useTyped } from "../app/address.ts";
import { CoverageLine } from "./coverage-line.tsx";
import { useDesk } from "./desk.tsx";
import { chosen, type Entry, entriesOf, isWithin, wantedOf } from "./entries.ts";
import { LedgerFilters } from "./ledger-filters.tsx";
import { useLedgerKeys } from "./ledger-keys.ts";
import { LedgerRow } from "./ledger-row.tsx";

export function Ledger() {
  const { t } = useTranslation();
  const { report, sheet, show } = useDesk();
  const [params] = useAddress();
  const [text, type] = useTyped("q");
  const sought = useDeferredValue(text);
  const wanted = useMemo(() => wantedOf(params, sought), [params, sought]);
  const found = useMemo(() => chosen(report.statements, wanted), [report, wanted]);
  const entries = useMemo(() => entriesOf(found, report.outline, wanted.sort === null), [found, report, wanted.sort]);
  useLedgerKeys(found);
  return (
    <section className={sheet ? "ledger up" : "ledger"} aria-label={t("ledger.title")}>
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={sheet}
        onClick={() => show({ side: sheet ? null : "ledger" })}
      >
        <span>
          {t("ledger.title")} <b className="figures">{found.length}</b>
        </span>
        <span>{t(sheet ? "ledger.fold" : "ledger.open")}</span>
      </button>
      <div className="ledger-head">
        <LedgerFilters text={text} type={type} shown={found.length} />
        <CoverageLine />
      </div>
      <LeftOut found={found} />
      {entries.length === 0 ? <NoEntries /> : <Entries entries={entries} />}
    </section>
  );
}

/** Says so when what is selected in the text is not among what the ledger shows. */
function LeftOut({ found }: { found: readonly ShownStatement[] }) {
  const { t } = useTranslation();
  const { selected, show } = useDesk();
  if (selected === null || found.some(({ id }) => id === selected.id)) return null;
  return (
    <p className="left-out">
      {t("ledger.leftOut")}{" "}
      <button type="button" className="link" onClick={() => show(unfiltered, "keep")}>
        {t("shelf.clear")}
      </button>
    </p>
  );
}

/** The address without any filter of the ledger. */
const unfiltered = { kind: null, status: null, bound: null, part: null, sort: null, q: null } as const;

function NoEntries() {
  const { t } = useTranslation();
  const { report, show } = useDesk();
  if (report.statements.length === 0) {
    return (
      <p className="nothing">
        {t("ledger.empty")}
        <br />
        {t("ledger.emptyNext")}
      </p>
    );
  }
  return (
    <p className="nothing">
      {t("ledger.nothing")}{" "}
      <button type="button" className="link" onClick={() => show(unfiltered, "keep")}>
        {t("shelf.clear")}
      </button>
    </p>
  );
}

/** Heights before a row is measured, in pixels. */
const estimate = { section: 37, statement: 59 } as const;

function Entries({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation();
  const { selected, from, led } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => estimate[(entries[index] as Entry).kind],
    getItemKey: (index) => keyOf(entries[index] as Entry, index),
    overscan: 10,
  });
  const at = entries.findIndex((entry) => entry.kind === "statement" && entry.statement.id === selected?.id);
  useEffect(() => {
    if (at < 0) return;
    if (from.current !== "ledger") virtual.scrollToIndex(at, { align: from.current === "text" ? "center" : "auto" });
    // What unfolds below a line that was clicked may lie under the edge; it is known when it has been drawn.
    const drawn = setTimeout(() => {
      virtual.scrollToIndex(at, { align: "auto" });
      if (from.current !== "keys") return;
      pane.current?.querySelector<HTMLElement>('[aria-current="true"] > .entry-line')?.focus({ preventScroll: true });
    }, 60);
    return () => clearTimeout(drawn);
  }, [at, from, virtual]);
  useEffect(() => {
    const first = led === null ? -1 : firstOf(entries, led.section);
    if (first >= 0) virtual.scrollToIndex(first, { align: "start" });
  }, [led, entries, virtual]);
  return (
    <div ref={pane} className="ledger-pane">
      <ol aria-label={t("ledger.indicators")} className="entries" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            className="entry-place"
            style={{ transform: `translateY(${start}px)` }}
          >
            <EntryView entry={entries[index] as Entry} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const keyOf = (entry: Entry, index: number): string =>
  entry.kind === "section" ? `section ${entry.section.id} ${index}` : entry.statement.id;

/** The first line that belongs to a section or to a part of it. */
const firstOf = (entries: readonly Entry[], section: string): number =>
  entries.findIndex((entry) =>
    isWithin(entry.kind === "section" ? entry.section.id : entry.statement.section, section),
  );

function EntryView({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  if (entry.kind === "statement") return <LedgerRow statement={entry.statement} />;
  return (
    <p className="entry-section">
      <span lang="zh-CN">{entry.section.heading?.trim() ?? t(`report.role.${entry.section.role}`)}</span>
      <small className="figures">{entry.count}</small>
    </p>
  );
}
