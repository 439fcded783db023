// What people do to reports, written into the log with what they did: corrections, choices, removals, judgements, dismissals.

import type { LogSubject } from "../wire/index.ts";
import type { Writing } from "./database.ts";
import { appendLog } from "./log.ts";

/** Who does it. */
export interface Author {
  readonly name: string;
  /** Their account; null for whoever has none. */
  readonly person: string | null;
}

/** What was done, to what, from what to what, and why. */
export interface Done {
  readonly subject: Extract<LogSubject, "report" | "correction" | "judgement" | "dismissal">;
  readonly subjectId: string;
  readonly kind: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whoever signed in; else the name that was written with it, else whoever sits at this machine. */
  readonly by: Author | undefined;
  readonly said?: string;
}

/** Writes an act at the end of the log, in the transaction of the act. */
export async function logged(trx: Writing, { by, said = "", ...entry }: Done): Promise<void> {
  const who = by?.name ?? (said === "" ? "本机" : said);
  await appendLog(trx, [{ ...entry, who, person: by?.person ?? null }]);
}
