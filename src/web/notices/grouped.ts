// Notices by the day on which they came, as a reader's clock has it; days and notices newest first, as they are given.

import type { Notice } from "../../wire/index.ts";
import { day } from "../app/format.ts";

/** The notices of one day. */
export interface DayOfNotices {
  readonly day: string;
  readonly notices: readonly Notice[];
}

export function grouped(notices: readonly Notice[]): readonly DayOfNotices[] {
  const days = new Map<string, Notice[]>();
  for (const notice of notices) {
    const on = day(notice.at);
    days.set(on, [...(days.get(on) ?? []), notice]);
  }
  return [...days].map(([on, held]) => ({ day: on, notices: held }));
}
