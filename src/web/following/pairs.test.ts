import { describe, expect, it } from "vitest";
import type { GovernmentChain } from "../../wire/index.ts";
import { chosenReport, firstGovernment, type HeldReport, newestPairOf } from "./pairs.ts";

const chain = (name: string, years: number[], met = 0): GovernmentChain => ({
  key: name,
  name,
  code: null,
  tier: "county",
  parents: [],
  years,
  missing: [],
  joinedTo: null,
  verdicts: { met, missed: 0, progress: 0, unreported: 9, pending: 0 },
});
const report = (id: string, later: string | null) => ({ summary: { id }, later }) as unknown as HeldReport;

describe("the government shown first", () => {
  it("has the newest pair of years, and of several the most promises with an answer", () => {
    const all = [
      chain("青石县", [2024, 2025]),
      chain("白杨县", [2025, 2026], 3),
      chain("临川区", [2025, 2026], 8),
      chain("云岭省", [2027]),
    ];
    expect(firstGovernment(all)?.name).toBe("临川区");
  });

  it("is the one planned for last where no pair is held; nobody where nothing is held", () => {
    expect(firstGovernment([chain("青石县", [2021, 2024]), chain("白杨县", [2025])])?.name).toBe("白杨县");
    expect(firstGovernment([])).toBeNull();
  });
});

it("knows the newest pair of years", () => {
  expect(newestPairOf({ years: [2020, 2021, 2023, 2024, 2026] })).toBe(2023);
  expect(newestPairOf({ years: [2020, 2022] })).toBeNull();
});

describe("the report shown", () => {
  const reports = [report("a", "b"), report("b", "c"), report("c", null)];
  it("is the one asked for, else the newest that has a next year, else the newest", () => {
    expect(chosenReport(reports, "a")?.summary.id).toBe("a");
    expect(chosenReport(reports, null)?.summary.id).toBe("b");
    expect(chosenReport(reports, "gone")?.summary.id).toBe("b");
    expect(chosenReport([report("c", null)], null)?.summary.id).toBe("c");
    expect(chosenReport([], null)).toBeNull();
  });
});
