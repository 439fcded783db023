import { describe, expect, it } from "vitest";
import type { GovernmentChain } from "../../wire/index.ts";
import { bySeat, fitsGovernment, stripOf } from "./years.ts";

const chain = (name: string, code: string | null, tier: GovernmentChain["tier"] = "county"): GovernmentChain => ({
  key: code ?? name,
  name,
  code,
  tier,
  parents: ["云岭省", "临川市"],
  years: [2021, 2024],
  missing: [2022, 2023],
  joinedTo: null,
  verdicts: { met: 0, missed: 0, progress: 0, unreported: 0, pending: 0 },
});

describe("years of a government", () => {
  it("run from the first held to the last, gaps among them", () => {
    expect(stripOf(chain("青石县", null)).map(({ year, held }) => (held ? year : -year))).toEqual([
      2021, -2022, -2023, 2024,
    ]);
  });
});

describe("governments", () => {
  it("are found by every word of name, parent, code or year", () => {
    const one = chain("青石县", "990121");
    expect(fitsGovernment(one, "")).toBe(true);
    expect(fitsGovernment(one, " 临川  青石 ")).toBe(true);
    expect(fitsGovernment(one, "9901 2024")).toBe(true);
    expect(fitsGovernment(one, "青石 2022")).toBe(false);
  });

  it("stand in administrative order, those without a code last", () => {
    const all = [
      chain("白杨县", null),
      chain("乙县", "990122"),
      chain("某国", null, "national"),
      chain("甲县", "990121"),
    ];
    expect(all.sort(bySeat).map(({ name }) => name)).toEqual(["某国", "甲县", "乙县", "白杨县"]);
  });
});
