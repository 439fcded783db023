// Days off and shifted workdays of published years, of unpublished ones, and as an office enters them, in any time zone.

import { afterEach, describe, expect, it } from "vitest";
import { calendarOf } from "./calendar.ts";

describe("a published year", () => {
  const calendar = calendarOf();

  it.each([
    ["2025-01-27", false, "the last day worked before the Spring Festival"],
    ["2025-01-28", true, "its eve"],
    ["2025-02-04", true, "its last day"],
    ["2025-02-05", false, "the day after"],
    ["2025-01-26", false, "a Sunday worked for it"],
    ["2025-02-08", false, "a Saturday worked for it"],
    ["2025-02-09", true, "a plain Sunday"],
    ["2025-09-28", false, "a Sunday worked for National Day"],
    ["2025-10-01", true, "National Day"],
    ["2025-10-08", true, "its last day, a Wednesday"],
    ["2025-10-11", false, "a Saturday worked for it"],
    ["2026-02-14", false, "a Saturday worked for the Spring Festival"],
    ["2026-02-15", true, "the first day of it"],
    ["2026-02-23", true, "the last day of it, a Monday"],
    ["2026-02-28", false, "a Saturday worked for it"],
  ])("%s is off: %s (%s)", (day, off) => expect(calendar.isOff(day)).toBe(off));

  it("is said to be published", () => expect([2024, 2025, 2026].map(calendar.isPublished)).toEqual([true, true, true]));
});

describe("a year that nobody has published", () => {
  it("has its weekends alone, and is flagged", () => {
    const calendar = calendarOf();
    expect(calendar.isPublished(2031)).toBe(false);
    expect(calendar.isOff("2031-10-01")).toBe(false);
    expect(calendar.isOff("2031-10-04")).toBe(true);
  });

  it("takes what the office enters", () => {
    const calendar = calendarOf({ daysOff: ["2031-10-01"], workdays: ["2031-10-04"], years: [2031] });
    expect(calendar.isPublished(2031)).toBe(true);
    expect(calendar.isOff("2031-10-01")).toBe(true);
    expect(calendar.isOff("2031-10-04")).toBe(false);
    expect(calendar.isOff("2031-10-05")).toBe(true);
  });
});

it("what the office enters goes before the package", () => {
  const calendar = calendarOf({ daysOff: ["2025-03-03"], workdays: ["2025-10-08"], years: [] });
  expect(calendar.isOff("2025-03-03")).toBe(true);
  expect(calendar.isOff("2025-10-08")).toBe(false);
});

describe("the machine's time zone", () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
  });

  // Years that no other test has asked for: a calendar keeps what it has reckoned.
  it.each([
    ["America/New_York", 2023, "2023-10-06", "2023-10-07"],
    ["Asia/Shanghai", 2022, "2022-10-07", "2022-10-08"],
    ["Pacific/Kiritimati", 2021, "2021-10-07", "2021-10-08"],
  ])("%s does not matter", (zone, _, off, worked) => {
    process.env.TZ = zone;
    expect([calendarOf().isOff(off), calendarOf().isOff(worked)]).toEqual([true, false]);
  });
});
