// The bulletin of eight tasks on two days against the table that was reckoned by hand, and what must hold of every figure.

import { describe, expect, it } from "vitest";
import { at, calendar, configuration, matterOf, on } from "../../../tests/registers.ts";
import { documentAt, tableOf } from "../../../tests/tables.ts";
import { inWords } from "../index.ts";
import type { Matter, MatterEvent } from "../matter.ts";
import { statesOf } from "../state.ts";
import { lightNames, wordOf } from "../vocabulary.ts";
import { awaitedBy } from "./awaited.ts";
import type { Block, Run } from "./bulletin.ts";
import { composed } from "./composing.ts";
import { withShare } from "./noting.ts";
import { overviewOf, registerView } from "./overview.ts";
import { counted, type Ground, type Query } from "./query.ts";
import { saidQuery } from "./said.ts";

const table = documentAt("src/registers/bulletin/bulletin.table.md");
const [SINCE, DATE] = ["2025-02-28", "2025-03-31"] as const;
const rule = { ...configuration("yearly-tasks"), board: { red: 1, black: 1, rate: "on-schedule" } };

function happening(words: string): MatterEvent {
  const [day = "", what = "", value = ""] = words.split(" ");
  const date = `2025-${day}`;
  if (what === "报") return on(date, { kind: "reported", progress: Number(value), done: null });
  if (what === "办结") return on(date, { kind: "settled", outcome: null });
  if (what === "调整") return on(date, { kind: "adjusted", reason: "上级政策有变", approver: "县政府常务会议" });
  if (what === "重开") return on(date, { kind: "reopened", reason: "抽查发现没有投用" });
  const plain = { 立项: "created", 交办: "handed-out", 签收: "received" } as const;
  return on(date, { kind: plain[what as keyof typeof plain] });
}

function taskOf([id = "", lead = "", leader = "", area = "", then = ""]: readonly string[]): Matter {
  const own = then.split("；").filter(Boolean).map(happening);
  const usual = [
    on("2025-02-08", { kind: "created" }),
    on("2025-02-10", { kind: "handed-out" }),
    on("2025-02-12", { kind: "received" }),
  ];
  const events = [...usual.filter(({ kind }) => !own.some((event) => event.kind === kind)), ...own];
  const owners = [
    { role: "leader", name: leader },
    { role: "lead", name: lead },
  ];
  return matterOf({ id, title: `任务${id}`, year: 2025, deadline: "2025-12-31", fields: { area }, owners }, ...events);
}

const matters = tableOf(table, "号", "任务").map(taskOf);
const groundOf = (held: readonly Matter[]): Ground => ({
  configuration: rule,
  on: new Map([SINCE, DATE].map((date) => [date, statesOf(rule, held, date, calendar)])),
});
const grounds = [groundOf(matters)];
const idsOf = (query: Query): string =>
  counted(grounds, query)
    .map(({ matter }) => matter.id)
    .join("");
const base: Query = { registers: ["yearly-tasks"], date: DATE };
const view = registerView(grounds, "yearly-tasks", { date: DATE, since: SINCE });

