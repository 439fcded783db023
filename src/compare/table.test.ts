// An indicator over places and years, tiers and phrases, worked out by hand on rows of invented places.

import { describe, expect, it } from "vitest";
import type { Cell } from "./cell.ts";
import type { MeasureRow } from "./row.ts";
import { namings, type Sentence } from "./silence.ts";
import { spreadOf } from "./spread.ts";
import { distributionOf, ranksOf } from "./statistics.ts";
import { type Material, type Table, tableOf } from "./table.ts";
import { tiersOf } from "./tiers.ts";

const CLOUD = { place: "云岭省", code: "990000", tier: "province", parents: [] } as const;
const STONE = { place: "青石县", code: "990121", tier: "county", parents: ["云岭省", "临川市"] } as const;
const RIVER = { place: "临川市", code: "990100", tier: "prefecture", parents: ["云岭省"] } as const;
const HILL = { place: "丘陵省", code: "980000", tier: "province", parents: [] } as const;

type Said = Partial<MeasureRow> & Pick<MeasureRow, "year">;
const held = (of: typeof CLOUD | typeof STONE | typeof RIVER | typeof HILL, year: number) => ({
  ...of,
  parents: [...of.parents],
  year,
  report: `${of.code}-${year}`,
  title: null,
});
let nth = 0;
const row = (of: Parameters<typeof held>[0], said: Said): MeasureRow => ({
  ...held(of, said.year),
  statement: `s${++nth}`,
  indicator: { id: "gdp", name: "地区生产总值", surface: "地区生产总值" },
  basis: "growth",
  value: 5,
  valueHigh: null,
  unit: "%",
  bound: "exact",
  stance: null,
  text: null,
  status: "target",
  period: { from: said.year, to: said.year },
  role: "target",
  section: "3.1",
  start: nth * 100,
  end: nth * 100 + 10,
  source: { start: nth * 100, end: nth * 100 + 10 },
  quote: "地区生产总值增长",
  ...said,
});

const GDP = { id: "gdp", name: "地区生产总值", status: "target", basis: null } as const;
const made = (given: Partial<Material>): Table =>
  tableOf({
    compared: GDP,
    years: [2031],
    reports: [],
    rows: [],
    namings: new Map(),
    partless: new Set(),
    ...given,
  });
const cellOf = (table: Table, place: string, year = 2031): Cell =>
  table.places.find((line) => line.place === place)?.cells.find((cell) => cell.year === year) as Cell;

