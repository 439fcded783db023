// What is built and brought in, at the edges: votes, gates, agreed days, amounts.

import { describe, expect, it } from "vitest";
import { at, calendar, configuration, dueOf, matterOf, named, on, rates } from "../../tests/registers.ts";
import { type Day, electedOf, type Matter, type MatterEvent, ratesOf, refusedOf, statesOf } from "./index.ts";

describe("民生实事", () => {
  const rule = configuration("livelihood");
  const item = (id: string, source: string, ...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { id, year: 2025, deadline: "2025-11-30", fields: { source } },
      on("2025-01-06", { kind: "created" }),
      ...events,
    );
  const vote = (yes: number): MatterEvent =>
    on("2025-01-16", {
      kind: "voted",
      ballots: { entitled: 201, for: yes, against: 190 - yes, abstained: 5, invalid: 1 },
    });

  it("must be voted on before it is carried out, unless it came from above", () => {
    const out = on("2025-02-10", { kind: "handed-out" });
    expect(refusedOf(rule, item("a", "票决"), out, calendar)).toContain("还差：人大代表票决");
    expect(refusedOf(rule, item("a", "票决", vote(150)), out, calendar)).toBeNull();
    expect(refusedOf(rule, item("a", "省市下达"), out, calendar)).toBeNull();
  });

  it("keeps the counts of a secret vote and refuses names", () => {
    const names = { entitled: 3, for: 2, against: 1, abstained: 0, invalid: 0, voters: ["某代表"] };
    const refused = refusedOf(rule, item("a", "票决"), on("2025-01-16", { kind: "voted", ballots: names }), calendar);
    expect(refused).toContain("不记姓名");
    expect(Object.keys(at(rule, item("a", "票决", vote(150)), "2025-01-16").ballots!)).toEqual([
      "entitled",
      "for",
      "against",
      "abstained",
      "invalid",
    ]);
  });

  it("refuses more votes than there are deputies", () => {
    const ballots = { entitled: 200, for: 150, against: 50, abstained: 1, invalid: 0 };
    expect(refusedOf(rule, item("a", "票决"), on("2025-01-16", { kind: "voted", ballots }), calendar)).toContain(
      "超过应到人数",
    );
  });

  it("is won by more than half of all deputies: 100 of 201 are too few, 101 are enough", () => {
    const three = { ...rule.votes!, seats: 3 };
    const candidates = [
      ["a", 180],
      ["b", 101],
      ["c", 100],
    ] as const;
    const ballots = candidates.map(([matter, yes]) => ({
      matter,
      ballots: at(rule, item(matter, "票决", vote(yes)), "2025-01-16").ballots,
    }));
    expect(electedOf(three, ballots)).toEqual({ elected: ["a", "b"], tied: [], lost: ["c"] });
  });

  it("goes from stage to stage, and to assessment when it is built", () => {
    const built = item(
      "a",
      "票决",
      vote(150),
      on("2025-02-10", { kind: "handed-out" }),
      on("2025-11-20", { kind: "settled", outcome: null }),
    );
    expect(
      ["2025-01-06", "2025-01-16", "2025-02-10", "2025-11-20"].map((date) => at(rule, built, date).stage.name),
    ).toEqual(["征集", "票决", "实施", "评估"]);
    expect(dueOf(at(rule, built, "2025-11-20"), "assess")).toBe("2025-12-22");
    expect(
      rates(rule, [built, item("b", "县定", on("2025-02-10", { kind: "handed-out" }))], "2025-12-01"),
    ).toMatchObject({ 完成率: "1/2 = 50.0%", 票决项目完成率: "1/1 = 100.0%" });
  });

  it("is behind by its light, not by its stage", () => {
    const first = on("2025-03-03", { kind: "reported", progress: 10, done: null });
    const slow = item(
      "a",
      "县定",
      on("2025-02-10", { kind: "handed-out" }),
      first,
      on("2025-04-03", { kind: "reported", progress: 20, done: null }),
    );
    expect(named(at(rule, slow, "2025-04-15"))).toBe("实施 yellow");
    expect(named(at(rule, slow, "2025-03-20"))).toBe("实施 yellow");
    const quick = item(
      "a",
      "县定",
      on("2025-02-10", { kind: "handed-out" }),
      first,
      on("2025-04-03", { kind: "reported", progress: 25, done: null }),
    );
    expect(named(at(rule, quick, "2025-04-15"))).toBe("实施 green");
  });
});

