// Due dates at the edges: the next day, days off, shifted workdays, ends of months, leap years, pauses, years not yet published.

import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendar.ts";
import { afterDays, afterMonths, type Clock, shifted, unpublished, until } from "./clock.ts";

const clock = (given: Partial<Clock> = {}): Clock => ({
  counting: "calendar",
  rolls: true,
  pauses: [],
  calendar: calendarOf(),
  ...given,
});
const working = clock({ counting: "working" });

describe("calendar days", () => {
  it.each([
    ["2025-03-03", 0, "2025-03-03", "the same day"],
    ["2025-03-03", 3, "2025-03-06", "counted from the next day"],
    ["2025-03-03", 7, "2025-03-10", "a week"],
    ["2025-03-05", 3, "2025-03-10", "Saturday moves to Monday"],
    ["2025-09-28", 3, "2025-10-09", "1 October moves behind National Day"],
    ["2025-10-08", 3, "2025-10-11", "a Saturday that is worked stays"],
    ["2025-01-25", 3, "2025-02-05", "28 January moves behind the Spring Festival"],
    ["2026-02-12", 3, "2026-02-24", "15 February moves behind the Spring Festival"],
    ["2026-02-11", 3, "2026-02-14", "a Saturday worked before it stays"],
    ["2024-02-26", 3, "2024-02-29", "29 February of a leap year"],
    ["2025-02-26", 3, "2025-03-03", "in another year 1 March, a Saturday, moves to Monday"],
    ["2025-03-08", 0, "2025-03-10", "handed out on a Saturday"],
  ])("%s and %i days: %s (%s)", (start, days, due) => expect(afterDays(clock(), start, days)).toBe(due));

  it("stay on a day off where the configuration says so", () =>
    expect(afterDays(clock({ rolls: false }), "2025-03-05", 3)).toBe("2025-03-08"));
});

describe("working days", () => {
  it.each([
    ["2025-03-03", 3, "2025-03-06", "no day off between"],
    ["2025-03-06", 3, "2025-03-11", "a weekend between"],
    ["2025-09-26", 3, "2025-09-30", "Sunday 28 September is worked"],
    ["2025-09-29", 3, "2025-10-10", "National Day between"],
    ["2025-01-24", 3, "2025-02-05", "Sunday 26 January is worked, then the Spring Festival"],
    ["2026-02-13", 3, "2026-02-25", "Saturday 14 February is worked, then the Spring Festival"],
    ["2025-03-08", 1, "2025-03-10", "handed out on a Saturday"],
  ])("%s and %i days: %s (%s)", (start, days, due) => expect(afterDays(working, start, days)).toBe(due));
});

describe("months", () => {
  it.each([
    ["2025-03-14", 1, "2025-04-14", "the same day"],
    ["2025-11-30", 3, "2026-02-28", "30 November and 3 months; Saturday 28 February 2026 is worked"],
    ["2023-11-30", 3, "2024-02-29", "in a leap year"],
    ["2025-01-31", 1, "2025-02-28", "the last of a shorter month"],
    ["2024-01-31", 1, "2024-02-29", "the last of a leap February"],
    ["2025-09-01", 1, "2025-10-09", "1 October moves behind National Day"],
    ["2024-12-30", 2, "2025-02-28", "over the year"],
    ["2024-02-29", 12, "2025-02-28", "a year after 29 February"],
  ])("%s and %i months: %s (%s)", (start, months, due) => expect(afterMonths(clock(), start, months)).toBe(due));

  it("do not drift: every month is counted from the start", () => {
    const due = [1, 2, 3, 4].map((months) => afterMonths(clock({ rolls: false }), "2025-01-31", months));
    expect(due).toEqual(["2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31"]);
  });

  it("fall on a day of the month where one is given", () =>
    expect(afterMonths(clock(), "2025-02-10", 2, 5)).toBe("2025-04-07"));
});

describe("pauses", () => {
  const paused = (from: string, to: string, given: Partial<Clock> = {}): Clock =>
    clock({ pauses: [{ from, to }], ...given });

  it("are not counted", () =>
    expect(afterDays(paused("2025-03-04", "2025-03-05"), "2025-03-03", 3)).toBe("2025-03-10"));

  it("over a holiday cost the holiday no second time", () => {
    const over = paused("2025-09-30", "2025-10-10", { counting: "working" });
    expect(afterDays(over, "2025-09-29", 3)).toBe("2025-10-14");
    expect(afterDays(paused("2025-10-01", "2025-10-08", { counting: "working" }), "2025-09-29", 3)).toBe("2025-10-10");
  });

  it("before the start or after the due date change nothing", () => {
    expect(afterDays(paused("2025-02-10", "2025-02-20"), "2025-03-03", 3)).toBe("2025-03-06");
    expect(afterDays(paused("2025-03-07", "2025-03-20"), "2025-03-03", 3)).toBe("2025-03-06");
  });

  it("that a due date would fall into move it behind them", () => {
    expect(afterDays(paused("2025-03-03", "2025-03-05"), "2025-03-03", 0)).toBe("2025-03-06");
    expect(afterDays(paused("2025-03-10", "2025-03-11"), "2025-03-05", 3)).toBe("2025-03-12");
  });

  it("move months and set days by as many days", () => {
    const ten = paused("2025-03-10", "2025-03-19");
    expect(afterMonths(ten, "2025-03-03", 1)).toBe("2025-04-14");
    expect(until(ten, "2025-03-03", "2025-04-03")).toBe("2025-04-14");
  });
});

it("days before a due date are counted as the configuration says", () => {
  expect(shifted(clock(), "2025-10-09", -3, "calendar")).toBe("2025-10-06");
  expect(shifted(clock(), "2025-10-09", -3, "working")).toBe("2025-09-28");
  expect(shifted(clock(), "2025-09-30", 1, "working")).toBe("2025-10-09");
});

it("years that are not published are named", () =>
  expect(unpublished(clock(), "2026-11-30", "2032-01-05")).toEqual([2027, 2028, 2029, 2030, 2031, 2032]));
