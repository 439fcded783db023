// The lines of the promises, of which only those near the window are in the page.

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FollowedPromise } from "../../wire/index.ts";
import { useTop } from "../app/top.ts";
import { PromiseRow } from "./promise-row.tsx";

/** Height of a line before it is measured, in pixels. */
const LINE = 76;

interface ListProps {
  readonly found: readonly FollowedPromise[];
  readonly selected: FollowedPromise | null;
  /** What unfolds below the selected line; null where it is shown elsewhere. */
  readonly below: ReactNode;
}

export function PromiseList({ found, selected, below }: ListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const top = useTop(list);
  const virtual = useWindowVirtualizer({
    count: found.length,
    estimateSize: () => LINE,
    getItemKey: (index) => found[index]!.promise.id,
    overscan: 10,
    scrollMargin: top ?? 0,
  });
  const at = selected === null ? -1 : found.indexOf(selected);
  const measured = top !== null;
  useEffect(() => {
    if (at >= 0 && measured) bringIntoSight(() => virtual.scrollToIndex(at, { align: "auto" }), at);
  }, [at, virtual, measured]);
  return (
    <ol ref={list} className="promise-list" aria-label={t("following.list")} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={found.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - (top ?? 0)}px)` }}
        >
          <PromiseRow followed={found[index]!} on={index === at} below={index === at ? below : null} />
        </li>
      ))}
    </ol>
  );
}

/** A line that is drawn is moved no further than it must be; one that is not is scrolled to. */
function bringIntoSight(scroll: () => void, index: number): void {
  const line = document.querySelector(`.promise-list [data-index="${index}"] .promise-line`);
  if (line === null) scroll();
  else line.scrollIntoView({ block: "nearest" });
}
