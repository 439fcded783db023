// A chart of rows one below the other on one axis of numbers: a name, marks, and words at the end. On a narrow page the name and the
// words stand above the marks.

import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from "echarts";
import { digits } from "../../report/figure.tsx";
import type { Draw } from "./drawing.ts";
import type { Inks } from "./inks.ts";
import { group, line, type Shape, words } from "./shapes.ts";

/** Narrower than this, in pixels, names stand above the marks. */
const NARROW = 560;
/** The share of a chart that the words at its side may take, and the names. */
const MOST_WORDS = 0.4;
const MOST_NAMES = 0.28;
/** Pixels: before the words, before headings, of the edge, the axis, a row, a heading. */
const GUTTER = 16;
const INDENT = 12;
const EDGE = 16;
const AXIS = 32;
const ROW = 28;
const TALL = 46;
const HEADING = 36;
/** In a tall row the marks stand below its middle, the words above. */
const DROP = 11;

/** Where one row stands. */
export interface At {
  /** The pixel of a number. */
  readonly x: (value: number) => number;
  /** The middle of the marks. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Pixels to the right of it, for words. */
  readonly room: number;
  readonly inks: Inks;
}

export type Row =
  | {
      readonly kind: "heading";
      readonly name: string;
      readonly words: string;
      /** Rows that belong to it. */
      readonly below: number;
      /** What is drawn behind those rows, from pixel to pixel. */
      readonly behind?: (at: At, from: number, to: number) => readonly Shape[];
    }
  | {
      readonly kind: "row";
      readonly name: string;
      readonly words: string;
      readonly tip: string;
      readonly marks: (at: At) => readonly Shape[];
    };

export interface Rows {
  readonly rows: readonly Row[];
  readonly range: { readonly min: number; readonly max: number };
  readonly unit: string | null;
  /** What is drawn behind all rows. */
  readonly behind?: (at: At, from: number, to: number) => readonly Shape[];
}

/** Draws the rows. */
export function drawRows({ rows, range, unit, behind }: Rows): Draw {
  return (inks, width) => {
    const narrow = width < NARROW;
    const tops = topsOf(rows, narrow);
    const total = tops.at(-1) as number;
    const sides = narrow ? { left: EDGE, right: EDGE } : sidesFor(rows, width);
    const drawn = (index: number, api: CustomSeriesRenderItemAPI): Shape =>
      rowShape(rows, tops, index, { api, inks, narrow, width, sides, behind: index === 0 ? behind : undefined });
    return {
      height: total + AXIS + EDGE,
      option: {
        grid: { ...sides, top: AXIS, bottom: EDGE },
        xAxis: {
          ...range,
          type: "value",
          position: "top",
          splitNumber: narrow ? 3 : 6,
          axisLabel: {
            formatter: (value: number) => `${digits(value)}${unit === "%" ? "%" : ""}`,
            showMinLabel: false,
            showMaxLabel: false,
          },
        },
        yAxis: { type: "value", min: 0, max: total, inverse: true, show: false },
        tooltip: { trigger: "item" },
        series: [
          {
            type: "custom",
            data: rows.map((_, n) => [range.min, tops[n] as number]),
            renderItem: ({ dataIndex }: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) =>
              drawn(dataIndex, api),
            tooltip: {
              formatter: (params) => tipOf(rows[(params as { dataIndex: number }).dataIndex]),
            },
          },
        ],
      },
    };
  };
}

/** As much room at the sides as names and words need, but not all of the chart. */
const sidesFor = (rows: readonly Row[], width: number): { readonly left: number; readonly right: number } => ({
  left: Math.min(width * MOST_NAMES, Math.max(...rows.map(({ name }) => breadth(name))) + 2 * INDENT),
  right: Math.min(width * MOST_WORDS, Math.max(...rows.map((row) => breadth(row.words))) + GUTTER + EDGE),
});

/** About how many pixels a text is across: Chinese characters are square, others half as wide. */
const breadth = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > "\u2000" ? 13 : 7), 0);

const tipOf = (row: Row | undefined): string => (row?.kind === "row" ? folded(row.tip) : "");

/** A long sentence in lines of some thirty characters. */
const folded = (text: string): string => text.replaceAll(/[^\n]{32}(?=[^\n])/g, "$&\n");

/** Where each row begins, and last where they end. */
function topsOf(rows: readonly Row[], narrow: boolean): readonly number[] {
  const tops = [0];
  for (const { kind } of rows)
    tops.push((tops.at(-1) as number) + (kind === "heading" ? HEADING : narrow ? TALL : ROW));
  return tops;
}

interface Place {
  readonly api: CustomSeriesRenderItemAPI;
  readonly inks: Inks;
  readonly narrow: boolean;
  readonly width: number;
  readonly sides: { readonly left: number; readonly right: number };
  readonly behind: Rows["behind"];
}

function rowShape(rows: readonly Row[], tops: readonly number[], index: number, place: Place): Shape {
  const { api, inks, narrow, width, sides, behind } = place;
  const row = rows[index] as Row;
  const pixel = (top: number): number => api.coord([0, top])[1] as number;
  const [from, to] = [pixel(tops[index] as number), pixel(tops[index + 1] as number)];
  const at: At = {
    x: (value) => api.coord([value, 0])[0] as number,
    y: (from + to) / 2 + (narrow && row.kind === "row" ? DROP : 0),
    left: sides.left,
    right: width - sides.right,
    room: sides.right,
    inks,
  };
  const all = behind?.(at, from, pixel(tops.at(-1) as number)) ?? [];
  if (row.kind === "heading") {
    const end = pixel(tops[index + 1 + row.below] as number);
    return group([...all, ...(row.behind?.(at, to, end) ?? []), ...headingShapes(row, at, to)]);
  }
  // The whole row can be pointed at, not only its marks.
  const hit: Shape = {
    type: "rect",
    shape: { x: 0, y: from, width, height: to - from },
    style: { fill: "transparent" },
  };
  return group([...all, hit, ...nameShapes(row, at, narrow), ...row.marks(at), ...wordShapes(row, at, narrow)]);
}

function headingShapes({ name, words: said }: Row, { left, right, inks }: At, to: number): readonly Shape[] {
  const x = left === EDGE ? EDGE : INDENT;
  const style = { font: `600 13px ${inks.font}`, fill: inks.text };
  const beside = left === EDGE ? { align: "right" } : {};
  return [
    line([x, to - 4], [right, to - 4], { stroke: inks.rule }),
    words(name, x, to - 15, inks, style),
    words(said, left === EDGE ? right : right + GUTTER, to - 15, inks, { fill: inks.second, ...beside }),
  ];
}

function nameShapes({ name }: Row, { left, right, y, inks }: At, narrow: boolean): readonly Shape[] {
  const style = { fill: inks.text, font: `13px ${inks.font}`, overflow: "truncate" };
  const guide = line([left, y], [right, y], { stroke: inks.hair });
  if (narrow) return [guide, words(name, left, y - 19, inks, { ...style, width: (right - left) * 0.52 })];
  return [guide, words(name, left - INDENT, y, inks, { ...style, align: "right", width: left - INDENT })];
}

function wordShapes(row: Row, { right, room, y, inks }: At, narrow: boolean): readonly Shape[] {
  const style = { fill: inks.second };
  // Over what is drawn behind the rows, a little paper of their own.
  if (narrow) return [words(row.words, right, y - 19, inks, { ...style, align: "right", backgroundColor: inks.paper })];
  return [words(row.words, right + GUTTER, y, inks, { ...style, width: room - GUTTER, overflow: "truncate" })];
}
