// Rows of whole readings: what a report of an invented county aims at, and what the next one says it reached.

import { describe, expect, expectTypeOf, it } from "vitest";
import { read } from "../reading/index.ts";
import type { MeasureRow as WiredMeasure, TargetRow as WiredTarget } from "../wire/index.ts";
import { indicatorCalled, nameIn, wordingsOf } from "./naming.ts";
import { targetRows } from "./results.ts";
import { type MeasureRow, placeKey, type TargetRow } from "./row.ts";
import { measureRows } from "./rows.ts";
import { gapOf, inUnit } from "./scale.ts";

const report = (year: number, review: string, target: string): string =>
  `青石县人民政府\n政府工作报告\n——${year}年1月8日在青石县第十届人民代表大会第二次会议上\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、${year - 1}年工作回顾\n${review}\n二、${year}年工作安排\n今年经济社会发展的主要预期目标是：${target}\n（一）着力抓好重点工作。新建高标准农田5万亩。\n`;

const first = read(
  report(2031, "地区生产总值增长6%。", "地区生产总值增长6%以上，城镇新增就业4000人，居民收入与经济增长同步。"),
);
const second = read(report(2032, "地区生产总值增长5.6%，城镇新增就业0.45万人。", "地区生产总值增长6%左右。"));
const rows = [
  ...measureRows({ report: "qs-2031", reading: first }),
  ...measureRows({ report: "qs-2032", reading: second }),
];

describe("the targets of two readings", () => {
  const targets = targetRows(rows);
  const targetOf = (id: string, year: number): TargetRow | undefined =>
    targets.find(({ indicator, year: of }) => indicator.id === id && of === year);

  it("stand flat with place, qualifier, place in the text, and what was reached", () => {
    expect(targetOf("gdp", 2031)).toMatchObject({
      report: "qs-2031",
      place: "青石县",
      tier: "county",
      basis: "growth",
      value: 6,
      bound: "at_least",
      role: "target",
      period: { from: 2031, to: 2031 },
      result: { report: "qs-2032", value: 5.6, status: "actual" },
      gap: -0.4,
    });
  });

  it("are compared across magnitudes, in the unit of the target", () => {
    expect(targetOf("new-jobs", 2031)).toMatchObject({ unit: "人", result: { unit: "万人" }, gap: 500 });
  });

  it("have no result while the next report is not held, and no gap where no number was set", () => {
    expect(targetOf("gdp", 2032)).toMatchObject({ result: null, gap: null });
    expect(targetOf("income-growth-relation", 2031)).toMatchObject({ basis: "relation", gap: null });
  });

  it("point at their words", () => {
    for (const { report: of, start, end, quote } of targets)
      expect((of === "qs-2031" ? first : second).text.slice(start, end)).toBe(quote);
  });

  it("come from a text that says whose it is, else not at all", () => {
    expect(measureRows({ report: "x", reading: read("地区生产总值增长6%。") })).toEqual([]);
  });
});

describe("scales", () => {
  it("bring amounts of one family together and no others", () => {
    expect(inUnit(1.2, "万亿元", "亿元")).toBe(12_000);
    expect(inUnit(5, "%", "百分点")).toBeNull();
    expect(gapOf({ value: 5, valueHigh: 6, unit: "%" }, { value: 6.2, valueHigh: null, unit: "%" })).toBe(0.2);
  });
});

describe("names", () => {
  it("lead to an indicator by id, name and wording", () => {
    expect(["gdp", "地区生产总值", "GDP"].map((words) => indicatorCalled(words)?.id)).toEqual(["gdp", "gdp", "gdp"]);
    expect(indicatorCalled("高标准农田")).toBeNull();
  });

  it("are found as a whole: 出口总额 does not stand in 进出口总额", () => {
    const exports = { id: "export", name: "出口总额" };
    expect(nameIn("进出口总额增长3%，出口总额增长2%", exports)).toEqual({ start: 10, end: 14 });
    expect(nameIn("进出口总额增长3%", exports)).toBeNull();
    expect(wordingsOf(exports)).not.toContain("出口");
  });

  it("of places are their code, or their names from the province down", () => {
    expect(placeKey({ place: "青石县", code: null, tier: "county", parents: ["云岭省", "临川市"] })).toBe(
      "云岭省/临川市/青石县",
    );
  });
});

describe("the wire", () => {
  /** A type without read-only, and absent as undefined. */
  type Plain<T> = T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T as Key extends string ? Key : never]: Plain<T[Key]> }
      : T;

  it("has the types of the rows", () => {
    expectTypeOf<Plain<WiredMeasure>>().toEqualTypeOf<Plain<MeasureRow>>();
    expectTypeOf<Plain<WiredTarget>>().toEqualTypeOf<Plain<TargetRow>>();
  });
});
