// What a page says of a chart: how it is drawn in given inks at a given width. Types only.

import type { EChartsOption } from "echarts";
import type { Inks } from "./inks.ts";

/** A chart ready to be drawn. */
export interface Drawing {
  /** With one grid whose `top` and `bottom` are pixels. */
  readonly option: EChartsOption;
  /** In pixels. */
  readonly height: number;
}

/** Draws at a width in pixels. The same function as long as it draws the same. */
export type Draw = (inks: Inks, width: number) => Drawing;
