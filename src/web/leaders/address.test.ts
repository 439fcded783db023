import { describe, expect, it } from "vitest";
import type { FigureQuery } from "../../wire/index.ts";
import { paramsOf, placeOf } from "./address.ts";

const base: FigureQuery = { registers: ["yearly-tasks"], date: "2025-03-31" };

describe("the place of a figure", () => {
  it.each<[Partial<FigureQuery>, Record<string, string>]>([
    [{}, {}],
    [{ overdue: true }, { overdue: "1" }],
    [
      { lights: ["red"], leader: "分管副县长" },
      { light: "red", leader: "分管副县长" },
    ],
    [
      { stages: ["behind"], year: 2025, open: true },
      { stage: "behind", year: "2025", open: "1" },
    ],
  ])("is the board for %j", (query, params) => {
    expect(placeOf({ ...base, ...query })).toEqual({
      path: "/registers/yearly-tasks",
      params: { date: "2025-03-31", ...params },
    });
  });

  it.each<Partial<FigureQuery>>([
    // A board shows a unit also what it helps with, and one stage or light at a time.
    { lead: "县水务局" },
    { area: "水利" },
    { stages: ["done", "done-early"] },
    { registers: ["yearly-tasks", "livelihood"] },
    { open: false },
    { rate: "completion", part: "numerator" },
    { since: "2025-02-28", change: "late" },
  ])("is a list of its own for %j", (query) => {
    const place = placeOf({ ...base, ...query });
    expect(place).toEqual({ path: "/counted", params: paramsOf({ ...base, ...query }) });
  });

  it("writes lists with commas", () => {
    expect(paramsOf({ ...base, lights: ["red", "orange"] })).toEqual({
      registers: "yearly-tasks",
      date: "2025-03-31",
      lights: "red,orange",
    });
  });
});
