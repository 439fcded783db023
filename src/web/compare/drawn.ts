// How the views are drawn: rows of places with their marks, the median and the middle half behind them. Pure; words are given.

import type { MeasureRow } from "../../wire/index.ts";
import type { Draw } from "../app/chart/drawing.ts";
import { type At, drawRows, type Row } from "../app/chart/rows.ts";
import { line, resultMark, type Shape, targetMark, words } from "../app/chart/shapes.ts";
import { digits } from "../report/figure.tsx";
import type { Changed } from "./changes.ts";
import type { DotLine } from "./dots.ts";
import { roomFor, type Scaled, type Stated, scaled, signed } from "./figures.ts";
import type { SpreadYear } from "./spread.ts";

type Numbers = Pick<MeasureRow, "value" | "valueHigh" | "unit" | "bound" | "stance" | "text">;

/** What the words of a chart are written with. */
export interface Writer {
  readonly said: (measure: Numbers) => string;
  readonly tierHead: (tier: Stated["row"]["tier"], n: number) => string;
}

type DotGroup = Extract<DotLine, { kind: "head" }>["group"];

/** One year: places from high to low, tier by tier. */
export function drawDots(
  lines: readonly DotLine[],
  unit: string | null,
  writer: Writer & { readonly distribution: (of: NonNullable<DotGroup["distribution"]>) => string },
): Draw {
  const all = lines.flatMap((one) => (one.kind === "dot" ? numbersOf(one.dot.numbers) : []));
  const rows = lines.map((one): Row => {
    if (one.kind === "head") return headOf(one.group, one.below, writer);
    const { place, cell, numbers } = one.dot;
    const { row } = cell;
    const result = numbers.result === null ? "" : ` → ${digits(numbers.result)}${unit === "%" ? "%" : ""}`;
    return {
      kind: "row",
      name: place.place,
      words: `${writer.said(row)}${result}${numbers.result === null || row.gap === null ? "" : `（${signed(row.gap)}）`}`,
      tip: [place.place, row.quote, row.status === "target" ? row.result?.quote : undefined]
        .filter((said) => said !== undefined)
        .join("\n"),
      marks: (at) => dotMarks(numbers, row, at),
    };
  });
  return drawRows({ rows, range: roomFor(all), unit });
}

const numbersOf = ({ value, high, result }: Scaled): number[] => [value, high, ...(result === null ? [] : [result])];

function headOf({ tier, dots, distribution }: DotGroup, below: number, writer: Parameters<typeof drawDots>[2]): Row {
  const worth = distribution !== null && distribution.n > 2;
  return {
    kind: "heading",
    name: writer.tierHead(tier, dots.length),
    words: worth ? writer.distribution(distribution) : "",
    below,
    behind: (at, from, to) => (worth ? middleOf(distribution, at, from, to) : []),
  };
}

/** The middle half as a tinted band, the median as a dashed line. */
function middleOf(
  { q1, median, q3 }: NonNullable<DotGroup["distribution"]>,
  { x, inks }: At,
  from: number,
  to: number,
): readonly Shape[] {
  const width = Math.max(x(q3) - x(q1), 2);
  return [
    { type: "rect", shape: { x: x(q1), y: from, width, height: to - from }, style: { fill: inks.hair, opacity: 0.5 } },
    line([x(median), from], [x(median), to], { stroke: inks.soft, lineDash: [4, 3] }),
  ];
}

function dotMarks({ value, high, result }: Scaled, { status, bound }: Stated["row"], at: At): readonly Shape[] {
  const { x, y, inks } = at;
  if (status !== "target") return [resultMark(x(value), y, inks)];
  const mark = targetMark(bound, x(value), x(high), y, inks);
  if (result === null) return mark;
  return [line([x(value), y], [x(result), y], { stroke: inks.soft }), ...mark, resultMark(x(result), y, inks)];
}

