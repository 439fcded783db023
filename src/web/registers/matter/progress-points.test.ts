import { describe, expect, it } from "vitest";
import type { MatterShown } from "../../../wire/index.ts";
import { along, wayOf } from "./progress-points.ts";

const report = (at: string, body: object, voided = false) => ({ kind: "reported", at, body, voided });

/** As much of a matter as its way is made of. */
const matter = (over: object): MatterShown =>
  ({
    year: 2026,
    nodes: [],
    quantity: { value: 40, unit: "公里" },
    events: [],
    state: { date: "2026-07-01", deadline: null, progress: null },
    ...over,
  }) as unknown as MatterShown;

describe("the way of a matter", () => {
  it("is a twelfth a month without nodes, reached at the end of the month", () => {
    const { expected, isStair, from, to } = wayOf(matter({}));
    expect([from, to, isStair]).toEqual(["2026-01-01", "2026-12-31", false]);
    expect(expected).toHaveLength(12);
    expect(expected[1]).toEqual({ day: "2026-02-28", share: (2 / 12) * 100 });
    expect(expected.at(-1)).toEqual({ day: "2026-12-31", share: 100 });
  });

  it("goes on to a deadline in a later year", () => {
    const way = wayOf(matter({ state: { date: "2026-07-01", deadline: "2027-06-30", progress: null } }));
    expect(way.to).toBe("2027-06-30");
    expect(way.expected).toHaveLength(18);
    expect(along(way, "2025-01-01")).toBe(0);
    expect(along(way, "2027-06-30")).toBe(1);
  });

  it("keeps to the matter's own nodes", () => {
    const nodes = [
      { day: "2026-09-30", share: 100, words: "完工" },
      { day: "2026-03-31", share: 30, words: "开工" },
    ];
    const way = wayOf(matter({ nodes }));
    expect(way.isStair).toBe(true);
    expect(way.expected.map(({ share }) => share)).toEqual([30, 100]);
  });

  it("has a point for every report that stands, the oldest first, amounts as shares of the whole", () => {
    const events = [
      report("2026-06-05T09:00", { progress: null, done: 30 }),
      report("2026-05-05T09:00", { progress: 90, done: null }, true),
      report("2026-04-05T09:00", { progress: 120, done: null }),
      report("2026-03-05T09:00", { progress: null, done: null }),
    ];
    const way = wayOf(matter({ events }));
    expect(way.reported).toEqual([
      { day: "2026-04-05", share: 120 },
      { day: "2026-06-05", share: 75 },
    ]);
    expect(way.most).toBe(120);
  });

  it("has the last figure alone where progress comes from fields", () => {
    const progress = { measured: "2026-06-30", expected: 50, reported: 62, behind: false };
    const way = wayOf(matter({ state: { date: "2026-07-01", deadline: null, progress } }));
    expect(way.reported).toEqual([{ day: "2026-07-01", share: 62 }]);
  });
});
