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
  value: null,
  valueHigh: null,
  unit: null,
  bound: "exact",
  bare: false,
  ...draft,
});
