// 13710 at its edges: same day, 3, 7 and 1 month, every month, until struck off.

import { describe, expect, it } from "vitest";
import { at, calendar, configuration, dueOf, matterOf, named, on, rates } from "../../tests/registers.ts";
import { type Day, type Matter, type MatterEvent, refusedOf } from "./index.ts";

describe("13710", () => {
  const rule = configuration("errands-13710");
  const errand = (nature: string, out: Day, ...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { fields: { nature, source: "县政府常务会议" } },
      on(out, { kind: "created" }),
      on(out, { kind: "handed-out" }),
      ...events,
    );

  it("sets its days from the day after it was handed out", () => {
    const state = at(rule, errand("一般", "2025-03-03"), "2025-03-03");
    expect(["arrange", "feedback", "settle-7"].map((step) => dueOf(state, step))).toEqual([
      "2025-03-03",
      "2025-03-06",
      "2025-03-10",
    ]);
    expect(state.next?.code).toBe("arrange");
    expect(dueOf(state, "settle-1")).toBeUndefined();
  });

  it("asks a major matter within a month, clamped to the end of February", () => {
    const state = at(rule, errand("重大", "2025-01-31"), "2025-01-31");
    expect(dueOf(state, "settle-1")).toBe("2025-02-28");
    expect(dueOf(state, "settle-7")).toBeUndefined();
  });

  it("reports every month after the first; 3 months from 30 November are the end of February", () => {
    const matter = errand("重大", "2025-11-30");
    const due = at(rule, matter, "2026-03-15")
      .steps.filter(({ code }) => code === "monthly")
      .map(({ due }) => due);
    expect(due).toEqual(["2026-01-30", "2026-02-28", "2026-03-30"]);
  });

  it("moves on from days off, and not from a Sunday that is worked", () => {
    // Saturday 27 September is off and Sunday 28 is worked; 30 September is worked; 4 October lies in the holiday.
    const state = at(rule, errand("一般", "2025-09-27"), "2025-09-27");
    expect(["arrange", "feedback", "settle-7"].map((step) => dueOf(state, step))).toEqual([
      "2025-09-28",
      "2025-09-30",
      "2025-10-09",
    ]);
  });

  it.each([
    ["2025-03-09", "办理中 blue"],
    ["2025-03-10", "办理中 blue"],
    ["2025-03-11", "办理中 orange"],
    ["2025-03-13", "办理中 orange"],
    ["2025-03-14", "办理中 red"],
  ])("is %s: %s, due on 10 March", (date, words) => {
    const matter = errand(
      "一般",
      "2025-03-03",
      on("2025-03-03", { kind: "received" }),
      on("2025-03-05", { kind: "reported", progress: 50, done: null }),
    );
    expect(named(at(rule, matter, date))).toBe(words);
  });

  it("counts working days where the configuration says so", () => {
    const working = { ...rule, clock: { ...rule.clock, counting: "working" as const } };
    const state = at(working, errand("一般", "2025-09-26"), "2025-09-26");
    expect(["feedback", "settle-7"].map((step) => dueOf(state, step))).toEqual(["2025-09-30", "2025-10-13"]);
  });

  it("takes a date and a plan approved by the leader for a month's settling, and holds to that date", () => {
    const plan = on("2025-04-02", { kind: "planned", to: "2025-06-30", approver: "县长" });
    const matter = errand("重大", "2025-03-03", on("2025-03-03", { kind: "received" }), plan);
    const state = at(rule, matter, "2025-04-10");
    expect(state.steps.find(({ code }) => code === "settle-1")).toMatchObject({ standing: "done", late: false });
    expect(state).toMatchObject({ deadline: "2025-06-30" });
    expect(dueOf(state, "planned")).toBe("2025-06-30");
  });

  it("is followed until struck off, and is not struck off before it is settled", () => {
    const matter = errand("一般", "2025-03-03", on("2025-03-03", { kind: "received" }));
    const strike = on("2025-03-06", { kind: "struck-off" });
    expect(refusedOf(rule, matter, strike, calendar)).toContain("还差：办结");
    const settled = { ...matter, events: [...matter.events, on("2025-03-05", { kind: "settled", outcome: null })] };
    expect(refusedOf(rule, settled, strike, calendar)).toBeNull();
    expect(at(rule, settled, "2025-06-10").steps.filter(({ code }) => code === "monthly")).toHaveLength(3);
    const struck = { ...settled, events: [...settled.events, strike] };
    expect(named(at(rule, struck, "2025-06-10"))).toBe("已销号 green");
    expect(at(rule, struck, "2025-06-10").steps.filter(({ standing }) => standing === "open")).toEqual([]);
  });

  it("stands still while it is paused over a holiday", () => {
    const pause = on("2025-09-30", { kind: "paused", reason: "等待上级批复" });
    const resume = on("2025-10-13", { kind: "resumed" });
    const matter = errand(
      "一般",
      "2025-09-26",
      on("2025-09-26", { kind: "received" }),
      on("2025-09-28", { kind: "reported", progress: null, done: null }),
      pause,
      resume,
    );
    // Seven days from 27 September: 27, 28, 29 September, then 13, 14, 15, 16 October.
    expect(dueOf(at(rule, matter, "2025-10-13"), "settle-7")).toBe("2025-10-16");
    expect(at(rule, matter, "2025-10-09")).toMatchObject({ paused: true, pausedDays: 10, light: "none" });
    expect(at(rule, matter, "2025-10-13")).toMatchObject({ paused: false, pausedDays: 13 });
    expect(named(at(rule, matter, "2025-10-13"))).toBe("办理中 green");
  });

  it("begins anew when it is reopened, and says so", () => {
    const ended = [
      on("2025-03-05", { kind: "settled", outcome: null }),
      on("2025-03-06", { kind: "struck-off" }),
    ] as const;
    const matter = errand(
      "一般",
      "2025-03-03",
      on("2025-03-03", { kind: "received" }),
      ...ended,
      on("2025-04-01", { kind: "reopened", reason: "回头看发现又堆了垃圾" }),
    );
    const state = at(rule, matter, "2025-04-01");
    expect(state).toMatchObject({ reopened: 1, closed: false });
    expect(dueOf(state, "settle-7")).toBe("2025-04-08");
    expect(named(state)).toBe("重新办理 yellow");
    expect(at(rule, matter, "2025-03-31").closed).toBe(true);
    expect(rates(rule, [matter], "2025-03-31")).toMatchObject({ 办结率: "1/1 = 100.0%", 销号率: "1/1 = 100.0%" });
    expect(rates(rule, [matter], "2025-04-01")).toMatchObject({ 办结率: "0/1 = 0.0%", 按期办结率: "0/0" });
  });

  it("flags a year whose days off are not published", () => {
    const matter = errand("重大", "2030-12-20");
    expect(at(rule, matter, "2030-12-20").unpublished).toEqual([2030, 2031]);
  });
});
