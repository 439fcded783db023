// 序时进度 through the year: what was to be expected as a thin line, what was reported as dots, today and the deadline as upright lines.

import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MatterShown } from "../../../wire/index.ts";
import { nextMonth, partsOf } from "../days.ts";
import { useDayWords } from "../due-words.tsx";
import { useFigure } from "../figure.ts";
import { along, type Point, type Way, wayOf } from "./progress-points.ts";

/** Pixels: of the drawing, and around it for words. */
const HEIGHT = 168;
const EDGE = { left: 40, right: 12, top: 20, bottom: 24 };

export function ProgressLine({ matter }: { matter: MatterShown }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const dayWords = useDayWords();
  const place = useRef<HTMLElement>(null);
  const width = useWidth(place);
  const { progress, date } = matter.state;
  if (progress === null) return null;
  const said = t("registers.progress.said", {
    measured: dayWords(progress.measured, date),
    expected: figure(progress.expected),
    reported: progress.reported === null ? t("registers.progress.none") : `${figure(progress.reported)}%`,
  });
  return (
    <section className="progress-line" aria-labelledby="progress" ref={place}>
      <h2 id="progress">{t("registers.progress.title")}</h2>
      <p className={progress.behind ? "behind" : undefined}>
        {said} {progress.behind && <b>{t("registers.progress.behind")}</b>}
      </p>
      <svg width={width} height={HEIGHT} role="img" aria-label={said}>
        <Drawn way={wayOf(matter)} width={width} date={date} deadline={matter.state.deadline} />
      </svg>
      <p className="legend" aria-hidden="true">
        <span className="of-expected">{t("registers.progress.expected")}</span>
        <span className="of-reported">{t("registers.progress.reported")}</span>
      </p>
    </section>
  );
}

interface DrawnProps {
  readonly way: Way;
  readonly width: number;
  readonly date: string;
  readonly deadline: string | null;
}

function Drawn({ way, width, date, deadline }: DrawnProps) {
  const { t } = useTranslation();
  const x = (day: string) => EDGE.left + along(way, day) * (width - EDGE.left - EDGE.right);
  const y = (share: number) => HEIGHT - EDGE.bottom - (share / way.most) * (HEIGHT - EDGE.top - EDGE.bottom);
  const at = ({ day, share }: Point): string => `${x(day).toFixed(1)} ${y(share).toFixed(1)}`;
  const foot = HEIGHT - EDGE.bottom;
  return (
    <>
      {[0, 50, 100].map((share) => (
        <g key={share}>
          <path className="hair" d={`M${EDGE.left} ${y(share)}H${width - EDGE.right}`} />
          <text x={EDGE.left - 6} y={y(share) + 4} textAnchor="end">
            {share}%
          </text>
        </g>
      ))}
      {monthsOf(way).map((day) => (
        <text key={day} x={x(day)} y={HEIGHT - 6}>
          {t("registers.progress.month", { month: partsOf(day).month })}
        </text>
      ))}
      <path className="expected" d={expectedPath(way, x, y)} />
      {deadline !== null && <path className="deadline" d={`M${x(deadline)} ${EDGE.top}V${foot}`} />}
      <path className="today" d={`M${x(date)} ${EDGE.top - 6}V${foot}`} />
      <text
        x={x(date)}
        y={EDGE.top - 8}
        textAnchor={along(way, date) > 0.9 ? "end" : along(way, date) < 0.1 ? "start" : "middle"}
      >
        {t("registers.progress.asOf", { month: partsOf(date).month, date: partsOf(date).date })}
      </text>
      {way.reported.length > 1 && <path className="reported" d={`M${way.reported.map(at).join("L")}`} />}
      {way.reported.map((point) => (
        <circle key={`${point.day} ${point.share}`} className="report" cx={x(point.day)} cy={y(point.share)} r="4">
          <title>{`${point.day} ${point.share.toFixed(1)}%`}</title>
        </circle>
      ))}
    </>
  );
}

/** A stair that rises on the day of each node; a straight line without nodes. */
function expectedPath(way: Way, x: (day: string) => number, y: (share: number) => number): string {
  const begin = `M${x(way.from)} ${y(0)}`;
  const steps = way.expected.map(({ day, share }) =>
    way.isStair ? `H${x(day).toFixed(1)}V${y(share).toFixed(1)}` : `L${x(day).toFixed(1)} ${y(share).toFixed(1)}`,
  );
  return `${begin}${steps.join("")}${way.isStair ? `H${x(way.to).toFixed(1)}` : ""}`;
}

/** The months that are written below: every third. */
function monthsOf({ from, to }: Way): readonly string[] {
  const days: string[] = [];
  for (let month = from.slice(0, 7); `${month}-01` <= to; month = nextMonth(month, 3)) days.push(`${month}-01`);
  return days;
}

/** The width of an element, also when the window changes. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const node = place.current;
    if (node === null) return;
    const watch = new ResizeObserver(() => setWidth(Math.max(240, node.clientWidth)));
    watch.observe(node);
    return () => watch.disconnect();
  }, [place]);
  return width;
}
