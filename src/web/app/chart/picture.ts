// A chart as a file: its name above it, and below it where its numbers come from.

import type { EChartsOption } from "echarts";
import { saveAddress, saveText } from "../../report/targets/save.ts";
import type { Draw } from "./drawing.ts";
import { type Inks, inksNow, light } from "./inks.ts";
import { themeOf } from "./theme.ts";

/** Pixels: of a picture across, for its name, for the lines below. */
const WIDTH = 960;
const HEAD = 44;
const FOOT = 56;

/** What stands around the chart in its picture. */
export interface Caption {
  readonly name: string;
  readonly note: string;
}

/** Saves a chart as PNG, at twice the size for print. */
export async function savePng(draw: Draw, caption: Caption): Promise<void> {
  const { init } = await import("./engine.ts");
  const { option, height, inks } = framed(draw, caption);
  const made = init(document.createElement("div"), themeOf(inks), { width: WIDTH, height });
  made.setOption(option);
  saveAddress(
    fileName(caption.name, "png"),
    made.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: inks.paper }),
  );
  made.dispose();
}

/** Saves a chart as SVG. */
export async function saveSvg(draw: Draw, caption: Caption): Promise<void> {
  const [{ init }] = await Promise.all([import("./svg.ts"), import("./engine.ts")]);
  const { option, height, inks } = framed(draw, caption);
  const made = init(null, themeOf(inks), { renderer: "svg", ssr: true, width: WIDTH, height });
  made.setOption(option);
  saveText(fileName(caption.name, "svg"), "image/svg+xml", made.renderToSVGString());
  made.dispose();
}

interface Framed {
  readonly option: EChartsOption;
  readonly height: number;
  readonly inks: Inks;
}

function framed(draw: Draw, { name, note }: Caption): Framed {
  const inks = { ...inksNow(), ...light };
  const { option, height } = draw(inks, WIDTH);
  const grid = option.grid as { readonly top: number; readonly bottom: number };
  return {
    inks,
    height: height + HEAD + FOOT,
    option: {
      ...option,
      animation: false,
      title: [
        { text: name, left: 12, top: 14 },
        {
          text: note,
          left: 12,
          bottom: 12,
          textStyle: { color: inks.soft, fontSize: 11, fontWeight: 400, lineHeight: 18 },
        },
      ],
      grid: { ...grid, top: grid.top + HEAD, bottom: grid.bottom + FOOT },
    },
  };
}

/** A name that every file system takes. */
export const fileName = (name: string, ending: string): string =>
  `${name.replaceAll(/[\\/:*?"<>|\s·，、（）%]+/g, "_").replaceAll(/^_|_$/g, "")}.${ending}`;
