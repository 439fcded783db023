import { describe, expect, it } from "vitest";
import { daysIn, textOf } from "./days-text.ts";

const read = (text: string, year = 2027) => {
  const found = daysIn(text, year);
  return found.kind === "days" ? found.days : found.faults.map(({ why }) => why);
};

describe("days as a text", () => {
  it.each([
    "2027-01-01 至 2027-01-03 休，2027-01-04 班",
    "2027年1月1日至3日放假；1月4日上班。",
    "1月1日—1月3日休\n2027/1/4 班",
    "2027.1.1-2027.1.3 休、2027.1.4 班",
  ])("reads %j", (text) =>
    expect(read(text)).toEqual({ daysOff: ["2027-01-01", "2027-01-02", "2027-01-03"], workdays: ["2027-01-04"] }),
  );

  it("knows leap years and ends of months", () => {
    expect(read("2月28日至3月1日休", 2028)).toEqual({
      daysOff: ["2028-02-28", "2028-02-29", "2028-03-01"],
      workdays: [],
    });
    expect(read("2月29日休", 2027)).toEqual(["noDay"]);
  });

  it.each([
    ["元旦休", "shape"],
    ["2027-01-01", "shape"],
    ["2026-01-01 休", "otherYear"],
    ["2027-12-30 至 2028-01-01 休", "otherYear"],
    ["2027-01-03 至 2027-01-01 休", "backwards"],
    ["2027-13-01 休", "noDay"],
    ["2027-01-01 休，2027-01-01 班", "twice"],
  ])("does not understand %j: %s", (text, why) => expect(read(text)).toEqual([why]));

  it("writes what it has read so that it reads the same", () => {
    const days = { daysOff: ["2027-01-01", "2027-01-02", "2027-01-03", "2027-02-05"], workdays: ["2027-01-04"] };
    expect(textOf(days)).toBe("2027-01-01 至 2027-01-03 休\n2027-01-04 班\n2027-02-05 休");
    expect(read(textOf(days))).toEqual(days);
    expect(read("")).toEqual({ daysOff: [], workdays: [] });
    expect(textOf({ daysOff: [], workdays: [] })).toBe("");
  });
});
