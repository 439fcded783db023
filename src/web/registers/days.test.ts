import { describe, expect, it } from "vitest";
import { daysBetween, monthGrid, nextMonth, plusDays, weekdayOf } from "./days.ts";

describe("days", () => {
  it("are counted over months, leap days and years", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-01-01", "2025-12-31")).toBe(-1);
    expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
  });

  it("have the day of the week of the calendar", () => {
    expect(weekdayOf("2026-07-05")).toBe(6);
    expect(weekdayOf("1969-12-29")).toBe(0);
  });

  it("stand on a month's page in whole weeks", () => {
    const grid = monthGrid("2026-02");
    expect(grid[0]).toBe("2026-01-26");
    expect(grid.at(-1)).toBe("2026-03-01");
    expect(monthGrid("2027-02")).toHaveLength(28);
    expect(nextMonth("2026-12", 1)).toBe("2027-01");
    expect(nextMonth("2026-01", -1)).toBe("2025-12");
  });
});
