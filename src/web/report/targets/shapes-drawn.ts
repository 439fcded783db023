// The shapes of one line of the chart, as ECharts' custom series takes them. Told apart by shape alone, also without colour.

import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from "echarts";
import { digits } from "../figure.tsx";
import type { Bound } from "../shapes.ts";
import type { Pair } from "./pairs.ts";

/** The colours and the face the chart is drawn in. */
export interface Inks {
  readonly text: string;
  readonly soft: string;
  readonly hair: string;
  readonly result: string;
  readonly target: string;
  readonly font: string;
}

type Shape = NonNullable<CustomSeriesRenderItemReturn>;

/** Half the height of a mark, in pixels. */
const R = 6;

/** One indicator: a hairline from result to target, the two marks, and the target's number. */
export function drawPair(pair: Pair, index: number, inks: Inks, api: CustomSeriesRenderItemAPI): Shape | null {
  const { result, target } = pair;
  if (result === null || target === null) return null;
  const [from = 0, y = 0] = api.coord([result.measure.value, index]);
  const [to = 0] = api.coord([target.measure.value, index]);
  const high = target.measure.valueHigh;
  const far = high === null ? to : (api.coord([high, index])[0] ?? to);
  const right = Math.max(from, to, far) + (pointsRight(target.measure.bound) ? R * 3 : R) + 6;
  const words = `${digits(result.measure.value)} → ${digits(target.measure.value)}${high === null ? "" : `–${digits(high)}`}`;
  return {
    type: "group",
    children: [
      line(from, to, y, inks.soft, 1),
      { type: "circle", shape: { cx: from, cy: y, r: R - 2.5 }, style: { fill: inks.result } },
      ...targetMark(target.measure.bound, to, far, y, inks),
      {
        type: "text",
        style: { text: words, x: right, y, verticalAlign: "middle", fill: inks.soft, font: `12px ${inks.font}` },
      },
    ] as Shape[],
  } as Shape;
}

const pointsRight = (bound: Bound | null): boolean => bound === "at_least" || bound === "above";
const line = (x1: number, x2: number, y: number, stroke: string, lineWidth: number): Shape => ({
  type: "line",
  shape: { x1, y1: y, x2, y2: y },
  style: { stroke, lineWidth },
});

/** The target by its qualifier. */
function targetMark(bound: Bound | null, x: number, far: number, y: number, { target }: Inks): Shape[] {
  const ring = { stroke: target, lineWidth: 2, fill: "none" };
  if (bound === "range") return [line(x, far, y, target, 6)];
  if (bound === "about") return [{ type: "circle", shape: { cx: x, cy: y, r: R }, style: ring }];
  if (bound === null || bound === "exact") {
    const points = [
      [x - R, y],
      [x, y - R],
      [x + R, y],
      [x, y + R],
    ];
    return [{ type: "polygon", shape: { points }, style: ring }];
  }
  const way = pointsRight(bound) ? 1 : -1;
  const head = [
    [x + way * R * 3, y],
    [x + way * R * 1.4, y - R],
    [x + way * R * 1.4, y + R],
  ];
  const bar: Shape = {
    type: "line",
    shape: { x1: x, y1: y - R, x2: x, y2: y + R },
    style: { stroke: target, lineWidth: 2 },
  };
  return [
    bar,
    line(x, x + way * R * 1.5, y, target, 2),
    { type: "polygon", shape: { points: head }, style: { fill: target } },
  ];
}
