// The log: everything that was changed, in one chain of hashes.

import { z } from "zod";

/** What an entry is about. */
export const LogSubjectSchema = z.enum([
  "matter",
  "register",
  "report",
  "correction",
  "judgement",
  "dismissal",
  "person",
  "unit",
  "calendar",
  "import",
  "setting",
]);

/** One change. Entries are only ever added; each carries the hash of the one before. */
export const LogEntrySchema = z.object({
  seq: z.int(),
  /** When it was written down. */
  at: z.string(),
  /** Who did it, as they were called then. */
  who: z.string(),
  /** Their account; null for the program and for whoever had none. */
  person: z.string().nullable(),
  subject: LogSubjectSchema,
  subjectId: z.string(),
  /** What happened: an event of a matter, `amended`, `commented`, `filed`, or what was done to another subject. */
  kind: z.string(),
  /** The rest of it: from, to, why. */
  body: z.record(z.string(), z.unknown()),
  hash: z.string(),
});

/** Whether the chain holds. */
export const LogVerificationSchema = z.object({
  entries: z.int(),
  /** Of the last entry; whoever keeps it elsewhere can prove that nothing before it was changed. */
  head: z.string().nullable(),
  /** The first entry that does not fit; null when all do. */
  broken: z.object({ seq: z.int(), why: z.string() }).nullable(),
});

export type LogSubject = z.infer<typeof LogSubjectSchema>;
export type LogEntry = z.infer<typeof LogEntrySchema>;
export type LogVerification = z.infer<typeof LogVerificationSchema>;
