// A year of the invented county of the examples as it was reckoned by hand: forty tasks of its report, handed out, reported every month,
// some late, one adjusted, one reopened. The script and what every day must show, for whatever goes through the year.

import { expect, it } from "vitest";
import {
  boardOf,
  type Configuration,
  type Day,
  type Happening,
  inWords,
  type MatterState,
  type Node,
  ranked,
  rateByLead,
  ratesOf,
} from "../src/registers/index.ts";
import { lightNames, wordOf } from "../src/registers/vocabulary.ts";
import { documentAt, tableOf } from "./tables.ts";

const table = documentAt("src/registers/year.table.md");

/** Something that happens to a task of the script. What is voided is named by its day and kind. */
export interface Scripted {
  readonly day: Day;
  readonly happening: Happening;
}

/** A task of the script. */
export interface ScriptedTask {
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  readonly deadline: Day;
  readonly quantity: { readonly value: number; readonly unit: string } | null;
  readonly nodes: readonly Node[];
  /** From the hand-out on, in the order of the table. */
  readonly happens: readonly Scripted[];
}

/** The day on which the tasks are entered. */
export const BIRTH: Day = "2025-02-08";

const dayIn = (words: string): Day => (words.length === 5 ? `2025-${words}` : words);

/** A report for a month on the 3rd of the next. */
function reports(cell: string, counted: boolean): readonly Scripted[] {
  return cell.split(" ").flatMap((words, at) => {
    if (words === "-") return [];
    const month = at + 3;
    const day = month > 12 ? "2026-01-03" : `2025-${String(month).padStart(2, "0")}-03`;
    const value = Number(words);
    return [{ day, happening: { kind: "reported", progress: counted ? null : value, done: counted ? value : null } }];
  });
}

/** One thing of the column 经过. */
function happening(words: string): Scripted {
  const [at = "", what = "", to = ""] = words.split(" ");
  const day = dayIn(at);
  const approver = "县政府常务会议";
  const happenings: Readonly<Record<string, Happening>> = {
    办结: { kind: "settled", outcome: null },
    签收: { kind: "received" },
    恢复: { kind: "resumed" },
    调整: { kind: "adjusted", reason: "上级政策有变", approver },
    延期: { kind: "extended", step: null, to, approver, reason: "雨季误工" },
    暂停: { kind: "paused", reason: "等待规划批复" },
    退回: { kind: "returned", reason: "验收照片不全" },
    重开: { kind: "reopened", reason: "抽查发现一个车间没有投用" },
    作废六月月报: { kind: "voided", event: "2025-07-03-reported", reason: "填错了行" },
  };
  const found = happenings[what];
  if (found === undefined) throw new Error(words);
  return { day, happening: found };
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
]: readonly string[]): ScriptedTask {
  const [, value, unit = ""] = /^([\d.]+)(.+)$/.exec(whole) ?? [];
  const things = then.split("；").filter((words) => words !== "" && words !== "不签收");
  return {
    ...{ number, title, lead, deadline: dayIn(deadline || "12-31") },
    quantity: value === undefined ? null : { value: Number(value), unit },
    nodes: nodes
      .split("；")
      .filter(Boolean)
      .map((node) => {
        const [day = "", share = ""] = node.split(" ");
        return { day: dayIn(day), share: Number(share), words: "" };
      }),
    happens: [
      { day: "2025-02-10", happening: { kind: "handed-out" } },
      ...(/签收/.test(then) ? [] : [{ day: "2025-02-12", happening: { kind: "received" as const } }]),
      ...reports(months, value !== undefined),
      ...things.map(happening),
    ],
  };
}

/** The forty tasks. */
export const yearTasks: readonly ScriptedTask[] = tableOf(table, "号", "任务").map(taskOf);

/** What went through the year, at the end of it. */
export interface LivedYear {
  readonly rule: Configuration;
  readonly statesAt: (date: Day) => readonly MatterState[];
  /** The number of the task in the table. */
  readonly numberOf: (state: MatterState) => string;
}

