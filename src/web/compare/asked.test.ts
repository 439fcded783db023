import { describe, expect, it } from "vitest";
import { askedOf, toggled } from "./asked.ts";

const asked = (search: string) => askedOf(new URLSearchParams(search));

describe("what the address asks for", () => {
  it("is one year of all places, in targets, where it says nothing", () => {
    expect(asked("")).toEqual({
      view: "dots",
      indicator: null,
      status: "target",
      basis: null,
      places: [],
      tiers: [],
      years: [],
      year: null,
      top: null,
      phrase: "",
      sort: null,
    });
  });

  it("is read in full", () => {
    expect(
      asked("view=heat&indicator=fai&status=actual&basis=level&place=云岭省/青石县,临川区&tier=county&years=2031,2030"),
    ).toMatchObject({
      view: "heat",
      indicator: "fai",
      status: "actual",
      basis: "level",
      places: ["云岭省/青石县", "临川区"],
      tiers: ["county"],
      years: [2031, 2030],
    });
  });

  it("leaves out what nobody knows", () => {
    expect(
      asked("view=pie&status=wish&basis=luck&tier=moon,county&years=20,2031,x&year=99999&phrase=  "),
    ).toMatchObject({
      view: "dots",
      status: "target",
      basis: null,
      tiers: ["county"],
      years: [2031],
      year: null,
      phrase: "",
    });
  });

  it("changes one value of a list", () => {
    expect(toggled([2030, 2031], 2031)).toBe("2030");
    expect(toggled([], "county")).toBe("county");
  });
});
