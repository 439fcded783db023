// The lines by field of work, of which only those near the window are in the page.

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { BirthLine } from "../../wire/index.ts";
import { useTop } from "../app/top.ts";
import { topOf, useDomainName } from "../report/domains.ts";
import { LineRow } from "./line-row.tsx";

/** Heights before they are measured, in pixels. */
const LINE = 78;
const HEAD = 36;

interface ListProps {
  readonly found: readonly BirthLine[];
  readonly open: BirthLine | null;
  /** What unfolds below the open line; null where it is shown elsewhere. */
  readonly below: ReactNode;
}

/** A line, or the head of the lines of a field of work. */
type Row =
  | { readonly kind: "head"; readonly domain: string | null; readonly count: number }
  | { readonly kind: "line"; readonly line: BirthLine };

export function LineList({ found, open, below }: ListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const top = useTop(list);
  const rows = useMemo(() => grouped(found), [found]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === "head" ? HEAD : LINE),
    getItemKey: (index) => nameOf(rows[index]!),
    overscan: 10,
    scrollMargin: top ?? 0,
  });
  const id = open?.statement.id ?? null;
  const at = rows.findIndex((row) => row.kind === "line" && row.line.statement.id === id);
  const measured = top !== null;
  // Only when another line is opened or moved: not with every act.
  useEffect(() => {
    if (at < 0 || !measured || id === null) return;
    const drawn = document.querySelector(`.birth-list [data-index="${at}"] .promise-line`);
    if (drawn === null) virtual.scrollToIndex(at, { align: "auto" });
    else drawn.scrollIntoView({ block: "nearest" });
  }, [id, at, virtual, measured]);
  return (
    <ul
      ref={list}
      className="promise-list birth-list"
      aria-label={t("births.list")}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index]!;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            style={{ transform: `translateY(${start - (top ?? 0)}px)` }}
          >
            {row.kind === "head" ? (
              <GroupHead {...row} />
            ) : (
              <LineRow line={row.line} on={index === at} below={index === at ? below : null} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function GroupHead({ domain, count }: { domain: string | null; count: number }) {
  const name = useDomainName();
  return (
    <h2 className="birth-group">
      {name(domain)} <span className="figures soft">{count}</span>
    </h2>
  );
}

const nameOf = (row: Row): string => (row.kind === "head" ? `head ${row.domain}` : row.line.statement.id);

function grouped(found: readonly BirthLine[]): readonly Row[] {
  const groups = new Map<string | null, BirthLine[]>();
  for (const line of found) {
    const domain = topOf(line.statement.domain);
    const of = groups.get(domain);
    if (of === undefined) groups.set(domain, [line]);
    else of.push(line);
  }
  return [...groups].flatMap(([domain, lines]): Row[] => [
    { kind: "head", domain, count: lines.length },
    ...lines.map((line): Row => ({ kind: "line", line })),
  ]);
}
