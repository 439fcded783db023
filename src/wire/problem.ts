// The one shape of a refusal that a person can cause, and the one place where its code becomes an HTTP status and an exit code.

import { z } from "zod";

/** Every code with its HTTP status. The command line exits with 2 for `bad-request`, with 1 for all others. */
export const statusOf = {
  "bad-request": 400,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "unreadable-format": 415,
  encrypted: 422,
  "no-text": 422,
  "no-report": 422,
  empty: 422,
  damaged: 422,
  /** Sign in first. */
  unauthorized: 401,
  /** Name and password are right, the code of the second factor is still to come. */
  "code-needed": 401,
  /** Whoever asks may not. */
  forbidden: 403,
  /** Tried too often; later it may be tried again. */
  "too-often": 429,
  busy: 503,
  internal: 500,
} as const;

export type ProblemCode = keyof typeof statusOf;

export const ProblemSchema = z.object({
  code: z.enum(Object.keys(statusOf) as [ProblemCode, ...ProblemCode[]]),
  /** One sentence: what happened, to which thing, what to do. Chinese; `detailEn` the same in English. */
  detail: z.string(),
  detailEn: z.string(),
});

/** Thrown wherever a person can be refused; anything else that is thrown is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly detailEn: string;

  constructor(code: ProblemCode, detail: string, detailEn: string) {
    super(detailEn);
    this.name = "Problem";
    this.code = code;
    this.detail = detail;
    this.detailEn = detailEn;
  }

  toJSON(): z.infer<typeof ProblemSchema> {
    return { code: this.code, detail: this.detail, detailEn: this.detailEn };
  }
}
