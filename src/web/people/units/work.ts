// What can be done with a unit on the page of units: which form is open, and for which unit.

import type { Unit } from "../../../wire/index.ts";

/** What is done with a unit. */
export type UnitWork =
  | { readonly kind: "add"; readonly unit: Unit | null }
  | { readonly kind: "rename" | "move" | "merge"; readonly unit: Unit };
