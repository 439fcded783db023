// A year of the invented county of the examples: forty tasks of its report, handed out, reported every month, some late, one
// adjusted, one reopened. Every stage, light, warning, rate and rank equals the table that was reckoned by hand.

import { describe, expect, it } from "vitest";
import { configuration, matterOf, on } from "../../tests/registers.ts";
import { documentAt, tableOf } from "../../tests/tables.ts";
import {
  boardOf,
  calendarOf,
  type Day,
  inWords,
  type Matter,
  type MatterEvent,
  type MatterState,
  ranked,
  rateByLead,
  ratesOf,
  statesOf,
} from "./index.ts";
import { lightNames, wordOf } from "./vocabulary.ts";

const table = documentAt("src/registers/year.table.md");
const tasks = configuration("yearly-tasks");
const calendar = calendarOf();
const report = documentAt("examples/reports/2025_漪湖县.txt");

const dayIn = (words: string): Day => (words.length === 5 ? `2025-${words}` : words);

/** A report for a month on the 3rd of the next. */
function reports(cell: string, counted: boolean): readonly MatterEvent[] {
  return cell.split(" ").flatMap((words, at) => {
    if (words === "-") return [];
    const month = at + 3;
    const day = month > 12 ? "2026-01-03" : `2025-${String(month).padStart(2, "0")}-03`;
    const value = Number(words);
    return [on(day, { kind: "reported", progress: counted ? null : value, done: counted ? value : null })];
  });
}

/** One thing of the column 经过. */
function happening(words: string): MatterEvent {
  const [at = "", what = "", to = ""] = words.split(" ");
  const day = dayIn(at);
  const approver = "县政府常务会议";
  if (what === "办结") return on(day, { kind: "settled", outcome: null });
  if (what === "签收") return on(day, { kind: "received" });
  if (what === "恢复") return on(day, { kind: "resumed" });
  if (what === "调整") return on(day, { kind: "adjusted", reason: "上级政策有变", approver });
  if (what === "延期") return on(day, { kind: "extended", step: null, to, approver, reason: "雨季误工" });
  if (what === "暂停") return on(day, { kind: "paused", reason: "等待规划批复" });
  if (what === "退回") return on(day, { kind: "returned", reason: "验收照片不全" });
  if (what === "重开") return on(day, { kind: "reopened", reason: "抽查发现一个车间没有投用" });
  if (what === "作废六月月报") return on(day, { kind: "voided", event: "2025-07-03-reported", reason: "填错了行" });
  throw new Error(words);
}

function taskOf([
  number = "",
  title = "",
  lead = "",
  deadline = "",
  whole = "",
  nodes = "",
  months = "",
  then = "",
]: readonly string[]): Matter {
  const [, value, unit = ""] = /^([\d.]+)(.+)$/.exec(whole) ?? [];
  const things = then.split("；").filter((words) => words !== "" && words !== "不签收");
  const events = [
    on("2025-02-08", { kind: "created" }),
    on("2025-02-10", { kind: "handed-out" }),
    ...(/签收/.test(then) ? [] : [on("2025-02-12", { kind: "received" })]),
    ...reports(months, value !== undefined),
    ...things.map(happening),
  ];
  return matterOf(
    {
      ...{ id: number, title, register: tasks.code, year: 2025, deadline: dayIn(deadline || "12-31") },
      owners: [
        { role: "leader", name: "分管副县长" },
        { role: "lead", name: lead },
      ],
      quantity: value === undefined ? null : { value: Number(value), unit },
      nodes: nodes
        .split("；")
        .filter(Boolean)
        .map((node) => {
          const [day = "", share = ""] = node.split(" ");
          return { day: dayIn(day), share: Number(share), words: "" };
        }),
    },
    ...events,
  );
}

const matters = tableOf(table, "号", "任务").map(taskOf);
const statesAt = (date: Day): readonly MatterState[] => statesOf(tasks, matters, date, calendar);
const shown = ({ stage, light }: MatterState): string => `${stage.name} ${wordOf(lightNames, light)}`;

