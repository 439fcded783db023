// The registers of the data folder, as a check needs them.

import { heldOf, rulebook } from "../api/index.ts";
import type { Held } from "../check/index.ts";
import { openOffice } from "../office/index.ts";
import type { Reading } from "../reading/index.ts";
import { openStore, placeFromEnvironment } from "../store/index.ts";
import { tell } from "./output.ts";

/** What the registers hold of the year looked back on; null, with a word about it, where there is nothing to compare. */
export async function heldFor(reading: Reading, previous: Reading | null): Promise<Held | null> {
  const { reviewYear, planYear } = reading.report;
  const year = reviewYear ?? (planYear === null ? null : planYear - 1) ?? previous?.report.planYear ?? null;
  if (year === null) {
    tell("不知道报告说的是哪一年，没有与台账核对 · the year is not known, so the registers were left out");
    return null;
  }
  const store = await openStore(placeFromEnvironment(process.env), rulebook);
  try {
    const office = await openOffice(store);
    const held = heldOf(office, year);
    office.close();
    if (held.figures.length > 0) return held;
    tell(`台账里没有 ${year} 年的事项，没有核对 · the registers hold nothing of ${year}`);
    return null;
  } finally {
    await store.close();
  }
}
