// The one theme of all charts: lines of the page's hairs, labels in its sans, nothing that moves.

import type { Inks } from "./inks.ts";

const axis = ({ text, soft, hair }: Inks, label: string) => ({
  axisLine: { show: false, lineStyle: { color: hair } },
  axisTick: { show: false },
  axisLabel: { color: label, fontSize: 12 },
  nameTextStyle: { color: soft },
  splitLine: { lineStyle: { color: hair } },
  axisPointer: { lineStyle: { color: text } },
});

/** The theme in the inks given. */
export const themeOf = (inks: Inks) => ({
  backgroundColor: inks.paper,
  textStyle: { fontFamily: inks.font, color: inks.text },
  title: { textStyle: { color: inks.text, fontSize: 15, fontWeight: 600, fontFamily: inks.font } },
  categoryAxis: axis(inks, inks.text),
  valueAxis: axis(inks, inks.soft),
  tooltip: {
    // Drawn, not written: the content policy allows no styles in the text of a page.
    renderMode: "richText" as const,
    confine: true,
    backgroundColor: inks.paper,
    borderColor: inks.rule,
    borderWidth: 1,
    shadowBlur: 0,
    textStyle: { color: inks.text, fontFamily: inks.font, fontSize: 13, lineHeight: 20 },
  },
});
