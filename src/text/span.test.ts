// How stretches lie to each other.

import { expect, it } from "vitest";
import { holds, overlap } from "./index.ts";

it("overlap only where they share a character", () => {
  expect(overlap({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
  expect(overlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlap({ start: 4, end: 4 }, { start: 4, end: 5 })).toBe(false);
});

it("hold what lies in them, their ends included", () => {
  expect(holds({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
  expect(holds({ start: 1, end: 4 }, { start: 4, end: 4 })).toBe(true);
  expect(holds({ start: 1, end: 4 }, { start: 0, end: 2 })).toBe(false);
});
