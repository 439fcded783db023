// What people ask for, at the edges: replies in months and in working days, and who is not satisfied.

import { describe, expect, it } from "vitest";
import { at, calendar, configuration, dueOf, matterOf, named, on, rates } from "../../tests/registers.ts";
import { type Day, type Matter, type MatterEvent, refusedOf } from "./index.ts";

describe("代表建议和政协提案", () => {
  const rule = configuration("suggestions");
  const suggestion = (complexity: string, out: Day, ...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { fields: { kind: "代表建议", number: "12", complexity, manner: "主办会办" } },
      on(out, { kind: "created" }),
      on(out, { kind: "handed-out" }),
      ...events,
    );
  const reply = (day: Day, outcome = "A"): MatterEvent => on(day, { kind: "settled", outcome });

  it("is answered in three months, a complex one in six, a helping opinion comes in one", () => {
    expect(dueOf(at(rule, suggestion("一般", "2025-11-30"), "2025-12-01"), "reply-3")).toBe("2026-02-28");
    expect(dueOf(at(rule, suggestion("复杂", "2025-08-31"), "2025-09-01"), "reply-6")).toBe("2026-02-28");
    expect(dueOf(at(rule, suggestion("一般", "2025-01-31"), "2025-02-01"), "opinion")).toBe("2025-02-28");
    expect(dueOf(at(rule, suggestion("一般", "2023-11-30"), "2023-12-01"), "reply-3")).toBe("2024-02-29");
  });

  it.each([
    ["2025-06-09", false],
    ["2025-06-10", false],
    ["2025-06-11", true],
  ])("replied on %s, due on 10 June: late %s", (day, late) => {
    const state = at(rule, suggestion("一般", "2025-03-10", reply(day)), "2025-06-30");
    expect(state.steps.find(({ code }) => code === "reply-3")?.late).toBe(late);
    expect(rates(rule, [suggestion("一般", "2025-03-10", reply(day))], "2025-06-30").按期答复率).toBe(
      late ? "0/1 = 0.0%" : "1/1 = 100.0%",
    );
  });

  it("is reopened by who is not satisfied, and owes a reply and a meeting again", () => {
    const matter = suggestion(
      "一般",
      "2025-03-10",
      on("2025-03-12", { kind: "received" }),
      on("2025-04-01", { kind: "stepped", step: "meeting" }),
      on("2025-04-02", { kind: "stepped", step: "opinion" }),
      reply("2025-05-20"),
      on("2025-06-03", { kind: "rated", grade: "unsatisfied" }),
    );
    const state = at(rule, matter, "2025-06-03");
    expect(state).toMatchObject({ reopened: 1, outcome: null, grade: "unsatisfied" });
    expect(named(state)).toBe("重新办理 yellow");
    expect(dueOf(state, "reply-3")).toBe("2025-09-03");
    expect(rates(rule, [matter], "2025-06-02")).toMatchObject({
      办复率: "1/1 = 100.0%",
      办结率: "1/1 = 100.0%",
      面商率: "1/1 = 100.0%",
      满意率: "0/0",
    });
    expect(rates(rule, [matter], "2025-06-03")).toMatchObject({
      办复率: "1/1 = 100.0%",
      办结率: "0/1 = 0.0%",
      面商率: "0/1 = 0.0%",
      满意率: "0/1 = 0.0%",
    });
    const again = {
      ...matter,
      events: [...matter.events, reply("2025-07-01", "B"), on("2025-07-08", { kind: "rated", grade: "fair" })],
    };
    expect(at(rule, again, "2025-07-08")).toMatchObject({ reopened: 1, closed: true, outcome: "B", grade: "fair" });
    expect(rates(rule, [again], "2025-07-08")).toMatchObject({ 满意率: "1/1 = 100.0%", 解决率: "0/1 = 0.0%" });
  });

  it("is answered with a class that there is", () => {
    const matter = suggestion("一般", "2025-03-10");
    expect(refusedOf(rule, matter, reply("2025-04-01", "E"), calendar)).toContain("结果“E”不在这本台账里");
    expect(refusedOf(rule, matter, reply("2025-04-01"), calendar)).toBeNull();
  });
});

describe("群众诉求", () => {
  const rule = configuration("requests");
  const request = (urgency: string, out: Day, ...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { fields: { channel: "12345热线", number: "20250926-17", urgency } },
      on(out, { kind: "created" }),
      on(out, { kind: "handed-out" }),
      ...events,
    );

  it("is handled in five working days, an urgent one on the next day whatever day it is", () => {
    expect(dueOf(at(rule, request("一般", "2025-09-29"), "2025-09-29"), "handle")).toBe("2025-10-13");
    expect(dueOf(at(rule, request("一般", "2026-02-12"), "2026-02-12"), "handle")).toBe("2026-02-26");
    expect(dueOf(at(rule, request("紧急", "2025-09-30"), "2025-09-30"), "handle-urgent")).toBe("2025-10-01");
  });

  it("is taken up again when the caller is not satisfied", () => {
    const handled = [
      on("2025-03-04", { kind: "received" }),
      on("2025-03-06", { kind: "settled", outcome: null }),
    ] as const;
    const bad = request("一般", "2025-03-03", ...handled, on("2025-03-07", { kind: "rated", grade: "unsatisfied" }));
    expect(dueOf(at(rule, bad, "2025-03-07"), "handle")).toBe("2025-03-14");
    const good = request("一般", "2025-03-03", ...handled, on("2025-03-07", { kind: "rated", grade: "satisfied" }));
    const unreached = request(
      "一般",
      "2025-03-03",
      ...handled,
      on("2025-03-07", { kind: "rated", grade: "unreached" }),
    );
    const all = [bad, good, unreached];
    expect(rates(rule, all, "2025-03-07")).toEqual({
      处置率: "2/3 = 66.7%",
      按时处置率: "2/2 = 100.0%",
      回访率: "3/3 = 100.0%",
      回访满意率: "1/2 = 50.0%",
    });
  });
});
