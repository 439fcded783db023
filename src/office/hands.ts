// What the acts of the office are done with.

import type { Store } from "../store/index.ts";
import type { Office } from "./office.ts";
import type { Shelf } from "./shelf.ts";
import type { Writer } from "./writing.ts";

/** The shelf to decide on, the writer, and where ids and times come from. */
export interface Hands {
  readonly shelf: Shelf;
  readonly writer: Writer;
  readonly store: Pick<Store, "keepEvidence" | "evidence" | "log">;
  readonly looking: Pick<Office, "matter" | "rows">;
  readonly newId: () => string;
  readonly minute: () => string;
}
