// What the service says of itself: that it runs, by which rules it reads, and where it keeps what it reads.

import { z } from "zod";

/** The answer of `GET /api/v1/health`. */
export const HealthSchema = z.object({
  /** Version of the program. */
  version: z.string(),
  /** Hash of the rules and the lexicon it reads by. */
  rules: z.string(),
  store: z.enum(["pglite", "postgresql"]),
  /** How many reports are held. */
  reports: z.int(),
});

export type Health = z.infer<typeof HealthSchema>;
