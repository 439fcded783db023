// What was repaired here: before → after, the kind of damage, how sure the repair is. Floats beside the pointer.

import { useTranslation } from "react-i18next";
import { useDesk } from "./desk.tsx";

import type { Repair } from "./shapes.ts";

/** What a click or the pointer found: the index of a repair and where on the screen it is. */
export interface Touched {
  readonly repair: number;
  readonly place: DOMRect;
}

/** Pixels kept free at the edge of the window. */
const EDGE = 12;
const WIDTH = 280;

export function RepairNote({ touched }: { touched: Touched | null }) {
  const { report } = useDesk();
  const repair = touched === null ? undefined : report.repairs[touched.repair];
  if (touched === null || repair === undefined) return null;
  const { place } = touched;
  const left = Math.max(EDGE, Math.min(place.left, window.innerWidth - WIDTH - EDGE));
  const below = place.bottom + 120 < window.innerHeight;
  const at = below ? { top: place.bottom + 6 } : { bottom: window.innerHeight - place.top + 6 };
  return (
    <div className="float repair-note" role="tooltip" style={{ left, maxWidth: WIDTH, ...at }}>
      <RepairWords repair={repair} />
    </div>
  );
}

/** A repair in words. */
export function RepairWords({ repair }: { repair: Repair }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="repair-change" lang="zh-CN">
        <del>{repair.before}</del> → {repair.after === "" ? <em>{t("repair.removed")}</em> : <ins>{repair.after}</ins>}
      </span>
      <small>
        {t(`repair.kind.${repair.kind}`)} · {t("repair.confidence", { percent: Math.round(repair.confidence * 100) })}
      </small>
    </>
  );
}
