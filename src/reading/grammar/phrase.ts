// What the grammar makes of a number: its subject, what is said of it, and the stretch that says so.

import type { RestoredSpan } from "../../text/index.ts";
import type { Basis, Bound, Stance } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";
import type { Subject } from "./subject.ts";

/** One number in its clause. */
export interface Phrase {
  readonly number: NumberToken;
  /** The subjects whose value this number is; more than one where the value is shared. */
  readonly subjects: readonly Subject[];
  readonly basis: Basis | null;
  readonly sign: 1 | -1;
  /** The verb before the number, as written; null where there is none. */
  readonly verb: string | null;
  /** The verb keeps what is: 保持在, 稳定在, 控制在. */
  readonly holds: boolean;
  readonly polarity: "up" | "down" | null;
  readonly bound: Bound;
  readonly stance: Stance | null;
  readonly perYear: boolean;
  readonly cumulative: boolean;
  /** The noun that is measured. */
  readonly of: RestoredSpan | null;
  /** Names a class or describes a thing (亿元以上项目, 总投资10亿元的); says nothing of its own. */
  readonly describes: boolean;
  /** 从80户: where a change began; no value of its own unless it is a dated rank. */
  readonly origin: boolean;
  /** From the subject's first character to the qualifier's last. */
  readonly start: number;
  readonly end: number;
  /** Names of the rules, outermost first. */
  readonly rules: readonly string[];
}

/** A comparison without a value of its own: 与经济增长同步. */
export interface Relation extends RestoredSpan {
  readonly subjects: readonly Subject[];
  readonly stance: Stance | null;
  readonly perYear: boolean;
  /** The wording of the comparison. */
  readonly wording: string;
  readonly rules: readonly string[];
}
