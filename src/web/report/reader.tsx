// The text, with a line under everything that was read in it. A click on a mark finds its line in the ledger; a click on a
// repair shows what was repaired; text selected with the mouse can be recorded or copied.

import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShownStatement } from "../../wire/index.ts";
import { BlockView } from "./block.tsx";
import { type Desk, useDesk } from "./desk.tsx";
import { Facts } from "./facts.tsx";
import { type FindingSigns, useFindingsBeside } from "./findings-beside.ts";
import { blocksOf } from "./pieces.ts";
import { placeIn } from "./places.ts";
import { bringIntoSight, rangeOf } from "./ranges.ts";
import { RepairNote, type Touched } from "./repair-note.tsx";
import { SelectionTools } from "./selection-tools.tsx";

const noSigns: FindingSigns = [];

export function Reader() {
  const desk = useDesk();
  const { t } = useTranslation();
  const { report, view, selected, marked } = desk;
  const pane = useRef<HTMLElement>(null);
  const article = useRef<HTMLElement>(null);
  const { stops, signsOf } = useFindingsBeside();
  const blocks = useMemo(() => blocksOf(report, view, marked, stops), [report, view, marked, stops]);
  const signs = useMemo(() => signsOf(blocks), [signsOf, blocks]);
  const touched = useTouch(article, desk);
  useSight(pane, article, desk);
  const place = selected === null ? null : placeIn(view, selected);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keyboard
    <section ref={pane} className="reader" aria-label={t("report.text")} tabIndex={0}>
      <Facts />
      <article ref={article} lang="zh-CN" className={`paper ${view}`}>
        {blocks.map((block) => (
          <BlockView
            key={block.start}
            block={block}
            signs={signs.get(block.start) ?? noSigns}
            selected={
              place !== null && place.start < block.end && block.start < place.end ? (selected?.id ?? null) : null
            }
          />
        ))}
      </article>
      <RepairNote touched={touched} />
      <SelectionTools article={article} />
    </section>
  );
}

/** Clicks on marks select; clicks and the resting pointer on repairs show them. */
function useTouch(article: React.RefObject<HTMLElement | null>, desk: Desk): Touched | null {
  const [touched, setTouched] = useState<Touched | null>(null);
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => {
    const paper = article.current;
    if (paper === null) return;
    const touch = (event: Event) => {
      const piece = (event.target as Element).closest<HTMLElement>("[data-repair]");
      if (piece === null) return setTouched(null);
      setTouched({ repair: Number(piece.dataset.repair), place: piece.getBoundingClientRect() });
    };
    const click = (event: MouseEvent) => {
      touch(event);
      if (window.getSelection()?.isCollapsed === false) return;
      const piece = (event.target as Element).closest<HTMLElement>("[data-statements]");
      const ids = piece?.dataset.statements?.split(" ") ?? [];
      const next = nextOf(latest.current, ids);
      if (next !== null) latest.current.select(next, "text", "keep");
    };
    const gone = () => setTouched(null);
    paper.addEventListener("click", click);
    paper.addEventListener("pointerover", touch);
    paper.addEventListener("pointerleave", gone);
    const pane = paper.parentElement;
    pane?.addEventListener("scroll", gone, { passive: true });
    return () => {
      paper.removeEventListener("click", click);
      paper.removeEventListener("pointerover", touch);
      paper.removeEventListener("pointerleave", gone);
      pane?.removeEventListener("scroll", gone);
    };
  }, [article]);
  return touched;
}

/** The statement a click means: the shortest under it, or the next one when that is selected already. */
function nextOf({ report, selected }: Desk, ids: readonly string[]): ShownStatement | null {
  if (ids.length === 0) return null;
  const at = selected === null ? -1 : ids.indexOf(selected.id);
  return report.statements.find(({ id }) => id === ids[(at + 1) % ids.length]) ?? null;
}

/** Brings what was selected elsewhere into sight, and tints what a link points at. */
function useSight(
  pane: React.RefObject<HTMLElement | null>,
  article: React.RefObject<HTMLElement | null>,
  { selected, pointed, view, from, report }: Desk,
): void {
  const place = selected === null ? pointed : placeIn(view, selected);
  const [start, end] = [place?.start, place?.end];
  const isPointed = pointed !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a report read anew has other places
  useEffect(() => {
    if (pane.current === null || article.current === null || start === undefined || end === undefined) return;
    const range = rangeOf(article.current, { start, end });
    if (range === null) return;
    if (from.current !== "text") bringIntoSight(pane.current, range);
    if (!isPointed || !("highlights" in CSS)) return;
    CSS.highlights.set("pointed", new Highlight(range));
    return () => {
      CSS.highlights.delete("pointed");
    };
  }, [start, end, view, isPointed, report, pane, article, from]);
}