/** A year beside the year before, from rise to fall. */
export function drawChanges(changed: readonly Changed[], unit: string | null, { said }: Pick<Writer, "said">): Draw {
  const pairs = changed.flatMap((one) => {
    const now = scaled(one.now, unit);
    return now === null ? [] : [{ ...one, numbers: now, from: one.before.point as number }];
  });
  const rows = pairs.map(
    ({ place, before, now, by, numbers, from }): Row => ({
      kind: "row",
      name: place.place,
      words: `${said(before.row)} → ${said(now.row)}（${signed(by)}）`,
      tip: `${place.place}\n${before.year}：${before.row.quote}\n${now.year}：${now.row.quote}`,
      marks: ({ x, y, inks, ...at }) => [
        line([x(from), y], [x(numbers.value), y], { stroke: inks.soft, lineWidth: 2 }),
        ...dotMarks({ ...numbers, result: null }, now.row, { x, y, inks, ...at }),
        { type: "circle", shape: { cx: x(from), cy: y, r: 3 }, style: { fill: inks.soft } },
      ],
    }),
  );
  const range = roomFor(pairs.flatMap(({ numbers, from }) => [from, numbers.value, numbers.high]));
  return drawRows({ rows, range, unit });
}

/** A row of the chart of tiers. */
export type TierLine =
  | { readonly kind: "head"; readonly name: string; readonly words: string; readonly below: number }
  | {
      readonly kind: "place";
      readonly name: string;
      readonly cell: Stated;
      readonly numbers: Scaled;
      readonly over: number;
    };

/** The government above as a line down the whole chart, those under it as marks. */
export function drawTiers(
  lines: readonly TierLine[],
  top: { readonly point: number; readonly words: string },
  unit: string | null,
  { said }: Pick<Writer, "said">,
): Draw {
  const numbers = lines.flatMap((one) => (one.kind === "place" ? numbersOf({ ...one.numbers, result: null }) : []));
  const rows = lines.map((one): Row => {
    if (one.kind === "head") return { kind: "heading", name: one.name, words: one.words, below: one.below };
    const bare = { ...one.numbers, result: null };
    return {
      kind: "row",
      name: one.name,
      words: `${said(one.cell.row)}（${signed(one.over)}）`,
      tip: `${one.name}\n${one.cell.row.quote}`,
      marks: ({ x, y, inks, ...at }) => [
        line([x(top.point), y], [x(bare.value), y], { stroke: inks.soft }),
        ...dotMarks(bare, one.cell.row, { x, y, inks, ...at }),
      ],
    };
  });
  return drawRows({
    rows,
    range: roomFor([top.point, ...numbers]),
    unit,
    behind: ({ x, left, right, inks }, from, to) => {
      const at = x(top.point);
      const side = at > (left + right) / 2 ? { x: at - 6, align: "right" } : { x: at + 6 };
      return [
        line([at, from + 4], [at, to], { stroke: inks.text, lineWidth: 2 }),
        words(top.words, at, from + 10, inks, { fill: inks.text, font: `600 12px ${inks.font}`, ...side }),
      ];
    },
  });
}

/** How many reports of each year have a phrase, of those held. */
export function drawSpread(years: readonly SpreadYear[], wordsOf: (year: SpreadYear) => string): Draw {
  const rows = years.map(
    (one): Row => ({
      kind: "row",
      name: String(one.year),
      words: wordsOf(one),
      tip: `${one.year}\n${wordsOf(one)}`,
      marks: ({ x, y, inks }) => {
        const bar = (to: number, style: object): Shape => ({
          type: "rect",
          shape: { x: x(0), y: y - 7, width: x(to) - x(0), height: 14 },
          style,
        });
        return [bar(one.held, { fill: "none", stroke: inks.soft }), bar(one.reports, { fill: inks.target })];
      },
    }),
  );
  return drawRows({ rows, range: { min: 0, max: Math.max(1, ...years.map(({ held }) => held)) }, unit: null });
}
