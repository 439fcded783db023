// What fits a filter, and what each filter would leave.

import { expect, it } from "vitest";
import { gapsIn } from "./chain-view.ts";
import { sentenceAround } from "./following.ts";
import { facetsOf, matching, type Sorted, verdictsOf } from "./following-facets.ts";

const one = (id: string, verdict: Sorted["verdict"], domain: string | null, kind = "commitment"): Sorted => ({
  ...{ id, verdict, domain, kind },
  measurable: verdict !== "progress",
});
const ALL = [
  one("s1", "met", "agriculture/grain"),
  one("s2", "met", "agriculture"),
  one("s3", "missed", "water/works", "measure"),
  one("s4", "progress", null),
  one("s5", null, "agricultural"),
];
const idsOf = (filter: Parameters<typeof matching>[1]) => matching(ALL, filter).map(({ id }) => id);

it("a filter takes what has its value, a field with its parts", () => {
  expect(idsOf({})).toEqual(["s1", "s2", "s3", "s4", "s5"]);
  expect(idsOf({ domain: "agriculture" })).toEqual(["s1", "s2"]);
  expect(idsOf({ domain: "agriculture/grain" })).toEqual(["s1"]);
  expect(idsOf({ verdict: "pending" })).toEqual(["s5"]);
  expect(idsOf({ verdict: "met", kind: "measure" })).toEqual([]);
  expect(idsOf({ measurable: false })).toEqual(["s4"]);
});

it("a facet counts what its values would leave, the other filters as they are", () => {
  const { verdict, domain, kind, measurable } = facetsOf(ALL, { verdict: "met", domain: "agriculture" });
  expect(verdict).toEqual([{ value: "met", count: 2 }]);
  expect(domain).toEqual([{ value: "agriculture", count: 2 }]);
  expect(kind).toEqual([{ value: "commitment", count: 2 }]);
  expect(measurable).toEqual([{ value: "true", count: 2 }]);
  expect(facetsOf(ALL, { kind: "measure" }).kind.map(({ value, count }) => `${value} ${count}`)).toEqual([
    "commitment 4",
    "measure 1",
  ]);
});

it("verdicts are counted, and what is not due apart", () => {
  expect(verdictsOf(ALL.map(({ verdict }) => verdict))).toEqual({
    ...{ met: 2, missed: 1, progress: 1, unreported: 0, pending: 1 },
  });
});

it("the years between are those not held", () => {
  expect(gapsIn([])).toEqual([]);
  expect(gapsIn([2024])).toEqual([]);
  expect(gapsIn([2021, 2022, 2025])).toEqual([2023, 2024]);
});

it.each([
  ["第一句。中间这句，有两段。第三句", "有两段", "中间这句，有两段。"],
  ["标题\n　　开头这句。", "这句", "开头这句。"],
  ["没有句号的一行\n下一行", "一行", "没有句号的一行"],
  ["前一句。跨句。后一句。", "跨句。后一句", "跨句。后一句。"],
  ["一句。二句。", "一句。", "一句。"],
])("the sentence in %j around %s", (text, words, sentence) => {
  const start = text.indexOf(words);
  const found = sentenceAround(text, { start, end: start + words.length });
  expect(found.text).toBe(sentence);
  expect(text.slice(found.start, found.end)).toBe(sentence);
});
