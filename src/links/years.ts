// Which years a passage of a review tells of: reports at the end of a plan tell of five years and then of the last.

import type { Period, Reading } from "../reading/index.ts";

/** Words at the head of a paragraph that turn the review to several years, or to the last one. Data. */
const several = /过去的?五年|五年来|这五年|五年间|“?十[三四五]五”?(?:时期|以来|期间)|本届政府|过去的?几年/;
const single = /一年来|过去(?:的)?一年|刚刚过去|去年|20\d\d年(?![^，。]{0,4}(?:至|到|—|以来))/;

/** How many characters of a paragraph can turn it. */
const HEAD = 40;

interface Turn {
  readonly at: number;
  readonly many: boolean;
}

/** The years of the passage at a place; null where the report does not say which year it reviews. */
export function yearsTold(reading: Reading): (place: number) => Period | null {
  const year = reading.report.reviewYear;
  if (year === null) return () => null;
  const turns = turnsOf(reading);
  return (place) => ({ from: turns.findLast(({ at }) => at <= place)?.many ? year - 4 : year, to: year });
}

function turnsOf({ text, outline }: Reading): readonly Turn[] {
  const out: Turn[] = [];
  for (const { role, start, end } of outline) {
    if (role !== "review") continue;
    out.push({ at: start, many: false });
    for (const { index } of text.slice(start, end).matchAll(/(?<=^|\n)[^\n]/g)) {
      const head = text.slice(start + index, start + index + HEAD);
      const [many, one] = [head.search(several), head.search(single)];
      if (/回顾|^[一二三四五六七八九十]+、/.test(head)) continue;
      if (many >= 0 && (one < 0 || many < one)) out.push({ at: start + index, many: true });
      else if (one >= 0) out.push({ at: start + index, many: false });
    }
  }
  return out;
}
