import { describe, expect, it } from "vitest";
import type { PhraseSpread, TiersCompared } from "../../wire/index.ts";
import { csvOf } from "../app/csv.ts";
import { changesOf } from "./changes.ts";
import { dotLines, groupsOf, standingOf } from "./dots.ts";
import { roomFor, roughly, scaled, signed } from "./figures.ts";
import { heatLines, shadeOf, stepsOf } from "./heat.ts";
import { changeSheet, spreadSheet, tableSheet, tiersSheet } from "./sheets.ts";
import { searchFor, spreadIn } from "./spread.ts";
import { tierGroupsOf } from "./tiers.ts";
import { lineOf, rowOf, said, silent, tableOf } from "./trial.ts";

const province = lineOf("云岭省", "province", "980000", [
  said(2030, 5),
  said(2031, 5.5, { change: change(2030, 5, 0.5) }),
]);
const city = lineOf("临川市", "prefecture", "980100", [said(2030, 7), said(2031, 6, { change: change(2030, 7, -1) })]);
const county = lineOf("青石县", "county", "980121", [silent("not-held", 2030), said(2031, 8)]);
const other = lineOf("荻河县", "county", "980122", [said(2030, 9), silent("not-read", 2031)]);
const last = lineOf("东坪县", "county", "980123", [silent("not-held", 2030), silent("not-stated", 2031)]);
const away = lineOf("西坪县", "county", "980124", [silent("not-held", 2030), silent("not-held", 2031)]);
const table = tableOf([away, last, other, county, city, province], [2030, 2031]);

function change(year: number, point: number, by: number) {
  return { year, point, by, bound: "about", stance: null };
}

describe("numbers of a cell", () => {
  it("are in the unit of the table, ranges by both ends", () => {
    const range = said(2031, 475, { row: rowOf(4.5, { valueHigh: 5, unit: "亿元" }) });
    expect(scaled(range, "百万元")).toEqual({ value: 450, high: 500, result: null });
    expect(scaled(said(2031, 5, { row: rowOf(5, { unit: "%" }) }), "%")).toEqual({ value: 5, high: 5, result: null });
    expect(scaled(said(2031, 5, { point: null }), "%")).toBeNull();
  });

  it("have a result in the same unit, by the gap where the report gives another", () => {
    const withResult = (result: object, gap: number | null, over: object = {}) =>
      scaled(said(2031, 5, { row: { ...rowOf(5, over), result, gap } }), "%")?.result;
    expect(withResult({ value: 5.4, unit: "%" }, 0.4)).toBe(5.4);
    expect(withResult({ value: 54, unit: "‰" }, 0.4)).toBe(5.4);
    expect(withResult({ value: 50, unit: "‰" }, 0)).toBe(5);
    expect(withResult({ value: 54, unit: "‰" }, null)).toBeNull();
    expect(withResult({ value: 5.4, unit: "%" }, 0.4, { status: "actual" })).toBeNull();
  });

  it("get room on an axis, signs and two decimals", () => {
    expect(roomFor([4, 12])).toEqual({ min: 3, max: 13 });
    expect(roomFor([8])).toEqual({ min: 7, max: 9 });
    expect(roomFor([])).toEqual({ min: 0, max: 1 });
    expect([signed(0.1 + 0.2), signed(-1), signed(0)]).toEqual(["+0.3", "−1", "0"]);
    const whole = { n: 2, min: 1, q1: 4.9375, median: 0.01234, q3: 5.3125, max: 6, mean: 5 };
    expect(roughly(whole)).toMatchObject({ q1: 4.94, median: 0.012, q3: 5.31 });
  });
});

describe("one year of many places", () => {
  const groups = groupsOf(table, 2031);

  it("ranks them within their tiers and names those without a number apart", () => {
    expect(groups.map(({ tier, dots }) => [tier, dots.map(({ place }) => place.place)])).toEqual([
      ["province", ["云岭省"]],
      ["prefecture", ["临川市"]],
      ["county", ["青石县"]],
    ]);
    expect(groups[2]?.silent.map(({ place, cell }) => [place.place, cell.kind])).toEqual([
      ["荻河县", "not-read"],
      ["东坪县", "not-stated"],
    ]);
    expect(groups[2]?.notHeld.map(({ place }) => place)).toEqual(["西坪县"]);
    expect(standingOf(table, 2031)).toEqual({ stated: 3, notStated: 1, notRead: 1, notHeld: 1 });
    expect(standingOf(table, null)).toEqual({ stated: 6, notStated: 1, notRead: 1, notHeld: 4 });
  });

  it("draws no more places than it may, each tier under its heading", () => {
    expect(dotLines(groups, 2).map((line) => (line.kind === "head" ? line.below : line.dot.place.place))).toEqual([
      1,
      "云岭省",
      1,
      "临川市",
    ]);
  });
});

describe("places and years", () => {
  it("have five shades at most, equal numbers the same", () => {
    const steps = stepsOf(table);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [5, 5.5],
      [6, 6],
      [7, 7],
      [8, 8],
      [9, 9],
    ]);
    expect(shadeOf(steps, 5.5)).toBe(0);
    expect(shadeOf(steps, 9)).toBe(4);
    expect(shadeOf(steps, null)).toBeNull();
  });

  it("stand in administrative order or by the numbers of a year", () => {
    expect(heatLines(table, null).map(({ place }) => place)[0]).toBe("云岭省");
    expect(heatLines(table, 2030).map(({ place }) => place)).toEqual([
      "荻河县",
      "临川市",
      "云岭省",
      "青石县",
      "东坪县",
      "西坪县",
    ]);
  });
});

