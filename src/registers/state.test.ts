// The fold: what is returned, voided, extended, adjusted, handed over, paused and reopened, and that nothing later is looked at.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configuration, matterOf, on } from "../../tests/registers.ts";
import { addDays } from "./day.ts";
import { type Configuration, calendarOf, type Matter, type MatterEvent, stateOf } from "./index.ts";
import { expectedAt, lastFullMonth } from "./progress.ts";

const calendar = calendarOf();
const errands = configuration("errands-13710");
const tasks = configuration("yearly-tasks");
const opening = [on("2025-03-03", { kind: "created" }), on("2025-03-03", { kind: "handed-out" })] as const;
const errand = (...events: readonly MatterEvent[]): Matter =>
  matterOf({ fields: { nature: "一般" } }, ...opening, ...events);
const settled = on("2025-03-06", { kind: "settled", outcome: null });

describe("a matter", () => {
  it("is not there before it was created", () => {
    expect(stateOf(errands, errand(), "2025-03-02", calendar)).toBeNull();
    expect(stateOf(errands, errand(), "2025-03-03", calendar)?.stage.name).toBe("待签收");
  });

  it("that is returned for rework owes what was handed in", () => {
    const matter = errand(settled, on("2025-03-07", { kind: "returned", reason: "没有照片" }));
    const step = (date: string) =>
      stateOf(errands, matter, date, calendar)?.steps.find(({ code }) => code === "settle-7");
    expect(step("2025-03-06")).toMatchObject({ standing: "done" });
    expect(step("2025-03-07")).toMatchObject({ standing: "open", done: null });
    expect(stateOf(errands, matter, "2025-03-07", calendar)?.stage.name).toBe("办理中");
  });

  it("forgets what was voided from the day it was voided", () => {
    const matter = errand(settled, on("2025-03-10", { kind: "voided", event: settled.id, reason: "点错了" }));
    expect(stateOf(errands, matter, "2025-03-09", calendar)?.stage.name).toBe("待销号");
    expect(stateOf(errands, matter, "2025-03-10", calendar)?.stage.name).toBe("待签收");
  });

  it("remembers it again when the voiding was voided", () => {
    const void1 = on("2025-03-10", { kind: "voided", event: settled.id, reason: "点错了" });
    const void2 = on("2025-03-11", { kind: "voided", event: void1.id, reason: "没有点错" });
    expect(stateOf(errands, errand(settled, void1, void2), "2025-03-11", calendar)?.stage.name).toBe("待销号");
  });

  it("that is extended falls due later, never sooner", () => {
    const extension = (to: string): MatterEvent =>
      on("2025-03-05", { kind: "extended", step: "settle-7", to, approver: "县长", reason: "暴雨" });
    const due = (to: string) =>
      stateOf(errands, errand(extension(to)), "2025-03-05", calendar)?.steps.find(({ code }) => code === "settle-7")
        ?.due;
    expect([due("2025-03-20"), due("2025-03-22"), due("2025-03-06")]).toEqual([
      "2025-03-20",
      "2025-03-24",
      "2025-03-10",
    ]);
  });

  it("that is reopened is no longer paused", () => {
    const pause = on("2025-03-07", { kind: "paused", reason: "等" });
    const matter = errand(settled, pause, on("2025-03-12", { kind: "reopened", reason: "反弹" }));
    expect(stateOf(errands, matter, "2025-03-11", calendar)).toMatchObject({ paused: true, pausedDays: 5 });
    expect(stateOf(errands, matter, "2025-03-20", calendar)).toMatchObject({ paused: false, pausedDays: 5 });
  });

  it("goes to who took it over", () => {
    const matter = errand(on("2025-03-05", { kind: "handed-over", role: "lead", from: "县水务局", to: "县应急局" }));
    expect(stateOf(errands, matter, "2025-03-04", calendar)?.lead).toBe("县水务局");
    expect(stateOf(errands, matter, "2025-03-05", calendar)?.lead).toBe("县应急局");
  });

  it("is led by the first unit that is named", () => {
    const owners = [
      { role: "lead", name: "县水务局" },
      { role: "helping", name: "县财政局" },
      { role: "lead", name: "县应急局" },
    ];
    expect(stateOf(errands, { ...errand(), owners }, "2025-03-03", calendar)?.lead).toBe("县水务局");
  });

  it("does not need its events in order", () => {
    const matter = errand(settled, on("2025-03-04", { kind: "received" }));
    const turned = { ...matter, events: matter.events.toReversed() };
    expect(stateOf(errands, turned, "2025-03-07", calendar)).toMatchObject({ stage: { name: "待销号" } });
  });
});

