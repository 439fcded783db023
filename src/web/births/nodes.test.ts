import { expect, it } from "vitest";
import { endOf, nodesBy } from "./nodes.ts";

it("quarters end where quarters end, and the last node has all of it", () =>
  expect(nodesBy(3, 2025, null)).toEqual([
    { day: "2025-03-31", share: 25, words: "" },
    { day: "2025-06-30", share: 50, words: "" },
    { day: "2025-09-30", share: 75, words: "" },
    { day: "2025-12-31", share: 100, words: "" },
  ]));

it("a deadline within the year is the last node", () =>
  expect(nodesBy(3, 2025, "2025-08-15").map(({ day, share }) => `${day} ${share}`)).toEqual([
    "2025-03-31 33.3",
    "2025-06-30 66.7",
    "2025-08-15 100",
  ]));

it("a deadline at the end of a quarter is one node, not two", () =>
  expect(nodesBy(3, 2025, "2025-06-30").map(({ day }) => day)).toEqual(["2025-03-31", "2025-06-30"]));

it("months end in February as well", () => {
  expect(nodesBy(1, 2028, null)).toHaveLength(12);
  expect(endOf(2028, 2)).toBe("2028-02-29");
  expect(nodesBy(1, 2025, "2025-02-10").map(({ day }) => day)).toEqual(["2025-01-31", "2025-02-10"]);
});