const shown = ({ stage, light }: MatterState): string => `${stage.name} ${wordOf(lightNames, light)}`;

/** Holds every stage, light, warning, rate and rank against the table. @param lived asked when the tests run */
export function describeYear(lived: () => LivedYear): void {
  const grid = tableOf(table, "号", "阶段和灯");
  const dates = ["2025-04-15", "2025-07-15", "2025-10-20", "2025-12-25", "2026-01-20"];

  it.each(dates.map((date, at) => [date, at + 1] as const))("have their stages and lights on %s", (date, at) => {
    const { statesAt, numberOf } = lived();
    expect(Object.fromEntries(statesAt(date).map((state) => [numberOf(state), shown(state)]))).toEqual(
      Object.fromEntries(grid.map((row) => [row[0], row[at]])),
    );
  });

  it.each(tableOf(table, "日期", "逐日"))("on %s task %s is %s: %s", (date = "", id, words) => {
    const { statesAt, numberOf } = lived();
    expect(
      statesAt(date)
        .filter((state) => numberOf(state) === id)
        .map(shown),
    ).toEqual([words]);
  });

  it.each(dates)("carry their warnings further on %s", (date) => {
    const { statesAt, numberOf } = lived();
    const found = statesAt(date).flatMap((state) =>
      state.warnings.map(({ level, step, due, to }) => {
        const name = state.steps.find(({ code }) => code === step)?.name;
        return `${wordOf(lightNames, level)} ${name} ${due} ${numberOf(state)} ${to.join("、")}`;
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
    const { rule, statesAt } = lived();
    const states = statesAt(date);
    const stages = rule.stages.map(({ code }) => states.filter(({ stage }) => stage.code === code).length);
    const lights = Object.values(lightNames).map((light) => states.filter((state) => state.light === light).length);
    expect([...stages, ...lights].map(String)).toEqual(counts);
  });

  it.each(tableOf(table, "日期", "比率"))("have their rates on %s", (date = "", ...rates) => {
    const { rule, statesAt } = lived();
    expect(ratesOf(rule, statesAt(date)).map(inWords)).toEqual(rates);
  });

  it.each([
    ["2025-10-20", "序时达标率"],
    ["2026-01-20", "完成率"],
  ])("rank their units on %s by %s", (date, name) => {
    const { rule, statesAt } = lived();
    const rate = rule.rates.find((one) => one.name === name)!;
    const scores = rateByLead(rule, rate, statesAt(date));
    const board = boardOf(rule.board!, scores);
    const list = (unit: string): string => (board.red.includes(unit) ? "红" : board.black.includes(unit) ? "黑" : "");
    const found = ranked(scores).map(({ name: unit, rank }) => {
      const score = scores.find((one) => one.name === unit)!;
      return [unit, inWords(score.rate), String(rank), list(unit)].join(" ");
    });
    const expected = tableOf(table, "日期", "名次").filter(([on, of]) => on === date && of === name);
    expect(found.toSorted()).toEqual(expected.map((row) => row.slice(2).join(" ")).toSorted());
  });

  it("tell the adjusted one with its reason and who approved it, and how often one was reopened", () => {
    const { statesAt, numberOf } = lived();
    const states = new Map(statesAt("2026-01-20").map((state) => [numberOf(state), state]));
    expect(states.get("9")?.adjustment).toEqual({
      on: "2025-08-20",
      reason: "上级政策有变",
      approver: "县政府常务会议",
    });
    expect(states.get("10")?.reopened).toBe(1);
    expect(states.get("15")).toMatchObject({ pausedDays: 60, deadline: "2026-03-01" });
    expect(states.get("20")?.deadline).toBe("2026-03-31");
  });
}

/** The report that the tasks are of. */
export const yearReport = documentAt("examples/reports/2025_漪湖县.txt");
