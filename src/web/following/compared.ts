// The sum behind a verdict: how far the result is from its target, and how sure the machine was, in words.

import type { Comparison, FollowedPromise } from "../../wire/index.ts";
import { rounded } from "./series.ts";

/** The result less the target, in the unit of both; null where one is not a number. */
export const gapOf = ({ target, result }: Comparison): number | null =>
  target === null || result === null ? null : rounded(result - target);

/** The unit of a difference: between two rates it is points of a hundred. */
export const unitOfGap = ({ unit }: Comparison): string | null => (unit === "%" ? "个百分点" : unit);

/** How sure a verdict is. */
export const certaintyOf = (confidence: number): "sure" | "likely" | "fair" | "weak" =>
  confidence >= 0.9 ? "sure" : confidence >= 0.75 ? "likely" : confidence >= 0.55 ? "fair" : "weak";

/** The other promises that the same words of the later report answer, in the order of the report. */
export function sharing(all: readonly FollowedPromise[], one: FollowedPromise): FollowedPromise[] {
  const places = new Set(one.outcomes.map(placeOf));
  return all.filter(
    ({ promise, outcomes }) => promise.id !== one.promise.id && outcomes.some((each) => places.has(placeOf(each))),
  );
}

const placeOf = ({ source }: FollowedPromise["outcomes"][0]): string => `${source.start}-${source.end}`;
