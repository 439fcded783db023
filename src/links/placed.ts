// Where a stretch of the restored text stands in the delivered one.

import type { Reading } from "../reading/index.ts";
import { type DeliveredSpan, EditMap, restored } from "../text/index.ts";

/** The way back from the restored text of a reading; repairs that touch a stretch are taken whole. */
export function placing({
  repairs,
  text,
}: Pick<Reading, "repairs" | "text">): (start: number, end: number) => DeliveredSpan {
  const map = new EditMap(repairs.map(({ source, start, end }) => ({ ...source, insert: text.slice(start, end) })));
  return (start, end) => map.toDelivered(restored(start, end));
}
