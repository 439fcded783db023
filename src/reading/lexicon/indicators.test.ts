import { describe, expect, it } from "vitest";
import { indicators } from "./indicators.ts";

describe("the indicators", () => {
  it("have ids and wordings of their own", () => {
    const ids = indicators.map(({ id }) => id);
    const wordings = indicators.flatMap((entry) => entry.wordings);
    expect(new Set(ids).size).toBe(ids.length);
    expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
  });

  it("have ranges that hold something, one for each sense and unit", () => {
    for (const { id, ranges = [] } of indicators) {
      expect(
        ranges.filter(({ min, max }) => !(min < max)),
        id,
      ).toEqual([]);
      const keys = ranges.flatMap(({ basis, units }) => units.map((unit) => `${basis} ${unit}`));
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });

  it("tell the country's product from a place's", () => {
    const tiersOf = (id: string) => indicators.find((entry) => entry.id === id)?.tiers;
    expect(tiersOf("gdp-national")).toEqual(["national"]);
    expect(tiersOf("gdp")).not.toContain("national");
    expect(tiersOf("retail")).toBeUndefined();
  });
});