describe("eight tasks on two days", () => {
  it.each(tableOf(table, "号", "两天的样子"))("%s stands as it was reckoned", (id = "", then, now) => {
    const matter = matters.find((one) => one.id === id)!;
    const shown = (date: string): string =>
      statesOf(rule, [matter], date, calendar)
        .map(({ stage, light }) => `${stage.name} ${wordOf(lightNames, light)}`)
        .join("") || "没有";
    expect([shown(SINCE), shown(DATE)]).toEqual([then, now]);
  });

  const filters: Readonly<Record<string, Partial<Query>>> = {
    总数: {},
    逾期: { overdue: true },
    红灯: { lights: ["red"] },
    黄灯: { lights: ["yellow"] },
  };
  it.each(tableOf(table, "数"))("%s", (name = "", before, now) => {
    const filter = filters[name];
    const found = [SINCE, DATE].map((date) => {
      if (filter !== undefined) return idsOf({ ...base, date, ...filter });
      const one = registerView(grounds, "yearly-tasks", { date, since: SINCE }).rates.find(
        (rate) => rate.rule.name === name,
      )!;
      const { numerator, denominator } = one.now.share!;
      return inWords({ ...one.rule, numerator, denominator, value: one.now.value, doubtful: false });
    });
    expect(found).toEqual([before, now]);
  });

  it("changed in March as the table says, each matter in one way", () => {
    const found = view.changes.map(({ name, matters: of }) => [name, of.map(({ matter }) => matter).join("")]);
    expect(found).toEqual(tableOf(table, "变化"));
    expect(view.changes.find(({ kind }) => kind === "adjusted")?.matters[0]?.adjustment?.approver).toBe(
      "县政府常务会议",
    );
    expect(view.changes.find(({ kind }) => kind === "caught-up")?.matters[0]).toMatchObject({
      lightBefore: "red",
      light: "green",
    });
  });

  it("rank their units with the sum behind each, and all of them together", () => {
    const { rows, whole, columns } = view.units!;
    const lists = { red: "红", black: "黑" } as const;
    const found = [...rows, { ...whole, rank: null, list: null }].map(({ rank, name, counts, rate, list }) => [
      ...[rank === null ? "" : String(rank), name, ...counts.map(({ value }) => String(value))],
      ...[withShare(rate), list === null ? "" : lists[list]],
    ]);
    expect(["名次", "单位", ...columns.map(({ name }) => name), "序时达标率", "榜"]).toEqual([
      "名次",
      "单位",
      "总数",
      "完成",
      "达序时",
      "欠序时",
      "逾期",
      "序时达标率",
      "榜",
    ]);
    expect(found).toEqual(tableOf(table, "名次"));
  });

  it("are counted by unit, leader and area, the most red first", () => {
    const { units, leaders, areas, whole, wholeBefore, urgent } = overviewOf(grounds, base.registers, {
      date: DATE,
      since: SINCE,
    });
    const found = [...units, ...leaders, ...areas].map(({ name, lights }) =>
      [name, lights.red, lights.yellow, lights.green, lights.none].map(String),
    );
    expect(found).toEqual(tableOf(table, "谁"));
    expect([whole.total, whole.overdue, wholeBefore.total, wholeBefore.overdue]).toEqual([8, 1, 7, 1]);
    expect(urgent.map(({ matter, late }) => [matter, late?.step ?? null, late?.days ?? 0])).toEqual([
      ["乙", "月报", 26],
      ["丁", null, 0],
    ]);
  });
});

