// A report that must be there.

import type { Store } from "../store/index.ts";
import { type HeldReport, Problem } from "../wire/index.ts";

/** @throws Problem `not-found` */
export async function heldReport(store: Store, id: string): Promise<HeldReport> {
  const report = await store.report(id);
  if (report === null) {
    throw new Problem(
      "not-found",
      `没有编号为“${id}”的报告，可能已被移除；请回到首页查看现有的报告。`,
      `No report “${id}” is held; it may have been removed. The list of reports shows what is.`,
    );
  }
  return report;
}
