// One indicator through the years: a dumbbell for each, its numbers in a table below, every one of them leading to its words.

import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TargetSeries } from "../../wire/index.ts";
import { digits, Figure } from "../report/figure.tsx";
import { ResultMark, TargetMark } from "./marks.tsx";
import { useWordsAt } from "./quoted.tsx";
import { saveDrawing } from "./save-drawing.ts";
import { type Chart, type Column, chartOf, type Said, ticksOf } from "./series.ts";
import { VerdictSign } from "./verdict-sign.tsx";

/** Pixels: of the labels at the side, of a year, of years that are missing, of the drawing without and with the years below. */
const SIDE = 48;
const YEAR = 84;
const GAP = 40;
/** A year that is told in words alone. */
const WORDS = 140;
const HEIGHT = 132;
const WHOLE = HEIGHT + 22;
/** Pixels kept free above the highest and below the lowest mark. */
const ROOM = 12;

const widthOf = (column: Column): number => (column.kind === "gap" ? GAP : YEAR);

interface MultipleProps {
  readonly series: TargetSeries;
  /** The government of the page; a point of another says whose it is. */
  readonly government: string;
}

export function Multiple({ series, government }: MultipleProps) {
  const { t } = useTranslation();
  const drawing = useRef<SVGSVGElement>(null);
  const { indicator, basis } = series;
  const chart = chartOf(series);
  const title = `${indicator.name} · ${t(`basis.${basis}`)}${chart.unit === null ? "" : `（${chart.unit}）`}`;
  const save = () => {
    if (drawing.current !== null) saveDrawing(drawing.current, `${government} ${title}`);
  };
  return (
    <figure className="multiple">
      <figcaption>
        <h3>
          <span lang="zh-CN">{indicator.name}</span> <small>{t(`basis.${basis}`)}</small>
        </h3>
        {chart.range !== null && (
          <button type="button" className="link" onClick={save} aria-label={t("following.svgOf", { title })}>
            {t("following.svg")}
          </button>
        )}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <section className="multiple-scroll" tabIndex={0} aria-label={title}>
        {chart.range !== null && <Drawing ref={drawing} chart={chart} range={chart.range} title={title} />}
        <Numbers chart={chart} government={government} title={title} />
      </section>
      {chart.undrawn > 0 && <p className="soft">{t("following.undrawn", { count: chart.undrawn })}</p>}
    </figure>
  );
}

interface DrawingProps {
  readonly chart: Chart;
  readonly range: NonNullable<Chart["range"]>;
  readonly title: string;
  readonly ref: React.Ref<SVGSVGElement>;
}

function Drawing({ chart, range, title, ref }: DrawingProps) {
  const { t } = useTranslation();
  const width = SIDE + chart.columns.reduce((sum, column) => sum + widthOf(column), 0);
  const y = (value: number) => HEIGHT - ROOM - ((value - range.low) / (range.high - range.low)) * (HEIGHT - 2 * ROOM);
  const lefts = chart.columns.map((_, n) => SIDE + chart.columns.slice(0, n).reduce((sum, c) => sum + widthOf(c), 0));
  return (
    <svg
      ref={ref}
      width={width}
      height={WHOLE}
      viewBox={`0 0 ${width} ${WHOLE}`}
      role="img"
      aria-label={t("following.drawn", { title })}
    >
      {ticksOf(range).map((tick) => (
        <g key={tick}>
          <path className="grid-line" d={`M${SIDE} ${y(tick)}H${width}`} />
          <text className="tick" x={SIDE - 8} y={y(tick) + 4} textAnchor="end">
            {digits(tick)}
          </text>
        </g>
      ))}
      {chart.columns.map((column, n) => (
        <YearDrawn key={keyOf(column)} column={column} left={lefts[n]!} y={y} />
      ))}
    </svg>
  );
}

const keyOf = (column: Column): string =>
  column.kind === "gap" ? `${column.from}–${column.to}` : `${column.point.year} ${column.point.government}`;

