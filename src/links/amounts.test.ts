// Amounts in one unit, and the table of tolerances as the document shows it.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { plain, reaches, toleranceOf } from "./amounts.ts";
import { about, abreast, none, roughlyAbreast } from "./tolerances.ts";

it.each([
  [1.2, "万亿元", 12000, "亿元"],
  [20, "亿斤", 100, "万吨"],
  [1, "万公顷", 15, "万亩"],
  [2, "万千瓦", 20, "兆瓦"],
  [3.1, "万套（间）", 3.1, "万套"],
])("%d%s is %d%s", (value, unit, other, otherUnit) => {
  const [one, two] = [plain(value, unit), plain(other, otherUnit)];
  expect(one?.unit).toBe(two?.unit);
  expect(one?.value).toBeCloseTo(two?.value ?? Number.NaN, 3);
});

it("takes no magnitude from 百分点", () => expect(plain(1.5, "百分点")).toEqual({ value: 1.5, unit: "百分点" }));

it("keeps % and 百分点 apart", () => {
  expect(plain(3, "%")?.unit).not.toBe(plain(3, "百分点")?.unit);
});

it.each([
  [5.7, 6, "about", "growth", true],
  [5.6, 6, "about", "growth", false],
  [97, 100, "about", "level", true],
  [96, 100, "about", "level", false],
  [5.9, 6, "at_least", "growth", false],
  [-4, -3, "at_least", "growth", true],
  [-2, -3, "at_least", "growth", false],
] as const)("%d reaches %d %s of %s: %s", (result, target, bound, basis, expected) => {
  expect(reaches(result, target, bound, toleranceOf(bound, basis, target), "生产总值")).toBe(expected);
});

it("stands in the document as it stands in the code", () => {
  const lines = readFileSync(new URL("../../docs/follow.md", import.meta.url), "utf8").split("\n");
  for (const { words, growth, level } of [about, abreast, roughlyAbreast, none])
    expect(lines).toContain(`| ${words} | ${growth} | ${level * 100} |`);
});
