// What every route is given: the store that is open, and what the service says of itself.

import type { Office } from "../office/index.ts";
import type { Store } from "../store/index.ts";
import type { Health } from "../wire/index.ts";

/** A service at work. It opens and closes nothing itself. */
export interface Serving {
  readonly store: Store;
  /** The registers at work over the store. */
  readonly office: Office;
  readonly about: Omit<Health, "reports">;
  /** Folder of the built page; null serves the API alone. */
  readonly page: string | null;
  /** What lets in whoever may read the data folder: the command line, beside this service. */
  readonly operatorKey?: string;
  /** Names, beside those of the loopback, that a request may be addressed to: `name` or `name:port`. */
  readonly allowedHosts: readonly string[];
}