describe("重点项目", () => {
  const rule = configuration("key-projects");
  const gates = ["approval", "land", "environment", "permit"].map((step, day) => ({
    ...on(`2025-03-1${day}`, { kind: "stepped", step }),
    id: step,
  }));
  const project = (fields: Matter["fields"], ...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { year: 2025, fields: { grade: "县级", kind: "新开工", "start-by": "2025-05-31", planned: 9000, ...fields } },
      on("2025-01-10", { kind: "created" }),
      on("2025-01-10", { kind: "handed-out" }),
      ...events,
    );
  const start = on("2025-06-03", { kind: "moved", stage: "started" });

  it("starts when the outside bodies have opened every gate", () => {
    expect(refusedOf(rule, project({}, ...gates.slice(0, 2)), start, calendar)).toBe(
      "还差：环评批复、施工许可；办完才能转到这一阶段。",
    );
    expect(refusedOf(rule, project({}, ...gates), start, calendar)).toBeNull();
  });

  it.each([
    ["2025-05-18", "谋划 none"],
    ["2025-05-19", "谋划 blue"],
    ["2025-06-03", "谋划 blue"],
    ["2025-06-04", "谋划 orange"],
    ["2025-07-03", "谋划 red"],
  ])("on %s is %s: to start by 31 May, moved behind the Dragon Boat Festival to 3 June", (date, words) => {
    const reported = ["2025-02-05", "2025-03-05", "2025-04-07", "2025-05-06", "2025-06-04"].map((day) =>
      on(day, { kind: "entered", field: "invested", value: 0 }),
    );
    expect(named(at(rule, project({}, ...reported), date))).toBe(words);
  });

  it("adds up what was invested; its rate may pass 100 %", () => {
    const months = [
      ["2025-02-05", 4000.1],
      ["2025-03-05", 3000.2],
      ["2025-04-03", 2800],
    ] as const;
    const events = months.map(([day, value]) => on(day, { kind: "entered", field: "invested", value }));
    const matter = project({}, ...events, start);
    expect(at(rule, matter, "2025-12-01").fields.invested).toBe(9800.3);
    expect(rates(rule, [matter], "2025-12-01")).toEqual({
      投资完成率: "9800.3/9000 = 108.9%",
      开工率: "1/1 = 100.0%",
      入统率: "0/1 = 0.0%",
    });
    expect(rates(rule, [matter], "2025-03-31")).toMatchObject({
      投资完成率: "7000.3/9000 = 77.8%",
      开工率: "0/1 = 0.0%",
      入统率: "0/0",
    });
    expect(ratesOf(rule, statesOf(rule, [matter], "2025-12-01", calendar))[0]?.doubtful).toBe(false);
  });
});

describe("招商引资", () => {
  const rule = configuration("investment");
  const deal = (id: string, by: Day, ...events: readonly MatterEvent[]): Matter =>
    matterOf(
      { id, fields: { signed: 20000, "start-by": by } },
      on("2025-01-10", { kind: "created" }),
      on("2025-02-10", { kind: "moved", stage: "signed" }),
      ...events,
    );
  const started = (day: Day): MatterEvent => on(day, { kind: "moved", stage: "started" });

  it("counts as kept what has started, of what should have", () => {
    const deals = [
      deal("a", "2025-05-30", started("2025-05-30")),
      deal("b", "2025-05-30", started("2025-06-10")),
      deal("c", "2025-05-30"),
      deal("d", "2025-12-01"),
      deal("e", "2025-05-30", on("2025-04-01", { kind: "struck-off" })),
    ];
    expect(rates(rule, deals, "2025-05-30").履约率).toBe("1/2 = 50.0%");
    expect(rates(rule, deals, "2025-06-30")).toMatchObject({ 履约率: "2/4 = 50.0%", 按期履约率: "1/4 = 25.0%" });
  });

  it("adds up what is in place against what was signed", () => {
    const paid = deal(
      "a",
      "2025-12-01",
      on("2025-03-05", { kind: "entered", field: "in-place", value: 5000 }),
      on("2025-04-03", { kind: "entered", field: "in-place", value: 2500 }),
    );
    expect(rates(rule, [paid], "2025-06-30").资金到位率).toBe("7500/20000 = 37.5%");
    const talks = matterOf({ fields: { signed: 99999 } }, on("2025-01-10", { kind: "created" }));
    expect(rates(rule, [paid, talks], "2025-03-31").资金到位率).toBe("5000/20000 = 25.0%");
  });
});