describe("a table", () => {
  it("keeps the number, its qualifier and stance apart: 5%以上 and 力争5%左右 rank alike", () => {
    const table = made({
      reports: [held(CLOUD, 2031), held(HILL, 2031)],
      rows: [
        row(CLOUD, { year: 2031, bound: "at_least" }),
        row(HILL, { year: 2031, bound: "about", stance: "strive" }),
      ],
    });
    expect(cellOf(table, "云岭省")).toMatchObject({ kind: "stated", point: 5, rank: 1, row: { bound: "at_least" } });
    expect(cellOf(table, "丘陵省")).toMatchObject({ point: 5, rank: 1, row: { bound: "about", stance: "strive" } });
    expect(table.summaries[0]?.phrasings).toEqual([
      { bound: "at_least", stance: null, n: 1 },
      { bound: "about", stance: "strive", n: 1 },
    ]);
  });

  it("brings units to one scale and ranges to their middle", () => {
    const grain = { id: "grain", name: "粮食产量", surface: "粮食产量" };
    const level = { indicator: grain, basis: "level", year: 2031 } as const;
    const table = made({
      compared: { ...GDP, id: "grain", name: "粮食产量" },
      reports: [held(CLOUD, 2031), held(HILL, 2031), held(RIVER, 2031)],
      rows: [
        row(CLOUD, { ...level, value: 300, unit: "亿斤" }),
        row(HILL, { ...level, value: 310, valueHigh: 320, unit: "亿斤", bound: "range" }),
        row(RIVER, { ...level, value: 150, unit: "万吨" }),
      ],
    });
    expect(table).toMatchObject({ basis: "level", unit: "亿斤" });
    // 150 万吨 = 1.5e9 公斤 = 3e9 斤 = 30 亿斤
    expect(cellOf(table, "临川市")).toMatchObject({ point: 30, rank: 1 });
    expect(cellOf(table, "丘陵省")).toMatchObject({ point: 315, rank: 1 });
    expect(cellOf(table, "云岭省")).toMatchObject({ point: 300, rank: 2 });
  });

  it("puts the result of the next report beside the target, and the gap to the nearer end of a range", () => {
    const back = { year: 2032, status: "actual", period: { from: 2031, to: 2031 }, role: "review" } as const;
    const table = made({
      years: [2031, 2032],
      reports: [held(CLOUD, 2031), held(CLOUD, 2032), held(HILL, 2031), held(HILL, 2032)],
      rows: [
        row(CLOUD, { year: 2031, value: 5.5 }),
        row(CLOUD, { ...back, value: 5.2 }),
        row(HILL, { year: 2031, value: 5, valueHigh: 5.5, bound: "range" }),
        row(HILL, { ...back, value: 5.3, status: "estimate" }),
        row(HILL, { ...back, value: 5.3, basis: "level", unit: "亿元" }),
      ],
    });
    expect(cellOf(table, "云岭省")).toMatchObject({ row: { result: { value: 5.2 }, gap: -0.3 } });
    expect(cellOf(table, "丘陵省")).toMatchObject({ row: { result: { value: 5.3, status: "estimate" }, gap: 0 } });
  });

  it("shows the change to the year before, also where that year is not asked for", () => {
    const table = made({
      reports: [held(CLOUD, 2030), held(CLOUD, 2031)],
      rows: [row(CLOUD, { year: 2030, value: 6, bound: "at_least" }), row(CLOUD, { year: 2031, value: 5.5 })],
    });
    expect(table.places[0]?.cells).toHaveLength(1);
    expect(cellOf(table, "云岭省")).toMatchObject({
      change: { year: 2030, point: 6, bound: "at_least", stance: null, by: -0.5 },
    });
  });

  it("takes the target of the paragraph of targets before a repetition in the plan, and no five-year one", () => {
    const table = made({
      reports: [held(CLOUD, 2031)],
      rows: [
        row(CLOUD, { year: 2031, value: 8, role: "plan" }),
        row(CLOUD, { year: 2031, value: 7, period: { from: 2031, to: 2035 }, basis: "avg_growth" }),
        row(CLOUD, { year: 2031, value: 6 }),
      ],
    });
    expect(cellOf(table, "云岭省")).toMatchObject({ point: 6, others: [{ value: 8 }] });
  });

  it("shows a number in another sense than the table's, and does not compare it", () => {
    const table = made({
      reports: [held(CLOUD, 2031), held(HILL, 2031), held(RIVER, 2031)],
      rows: [
        row(CLOUD, { year: 2031 }),
        row(RIVER, { year: 2031 }),
        row(HILL, { year: 2031, basis: "level", value: 900, unit: "亿元" }),
      ],
    });
    expect(cellOf(table, "丘陵省")).toMatchObject({ kind: "stated", point: null, rank: null, row: { value: 900 } });
  });

  it("has the country's 国内生产总值 beside a place's 地区生产总值", () => {
    const national = { id: "gdp-national", name: "国内生产总值", surface: "国内生产总值" };
    const state = {
      ...held(CLOUD, 2031),
      place: "国务院",
      code: null,
      tier: "national",
      report: "state-2031",
    } as const;
    const table = made({ reports: [state], rows: [{ ...row(CLOUD, { year: 2031, indicator: national }), ...state }] });
    expect(cellOf(table, "国务院")).toMatchObject({ kind: "stated", point: 5 });
  });
});

