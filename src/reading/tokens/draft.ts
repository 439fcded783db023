// Makes number tokens: what is not said is null, exact and not bare.

import type { Bound, QuantityKind } from "../reading.ts";
import type { NumberToken } from "./token.ts";

interface Draft {
  quantity: QuantityKind;
  value: number | null;
  valueHigh: number | null;
  unit: string | null;
  bound: Bound;
  bare: boolean;
  start: number;
  end: number;
}

/** A number token with the usual values for what is not given. */
export const token = (draft: Partial<Draft> & Pick<Draft, "quantity" | "start" | "end">): NumberToken => ({
  kind: "number",
  value: draft.value ?? null,
  valueHigh: draft.valueHigh ?? null,
  unit: draft.unit ?? null,
  bound: draft.bound ?? "exact",
  bare: draft.bare ?? false,
  quantity: draft.quantity,
  start: draft.start,
  end: draft.end,
});

/** The same of one value and its unit, as most numbers are; without a draft on the way, which is half of the work. */
export const single = (
  quantity: QuantityKind,
  start: number,
  end: number,
  value: number | null,
  unit: string | null,
  bound: Bound = "exact",
): NumberToken => ({
  kind: "number",
  value,
  valueHigh: null,
  unit,
  bound,
  bare: false,
  quantity,
  start,
  end,
});
