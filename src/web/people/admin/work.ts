// What can be done with somebody on the page of people: which form is open, and for whom.

import type { Person } from "../../../wire/index.ts";

/** What is done with somebody. */
export type PersonWork =
  | { readonly kind: "add" }
  | { readonly kind: "change" | "deactivate" | "invite"; readonly person: Person };
