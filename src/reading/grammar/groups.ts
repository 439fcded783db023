// Numbers that share one predicate, each with the qualifier behind it: 81、64和13个工作日, 8%和9%左右.

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
const joint = /^(?:(?:、|和|与|及)第?|[，,]和|、?乃至|、?甚至|、?以至|或)$/;

/** Groups the numbers of a comma clause: joined by 、 和 与 及 alone and of one kind. */
export function groups(text: string, numbers: readonly NumberToken[]): readonly (readonly Valued[])[] {
  const out: Valued[][] = [];
  for (const number of numbers) {
    const suffix = after.at(text, number.end);
    const bound = suffix === null ? null : (boundAfter.get(suffix) ?? null);
    const valued: Valued = { number, bound, end: number.end + (suffix?.length ?? 0) };
    const last = out.at(-1)?.at(-1);
    const shares =
      last !== undefined &&
      last.number.quantity === number.quantity &&
      number.quantity !== "year" &&
      (joint.test(text.slice(last.end, number.start)) || (areGlued(last, number) && !isClass(text, valued))) &&
      !isClass(text, last);
    if (shares) out.at(-1)?.push(valued);
    else out.push([valued]);
  }
  return out;
}

/** 1873户4216名: two counts of one noun. */
const areGlued = (last: Valued, { start, unit, quantity }: NumberToken): boolean =>
  last.end === start && quantity === "quantity" && unit !== null && last.number.unit !== null;

const points = new Set(["year", "date"]);

/** Years, dates and spans of years measure nothing, and the words around them belong together. */
export const isSilent = ({ number }: Valued): boolean =>
  points.has(number.quantity) || (number.quantity === "duration" && /年|月|季/.test(number.unit ?? ""));