describe("a year beside the year before", () => {
  it("goes from rise to fall and keeps those that cannot be compared", () => {
    const changes = changesOf(table, 2031);
    expect(changes.changed.map(({ place, by }) => [place.place, by])).toEqual([
      ["云岭省", 0.5],
      ["临川市", -1],
    ]);
    expect([changes.higher, changes.same, changes.lower]).toEqual([1, 0, 1]);
    expect(changes.unpaired.map(({ place }) => place.place)).toEqual(["青石县", "荻河县", "东坪县"]);
    const lines = changeSheet(changes, 2031);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([22]));
    expect(lines[0]?.at(-1)).toBe(0.5);
  });
});

describe("upper and lower", () => {
  const lower = (line: typeof county, over: number | null) => ({
    ...line,
    cell: line.cells[1],
    overTop: over,
    above: over === null ? null : { place: "云岭省", over },
  });
  const compared = {
    indicator: table.indicator,
    basis: "growth",
    unit: "%",
    year: 2031,
    top: { ...province, cell: province.cells[1] },
    tiers: [
      { tier: "county", higher: 1, same: 0, lower: 0, silent: 1 },
      { tier: "prefecture", higher: 1, same: 0, lower: 0, silent: 0 },
    ],
    places: [lower(other, null), lower(county, 2.5), lower(city, 0.5)],
  } as unknown as TiersCompared;

  it("stand tier by tier, those without a number last", () => {
    expect(
      tierGroupsOf(compared).map(({ tier, measured, rest }) => [
        tier,
        measured.map(({ place }) => place.place),
        rest.map(({ place }) => place),
      ]),
    ).toEqual([
      ["prefecture", ["临川市"], []],
      ["county", ["青石县"], ["荻河县"]],
    ]);
  });

  it("become a table that begins with the government above", () => {
    const lines = tiersSheet(compared);
    expect(lines.map(([place, , , , , , kind]) => [place, kind])).toEqual([
      ["云岭省", "stated"],
      ["临川市", "stated"],
      ["青石县", "stated"],
      ["荻河县", "not-read"],
    ]);
    expect(lines[2]?.slice(-3)).toEqual(["云岭省", 2.5, 2.5]);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([16]));
  });
});

describe("a phrase", () => {
  const at = (place: string, code: string, tier: string, first: number | null, years: [number, number][]) => ({
    ...{ place, code, tier, parents: [], first },
    years: years.map(([year, sentences]) => ({ year, sentences, report: `${code}-${year}` })),
  });
  const answer = {
    phrase: "山海茶廊",
    places: [
      at("青石县", "980121", "county", 2031, [
        [2030, 0],
        [2031, 2],
      ]),
      at("云岭省", "980000", "province", 2030, [
        [2030, 1],
        [2031, 3],
      ]),
      at("荻河县", "980122", "county", null, [[2031, 0]]),
    ],
  } as unknown as PhraseSpread;

  it("is counted by year and place, the first ones first", () => {
    const spread = spreadIn(answer, []);
    expect(spread.years).toEqual([
      { year: 2030, sentences: 1, reports: 1, held: 2, newly: 1 },
      { year: 2031, sentences: 5, reports: 2, held: 3, newly: 1 },
    ]);
    expect(spread.places.map(({ place }) => place)).toEqual(["云岭省", "青石县", "荻河县"]);
    expect(spread.first.map(({ place }) => place)).toEqual(["云岭省"]);
    expect(spreadSheet("山海茶廊", spread)[0]).toEqual([
      "云岭省",
      "980000",
      "province",
      "",
      "山海茶廊",
      2030,
      1,
      1,
      "980000-2030",
    ]);
  });

  it("is counted anew for some tiers", () => {
    expect(spreadIn(answer, ["county"])).toMatchObject({ sentences: 2, reports: 1 });
    expect(spreadIn(answer, ["township"])).toMatchObject({ sentences: 0, first: [], years: [] });
  });

  it("leads to its sentences as an exact phrase", () => {
    expect(searchFor("山海茶廊", { place: "980121", year: 2031 })).toEqual({
      q: '"山海茶廊"',
      place: "980121",
      from: "2031",
      to: "2031",
    });
    expect(searchFor("“山海 茶廊”", {})).toEqual({ q: "“山海 茶廊”" });
  });
});

describe("the table to take away", () => {
  it("says of every cell what it is, with its words", () => {
    const lines = tableSheet(table, [2031]);
    expect(lines.map(([place, , , , , , year, kind]) => [place, year, kind])).toEqual([
      ["云岭省", 2031, "stated"],
      ["临川市", 2031, "stated"],
      ["青石县", 2031, "stated"],
      ["荻河县", 2031, "not-read"],
      ["东坪县", 2031, "not-stated"],
      ["西坪县", 2031, "not-held"],
    ]);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([23]));
    expect(lines[0]).toContain("增长5.5%左右");
  });

  it("is a file that a spreadsheet opens", () => {
    expect(
      csvOf(
        ["地方", "a,b"],
        [
          ["青石县", null],
          ['说"好"', 1],
        ],
      ),
    ).toBe('\uFEFF地方,"a,b"\r\n青石县,\r\n"说""好""",1\r\n');
  });
});
