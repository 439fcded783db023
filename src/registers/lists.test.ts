// Lists that are worked off, at the edges: struck off, come back, answered, patrolled.

import { describe, expect, it } from "vitest";
import { at, calendar, configuration, dueOf, matterOf, named, on, rates } from "../../tests/registers.ts";
import { type Day, type Matter, type MatterEvent, refusedOf } from "./index.ts";

describe("积案、整改和隐患销号", () => {
  const rule = configuration("rectification");
  const hazard = (...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { deadline: "2025-10-04", fields: { kind: "安全隐患", giver: "云岭省督察组" } },
      on("2025-06-02", { kind: "created" }),
      on("2025-06-03", { kind: "handed-out" }),
      ...events,
    );
  const settled = on("2025-09-20", { kind: "settled", outcome: null });
  const accepted = on("2025-09-25", { kind: "accepted" });
  const struck = on("2025-09-29", { kind: "struck-off" });

  it("keeps to a deadline from above, holiday or not", () => {
    const state = at(rule, hazard(), "2025-10-05");
    expect(dueOf(state, "rectify")).toBe("2025-10-04");
    expect(state.steps.find(({ code }) => code === "rectify")).toMatchObject({ late: true, daysLate: 1 });
  });

  it("is struck off after it was accepted, and never before", () => {
    expect(refusedOf(rule, hazard(), struck, calendar)).toContain("还差：整改到位、验收");
    expect(refusedOf(rule, hazard(settled), struck, calendar)).toContain("还差：验收");
    expect(refusedOf(rule, hazard(settled, accepted), struck, calendar)).toBeNull();
  });

  it("does not vanish: reopened it says so and no longer counts as struck off", () => {
    const back = hazard(
      settled,
      accepted,
      struck,
      on("2025-11-03", { kind: "reopened", reason: "复查发现围栏又拆了" }),
    );
    expect(named(at(rule, back, "2025-11-03"))).toBe("反弹重办 red");
    expect(rates(rule, [back], "2025-11-02")).toMatchObject({ 隐患整改率: "1/1 = 100.0%", 反弹率: "0/1 = 0.0%" });
    expect(rates(rule, [back], "2025-11-03")).toMatchObject({
      隐患整改率: "0/1 = 0.0%",
      反弹率: "1/1 = 100.0%",
      信访积案化解率: "0/0",
    });
    expect(refusedOf(rule, back, on("2025-11-04", { kind: "struck-off" }), calendar)).toContain("还差：整改到位");
    expect(
      refusedOf(
        rule,
        back,
        on("2025-11-04", { kind: "voided", event: "2025-06-02-created", reason: "不办了" }),
        calendar,
      ),
    ).toContain("不能作废");
  });
});

describe("问题清单", () => {
  const rule = configuration("problems");

  it("links every problem to the tasks that answer it", () => {
    const created = on("2025-01-31", { kind: "created" });
    const open = matterOf({ id: "a", fields: { kind: "报告承认" } }, created);
    const answered = matterOf(
      { id: "b", fields: { kind: "报告承认" }, related: [{ matter: "t1", as: "answered-by" }] },
      created,
      on("2025-02-20", { kind: "handed-out" }),
      on("2025-10-10", { kind: "settled", outcome: null }),
    );
    expect(rates(rule, [open, answered], "2025-11-01")).toEqual({ 任务对应率: "1/2 = 50.0%", 解决率: "1/2 = 50.0%" });
    expect(dueOf(at(rule, open, "2025-02-01"), "assign")).toBe("2025-02-28");
    expect([named(at(rule, open, "2025-02-28")), named(at(rule, open, "2025-03-01"))]).toEqual([
      "已列出 yellow",
      "已列出 orange",
    ]);
    const back = {
      ...answered,
      events: [...answered.events, on("2026-01-20", { kind: "reopened", reason: "新一年报告又提到" })],
    };
    expect(named(at(rule, back, "2026-01-20"))).toBe("再次出现 red");
  });
});

describe("河长林长链长和网格", () => {
  const rule = configuration("chiefs");
  const river = (...events: readonly MatterEvent[]): Matter =>
    matterOf(
      {
        fields: { kind: "河湖", area: "青石河上段" },
        owners: [
          { role: "county", name: "分管副县长" },
          { role: "township", name: "柳塘镇镇长" },
          { role: "lead", name: "县水务局" },
        ],
      },
      on("2025-01-31", { kind: "created" }),
      on("2025-01-31", { kind: "handed-out" }),
      ...events,
    );
  const patrol = (day: Day): MatterEvent => on(day, { kind: "stepped", step: "patrol" });

  it("is patrolled every month; January 31 asks on the last day of February", () => {
    const walked = river(patrol("2025-02-28"), patrol("2025-03-20"));
    expect(at(rule, walked, "2025-04-01").steps.map(({ due, done }) => [due, done])).toEqual([
      ["2025-02-28", "2025-02-28"],
      ["2025-03-31", "2025-03-20"],
      ["2025-04-30", null],
    ]);
    expect(named(at(rule, river(), "2025-02-28"))).toBe("在管 blue");
    expect(named(at(rule, river(), "2025-03-01"))).toBe("在管 orange");
    expect(rates(rule, [walked, river()], "2025-04-01").巡查到位率).toBe("1/2 = 50.0%");
  });

  it("adds up problems found and solved", () => {
    const entered = (day: Day, field: string, value: number): MatterEvent => on(day, { kind: "entered", field, value });
    const found = river(
      entered("2025-02-10", "found", 3),
      entered("2025-03-10", "found", 4),
      entered("2025-03-11", "solved", 6),
    );
    expect(rates(rule, [found], "2025-04-01").问题解决率).toBe("6/7 = 85.7%");
  });

  it("knows who leads by the level", () => expect(at(rule, river(), "2025-02-01").lead).toBe("县水务局"));
});
