import { describe, expect, it } from "vitest";
import { chartOf, inUnit, type Point, type Said, sheetOf, ticksOf } from "./series.ts";

const said = (value: number | null, unit: string | null = "%", over: Partial<Said> = {}): Said => ({
  basis: "growth",
  value,
  valueHigh: null,
  unit,
  bound: "about",
  stance: null,
  text: null,
  report: "r1",
  statement: "s1",
  source: { start: 0, end: 5 },
  quote: `增长${value}，“左右”`,
  ...over,
});
const point = (year: number, target: Said | null, result: Said | null = null): Point => ({
  year,
  government: "青石县",
  target,
  result,
  verdict: null,
});

describe("numbers in one unit", () => {
  it("change their magnitude, never what they measure", () => {
    expect(inUnit(1.2, "万亿元", "亿元")).toBe(12000);
    expect(inUnit(3120, "人", "万人")).toBe(0.312);
    expect(inUnit(5, "%", "%")).toBe(5);
    expect(inUnit(5, "%", "个百分点")).toBeNull();
    expect(inUnit(3, "万千瓦", "千瓦")).toBe(30000);
    expect(inUnit(3, "千瓦", "瓦")).toBeNull();
  });
});

describe("a chart", () => {
  it("has a column for each year and tells the years between", () => {
    const { columns } = chartOf({ points: [point(2020, said(5)), point(2021, said(6)), point(2025, null, said(7))] });
    expect(
      columns.map((column) => (column.kind === "gap" ? `${column.from}–${column.to}` : column.point.year)),
    ).toEqual([2020, 2021, "2022–2024", 2025]);
  });

  it("is drawn in the unit of its newest number; what does not go with it is counted", () => {
    const { unit, undrawn, range, columns } = chartOf({
      points: [
        point(2021, said(8000, "人")),
        point(2022, said(1, "万人")),
        point(2023, said(3, "%"), said(1.1, "万人")),
      ],
    });
    expect([unit, undrawn]).toEqual(["万人", 1]);
    expect(columns[0]).toMatchObject({ target: { value: 0.8 } });
    expect(range?.low).toBeLessThan(0.8);
    expect(range?.high).toBeGreaterThan(1.1);
  });

  it("has room for both ends of a range, and none where there is no number", () => {
    const ranged = chartOf({ points: [point(2024, said(5.5, "%", { valueHigh: 6, bound: "range" }))] });
    expect(ranged.columns[0]).toMatchObject({ target: { value: 5.5, high: 6 } });
    expect(ranged.range?.high).toBeGreaterThan(6);
    expect(chartOf({ points: [point(2024, said(null, null, { text: "与经济增长同步" }))] }).range).toBeNull();
  });

  it("has a few round numbers at its side", () => {
    expect(ticksOf({ low: 4.7, high: 6.9 })).toEqual([5, 6]);
    expect(ticksOf({ low: -3.4, high: 6.3 })).toEqual([0, 5]);
    expect(ticksOf({ low: 2700, high: 3400 })).toEqual([3000]);
    for (const range of [
      { low: 0.3, high: 0.31 },
      { low: 20.9, high: 22.1 },
    ])
      expect(ticksOf(range).length).toBeGreaterThan(0);
  });
});

it("becomes lines of a table", () => {
  const series = [
    { indicator: { id: "gdp", name: "地区生产总值" }, basis: "growth" as const, points: [point(2024, said(5))] },
  ];
  expect(sheetOf(series).map((line) => line.join("|"))).toEqual([
    "地区生产总值|growth|2024|青石县|5||%|about|||||增长5，“左右”||r1|",
  ]);
});
