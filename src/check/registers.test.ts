// Reports against the office's registers, by a corpus: the figures are counted from matters by the configurations that come with the
// product. Only findings of the named rule are listed.

import { describe, expect, it } from "vitest";
import { runCorpus } from "../../tests/corpus.ts";
import { calendar, configuration, matterOf, on } from "../../tests/registers.ts";
import { type Reading, read } from "../reading/index.ts";
import { type Day, figuresOf, type Happening, type Matter, statesOf } from "../registers/index.ts";
import { check, type Finding, type Held } from "./index.ts";

const out: Happening = { kind: "handed-out" };
const settled: Happening = { kind: "settled", outcome: null };
type Told = readonly [Day, Happening];

/** So many matters of a register; the first ones went on. */
const matters = (count: number, given: Partial<Matter>, ...went: readonly (readonly [number, ...Told[]])[]) =>
  Array.from({ length: count }, (_, nth) =>
    matterOf(
      { ...given, id: `m${nth}`, year: 2020, deadline: "2020-12-31" },
      on("2020-01-20", { kind: "created" }),
      ...went.flatMap(([many, ...events]) => (nth < many ? events.map(([day, event]) => on(day, event)) : [])),
    ),
  );

const suggestion = (count: number, kind: string, replied: number) =>
  matters(
    count,
    { fields: { kind, complexity: "一般", manner: "单独办理" } },
    [count, ["2020-03-01", out]],
    [kind === "代表建议" ? 50 : 50, ["2020-04-01", { kind: "stepped", step: "meeting" }]],
    [replied, ["2020-05-01", settled]],
  );

const registers: Readonly<Record<string, readonly Matter[]>> = {
  suggestions: [...suggestion(66, "代表建议", 66), ...suggestion(71, "政协提案", 70)],
  "yearly-tasks": matters(222, {}, [162, ["2020-12-01", settled]]),
  livelihood: matters(10, { fields: { source: "县定" } }, [10, ["2020-02-01", out]], [8, ["2020-11-01", settled]]),
  requests: matters(12_043, {}, [12_043, ["2020-02-03", out]], [10_839, ["2020-02-05", settled]]),
  "key-projects": matters(2, { fields: { grade: "县级", kind: "续建", planned: 420_000, invested: 432_600 } }),
  rectification: matters(
    30,
    { fields: { kind: "信访积案", giver: "上级" } },
    [30, ["2020-02-01", out]],
    [23, ["2020-05-01", settled], ["2020-06-01", { kind: "accepted" }], ["2020-06-02", { kind: "struck-off" }]],
  ),
};

const held: Held = {
  year: 2020,
  figures: Object.entries(registers).flatMap(([code, list]) => {
    const rule = configuration(code);
    return figuresOf(rule, statesOf(rule, list, "2020-12-31", calendar), 2020);
  }),
};

const report = (review: string, plan = "坚持稳中求进。"): Reading =>
  read(
    `2021年青石县政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n` +
      `一、2020年工作回顾\n${review}\n二、2021年工作安排\n（一）抓好重点工作。${plan}\n`,
  );

function found(example: string): readonly Finding[] {
  const [rule = "", text = ""] = example.split("｜");
  const [review = "", plan] = text.split("‖");
  return check(report(review, plan), null, held).filter((one) => one.rule === rule);
}

const line = ({ rule, severity, quote, expected, found: said }: Finding): string =>
  [rule, severity, quote, expected ?? "-", said ?? "-"].join(" · ");

runCorpus(new URL("registers.corpus.txt", import.meta.url), (text) => ({ marks: [], lines: found(text).map(line) }));

describe("the registers", () => {
  const text = "年初确定的222项重点任务，完成162项，完成率72.9%。";

  it("show their sum", () => {
    expect(found(`register-figure｜${text}`)[0]?.message).toBe(
      "台账“年度任务”：完成率 162 ÷ 222 = 73.0%，文中说 72.9%",
    );
    expect(found("register-figure｜化解信访积案25件。")[0]?.message).toBe(
      "台账“积案、整改和隐患销号”：化解积案 23件，文中说 25件",
    );
  });

  it.each([
    ["are not at hand", null],
    ["are those of another year", { ...held, year: 2019 }],
    ["hold nothing", { year: 2020, figures: [] }],
  ])("say nothing where they %s", (_, other) => {
    const rules = check(report(text), null, other).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith("register-"))).toEqual([]);
  });

  it("say nothing more of a text that they themselves told", () => {
    const said = "十件民生实事中，完成八件，两件正在推进。受理群众诉求1.2万件，办结率90.0%。";
    expect(check(report(said), null, held).filter(({ rule }) => rule.startsWith("register-"))).toEqual([]);
  });
});
