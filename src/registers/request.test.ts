// What a unit asks for and others grant: one request at a time, standing until it is answered.

import { expect, it } from "vitest";
import { calendar, configuration, matterOf, on } from "../../tests/registers.ts";
import { type MatterEvent, refusedOf, stateOf } from "./index.ts";

const tasks = configuration("yearly-tasks");
const born = [on("2025-02-05", { kind: "created" }), on("2025-02-06", { kind: "handed-out" })];
const asked = on("2025-09-01", { kind: "requested", what: "extension", to: "2025-12-20", reason: "汛期停工" });
const granted = { kind: "extended", step: null, to: "2025-12-20", approver: "分管副县长", reason: "同意" } as const;

const matter = (...events: readonly MatterEvent[]) =>
  matterOf({ register: "yearly-tasks", year: 2025, deadline: "2025-11-30" }, ...born, ...events);
const request = (day: string, ...events: readonly MatterEvent[]) =>
  stateOf(tasks, matter(...events), day, calendar)?.request;
const refused = (event: MatterEvent, ...events: readonly MatterEvent[]) =>
  refusedOf(tasks, matter(...events), event, calendar);

it("stands from its day until it is granted, declined, or the matter is settled", () => {
  expect(request("2025-08-31", asked)).toBeNull();
  expect(request("2025-09-01", asked)).toMatchObject({ what: "extension", to: "2025-12-20", who: "县督查室" });
  expect(request("2025-09-02", asked, on("2025-09-02", granted))).toBeNull();
  expect(request("2025-09-02", asked, on("2025-09-02", { kind: "declined", reason: "按原期限办" }))).toBeNull();
  expect(request("2025-09-02", asked, on("2025-09-02", { kind: "settled", outcome: null }))).toBeNull();
  expect(request("2025-09-02", asked, on("2025-09-02", { kind: "urged" }))).not.toBeNull();
});

it("changes no clock before it is granted", () => {
  const [without, beside] = [matter(), matter(asked)].map((one) => stateOf(tasks, one, "2025-12-01", calendar)!);
  expect(beside).toMatchObject({ deadline: "2025-11-30", light: without!.light, steps: without!.steps });
});

it("needs a reason, and a date that is later than the deadline", () => {
  const at = "2025-09-01";
  expect(refused(on(at, { kind: "requested", what: "extension", to: "2025-12-20", reason: " " }))).toMatch(/申请理由/);
  expect(refused(on(at, { kind: "requested", what: "extension", to: null, reason: "雨" }))).toMatch(/不是日期/);
  expect(refused(on(at, { kind: "requested", what: "extension", to: "2025-11-30", reason: "雨" }))).toMatch(/晚于/);
  expect(refused(on(at, { kind: "requested", what: "adjustment", to: null, reason: "规划改了" }))).toBeNull();
});

it("is one at a time, and nothing is declined that nobody asked for", () => {
  expect(refused(on("2025-09-03", { kind: "requested", what: "adjustment", to: null, reason: "又" }), asked)).toMatch(
    /等批复/,
  );
  expect(refused(on("2025-09-03", { kind: "declined", reason: "不" }))).toMatch(/没有等批复/);
  expect(refused(on("2025-09-03", { kind: "declined", reason: "不" }), asked)).toBeNull();
});
