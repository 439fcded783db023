import { describe, expect, it } from "vitest";
import { isWeekend, monthsOf, ofYear, sourceOf, toggled, withYear } from "./year.ts";

const nothing = { daysOff: [], workdays: [], years: [] };
const dayOn = (day: string, days = { daysOff: [], workdays: [] } as Parameters<typeof monthsOf>[1]) =>
  monthsOf(Number(day.slice(0, 4)), days)
    .flatMap((month) => month.days)
    .find((one) => one.day === day)!;

describe("a year on the sheet", () => {
  it("shows published days off and shifted workdays, and leaves weekends unmarked", () => {
    expect(dayOn("2026-01-01")).toMatchObject({ mark: "off", isOff: true, own: false });
    expect(dayOn("2026-01-04")).toMatchObject({ mark: "work", isOff: false });
    expect(dayOn("2026-01-10")).toMatchObject({ mark: null, isOff: true });
    expect(dayOn("2026-01-12")).toMatchObject({ mark: null, isOff: false });
  });

  it("has twelve months that begin on their weekday, leap day included", () => {
    const months = monthsOf(2028, nothing);
    expect(months.map(({ days }) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(months[0]?.blanks).toBe(5);
    expect(isWeekend("2028-01-01")).toBe(true);
  });

  it("a click enters the contrary, another takes it back", () => {
    const once = toggled(nothing, dayOn("2027-02-05"));
    expect(once).toEqual({ daysOff: ["2027-02-05"], workdays: [] });
    expect(toggled(once, dayOn("2027-02-05", once))).toEqual({ daysOff: [], workdays: [] });
    expect(toggled(nothing, dayOn("2027-02-06"))).toEqual({ daysOff: [], workdays: ["2027-02-06"] });
  });

  it("puts one year in place and leaves the others", () => {
    const all = { daysOff: ["2026-05-06", "2027-01-01"], workdays: [], years: [2027] };
    const days = { daysOff: ["2027-01-02"], workdays: ["2027-01-09"] };
    expect(withYear(all, 2027, days, false)).toEqual({
      daysOff: ["2026-05-06", "2027-01-02"],
      workdays: ["2027-01-09"],
      years: [],
    });
    expect(withYear(all, 2028, { daysOff: [], workdays: [] }, true).years).toEqual([2027, 2028]);
    expect(ofYear(all, 2027)).toEqual({ daysOff: ["2027-01-01"], workdays: [] });
    expect(["office", "published", "unknown"]).toEqual([2027, 2026, 2031].map((year) => sourceOf(all, year)));
  });
});
