// Numbers that share one predicate, each with the qualifier behind it: 81、64和13个工作日, 8%和9%左右.

import { Chars } from "../../text/index.ts";
import { boundAfter } from "../lexicon/words.ts";
import type { Bound } from "../reading.ts";
import { Words } from "../tokens/longest.ts";
import type { NumberToken } from "../tokens/token.ts";
import { isClass } from "./describes.ts";

/** A number with the qualifier behind it. */
export interface Valued {
  readonly number: NumberToken;
  readonly bound: Bound | null;
  /** Where the qualifier ends. */
  readonly end: number;
}

const after = new Words(boundAfter.keys());
/** What may stand between two numbers of a group. */
const joints = new Set("、 和 与 及 、第 和第 与第 及第 ，和 ,和 乃至 甚至 以至 、乃至 、甚至 、以至 或".split(" "));
const LONGEST_JOINT = Math.max(...[...joints].map((joint) => joint.length));

/** Groups the numbers of a comma clause, labels left out: joined by 、 和 与 及 alone and of one kind. */
export function groups(text: string, numbers: readonly NumberToken[]): readonly (readonly Valued[])[] {
  // Most clauses have one number.
  if (numbers.length === 1) {
    const only = numbers[0] as NumberToken;
    return only.quantity === "label" ? none : [[valuedOf(text, only)]];
  }
  const out: Valued[][] = [];
  let last: Valued | null = null;
  for (const number of numbers) {
    if (number.quantity === "label") continue;
    const valued = valuedOf(text, number);
    if (last !== null && share(text, last, valued)) out[out.length - 1]?.push(valued);
    else out.push([valued]);
    last = valued;
  }
  return out;
}

const none: readonly (readonly Valued[])[] = [];

function valuedOf(text: string, number: NumberToken): Valued {
  const suffix = after.at(text, number.end);
  const bound = suffix === null ? null : (boundAfter.get(suffix) ?? null);
  return { number, bound, end: number.end + (suffix === null ? 0 : suffix.length) };
}

/** Whether a number goes with the one before. */
const share = (text: string, last: Valued, valued: Valued): boolean =>
  last.number.quantity === valued.number.quantity &&
  valued.number.quantity !== "year" &&
  (isJoint(text, last.end, valued.number.start) || (areGlued(last, valued.number) && !isClass(text, valued))) &&
  !isClass(text, last);

const isJoint = (text: string, from: number, to: number): boolean =>
  from < to && to - from <= LONGEST_JOINT && joints.has(text.slice(from, to));

/** 1873户4216名: two counts of one noun. */
const areGlued = (last: Valued, { start, unit, quantity }: NumberToken): boolean =>
  last.end === start && quantity === "quantity" && unit !== null && last.number.unit !== null;

const CALENDAR = new Chars("年月季");
const points = new Set(["year", "date"]);

/** Years, dates and spans of years measure nothing, and the words around them belong together. */
export const isSilent = ({ number }: Valued): boolean =>
  points.has(number.quantity) || (number.quantity === "duration" && CALENDAR.anyIn(number.unit ?? ""));
