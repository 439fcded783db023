// One file on its way in: where it stands, and what is known of it.

import type { AddOutcome } from "../../wire/index.ts";
import type { Along, ProblemBody } from "../app/client.ts";
import type { Given } from "./facts-given.ts";

/** Where one file stands. */
export type Stage =
  | { readonly kind: "waiting" }
  | { readonly kind: "sending"; readonly share: number }
  | { readonly kind: "reading"; readonly since: number }
  | { readonly kind: "done"; readonly outcome: AddOutcome; readonly took: number }
  | { readonly kind: "refused"; readonly problem: ProblemBody; readonly took: number };

/** One file on its way in. */
export interface Item {
  readonly key: number;
  readonly file: File;
  readonly along: Along;
  readonly stage: Stage;
  /** Government and year as a person confirmed them. */
  readonly confirmed: Given | null;
}

/** How many files are read at the same time; the service reads on one thread. */
export const AT_ONCE = 2;

/** Whether nothing more will happen to a file by itself. */
export const isSettled = ({ stage }: Item): boolean => stage.kind === "done" || stage.kind === "refused";
