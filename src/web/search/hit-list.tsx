// The sentences that were found, of which only those near the window are in the page; more are fetched when somebody wants them.

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Hit } from "../../wire/index.ts";
import { useAddress } from "../app/address.ts";
import { useTop } from "../app/top.ts";
import { nameOf } from "./asked.ts";
import { HitView } from "./hit-view.tsx";
import { PAGE } from "./queries.ts";

/** The way to the next sentences; null at the end. */
export type More = { readonly fetch: () => void; readonly isFetching: boolean } | null;

/** Height of a sentence before it is measured, in pixels. */
const HIT = 116;

interface ListProps {
  readonly hits: readonly Hit[];
  readonly of: number;
  readonly more: More;
}

export function HitList({ hits, of, more }: ListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const top = useTop(list);
  const virtual = useWindowVirtualizer({
    count: hits.length,
    estimateSize: () => HIT,
    getItemKey: (index) => nameOf(hits[index]!),
    overscan: 8,
    scrollMargin: top ?? 0,
  });
  const on = useOn(hits, (index) => virtual.scrollToIndex(index, { align: "auto" }), top !== null);
  return (
    <>
      <ol ref={list} className="hits" aria-label={t("search.list")} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={of}
            aria-posinset={index + 1}
            aria-current={index === on}
            style={{ transform: `translateY(${start - (top ?? 0)}px)` }}
          >
            <HitView hit={hits[index]!} />
          </li>
        ))}
      </ol>
      <div className="found-more">
        <span className="soft figures">{t("search.shown", { shown: hits.length, of })}</span>
        {more !== null && (
          <Button loading={more.isFetching} onClick={more.fetch}>
            {t("search.more", { count: Math.min(PAGE, of - hits.length) })}
          </Button>
        )}
      </div>
    </>
  );
}

/** The place of the sentence the address names, −1 for none; it is brought into sight and gets the keyboard. */
function useOn(hits: readonly Hit[], scrollTo: (index: number) => void, isDrawn: boolean): number {
  const [params] = useAddress();
  const name = params.get("on");
  const on = name === null ? -1 : hits.findIndex((hit) => nameOf(hit) === name);
  const scroll = useRef(scrollTo);
  useEffect(() => {
    scroll.current = scrollTo;
  });
  useEffect(() => {
    if (on < 0 || !isDrawn) return;
    if (lineAt(on) === null) scroll.current(on);
    return keepTrying(() => {
      const line = lineAt(on);
      line?.scrollIntoView({ block: "nearest" });
      line?.querySelector<HTMLElement>(".hit-place")?.focus({ preventScroll: true });
      return line !== null;
    });
  }, [on, isDrawn]);
  return on;
}

const lineAt = (index: number): Element | null => document.querySelector(`.hits [data-index="${index}"]`);

/** Tries at every drawing until it works, at most a second. Returns how to give up. */
function keepTrying(work: () => boolean): () => void {
  let left = 60;
  let frame = 0;
  const next = () => {
    left--;
    if (!work() && left > 0) frame = requestAnimationFrame(next);
  };
  next();
  return () => cancelAnimationFrame(frame);
}
