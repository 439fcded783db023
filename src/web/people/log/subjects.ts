// What the log speaks of, in the order in which the filter offers it.

import type { LogSubject } from "../../../wire/index.ts";

export type { LogSubject } from "../../../wire/index.ts";

export const logSubjects = [
  "matter",
  "register",
  "calendar",
  "person",
  "unit",
  "report",
  "correction",
  "judgement",
  "dismissal",
  "import",
  "setting",
] as const satisfies readonly LogSubject[];
