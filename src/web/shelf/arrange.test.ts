import { describe, expect, it } from "vitest";
import type { ReportSummary } from "../../wire/index.ts";
import { asked, coverage, fits, isPlaced, sorted } from "./arrange.ts";

const held = (government: string, planYear: number, over: Partial<ReportSummary> = {}): ReportSummary => ({
  id: `${government}${planYear}`,
  government,
  code: null,
  tier: "county",
  parents: [],
  planYear,
  reviewYear: planYear - 1,
  date: null,
  title: "政府工作报告",
  example: false,
  addedAt: "2031-02-01T00:00:00.000Z",
  deliveries: 1,
  counts: { characters: 0, quantities: 0, measures: planYear, targets: 0, commitments: 0, repairs: 0, corrections: 0 },
  ...over,
});

const cloud = { tier: "province", code: "990000" } as const;
const shelf = [
  held("望川县", 2033, { code: "990123", parents: ["云梦省", "望州市"] }),
  held("云梦省", 2031, cloud),
  held("望州市", 2031, { tier: "prefecture", code: "990100", parents: ["云梦省"] }),
  held("大兴国务院", 2032, { tier: "national", code: null }),
  held("云梦省", 2033, cloud),
  held("澄川县", 2031, { tier: "county" }),
];

describe("place × year", () => {
  const { years, groups, of, held: count } = coverage(shelf);

  it("has every year from the first to the last, also one that nobody has", () => {
    expect(coverage(shelf.filter(({ planYear }) => planYear !== 2032)).years).toEqual([2031, 2032, 2033]);
    expect(years).toEqual([2031, 2032, 2033]);
  });

  it("puts the nation first, then each province with its own, the unplaced last", () => {
    expect(groups.map(({ name, rows }) => [name, rows.map(({ government }) => government)])).toEqual([
      [null, ["大兴国务院"]],
      ["云梦省", ["云梦省", "望州市", "望川县"]],
      [null, ["澄川县"]],
    ]);
  });

  it("counts what is held of what could be", () => {
    expect([count, of]).toEqual([6, 15]);
  });

  it("tells governments of one name apart by what they belong to", () => {
    const two = [held("城关区", 2031, { parents: ["甲市"] }), held("城关区", 2031, { parents: ["乙市"] })];
    expect(coverage(two).of).toBe(2);
  });

  it("is empty where nothing is held", () => {
    expect(coverage([])).toEqual({ years: [], groups: [], of: 0, held: 0 });
  });
});

describe("a filter", () => {
  it.each([
    ["", true],
    ["望川", true],
    ["云梦 2033", true],
    ["990123", true],
    ["云梦 2031", false],
    ["澄川", false],
  ])("“%s” fits 望川县 2033: %s", (query, fit) => {
    expect(fits(shelf[0] as ReportSummary, query)).toBe(fit);
  });
});

describe("the list", () => {
  it("is sorted by number or by name, up or down", () => {
    const years = (down: boolean) => sorted(shelf, "counts", down).map(({ counts }) => counts.measures);
    expect(years(false)).toEqual([2031, 2031, 2031, 2032, 2033, 2033]);
    expect(years(true)).toEqual(years(false).reverse());
  });

  it("leaves out of the table what nobody has placed", () => {
    expect([held("", 2031), held("望川县", 0), held("望川县", 2031)].map(isPlaced)).toEqual([false, false, true]);
  });
});

describe("the questions are put to", () => {
  const name = (reports: readonly ReportSummary[]) => {
    const found = asked(reports);
    return found === null ? null : [found.latest.id, found.before?.id ?? null];
  };

  it("the newest report whose predecessor is held", () => {
    expect(name([...shelf, held("望川县", 2032, { parents: ["云梦省", "望州市"] })])).toEqual([
      "望川县2033",
      "望川县2032",
    ]);
  });

  it("the newest one where none has a predecessor; nobody’s report is asked", () => {
    expect(name([held("澄川县", 2031), held("望川县", 2033), held("", 2034)])).toEqual(["望川县2033", null]);
    expect(name([held("", 2034)])).toBeNull();
  });

  it("an own report rather than an example", () => {
    const examples = [held("漪川县", 2035, { example: true }), held("漪川县", 2034, { example: true })];
    expect(name(examples)).toEqual(["漪川县2035", "漪川县2034"]);
    expect(name([...examples, held("望川县", 2033)])).toEqual(["望川县2033", null]);
  });
});
