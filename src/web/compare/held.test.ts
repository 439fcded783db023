import { describe, expect, it } from "vitest";
import type { ReportSummary } from "../../wire/index.ts";
import {
  choicesOf,
  chosenSeats,
  fullest,
  fullestYear,
  headsOf,
  newestWithBefore,
  seatsOf,
  tierCounts,
  yearsOf,
} from "./held.ts";

const report = (
  government: string,
  tier: string,
  code: string | null,
  parents: readonly string[],
  planYear: number,
): ReportSummary => ({ government, tier, code, parents, planYear }) as unknown as ReportSummary;

const seats = seatsOf([
  report("青石县", "county", "980122", ["云岭省", "临川市"], 2031),
  report("云岭省", "province", "980000", [], 2031),
  report("云岭省", "province", "980000", [], 2030),
  report("临川市", "prefecture", "980100", ["云岭省"], 2030),
  report("荻河县", "county", "970121", ["北原省", "河口市"], 2031),
  report("国务院", "national", null, [], 2029),
  report("", "county", null, [], 0),
]);

describe("what is held", () => {
  it("stands in administrative order, a government once with all its years", () => {
    expect(seats.map(({ place, years }) => [place, years])).toEqual([
      ["国务院", [2029]],
      ["荻河县", [2031]],
      ["云岭省", [2031, 2030]],
      ["临川市", [2030]],
      ["青石县", [2031]],
    ]);
  });

  it("can be chosen with everything under it, also under what is not held itself", () => {
    expect(choicesOf(seats).map(({ value, depth, count }) => [value, depth, count])).toEqual([
      ["国务院", 0, 1],
      ["北原省", 0, 1],
      ["北原省/河口市", 1, 1],
      ["北原省/河口市/荻河县", 2, 1],
      ["云岭省", 0, 3],
      ["云岭省/临川市", 1, 2],
      ["云岭省/临川市/青石县", 2, 1],
    ]);
    const names = (places: string[], tiers: string[] = []) =>
      chosenSeats(seats, { places, tiers }).map(({ place }) => place);
    expect(names(["云岭省/临川市"])).toEqual(["临川市", "青石县"]);
    expect(names(["北原省"])).toEqual(["荻河县"]);
    expect(names([], ["county"])).toEqual(["荻河县", "青石县"]);
    expect(names(["云岭省"], ["national"])).toEqual([]);
  });

  it("counts tiers and years; results are of the year before", () => {
    expect(tierCounts(seats)).toEqual([
      { tier: "national", count: 1 },
      { tier: "province", count: 1 },
      { tier: "prefecture", count: 1 },
      { tier: "county", count: 2 },
    ]);
    expect(yearsOf(seats, "target")).toEqual([2031, 2030, 2029]);
    expect(yearsOf(seats, "actual")).toEqual([2030, 2029, 2028]);
    expect(newestWithBefore(seats, "target")).toBe(2031);
    expect(newestWithBefore(seats.slice(0, 1), "target")).toBe(2029);
    expect(newestWithBefore([], "target")).toBeNull();
  });

  it("finds the government and the year with most places under it", () => {
    const heads = headsOf(seats);
    expect(heads.map(({ seat, years }) => [seat.place, years])).toEqual([
      ["国务院", [{ year: 2029, under: 0 }]],
      [
        "云岭省",
        [
          { year: 2031, under: 1 },
          { year: 2030, under: 1 },
        ],
      ],
      ["临川市", [{ year: 2030, under: 0 }]],
    ]);
    const head = fullest(heads);
    expect(head?.seat.place).toBe("云岭省");
    expect(head === null ? null : fullestYear(head).year).toBe(2031);
    expect(fullest([])).toBeNull();
  });
});
