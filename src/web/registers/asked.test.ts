import { describe, expect, it } from "vitest";
import { askedOf, dayIn, isNarrowed, queryOf } from "./asked.ts";

const of = (words: string) => askedOf(new URLSearchParams(words));

describe("the address of a board", () => {
  it("asks for everything by due date where it says nothing", () => {
    expect(queryOf(of(""))).toEqual({ sort: "due" });
    expect(isNarrowed(of("view=stages&sort=lead&date=2026-03-31"))).toBe(false);
  });

  it("is the question to the service", () => {
    const asked = of("year=2026&unit=县水务局&light=red&overdue=1&open=1&q=水&sort=light&date=2026-03-31");
    expect(queryOf(asked)).toEqual({
      year: 2026,
      unit: "县水务局",
      light: "red",
      overdue: true,
      open: true,
      q: "水",
      sort: "light",
      date: "2026-03-31",
    });
    expect(isNarrowed(asked)).toBe(true);
  });

  it("takes no nonsense", () => {
    expect(of("view=pie&sort=size&date=2026-13-01")).toMatchObject({ view: "table", sort: "due", date: null });
    expect(queryOf(of("year=heuer&overdue=0&q="))).toEqual({ sort: "due" });
    expect(dayIn(new URLSearchParams("month=2026-02"), "month")).toBeNull();
  });
});
