import { describe, expect, it } from "vitest";
import type { HeldFinding } from "../../wire/index.ts";
import { countsBy, fitting, unfiltered, wantedOf } from "./wanted.ts";

const finding = (
  id: string,
  severity: HeldFinding["severity"],
  rule: string,
  who: string | null = null,
): HeldFinding => ({
  ...{ id, severity, rule, start: 0, end: 2, source: { start: 0, end: 2 }, quote: "十件", related: [] },
  ...{ message: "", expected: null, found: null },
  dismissal: who === null ? null : { id: "x1", at: "2025-03-01T00:00:00.000Z", who, why: "原件如此" },
});

const all = [
  finding("f1", "error", "parts", "甲"),
  finding("f2", "error", "composition"),
  finding("f3", "note", "parts"),
  finding("f4", "note", "span"),
];
const ids = (address: string) => fitting(all, wantedOf(new URLSearchParams(address))).map(({ id }) => id);

describe("the findings that are shown", () => {
  it("are all, those that were dismissed last", () => {
    expect(fitting(all, unfiltered).map(({ id }) => id)).toEqual(["f2", "f3", "f4", "f1"]);
  });

  it("are those of a severity, a dismissed one being of none", () => {
    expect(ids("severity=error")).toEqual(["f2"]);
    expect(ids("severity=dismissed")).toEqual(["f1"]);
  });

  it("are those of a rule, and of both", () => {
    expect(ids("rule=parts")).toEqual(["f3", "f1"]);
    expect(ids("rule=parts&severity=note")).toEqual(["f3"]);
    expect(ids("rule=unknown")).toEqual([]);
  });

  it("are counted by one choice with the other as it is", () => {
    const wanted = wantedOf(new URLSearchParams("rule=parts&severity=note"));
    expect(Object.fromEntries(countsBy(all, wanted, "severity"))).toEqual({ note: 1, dismissed: 1 });
    expect(Object.fromEntries(countsBy(all, wanted, "rule"))).toEqual({ parts: 1, span: 1 });
  });
});
