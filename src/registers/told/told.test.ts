// Sentences of the next report counted from registers: figures, what is left out, whose year a matter is of, and what matters come to
// for the sentence they came from.

import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { at, calendar, configuration, configurationFiles, matterOf, on } from "../../../tests/registers.ts";
import { documentAt } from "../../../tests/tables.ts";
import {
  type Configuration,
  configurationOf,
  type Day,
  type Happening,
  type Matter,
  resultOf,
  statesOf,
  sumOf,
  toldOf,
  upshotOf,
} from "../index.ts";
import { amount, percent } from "./printed.ts";

const said = (rule: Configuration, matters: readonly Matter[], year = 2025, date: Day = "2025-12-31") =>
  toldOf(rule, statesOf(rule, matters, date, calendar), year).map(({ words }) => words);

const some = (count: number, make: (nth: number) => Matter): readonly Matter[] =>
  Array.from({ length: count }, (_, nth) => make(nth));

const suggestions = configuration("suggestions");
const out: Happening = { kind: "handed-out" };
const settled: Happening = { kind: "settled", outcome: "A" };
const rated = (grade: string): Happening => ({ kind: "rated", grade });

/** A suggestion handed out in March, and what became of it. */
function suggestion(nth: number, kind: string, ...events: readonly (readonly [Day, Happening])[]): Matter {
  return matterOf(
    { id: `${kind}-${nth}`, fields: { kind, number: String(nth), complexity: "一般", manner: "单独办理" } },
    on("2025-03-01", { kind: "created" }),
    ...events.map(([day, event]) => on(day, event)),
  );
}

describe("the sentence of suggestions and proposals", () => {
  const answered = (nth: number, kind: string) =>
    suggestion(nth, kind, ["2025-03-03", out], ["2025-05-20", settled], ["2025-06-01", rated("satisfied")]);

  it("is counted: 66 and 71, all answered", () => {
    const all = [...some(66, (nth) => answered(nth, "代表建议")), ...some(71, (nth) => answered(nth, "政协提案"))];
    expect(said(suggestions, all)).toEqual(["办理人大代表建议66件、政协提案71件，办复率100%，满意率100%。"]);
  });

  it("leaves out what there is none of, with the mark before it", () => {
    expect(said(suggestions, [answered(1, "政协提案")])).toEqual(["办理政协提案1件，办复率100%，满意率100%。"]);
    expect(said(suggestions, [suggestion(1, "代表建议", ["2025-03-03", out])])).toEqual([
      "办理人大代表建议1件，办复率0%。",
    ]);
  });

  it("is not made where there is none at all", () => {
    expect(said(suggestions, [])).toEqual([]);
    expect(said(suggestions, [suggestion(1, "代表建议")])).toEqual([]);
    expect(said(suggestions, [answered(1, "代表建议")], 2024)).toEqual([]);
  });

  it("belongs to the year that a matter names, else to that of its hand-over", () => {
    expect(said(suggestions, [{ ...answered(1, "代表建议"), year: 2024 }], 2024)).toHaveLength(1);
    expect(said(suggestions, [{ ...answered(1, "代表建议"), year: 2024 }], 2025)).toEqual([]);
  });

  it("counts one that was entered in December and handed out in January to the year of its hand-over", () => {
    const late = matterOf(
      { fields: { kind: "代表建议", number: "1", complexity: "一般", manner: "单独办理" } },
      ...[on("2024-12-30", { kind: "created" }), on("2025-01-02", out)],
    );
    expect(said(suggestions, [late], 2025)).toEqual(["办理人大代表建议1件，办复率0%。"]);
    expect(said(suggestions, [late], 2024)).toEqual([]);
  });

  it("counts a reopened one as answered and not as settled", () => {
    const again = suggestion(
      2,
      "代表建议",
      ["2025-03-03", out],
      ["2025-05-20", settled],
      ["2025-06-01", rated("unsatisfied")],
    );
    const figures = toldOf(
      suggestions,
      statesOf(suggestions, [answered(1, "代表建议"), again], "2025-12-31", calendar),
      2025,
    );
    const [sentence] = figures;
    expect(sentence?.words).toBe("办理人大代表建议2件，办复率100%，满意率50%。");
    const satisfied = sentence?.pieces.find((piece) => typeof piece !== "string" && piece.name === "满意率");
    expect(satisfied).toMatchObject({ numerator: 1, denominator: 2, counted: ["代表建议-1"], rest: ["代表建议-2"] });
  });
});