describe("an empty cell says why", () => {
  const sentence = (role: Sentence["role"], text: string): Sentence => ({
    report: "990000-2031",
    role,
    text,
    start: 40,
    end: 40 + text.length,
  });
  const empty = (sentences: readonly Sentence[], more: Partial<Material> = {}): Cell =>
    cellOf(made({ reports: [held(CLOUD, 2031)], namings: namings(sentences, GDP), ...more }), "云岭省");

  it("not-stated: the targets do not name it", () => {
    expect(empty([sentence("target", "主要预期目标是：粮食产量稳定在300亿斤。")]).kind).toBe("not-stated");
  });

  it("not-stated: a longer name is another indicator", () => {
    expect(empty([sentence("target", "单位地区生产总值能耗下降3%。")]).kind).toBe("not-stated");
  });

  it("not-stated: the plan names it without a number, or with that of a note", () => {
    expect(empty([sentence("plan", "推动地区生产总值迈上新台阶〔12〕。")]).kind).toBe("not-stated");
  });

  it("not-read: the targets name it and no number was read; the clause is shown", () => {
    const cell = empty([sentence("target", "粮食产量稳定，地区生产总值平稳增长。")]);
    expect(cell).toMatchObject({ kind: "not-read", naming: { start: 47, quote: "地区生产总值平稳增长" } });
  });

  it("not-read: the plan names it by another wording with a number", () => {
    expect(empty([sentence("plan", "确保GDP总量跨过8百亿台阶。")])).toMatchObject({ kind: "not-read" });
  });

  it("not-read: the paragraph of targets was not found", () => {
    expect(empty([], { partless: new Set(["990000-2031"]) })).toMatchObject({ kind: "not-read", naming: null });
  });

  it("not-stated with what stands in its place: a target of five years, or what the words were read as", () => {
    const five = row(CLOUD, { year: 2031, period: { from: 2031, to: 2035 }, basis: "avg_growth", value: 6 });
    expect(empty([], { rows: [five] })).toMatchObject({ kind: "not-stated", instead: { value: 6 } });
    const other = row(CLOUD, {
      year: 2031,
      indicator: { id: null, name: "人均", surface: "人均" },
      start: 45,
      end: 52,
    });
    const named = [sentence("target", "力争地区生产总值人均翻番。")];
    expect(empty(named, { rows: [other] })).toMatchObject({
      kind: "not-stated",
      instead: { statement: other.statement },
    });
  });

  it("not-held: no report of that year", () => {
    expect(cellOf(made({ years: [2030, 2031], reports: [held(CLOUD, 2031)] }), "云岭省", 2030).kind).toBe("not-held");
  });
});

describe("numbers summed up", () => {
  it("are quantiles between neighbours", () => {
    // (n − 1) · ¼ = 1.25 steps: 5 + 0.25 · (5.5 − 5)
    expect(distributionOf([6, 5, 5.5, 7, 5, 8])).toEqual({
      n: 6,
      min: 5,
      q1: 5.125,
      median: 5.75,
      q3: 6.75,
      max: 8,
      mean: 6.08333333333,
    });
    expect(distributionOf([])).toBeNull();
  });

  it("share ranks where they are equal", () => expect(ranksOf([5, 6, 5.5, 5.5, 4])).toEqual([4, 1, 2, 2, 5]));
});

describe("tiers", () => {
  const table = made({
    reports: [held(CLOUD, 2031), held(RIVER, 2031), held(STONE, 2031), held(HILL, 2031)],
    rows: [
      row(CLOUD, { year: 2031, value: 5 }),
      row(RIVER, { year: 2031, value: 6 }),
      row(STONE, { year: 2031, value: 7.5 }),
      row(HILL, { year: 2031, value: 9 }),
    ],
  });

  it("hold each place against the nearest above it and against the top", () => {
    const tiers = tiersOf(table, 2031, CLOUD);
    expect(tiers?.places.map(({ place, overTop, above }) => [place, overTop, above])).toEqual([
      ["临川市", 1, { place: "云岭省", over: 1 }],
      ["青石县", 2.5, { place: "临川市", over: 1.5 }],
    ]);
    expect(tiers?.tiers).toEqual([
      { tier: "prefecture", higher: 1, same: 0, lower: 0, silent: 0 },
      { tier: "county", higher: 1, same: 0, lower: 0, silent: 0 },
    ]);
  });

  it("are none of a government that is not in the table", () => {
    expect(tiersOf(table, 2031, { place: "别处省", code: null })).toBeNull();
  });
});

describe("the spread of a phrase", () => {
  it("counts sentences and reports by year, and who had it first", () => {
    const spread = spreadOf([
      { ...held(CLOUD, 2030), sentences: 0, characters: 10_000 },
      { ...held(CLOUD, 2031), sentences: 3, characters: 10_000 },
      { ...held(HILL, 2030), sentences: 1, characters: 10_000 },
      { ...held(HILL, 2031), sentences: 2, characters: 30_000 },
      { ...held(STONE, 2031), sentences: 0, characters: 10_000 },
    ]);
    expect(spread).toMatchObject({ sentences: 6, reports: 3, first: [{ place: "丘陵省", year: 2030 }] });
    expect(spread.years).toEqual([
      { year: 2030, sentences: 1, reports: 1, held: 2, newly: 1, density: 0.5 },
      { year: 2031, sentences: 5, reports: 2, held: 3, newly: 1, density: 1 },
    ]);
    expect(spread.places.map(({ place, first }) => [place, first])).toEqual([
      ["丘陵省", 2030],
      ["云岭省", 2031],
      ["青石县", null],
    ]);
  });
});
