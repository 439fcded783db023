// The marks of targets and results, told apart by shape alone: a ring (左右), an arrow (以上, 以内), a bar (a range), a diamond (an
// exact number); a filled dot for what was reached.

import type { CustomSeriesRenderItemReturn } from "echarts";
import type { MeasureRow } from "../../../wire/index.ts";
import type { Inks } from "./inks.ts";

export type Shape = NonNullable<CustomSeriesRenderItemReturn>;
type Bound = MeasureRow["bound"];

/** Half the height of a mark, in pixels. */
const R = 5;

/** A line between two points. */
export const line = (from: readonly [number, number], to: readonly [number, number], style: object): Shape => ({
  type: "line",
  shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
  style: { lineWidth: 1, ...style },
});

/** Words at a place, in the middle of their line. */
export const words = (text: string, x: number, y: number, { font }: Inks, style: object = {}): Shape => ({
  type: "text",
  style: { text, x, y, align: "left", verticalAlign: "middle", font: `12px ${font}`, ...style },
});

/** Several shapes as one. */
export const group = (children: readonly Shape[]): Shape => ({ type: "group", children }) as Shape;

/** What was reached. */
export const resultMark = (x: number, y: number, { result }: Inks): Shape => ({
  type: "circle",
  shape: { cx: x, cy: y, r: R - 1 },
  style: { fill: result },
});

const pointsRight = (bound: Bound): boolean => bound === "at_least" || bound === "above";

/** A target by its qualifier. `far` is the end of its range, or the same place. */
export function targetMark(bound: Bound, x: number, far: number, y: number, { target, paper }: Inks): readonly Shape[] {
  const ring = { stroke: target, lineWidth: 2, fill: paper };
  if (bound === "range") return [line([x, y], [far, y], { stroke: target, lineWidth: 6 })];
  if (bound === "about") return [{ type: "circle", shape: { cx: x, cy: y, r: R }, style: ring }];
  if (bound === null || bound === "exact") return [polygon([x - R, y, x, y - R, x + R, y, x, y + R], ring)];
  const way = pointsRight(bound) ? 1 : -1;
  return [
    line([x, y - R - 1], [x, y + R + 1], { stroke: target, lineWidth: 2 }),
    line([x, y], [x + way * R * 1.6, y], { stroke: target, lineWidth: 2 }),
    polygon([x + way * R * 3, y, x + way * R * 1.4, y - R, x + way * R * 1.4, y + R], { fill: target }),
  ];
}

/** @param at x and y in turn */
function polygon(at: readonly number[], style: object): Shape {
  const points = at.flatMap((x, n): [number, number][] => (n % 2 === 0 ? [[x, at[n + 1] as number]] : []));
  return { type: "polygon", shape: { points }, style };
}
