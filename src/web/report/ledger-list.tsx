// The lines of the ledger, of which only those near the window are in the page.

import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useDesk } from "./desk.tsx";
import { type Entry, type Folded, isWithin, nameOfDomain } from "./entries.ts";
import { DomainHeading, SubdomainHeading } from "./fold.tsx";
import { LedgerRow } from "./ledger-row.tsx";

/** Heights before a row is measured, in pixels. */
const estimate = { section: 37, domain: 41, subdomain: 31, statement: 59 } as const;

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly folded: Folded;
}

export function Entries({ entries, folded }: EntriesProps) {
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
            <EntryView entry={entries[index] as Entry} folded={folded} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function keyOf(entry: Entry, index: number): string {
  switch (entry.kind) {
    case "statement":
      return entry.statement.id;
    case "section":
      return `section ${entry.section.id} ${index}`;
    default:
      return `${entry.kind} ${nameOfDomain(entry.domain)}`;
  }
}

/** The first line that belongs to a section or to a part of it. */
const firstOf = (entries: readonly Entry[], section: string): number =>
  entries.findIndex(
    (entry) =>
      (entry.kind === "section" && isWithin(entry.section.id, section)) ||
      (entry.kind === "statement" && isWithin(entry.statement.section, section)),
  );

function EntryView({ entry, folded }: { entry: Entry; folded: Folded }) {
  const { t } = useTranslation();
  switch (entry.kind) {
    case "statement":
      return <LedgerRow statement={entry.statement} />;
    case "domain":
      return <DomainHeading entry={entry} folded={folded} />;
    case "subdomain":
      return <SubdomainHeading entry={entry} />;
    default:
      return (
        <p className="entry-section">
          <span lang="zh-CN">{entry.section.heading?.trim() ?? t(`report.role.${entry.section.role}`)}</span>
          <small className="figures">{entry.count}</small>
        </p>
      );
  }
}
