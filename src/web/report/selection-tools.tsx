// What can be done with words selected with the mouse: record them as a measure or a promise, copy them with their citation.

import { Button } from "antd";
import { type RefObject, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReportDetail } from "../../wire/index.ts";
import { useCopy } from "./cite.ts";
import { useDesk } from "./desk.tsx";
import { type Span, toDelivered, type View } from "./places.ts";
import { selectedSpan } from "./ranges.ts";

interface Chosen {
  readonly span: Span;
  readonly place: DOMRect;
}

/** Pixels kept free for the tools at the edge of the window. */
const WIDTH = 340;

export function SelectionTools({ article }: { article: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const { report, view, fill } = useDesk();
  const copy = useCopy();
  const [chosen, setChosen] = useChosen(article);
  if (chosen === null) return null;
  const delivered = view === "delivered" ? chosen.span : toDelivered(report.repairs, chosen.span);
  const { place } = chosen;
  const record = (kind: "add" | "promise") => {
    setChosen(null);
    fill({ kind, anchor: anchorOf(report, delivered), at: chosen.span });
  };
  const above = place.top > 96;
  const at = above ? { bottom: window.innerHeight - place.top + 8 } : { top: place.bottom + 8 };
  return (
    <div
      className="float selection-tools"
      role="toolbar"
      aria-label={t("selection.tools")}
      // A press on a button must not let go of the selected words.
      onMouseDown={(event) => event.preventDefault()}
      style={{ left: Math.max(12, Math.min(place.left, window.innerWidth - WIDTH)), ...at }}
    >
      <Button size="small" type="primary" onClick={() => record("add")}>
        {t("selection.record")}
      </Button>
      <Button size="small" onClick={() => record("promise")}>
        {t("selection.promise")}
      </Button>
      <Button size="small" onClick={() => copy(wordsOf(report, view, chosen.span), { at: delivered, statement: null })}>
        {t("selection.copy")}
      </Button>
    </div>
  );
}

const wordsOf = ({ text, delivered }: ReportDetail, view: View, { start, end }: Span): string =>
  (view === "restored" ? text : delivered).slice(start, end);

const anchorOf = ({ delivered }: ReportDetail, { start, end }: Span) => ({
  start,
  end,
  quote: delivered.slice(start, end),
});

/** The words selected in the article, once the mouse or the finger has come to rest. */
function useChosen(article: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const span = article.current === null ? null : selectedSpan(article.current);
      const place = span === null ? undefined : window.getSelection()?.getRangeAt(0).getBoundingClientRect();
      setChosen(span === null || place === undefined ? null : { span, place });
    };
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 160);
    };
    document.addEventListener("selectionchange", changed);
    document.addEventListener("scroll", changed, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("scroll", changed, { capture: true });
      document.removeEventListener("selectionchange", changed);
    };
  }, [article]);
  return [chosen, setChosen] as const;
}
