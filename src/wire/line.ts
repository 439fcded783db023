// One statement as a line of a download: it stands alone, so it carries its report and its citation.

import { z } from "zod";
import { TierSchema } from "./reading.ts";
import { ShownStatementSchema } from "./shelf.ts";

/** A line of `statements.jsonl`. */
export const StatementLineSchema = z.object({
  report: z.object({
    id: z.string(),
    government: z.string(),
    code: z.string().nullable(),
    tier: TierSchema.nullable(),
    parents: z.array(z.string()),
    planYear: z.int(),
    reviewYear: z.int().nullable(),
    date: z.string().nullable(),
    congress: z.string().nullable(),
    title: z.string().nullable(),
  }),
  statement: ShownStatementSchema,
  citation: z.object({
    /** Ready to stand in a list of references. */
    text: z.string(),
    /** Where the page shows the statement among its words, under the address of the service. */
    address: z.string(),
    /** Where the file came from, if somebody said. */
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    retrieved: z.string().nullable(),
    /** SHA-256 of the file whose characters `statement.source` counts. */
    sha256: z.string().nullable(),
    file: z.string().nullable(),
  }),
});

export type StatementLine = z.infer<typeof StatementLineSchema>;
