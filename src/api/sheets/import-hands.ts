// What imports need of the service.

import type { Serving } from "../serving.ts";

/** The store that remembers columns, and the office that enters matters. */
export type ImportHands = Pick<Serving, "store" | "office">;