describe("every figure", () => {
  const { blocks, notes } = composed([view], null);
  const textOf = (block: Block): string =>
    block.kind === "paragraph"
      ? block.runs.map((run: Run) => (typeof run === "string" ? run : run.words)).join("")
      : "";
  const text = blocks.map(textOf).join("\n");

  it("is printed in official style, moved against the month before", () => {
    expect(text).toContain(
      "截至2025年3月31日，年度任务共8项，其中未启动2项、达进度2项、欠进度2项、提前完成1项、调整1项；有步骤逾期未办的1项；红灯2项、黄灯2项。",
    );
    expect(text).toContain(
      "完成率12.5%（1/8），比2月末下降1.8个百分点；序时达标率42.9%（3/7），比2月末提高14.3个百分点",
    );
    expect(text).toContain("红榜（按序时达标率）：县民政局100.0%。");
    expect(blocks.filter(({ kind }) => kind === "heading").map((block) => "words" in block && block.words)).toEqual([
      "一、总体情况",
      "二、各单位情况",
      "三、红黑榜",
      "四、逾期事项",
      "五、本期变化",
      "六、调整事项",
      "七、下步要求",
    ]);
  });

  it("has a note of its own, or one at the head of its column, in the order of reading", () => {
    const used = blocks.flatMap((block) => {
      if (block.kind === "paragraph") return block.runs.flatMap((run) => (typeof run === "string" ? [] : run.note));
      return block.kind === "table" ? block.columns.flatMap(({ note }) => note ?? []) : [];
    });
    expect(used).toEqual(notes.map(({ number }) => number));
    const digits = blocks.filter((block) => block.kind === "paragraph").flatMap(({ runs }) => runs);
    const bare = digits.filter(
      (run) => typeof run === "string" && /\d/.test(run.replaceAll(/\d+年\d+月\d+日|\d+月末/g, "")),
    );
    expect(bare).toEqual([]);
  });

  it("can be counted again by its query: a rate by its numerator and its denominator", () => {
    for (const { now } of view.rates) {
      const { numerator, denominator, of } = now.share!;
      expect([counted(grounds, now.query).length, counted(grounds, of).length]).toEqual([numerator, denominator]);
    }
    for (const block of blocks) {
      if (block.kind !== "table") continue;
      for (const cell of block.rows.flat())
        if (cell.query !== null && cell.query.rate === undefined)
          expect(String(counted(grounds, cell.query).length)).toBe(cell.words);
    }
  });

  it("says in its note what, when and out of how many", () => {
    expect(notes[0]?.words).toBe("年度任务台账，截至2025年3月31日，全部事项，共8项。");
    expect(
      notes.some(({ words }) =>
        words.startsWith("完成率：1÷8＝12.5%。年度任务台账，截至2025年3月31日，全部事项。定义："),
      ),
    ).toBe(true);
    expect(
      notes.some(({ words }) => words === "2025年3月31日为1÷8＝12.5%，2025年2月28日为1÷7＝14.3%，两数相减。"),
    ).toBe(true);
    expect(saidQuery(grounds, { ...base, since: SINCE, change: "finished", lead: "县教育局" })).toBe(
      "年度任务台账，2025年3月1日至2025年3月31日，牵头单位为县教育局、办结的事项",
    );
  });
});

it("prints 162 of 222 as 73.0 %", () => {
  const many = Array.from({ length: 222 }, (_, n) =>
    taskOf([String(n), "县教育局", "分管教育副县长", "民生", n < 162 ? "02-20 报 100；02-25 办结" : ""]),
  );
  const [rate] = registerView([groundOf(many)], "yearly-tasks", { date: DATE, since: SINCE }).rates;
  expect(withShare(rate!.now)).toBe("73.0%（162/222）");
  expect(rate!.now.note).toContain("162÷222＝73.0%");
});

describe("what waits for a leader", () => {
  const errands = configuration("errands-13710");
  const major = matterOf(
    {
      id: "e1",
      fields: { nature: "重大" },
      owners: [
        { role: "leader", name: "县长" },
        { role: "lead", name: "县水务局" },
      ],
    },
    on("2025-03-03", { kind: "created" }),
    on("2025-03-03", { kind: "handed-out" }),
    on("2025-03-03", { kind: "received" }),
    on("2025-03-05", { kind: "reported", progress: null, done: null }),
  );
  const ground = (date: string): readonly Ground[] => [
    { configuration: errands, on: new Map([[date, [at(errands, major, date)]]]) },
  ];
  const waiting = (date: string, ...called: string[]) =>
    awaitedBy(ground(date), called, date).map(({ as, step }) => `${as} ${step}`);

  it("is the plan of a major errand from a week before its month is over, for the leader alone", () => {
    expect(waiting("2025-03-26", "县长")).toEqual([]);
    expect(waiting("2025-03-27", "县长")).toEqual(["plan 1个月办结"]);
    expect(waiting("2025-03-27", "县水务局")).toEqual([]);
    expect(waiting("2025-03-27", "另一位县领导")).toEqual([]);
  });

  it("is told what was carried to them", () => {
    const late = awaitedBy([{ ...grounds[0]! }], ["分管教育副县长"], DATE);
    expect(late.map(({ as, line, step, due }) => [as, line.matter, step, due])).toEqual([
      ["told", "乙", "月报", "2025-03-05"],
    ]);
  });
});
