import { describe, expect, it } from "vitest";
import type { Government, ReportFacts } from "../reading/index.ts";
import { factsOf, factsSaid, identityOf } from "./identity.ts";

const COUNTY: Government = { name: "望川县", code: "990123", tier: "county", parents: ["云梦省", "临泽市"] };
const BARE: Government = { name: "向海区", code: null, tier: null, parents: [] };
const SILENT: ReportFacts = {
  ...{ title: null, government: null, reviewYear: null, planYear: null, date: null, congress: null, speaker: null },
};

describe("which report a text is", () => {
  it("is told by code and plan year, or by name under its parents", () => {
    expect(identityOf({ ...SILENT, government: COUNTY, planYear: 2032 })).toBe("990123 2032");
    expect(identityOf({ ...SILENT, government: { ...COUNTY, code: null }, planYear: 2032 })).toBe(
      "云梦省/临泽市/望川县 2032",
    );
  });

  it("is not known without a government or without a year", () => {
    expect(identityOf({ ...SILENT, planYear: 2032 })).toBeNull();
    expect(identityOf({ ...SILENT, government: COUNTY })).toBeNull();
  });

  it("takes given facts where the text is silent, and corrected ones over both, the latest last", () => {
    const given = { government: BARE, planYear: 2040 };
    expect(factsOf({ ...SILENT, planYear: 2032 }, given, [])).toMatchObject({ government: BARE, planYear: 2032 });
    const corrected = [{ government: COUNTY }, { planYear: 2033, reviewYear: null }, { planYear: 2034 }];
    expect(factsOf({ ...SILENT, reviewYear: 2031 }, given, corrected)).toMatchObject({
      ...{ government: COUNTY, planYear: 2034, reviewYear: null },
    });
  });
});

describe("what corrected facts come to", () => {
  it.each([
    ["a year alone leaves the government alone", { planYear: 2033 }, COUNTY, null, null, { planYear: 2033 }],
    ["the same name keeps code and parents", { government: " 望川县 " }, COUNTY, null, null, { government: COUNTY }],
    ["a held name brings its code", { government: "望川县" }, BARE, COUNTY, null, { government: COUNTY }],
    ["a held code brings its name", { code: "990123" }, BARE, null, COUNTY, { government: COUNTY }],
    [
      "a new name drops what belonged to the old",
      { government: "平湖县" },
      ...[COUNTY, null, null],
      { government: { name: "平湖县", code: null, tier: null, parents: [] } },
    ],
    ["a code can be taken away", { code: null }, COUNTY, null, null, { government: { ...COUNTY, code: null } }],
    ["a tier alone", { tier: "prefecture" }, COUNTY, null, null, { government: { ...COUNTY, tier: "prefecture" } }],
    ["a code without a name says nothing", { code: "990555" }, null, null, null, null],
  ] as const)("%s", (_, input, present, byName, byCode, said) => {
    expect(factsSaid(input, present, byName, byCode)).toEqual(said);
  });
});
