// Scores of units from the registers, with their sums and what an appeal changed.

import { describe, expect, it } from "vitest";
import { at, calendar, configuration, dueOf, matterOf, named, on } from "../../tests/registers.ts";
import { appraise, type Day, type Matter, type MatterEvent, refusedOf } from "./index.ts";

describe("考核和红黑榜", () => {
  const rule = configuration("appraisal");
  const tasks = configuration("yearly-tasks");
  const period = { from: "2025-01-01", to: "2025-12-31" };
  const task = (id: string, unit: string, ...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { id, year: 2025, deadline: "2025-11-30", owners: [{ role: "lead", name: unit }] },
      on("2025-02-10", { kind: "created" }),
      ...events,
    );
  const done = on("2025-11-20", { kind: "settled", outcome: null });
  const matters = [
    task("1", "县水务局", done),
    task("2", "县水务局", done),
    task("3", "县水务局"),
    task("4", "县教育局", done),
  ];
  const drawn = [
    { configuration: tasks, matters },
    { configuration: configuration("errands-13710"), matters: [] },
    { configuration: configuration("suggestions"), matters: [] },
  ];
  const own = (...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { id: "k1", fields: { from: period.from, to: period.to }, owners: [{ role: "lead", name: "县水务局" }] },
      on("2026-01-06", { kind: "created" }),
      on("2026-01-06", { kind: "handed-out" }),
      ...events,
    );
  const asked = { units: ["县水务局", "县教育局", "县档案馆"], period, date: "2026-02-01" };

  it("draws every score from the registers and shows its sum", () => {
    const scores = appraise(rule, drawn, [own()], asked, calendar);
    // 县水务局: 2/3 of 50 and 8 of 10, of 60 points: 41.333… / 60 × 100 = 68.888…
    expect(scores.map(({ name, score, rank }) => [name, score, rank])).toEqual([
      ["县教育局", 100, 1],
      ["县水务局", 68.89, 2],
      ["县档案馆", null, null],
    ]);
    expect(scores[1]?.items.map(({ words }) => words)).toEqual([
      "年度任务：完成率 2/3 = 66.7%，满分 50 分，得 33.33 分",
      "交办事项：本期没有事项，不计",
      "建议提案：本期没有事项，不计",
      "任务逾期：3 件中 1 件，每件 -2 分，满分 10 分，得 8 分",
    ]);
    expect(scores[1]?.words).toBe("33.33 + 8，按 60 分折算为 100 分制 = 68.89 分");
  });

  it("takes in what an appeal gave back, from the day it was decided", () => {
    const appeal = on("2026-01-08", { kind: "appealed", item: "late", reason: "延期已经批准，没有登记" });
    const decision = on("2026-01-15", { kind: "decided", item: "late", points: 2, reason: "查明属实" });
    const scoreOn = (date: Day): number | null | undefined =>
      appraise(rule, drawn, [own(appeal, decision)], { ...asked, date }, calendar).find(
        ({ name }) => name === "县水务局",
      )?.score;
    expect([scoreOn("2026-01-14"), scoreOn("2026-01-15")]).toEqual([68.89, 72.22]);
    expect(named(at(rule, own(appeal), "2026-01-08"))).toBe("申诉中 yellow");
    expect(dueOf(at(rule, own(appeal), "2026-01-08"), "decide")).toBe("2026-01-22");
    expect(refusedOf(rule, own(), decision, calendar)).toContain("没有申诉");
  });

  it("says which register was not given", () => {
    expect(() => appraise(rule, drawn.slice(1), [], asked, calendar)).toThrow(RangeError);
  });
});
