// What the text is cut into before the grammar sees it: numbers and marks. All else between them is words.

import type { RestoredSpan } from "../../text/index.ts";
import type { Bound, QuantityKind } from "../reading.ts";

/** A number with its unit. */
export interface NumberToken extends RestoredSpan {
  readonly kind: "number";
  readonly quantity: QuantityKind;
  readonly value: number | null;
  readonly valueHigh: number | null;
  readonly unit: string | null;
  /** What the number itself says: 余 and 多 are `above`, 5—6 a `range`, 前10位 `at_most`. */
  readonly bound: Bound;
  /** 亿元, 万亩: a magnitude with no digit. */
  readonly bare: boolean;
}

export type MarkKind = "stop" | "semicolon" | "comma" | "pause" | "colon" | "open" | "close" | "quote" | "unquote";

/** A punctuation mark. */
export interface MarkToken extends RestoredSpan {
  readonly kind: "mark";
  readonly mark: MarkKind;
}

export type Token = NumberToken | MarkToken;
