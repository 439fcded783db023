// Lines of a table that were chosen to do one thing with all of them.

import type { MatterRow } from "../../../wire/index.ts";

/** Chosen lines by the id of their matter. */
export type Chosen = ReadonlyMap<string, MatterRow>;
