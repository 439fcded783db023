import { expect, it } from "vitest";
import type { Comparison, FollowedPromise } from "../../wire/index.ts";
import { certaintyOf, gapOf, sharing, unitOfGap } from "./compared.ts";

const comparison = (target: number | null, result: number | null, unit: string | null = "%"): Comparison => ({
  basis: "growth",
  target,
  result,
  unit,
  tolerance: 0,
});

it("says how far the result is from the target, without the dust of binary fractions", () => {
  expect(gapOf(comparison(6, 5.8))).toBe(-0.2);
  expect(gapOf(comparison(0.1, 0.3))).toBe(0.2);
  expect(gapOf(comparison(null, 5.8))).toBeNull();
});

it("counts the difference of two rates in points", () => {
  expect(unitOfGap(comparison(6, 5.8))).toBe("个百分点");
  expect(unitOfGap(comparison(300, 320, "亩"))).toBe("亩");
  expect(unitOfGap(comparison(3, 2, null))).toBeNull();
});

it("says in words how sure a verdict is", () => {
  expect([1, 0.9, 0.8, 0.6, 0.4].map(certaintyOf)).toEqual(["sure", "sure", "likely", "fair", "weak"]);
});

it("finds the other promises that the same words answer", () => {
  const one = (id: string, ...starts: number[]) =>
    ({
      promise: { id },
      outcomes: starts.map((start) => ({ source: { start, end: start + 5 } })),
    }) as unknown as FollowedPromise;
  const all = [one("a", 10), one("b", 30), one("c", 20, 10), one("d")];
  expect(sharing(all, all[0]!).map(({ promise }) => promise.id)).toEqual(["c"]);
  expect(sharing(all, all[3]!)).toEqual([]);
});
