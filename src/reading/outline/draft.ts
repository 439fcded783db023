// A section before it has an id and a place in the delivered text.

import type { Span } from "../../text/index.ts";
import type { Role } from "../reading.ts";

/** A section of the restored text. */
export interface Draft extends Span {
  /** The heading's words; null where there is none. */
  readonly heading: Span | null;
  readonly role: Role;
  readonly children: readonly Draft[];
}