describe("the sentences of other registers", () => {
  const tasks = configuration("yearly-tasks");
  const task = (nth: number, ...events: readonly (readonly [Day, Happening])[]) =>
    matterOf(
      { id: `t${nth}`, year: 2025, deadline: "2025-12-31" },
      on("2025-01-20", { kind: "created" }),
      ...events.map(([day, event]) => on(day, event)),
    );

  it("162 of 222 yearly tasks are 73.0%, the adjusted ones told", () => {
    const adjusted: Happening = { kind: "adjusted", reason: "规划调整", approver: "分管副县长" };
    const all = some(222, (nth) =>
      task(
        nth,
        ...(nth < 162 ? ([["2025-12-01", settled]] as const) : nth < 165 ? ([["2025-10-01", adjusted]] as const) : []),
      ),
    );
    expect(said(tasks, all)).toEqual(["全年部署年度任务222项，完成162项，经批准调整3项，完成率73.0%。"]);
  });

  it("ten livelihood items are all done, or so many of them", () => {
    const livelihood = configuration("livelihood");
    const item = (nth: number, done: boolean) =>
      matterOf(
        { id: `l${nth}`, year: 2025, deadline: "2025-12-31", fields: { source: "县定" } },
        on("2025-01-20", { kind: "created" }),
        on("2025-02-01", out),
        ...(done ? [on("2025-11-01", settled), on("2025-11-20", { kind: "accepted" })] : []),
      );
    expect(
      said(
        livelihood,
        some(10, (nth) => item(nth, true)),
      ),
    ).toEqual(["十件民生实事全部完成。"]);
    expect(
      said(
        livelihood,
        some(10, (nth) => item(nth, nth < 8)),
      ),
    ).toEqual(["十件民生实事中，完成八件，两件正在推进。"]);
    expect(
      said(
        livelihood,
        some(3, (nth) => item(nth, false)),
      ),
    ).toEqual(["三件民生实事中，三件正在推进。"]);
  });

  it("money is added up and told in 亿元, past the plan", () => {
    const projects = configuration("key-projects");
    const project = (nth: number, planned: number, invested: number) =>
      matterOf(
        { id: `p${nth}`, year: 2025, fields: { grade: "县级", kind: "续建", planned, invested } },
        on("2025-01-20", { kind: "created" }),
      );
    expect(said(projects, [project(1, 500_000, 520_000), project(2, 340_000, 345_200)])).toEqual([
      "重点项目完成投资86.5亿元，占年度计划的103%。",
    ]);
  });

  it("requests are told in 万 from ten thousand on", () => {
    const requests = configuration("requests");
    const taken = some(12_043, (nth) =>
      matterOf({ id: `r${nth}`, fields: {} }, on("2025-04-01", { kind: "created" }), on("2025-04-01", out)),
    );
    expect(said(requests, taken)).toEqual(["受理群众诉求1.2万件，办结率0%。"]);
  });

  it("say nothing where nothing is held", () => {
    for (const path of configurationFiles) {
      const read = configurationOf(parse(documentAt(path)));
      if (read.kind === "configuration") expect(said(read.configuration, [])).toEqual([]);
    }
  });

  it("may be one's own, without code", () => {
    const file = parse(documentAt("registers/errands-13710.yaml")) as Record<string, unknown>;
    const own = {
      数: [{ 名称: "销号", 件数: { 阶段: "struck" } }],
      句: [{ 代码: "own", 句子: "销号{销号}件。" }],
    };
    const read = configurationOf(parse(stringify({ ...file, 年报: own })));
    if (read.kind === "troubles") throw new Error(JSON.stringify(read.troubles));
    const errand = matterOf(
      { fields: { nature: "一般", source: "常务会议" } },
      ...[on("2025-04-01", { kind: "created" }), on("2025-04-01", out), on("2025-04-03", settled)],
      on("2025-04-04", { kind: "struck-off" }),
    );
    expect(said(read.configuration, [errand])).toEqual(["销号1件。"]);
  });
});