describe("expected progress", () => {
  const task = matterOf({ year: 2024, deadline: "2024-12-31" });

  it.each([
    ["2024-01-31", "2023-12-31", 0, "the last day of a month is not the end of a full one"],
    ["2024-02-01", "2024-01-31", 8.333333, "the day after is"],
    ["2024-03-01", "2024-02-29", 16.666667, "in a leap year"],
    ["2024-04-01", "2024-03-31", 25, "a quarter"],
    ["2024-12-31", "2024-11-30", 91.666667, "the last day of the year"],
    ["2025-01-01", "2024-12-31", 100, "the year is over"],
    ["2026-06-01", "2026-05-31", 100, "long over"],
  ])("on %s is measured at %s: %d %% (%s)", (date, measured, expected) => {
    expect(lastFullMonth(date)).toBe(measured);
    expect(expectedAt(task, 2024, measured, "2024-12-31")).toBe(expected);
  });

  it("waits for the reports of a month where the configuration says so", () => {
    expect([lastFullMonth("2025-03-05", 6), lastFullMonth("2025-03-06", 6), lastFullMonth("2025-01-03", 6)]).toEqual([
      "2025-01-31",
      "2025-02-28",
      "2024-11-30",
    ]);
  });

  it("goes by the task's own nodes", () => {
    const own = {
      ...task,
      nodes: [
        { day: "2024-06-30", share: 40, words: "主体完工" },
        { day: "2024-12-31", share: 100, words: "" },
      ],
    };
    expect(["2024-05-31", "2024-06-30", "2024-11-30"].map((day) => expectedAt(own, 2024, day, "2024-12-31"))).toEqual([
      0, 40, 40,
    ]);
  });

  it("is all of it once the deadline has passed", () =>
    expect(expectedAt(task, 2024, "2024-06-30", "2024-06-30")).toBe(100));

  it("at exactly seven twelfths is on schedule", () => {
    const report = on("2024-08-02", { kind: "reported", progress: null, done: 7 });
    const matter = {
      ...task,
      quantity: { value: 12, unit: "座" },
      events: [on("2024-01-10", { kind: "created" }), report],
    };
    expect(stateOf(tasks, matter, "2024-08-20", calendar)?.stage.name).toBe("达进度");
    expect(stateOf(tasks, matter, "2024-09-01", calendar)?.stage.name).toBe("欠进度");
  });
});

const day = fc.integer({ min: 0, max: 700 }).map((at) => addDays("2024-11-20", at));
const happening: fc.Arbitrary<MatterEvent> = fc.tuple(day, fc.nat(9), day).map(([date, which, to]) => {
  const choices: readonly MatterEvent[] = [
    on(date, { kind: "received" }),
    on(date, { kind: "reported", progress: which * 10, done: null }),
    on(date, { kind: "settled", outcome: null }),
    on(date, { kind: "paused", reason: "等" }),
    on(date, { kind: "resumed" }),
    on(date, { kind: "returned", reason: "不全" }),
    on(date, { kind: "reopened", reason: "反弹" }),
    on(date, { kind: "extended", step: null, to, approver: "县长", reason: "雨" }),
    on(date, { kind: "planned", to, approver: "县长" }),
    on(date, { kind: "handed-out" }),
  ];
  return choices[which]!;
});
const matter = fc
  .tuple(fc.array(happening, { maxLength: 12 }), fc.constantFrom("一般", "重大"), day)
  .map(([events, nature, deadline]) =>
    matterOf(
      { year: 2025, fields: { nature }, deadline },
      on("2024-11-20", { kind: "created" }),
      on("2024-11-21", { kind: "handed-out" }),
      ...events,
    ),
  );
const rules: fc.Arbitrary<Configuration> = fc.constantFrom(errands, tasks);

describe("whatever happens", () => {
  it("the state at a day does not depend on what comes later", () => {
    fc.assert(
      fc.property(rules, matter, day, (rule, one, date) => {
        const past = { ...one, events: one.events.filter(({ at }) => at <= date) };
        const { matter: _whole, ...state } = stateOf(rule, one, date, calendar)!;
        const { matter: _past, ...then } = stateOf(rule, past, date, calendar)!;
        expect(then).toEqual(state);
      }),
    );
  });

  it("nothing falls due on a day off where due dates move on", () => {
    fc.assert(
      fc.property(matter, day, (one, date) => {
        const { steps } = stateOf(errands, one, date, calendar)!;
        expect(steps.filter(({ due }) => due !== null && calendar.isOff(due))).toEqual([]);
      }),
    );
  });

  it("one more pause never makes a due date earlier", () => {
    const pause = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }));
    const lone = matter.map((one) => ({
      ...one,
      events: one.events.filter(({ kind }) => kind !== "paused" && kind !== "resumed" && kind !== "reopened"),
    }));
    fc.assert(
      fc.property(lone, pause, fc.boolean(), (one, [after, length], resumes) => {
        const from = addDays("2024-11-21", after);
        const paused = on(from, { kind: "paused", reason: "等" });
        const resumed = on(addDays(from, length), { kind: "resumed" });
        const more = { ...one, events: [...one.events, paused, ...(resumes ? [resumed] : [])] };
        const due = (which: Matter) =>
          new Map(
            stateOf(errands, which, "2026-10-01", calendar)!
              .steps.filter(({ round }) => round === null)
              .map((step) => [step.code, step.due]),
          );
        const [before, now] = [due(one), due(more)];
        for (const [code, date] of before)
          if (date !== null) expect(now.get(code)! >= date, `${code}: ${date} → ${now.get(code)}`).toBe(true);
      }),
    );
  });

  it("every state is one of the configuration's, and the light at least its stage's", () => {
    fc.assert(
      fc.property(rules, matter, day, (rule, one, date) => {
        const state = stateOf(rule, one, date, calendar)!;
        expect(rule.stages).toContain(state.stage);
        expect(state.steps.filter(({ standing, done }) => (standing === "done") !== (done !== null))).toEqual([]);
        if (state.closed) expect(state.warnings).toEqual([]);
      }),
    );
  });
});
