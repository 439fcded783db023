// A chart in its place on a page: drawn when its code has come, anew when the window or the paper changes, in black on white when
// it is printed. Its pictures can be taken away.

import { Button } from "antd";
import type { ECharts } from "echarts/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDark } from "../ink.ts";
import { useSayProblem } from "../toast.tsx";
import type { Draw } from "./drawing.ts";
import { type Inks, inksNow, printed } from "./inks.ts";
import { type Caption, savePng, saveSvg } from "./picture.ts";
import { themeOf } from "./theme.ts";
import "./chart.css";

/** Pixels of a printed A4 page between its margins. */
const PRINTED = 640;

interface ChartProps {
  readonly draw: Draw;
  /** What the picture is called, and what it says below. */
  readonly caption: Caption;
  /** What whoever does not see it is told. */
  readonly label: string;
  /** Called with the place of a datum in its series. The same function as long as it does the same. */
  readonly pick?: (dataIndex: number) => void;
}

export function Chart({ draw, caption, label, pick }: ChartProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const state = useDrawn(place, draw, pick);
  const sayProblem = useSayProblem();
  const save = (saved: Promise<void>) => void saved.catch(sayProblem);
  return (
    <figure className="chart" data-state={state}>
      <div className="chart-place" ref={place} role="img" aria-label={label} />
      {state === "failed" && <p role="alert">{t("compare.chart.failed")}</p>}
      <figcaption>
        <Button size="small" onClick={() => save(savePng(draw, caption))}>
          {t("compare.chart.png")}
        </Button>
        <Button size="small" onClick={() => save(saveSvg(draw, caption))}>
          {t("compare.chart.svg")}
        </Button>
      </figcaption>
    </figure>
  );
}

type State = "waiting" | "drawn" | "failed";

function useDrawn(place: RefObject<HTMLDivElement | null>, draw: Draw, pick: ChartProps["pick"]): State {
  const isDark = useDark();
  const [state, setState] = useState<State>("waiting");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the inks change with the paper
  useEffect(() => {
    const node = place.current;
    if (node === null) return;
    let stop: (() => void) | null = null;
    let gone = false;
    import("./engine.ts").then(
      ({ init }) => {
        if (gone) return;
        stop = keepDrawn(node, draw, pick, init);
        setState("drawn");
      },
      () => setState("failed"),
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [draw, pick, isDark, place]);
  return state;
}

type Init = typeof import("./engine.ts")["init"];

/** Draws into a place until it is told to stop. */
function keepDrawn(node: HTMLDivElement, draw: Draw, pick: ChartProps["pick"], init: Init): () => void {
  let made: ECharts | null = null;
  let width = 0;
  const drawIn = (inks: Inks, across: number) => {
    made?.dispose();
    width = across;
    const { option, height } = draw(inks, width);
    node.style.height = `${height}px`;
    made = init(node, themeOf(inks), { width, height });
    made.setOption({ animation: false, tooltip: {}, ...option });
    if (pick !== undefined) made.on("click", ({ dataIndex }) => pick(dataIndex));
  };
  const onPage = () => drawIn(inksNow(), node.clientWidth);
  const onPaper = () => drawIn(printed(inksNow()), PRINTED);
  const watch = new ResizeObserver(() => {
    if (node.clientWidth !== width && node.clientWidth > 0 && !window.matchMedia("print").matches) onPage();
  });
  onPage();
  watch.observe(node);
  window.addEventListener("beforeprint", onPaper);
  window.addEventListener("afterprint", onPage);
  return () => {
    watch.disconnect();
    window.removeEventListener("beforeprint", onPaper);
    window.removeEventListener("afterprint", onPage);
    made?.dispose();
  };
}