describe("a figure as it is printed", () => {
  it.each([
    [137, 137, 1, "100"],
    [2499, 2500, 1, "99.96"],
    [162, 222, 1, "73.0"],
    [3, 4, 1, "75"],
    [0, 4, 1, "0"],
    [865_200, 840_000, 1, "103"],
    [865_300, 840_000, 1, "103.0"],
  ])("%d of %d to %i digits is %s", (part, whole, digits, words) => expect(percent(part, whole, digits)).toBe(words));

  it.each([
    [10, "characters", "十"],
    [12, "characters", "十二"],
    [20, "characters", "二十"],
    [2, "characters", "两"],
    [99, "characters", "九十九"],
    [100, "characters", "100"],
    [9999, "ten-thousands", "9999"],
    [12_043, "ten-thousands", "1.2万"],
    [86.52, "digits", "86.5"],
  ] as const)("%d in %s is %s", (value, writing, words) => expect(amount(value, 1, writing)).toBe(words));
});

describe("what matters come to", () => {
  const tasks = configuration("yearly-tasks");
  const date = "2025-10-15";
  const came = (deadline: Day | null, ...events: readonly (readonly [Day, Happening])[]) =>
    resultOf(
      tasks,
      at(
        tasks,
        matterOf(
          { year: 2025, deadline, quantity: { value: 50, unit: "套" } },
          on("2025-01-20", { kind: "created" }),
          ...events.map(([day, event]) => on(day, event)),
        ),
        date,
      ),
    );
  const reported = (done: number): Happening => ({ kind: "reported", progress: null, done });
  const adjusted: Happening = { kind: "adjusted", reason: "规划调整", approver: "分管副县长" };

  it("is told of each by its deadline", () => {
    expect(came("2025-09-30", ["2025-09-30", settled])).toMatchObject({ result: "in-time", done: "2025-09-30" });
    expect(came("2025-09-30", ["2025-10-01", settled])).toMatchObject({ result: "late", done: "2025-10-01" });
    expect(came("2025-10-15", ["2025-05-01", reported(20)])).toMatchObject({ result: "under-way", reached: 20 });
    expect(came("2025-10-14", ["2025-05-01", reported(20)]).result).toBe("overdue");
    expect(came("2025-12-31", ["2025-05-01", adjusted]).result).toBe("adjusted");
    expect(came("2025-12-31", ["2025-02-01", out]).result).toBe("not-begun");
    expect(came(null, ["2025-10-01", settled]).result).toBe("in-time");
    const reopened: Happening = { kind: "reopened", reason: "质量不合格" };
    expect(came("2025-12-31", ["2025-09-30", settled], ["2025-10-09", reopened]).result).toBe("under-way");
  });

  it.each([
    [["in-time", "in-time"], "met"],
    [["in-time", "late"], "met-late"],
    [["in-time", "under-way"], "under-way"],
    [["overdue", "under-way"], "under-way"],
    [["in-time", "not-begun"], "under-way"],
    [["in-time", "overdue"], "partly"],
    [["in-time", "adjusted"], "partly"],
    [["overdue", "adjusted"], "missed"],
    [["adjusted", "adjusted"], "adjusted"],
    [["not-begun", "adjusted"], "not-begun"],
  ] as const)("%j is %s", (results, upshot) => expect(upshotOf(results)).toBe(upshot));

  it("is summed, with amounts of one unit", () => {
    const results = [
      came("2025-09-30", ["2025-05-01", reported(50)], ["2025-09-30", settled]),
      came("2025-12-31", ["2025-05-01", reported(20)]),
      came("2025-12-31", ["2025-05-01", adjusted]),
    ];
    expect(sumOf(results)).toBe("3项任务：按期完成1项，推进中1项，经批准调整1项；合计完成 70/150 套");
  });
});
