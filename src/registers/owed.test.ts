// What is to be told of a matter's steps, at the edges: the day before, the day, a holiday, a pause, the end, a second life.

import { describe, expect, it } from "vitest";
import { at, calendar, configuration, matterOf, on } from "../../tests/registers.ts";
import { type Day, type Matter, type MatterEvent, owedOf, stateOf } from "./index.ts";

const rule = configuration("errands-13710");

const errand = (out: Day, ...events: readonly MatterEvent[]): Matter =>
  matterOf(
    { fields: { nature: "一般", source: "县政府常务会议" } },
    on(out, { kind: "created" }),
    on(out, { kind: "handed-out" }),
    ...events,
  );

const owed = (matter: Matter, date: Day) => owedOf(rule, at(rule, matter, date));
const words = (matter: Matter, date: Day) =>
  owed(matter, date).map(
    ({ warning, stepName, daysLate }) => `${warning.level} ${stepName} ${warning.due} +${daysLate}`,
  );

describe("what is owed of a matter", () => {
  // Handed out on Monday 3 March 2025: feedback is due on the 6th, settling on the 10th.
  const matter = errand(
    "2025-03-03",
    on("2025-03-03", { kind: "received" }),
    on("2025-03-05", { kind: "reported", progress: null, done: 10 }),
  );

  it.each<[Day, readonly string[]]>([
    ["2025-03-08", []],
    ["2025-03-09", ["blue 7天办结 2025-03-10 +0"]],
    ["2025-03-10", ["blue 7天办结 2025-03-10 +0"]],
    ["2025-03-11", ["orange 7天办结 2025-03-10 +1"]],
    ["2025-03-13", ["orange 7天办结 2025-03-10 +3"]],
    ["2025-03-14", ["red 7天办结 2025-03-10 +4"]],
  ])("on %s: %j", (date, expected) => {
    expect(words(matter, date)).toEqual(expected);
  });

  it("is one thing for as long as a level stands, and another at the next", () => {
    const keys = (["2025-03-09", "2025-03-10", "2025-03-11", "2025-03-13", "2025-03-14", "2025-05-01"] as const).map(
      (date) => owed(matter, date).find(({ warning }) => warning.step === "settle-7")?.key,
    );
    expect(keys[1]).toBe(keys[0]);
    expect(keys[3]).toBe(keys[2]);
    expect(keys[5]).toBe(keys[4]);
    expect(new Set(keys).size).toBe(3);
  });

  it("waits for the end of a holiday, as the due date does", () => {
    // Seven days from 25 September 2025 lie in the holiday of 1 to 8 October; it is due on the 9th.
    const late = errand(
      "2025-09-25",
      on("2025-09-25", { kind: "received" }),
      on("2025-09-26", { kind: "reported", progress: null, done: 1 }),
    );
    expect(words(late, "2025-10-07")).toEqual([]);
    expect(words(late, "2025-10-08")).toEqual(["blue 7天办结 2025-10-09 +0"]);
    expect(words(late, "2025-10-10")).toEqual(["orange 7天办结 2025-10-09 +1"]);
  });

  it("is silent while paused, and tells of the new due date afterwards", () => {
    const paused = errand(
      "2025-03-03",
      ...matter.events.slice(2),
      on("2025-03-09", { kind: "paused", reason: "等待勘察" }),
    );
    expect(owed(paused, "2025-03-20")).toEqual([]);
    const resumed = { ...paused, events: [...paused.events, on("2025-03-20", { kind: "resumed" })] };
    expect(words(resumed, "2025-03-20")).toEqual(["blue 7天办结 2025-03-21 +0"]);
    expect(owed(resumed, "2025-03-20")[0]?.key).not.toBe(owed(matter, "2025-03-09")[0]?.key);
  });

  it("is silent of what is struck off", () => {
    const done = errand(
      "2025-03-03",
      on("2025-03-25", { kind: "settled", outcome: null }),
      on("2025-03-26", { kind: "struck-off" }),
    );
    expect(owed(done, "2025-04-30")).toEqual([]);
  });

  it("warns of a reopened matter again, though it is the same step and level", () => {
    const again = errand(
      "2025-03-03",
      on("2025-03-12", { kind: "settled", outcome: null }),
      on("2025-03-12", { kind: "reopened", reason: "回访不满意" }),
    );
    const first = owed(errand("2025-03-03"), "2025-03-11").find(({ warning }) => warning.step === "settle-7");
    const second = owed(again, "2025-03-20").find(({ warning }) => warning.step === "settle-7");
    expect([first?.warning.level, second?.warning.level]).toEqual(["orange", "orange"]);
    expect(second?.key).not.toBe(first?.key);
  });

  it("goes to who holds the roles that the register names, and to posts outside the matter", () => {
    const [orange] = owed(matter, "2025-03-11");
    expect(orange?.to).toEqual([
      { role: "lead", name: "县水务局", said: "牵头单位" },
      { role: null, name: "县督查室", said: "县督查室" },
    ]);
    const nobody = stateOf(rule, { ...matter, owners: [] }, "2025-03-14", calendar)!;
    expect(owedOf(rule, nobody)[0]?.to).toContainEqual({ role: "leader", name: null, said: "交办领导" });
  });
});
