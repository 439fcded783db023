// Growth last year and growth aimed at, a line for each indicator: a dot for the result; for the target a ring (左右), an arrow
// (以上, 以内), a bar (a range) or a diamond (an exact number). A click leads to the words.

import { Button } from "antd";
import type { EChartsOption } from "echarts";
import { CustomChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useDark } from "../../app/ink.ts";
import { useDesk } from "../desk.tsx";
import type { Pair } from "./pairs.ts";
import { saveAddress } from "./save.ts";
import { drawPair, type Inks } from "./shapes-drawn.ts";

echarts.use([CustomChart, GridComponent, CanvasRenderer]);

/** Pixels for a line of the chart, and for its axis. */
const LINE = 34;
const AXIS = 56;

interface DumbbellsProps {
  readonly pairs: readonly Pair[];
  /** What the picture is called when it is saved. */
  readonly name: string;
}

export function Dumbbells({ pairs, name }: DumbbellsProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const chart = useChart(place, pairs);
  const save = () => {
    const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper");
    const picture = chart.current?.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: paper });
    if (picture !== undefined) saveAddress(`${name}.png`, picture);
  };
  return (
    <figure className="dumbbells">
      <div ref={place} role="img" aria-label={t("targets.chart")} style={{ height: pairs.length * LINE + AXIS }} />
      <figcaption className="soft">
        {t("targets.legend")}{" "}
        <Button size="small" onClick={save}>
          {t("targets.png")}
        </Button>
      </figcaption>
    </figure>
  );
}

function useChart(place: React.RefObject<HTMLDivElement | null>, pairs: readonly Pair[]) {
  const isDark = useDark();
  const { select } = useDesk();
  const chart = useRef<echarts.ECharts | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the inks change with the paper
  useEffect(() => {
    if (place.current === null) return;
    const made = echarts.init(place.current);
    chart.current = made;
    made.setOption(optionOf(pairs, inksNow()));
    made.on("click", ({ dataIndex }) => {
      const statement = pairs[dataIndex]?.target?.statement;
      if (statement !== undefined) select(statement, "elsewhere", "keep");
    });
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, [pairs, isDark, select, place]);
  return chart;
}

/** The colours of the page as it is now. */
function inksNow(): Inks {
  const style = getComputedStyle(document.documentElement);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: ink("--ink"),
    soft: ink("--ink-3"),
    hair: ink("--hair"),
    result: ink("--actual"),
    target: ink("--target"),
    font: style.getPropertyValue("--sans"),
  };
}

function optionOf(pairs: readonly Pair[], inks: Inks): EChartsOption {
  const values = pairs.flatMap(({ result, target }) => [
    result?.measure.value ?? 0,
    target?.measure.value ?? 0,
    target?.measure.valueHigh ?? 0,
  ]);
  return {
    animation: false,
    textStyle: { fontFamily: inks.font, color: inks.text },
    grid: { left: 8, right: 96, top: 8, bottom: 24 },
    xAxis: {
      type: "value",
      min: Math.min(0, Math.floor(Math.min(...values))),
      axisLabel: { color: inks.soft, formatter: "{value}%" },
      splitLine: { lineStyle: { color: inks.hair } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: pairs.map(({ name }) => name),
      axisLabel: { color: inks.text, width: 150, overflow: "truncate" },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: inks.hair } },
    },
    series: [
      {
        type: "custom",
        data: pairs.map(({ target }, index) => [target?.measure.value ?? 0, index]),
        renderItem: ({ dataIndex }, api) => drawPair(pairs[dataIndex] as Pair, dataIndex, inks, api),
      },
    ],
  };
}