describe("a year of forty tasks", () => {
  const grid = tableOf(table, "号", "阶段和灯");
  const dates = ["2025-04-15", "2025-07-15", "2025-10-20", "2025-12-25", "2026-01-20"];

  it("are of the report, each by its own sentence", () => {
    expect(matters).toHaveLength(40);
    expect(matters.filter(({ title }) => !report.includes(title)).map(({ title }) => title)).toEqual([]);
  });

  it.each(dates.map((date, at) => [date, at + 1] as const))("have their stages and lights on %s", (date, at) => {
    expect(Object.fromEntries(statesAt(date).map((state) => [state.matter.id, shown(state)]))).toEqual(
      Object.fromEntries(grid.map((row) => [row[0], row[at]])),
    );
  });

  it.each(tableOf(table, "日期", "逐日"))("on %s task %s is %s: %s", (date = "", id, words) => {
    expect(
      statesAt(date)
        .filter(({ matter }) => matter.id === id)
        .map(shown),
    ).toEqual([words]);
  });

  it.each(dates)("carry their warnings further on %s", (date) => {
    const found = statesAt(date).flatMap(({ matter, warnings, steps }) =>
      warnings.map(({ level, step, due, to }) => {
        const name = steps.find(({ code }) => code === step)?.name;
        return `${wordOf(lightNames, level)} ${name} ${due} ${matter.id} ${to.join("、")}`;
      }),
    );
    const expected = tableOf(table, "日期", "升级")
      .filter(([on]) => on === date)
      .flatMap(([, level, step, due, ids = "", to]) =>
        ids.split(" ").map((id) => `${level} ${step} ${due} ${id} ${to}`),
      );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(tableOf(table, "日期", "件数"))("are counted on %s", (date = "", ...counts) => {
    const states = statesAt(date);
    const stages = tasks.stages.map(({ code }) => states.filter(({ stage }) => stage.code === code).length);
    const lights = Object.values(lightNames).map((light) => states.filter((state) => state.light === light).length);
    expect([...stages, ...lights].map(String)).toEqual(counts);
  });

  it.each(tableOf(table, "日期", "比率"))("have their rates on %s", (date = "", ...rates) => {
    expect(ratesOf(tasks, statesAt(date)).map(inWords)).toEqual(rates);
  });

  it.each([
    ["2025-10-20", "序时达标率"],
    ["2026-01-20", "完成率"],
  ])("rank their units on %s by %s", (date, name) => {
    const rule = tasks.rates.find((rate) => rate.name === name)!;
    const scores = rateByLead(tasks, rule, statesAt(date));
    const board = boardOf(tasks.board!, scores);
    const list = (unit: string): string => (board.red.includes(unit) ? "红" : board.black.includes(unit) ? "黑" : "");
    const found = ranked(scores).map(({ name: unit, rank }) => {
      const score = scores.find((one) => one.name === unit)!;
      return [unit, inWords(score.rate), String(rank), list(unit)].join(" ");
    });
    const expected = tableOf(table, "日期", "名次").filter(([on, rate]) => on === date && rate === name);
    expect(found.toSorted()).toEqual(expected.map((row) => row.slice(2).join(" ")).toSorted());
  });

  it("tell the adjusted one with its reason and who approved it, and how often one was reopened", () => {
    const states = new Map(statesAt("2026-01-20").map((state) => [state.matter.id, state]));
    expect(states.get("9")?.adjustment).toEqual({
      on: "2025-08-20",
      reason: "上级政策有变",
      approver: "县政府常务会议",
    });
    expect(states.get("10")?.reopened).toBe(1);
    expect(states.get("15")).toMatchObject({ pausedDays: 60, deadline: "2026-03-01" });
    expect(states.get("20")?.deadline).toBe("2026-03-31");
  });
});