function YearDrawn({ column, left, y }: { column: Column; left: number; y: (value: number) => number }) {
  const { t } = useTranslation();
  const x = left + widthOf(column) / 2;
  if (column.kind === "gap") {
    return (
      <text className="tick" x={x} y={HEIGHT + 16} textAnchor="middle">
        …<title>{t("following.yearsNotHeld", { years: keyOf(column) })}</title>
      </text>
    );
  }
  const { point, target, result } = column;
  return (
    <>
      <text className="tick" x={x} y={HEIGHT + 16} textAnchor="middle">
        {point.year}
      </text>
      {target !== null && result !== null && (
        <path className="bell" d={`M${x} ${y(target.value)}V${y(result.value)}`} />
      )}
      {target !== null && point.target !== null && (
        <ToWords said={point.target} x={x} y={y(target.value)}>
          <TargetMark bound={point.target.bound} x={x} y={y(target.value)} far={y(target.high ?? target.value)} />
        </ToWords>
      )}
      {result !== null && point.result !== null && (
        <ToWords said={point.result} x={x} y={y(result.value)}>
          <ResultMark x={x} y={y(result.value)} />
        </ToWords>
      )}
    </>
  );
}

/** A mark that leads to its words, with room around it to be hit. Whoever uses the keyboard has the same links in the table. */
function ToWords({ said, x, y, children }: { said: Said; x: number; y: number; children: ReactNode }) {
  const address = useWordsOf(said);
  return (
    <Link to={address} tabIndex={-1} aria-label={said.quote}>
      <title>{said.quote}</title>
      <circle className="hit" cx={x} cy={y} r={12} />
      {children}
    </Link>
  );
}

/** Where the words of a number stand. */
const useWordsOf = ({ report, statement, source }: Said): string => useWordsAt(report, statement, source);

const lines = ["target", "result"] as const;

/** The numbers below the drawing, a column under each year. */
function Numbers({ chart, government, title }: { chart: Chart; government: string; title: string }) {
  const { t } = useTranslation();
  const { columns } = chart;
  const inWords = chart.range === null;
  const years = columns.filter((column) => column.kind === "year");
  return (
    <table className={inWords ? "numbers" : "numbers under"}>
      <caption className="unseen">{title}</caption>
      <colgroup>
        <col style={{ width: SIDE }} />
        {columns.map((column) => (
          <col key={keyOf(column)} style={{ width: inWords && column.kind === "year" ? WORDS : widthOf(column) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={keyOf(column)} scope="col" className="figures">
              {column.kind === "gap" ? t("following.missing") : <YearHead column={column} government={government} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line}>
            <th scope="row">{t(`following.${line}`)}</th>
            {columns.map((column) => (
              <td key={keyOf(column)}>
                {column.kind === "year" && <SaidLink said={column.point[line]} line={line} />}
              </td>
            ))}
          </tr>
        ))}
        {years.some(({ point }) => point.verdict !== null) && (
          <tr>
            <th scope="row">{t("following.became")}</th>
            {columns.map((column) => (
              <td key={keyOf(column)}>
                {column.kind === "year" && column.point.verdict !== null && (
                  <VerdictSign standing={column.point.verdict} />
                )}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

function YearHead({ column, government }: { column: Extract<Column, { kind: "year" }>; government: string }) {
  const { point } = column;
  return (
    <>
      {point.year}
      {point.government !== government && (
        <small lang="zh-CN" className="other-government">
          {point.government}
        </small>
      )}
    </>
  );
}

/** A number that leads to its words; where there is none, the gap is drawn. */
function SaidLink({ said, line }: { said: Said | null; line: (typeof lines)[number] }) {
  if (said === null) return <None line={line} />;
  return <SaidWords said={said} />;
}

function None({ line }: { line: (typeof lines)[number] }) {
  const { t } = useTranslation();
  return (
    <span className="none-said" title={t(line === "target" ? "following.noTarget" : "following.noResult")}>
      ╌
    </span>
  );
}

function SaidWords({ said }: { said: Said }) {
  const address = useWordsOf(said);
  return (
    <Link to={address} title={said.quote}>
      <Figure measure={said} />
    </Link>
  );
}
