// What a clause undertakes or reports: verb, object, how firmly, by when. Says nothing of whether it is promised or done: that
// is decided by the part of the report it stands in.

import type { RestoredSpan } from "../../../text/index.ts";
import type { Commitment } from "../../reading.ts";
import type { NumberToken } from "../../tokens/token.ts";

/** A word of time as written, and where it stands. */
export interface Timed extends RestoredSpan {
  readonly text: string;
}

export interface Deed extends RestoredSpan {
  /** As written, without what stands between its parts: 推动…开工. */
  readonly verb: string;
  readonly object: RestoredSpan;
  readonly strength: Commitment["strength"];
  /** It names a thing that then exists, or a state that is then reached. */
  readonly deliverable: boolean;
  readonly place: string | null;
  readonly time: Timed | null;
  /** The numbers that say how much, not those that name a class or a time. */
  readonly numbers: readonly NumberToken[];
  /** All numbers that stand in it. */
  readonly all: readonly NumberToken[];
  readonly rules: readonly string[];
}
