// From the registers back to the text over HTTP: sentences and the matters behind their figures, what promises came to, what a report
// claims beside what the registers hold, and the livelihood list for everybody.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Recorded } from "../office/index.ts";
import type {
  FollowedPromise,
  MatterDraft,
  PublicLivelihood,
  ReportClaims,
  ReportOutcomes,
  ToldFigure,
  ToldMatters,
  ToldYear,
} from "../wire/index.ts";
import { formOf, startTrial, type Trial } from "./trial/start.ts";

const OFFICE = "县督查室";
let trial: Trial;
let reports: Record<number, string>;
let promises: FollowedPromise[];

const get = async <T>(path: string): Promise<T> => (await trial.ask("GET", `/api/v1${path}`)).json;

/** Enters matters and writes down what happened to them. */
async function enter(
  register: string,
  drafts: readonly Partial<MatterDraft>[],
  happened: (nth: number) => readonly (readonly [string, Recorded["event"]])[],
  on = "2024-01-25",
): Promise<readonly string[]> {
  const whole = drafts.map((given, nth) => ({
    ...{ title: `第${nth + 1}件`, year: 2024, fields: {}, quantity: null, nodes: [], related: [], origins: [] },
    ...{
      deadline: "2024-12-31",
      owners: [
        { role: "leader", name: "分管副县长" },
        { role: "lead", name: "县水务局" },
      ],
    },
    ...given,
  }));
  const ids = await trial.office.put(register, whole, OFFICE, on, true);
  await trial.office.write(
    ids.flatMap((matter, nth) => happened(nth).map(([at, event]) => ({ matter, who: OFFICE, at, event }))),
  );
  return ids;
}

const out: Recorded["event"] = { kind: "handed-out" };
const settled: Recorded["event"] = { kind: "settled", outcome: null };

const originOf = (report: string, { promise }: FollowedPromise): MatterDraft["origins"][number] => ({
  ...{ report, statement: promise.id, start: promise.start, end: promise.end, quote: promise.quote },
});

beforeAll(async () => {
  trial = await startTrial({ office: { now: () => new Date("2025-02-10T02:00:00Z") } });
  reports = {};
  for (const year of [2024, 2025]) {
    const text = await readFile(new URL(`../../examples/reports/${year}_漪湖县.txt`, import.meta.url), "utf8");
    const added = await trial.ask("POST", "/api/v1/deliveries", { body: formOf(`${year}.txt`, text) });
    reports[year] = added.json.reportId;
  }
  promises = (await get<{ promises: FollowedPromise[] }>(`/followings?earlier=${reports[2024]}&limit=1000`)).promises;
  const suggestions = Array.from({ length: 216 }, (_, nth) => ({
    fields: { kind: nth < 97 ? "代表建议" : "政协提案", number: `${nth}`, complexity: "一般", manner: "单独办理" },
    owners: [
      { role: "lead", name: "县水务局" },
      { role: "mover", name: "某代表团" },
    ],
  }));
  await enter("suggestions", suggestions, (nth) => [
    ["2024-02-20", out],
    ...(nth < 215 ? ([["2024-04-10", { kind: "settled", outcome: "A" }]] as const) : []),
  ]);
  const item = promises.find(({ promise }) => promise.kind === "livelihood") ?? promises[0]!;
  const items = Array.from({ length: 10 }, (_, nth) => ({
    title: `民生实事第${nth + 1}件`,
    fields: { source: "县定", benefit: "约3000人" },
    origins: nth === 0 ? [originOf(reports[2024]!, item)] : [],
  }));
  await enter("livelihood", items, (nth) => [
    ["2024-02-01", out],
    ["2024-06-30", { kind: "reported", progress: 40 + nth, done: null }],
    ...(nth < 9 ? ([["2024-11-20", settled]] as const) : []),
  ]);
});
afterAll(() => trial?.close());

describe("sentences of a year", () => {
  it("are told with their figures, as of today while the report is being made", async () => {
    const { date, years, sentences } = await get<ToldYear>("/told?year=2024");
    expect([date, years]).toEqual(["2025-02-10", [2024]]);
    expect(sentences.map(({ words }) => words)).toEqual([
      "十件民生实事中，完成九件，一件正在推进。",
      "办理人大代表建议97件、政协提案119件，办复率99.5%。",
    ]);
    const figures = sentences[1]?.pieces.filter((piece): piece is ToldFigure => typeof piece !== "string");
    expect(figures?.at(-1)).toMatchObject({ name: "办复率", numerator: 215, denominator: 216, counted: 215, rest: 1 });
  });

  it("lead from a figure to its matters", async () => {
    const asked = new URLSearchParams({ figure: "办复率", year: "2024" });
    const { figure, counted, rest } = await get<ToldMatters>(`/told/suggestions?${asked}`);
    expect([figure.printed, counted.length, rest.map(({ title }) => title)]).toEqual(["99.5", 215, ["第216件"]]);
    const none = await trial.ask(
      "GET",
      `/api/v1/told/suggestions?${new URLSearchParams({ figure: "没有", year: "2024" })}`,
    );
    expect([none.status, none.json.code]).toEqual([404, "not-found"]);
  });

  it("are those of a past day, and none before there was anything", async () => {
    const then = await get<ToldYear>("/told?year=2024&date=2024-03-31");
    expect(then.sentences.map(({ words }) => words)).toEqual([
      "十件民生实事中，十件正在推进。",
      "办理人大代表建议97件、政协提案119件，办复率0%。",
    ]);
    expect((await get<ToldYear>("/told?year=2023")).sentences).toEqual([]);
  });
});

describe("what a report claims", () => {
  it("is held against the registers on the day of the report, both quotes and the sum told", async () => {
    const claims = await get<ReportClaims>(`/reports/${reports[2025]}/claims`);
    expect(claims).toMatchObject({ year: 2024, date: "2025-01-14", compared: true, governments: ["漪湖县"] });
    expect(claims.findings.map(({ quote, expected, found }) => [quote, expected, found])).toEqual([
      ["民生实事全部兑现", "90%", "民生实事全部兑现"],
      ["政协委员提案120件", "119件", "120件"],
      ["办结率100%", "99.5%", "100%"],
    ]);
    expect(claims.findings[2]?.message).toContain("台账“代表建议和政协提案”：办结率 215 ÷ 216 = 99.5%");
    const detail = await get<{ text: string }>(`/reports/${reports[2025]}`);
    for (const { start, end, quote } of claims.findings) expect(detail.text.slice(start, end)).toBe(quote);
  });

  it("is not compared where the registers hold nothing of its year", async () => {
    expect(await get<ReportClaims>(`/reports/${reports[2024]}/claims`)).toMatchObject({
      compared: false,
      findings: [],
    });
  });

  it("is not compared with the registers of another government", async () => {
    const text =
      "2025年白水县政府工作报告\n各位代表：\n一、2024年工作回顾\n办理人大代表建议50件，办复率100%。\n二、2025年工作安排\n坚持稳中求进。\n";
    const { json } = await trial.ask("POST", "/api/v1/deliveries", {
      body: formOf("白水县.txt", text, { government: "白水县", planYear: "2025" }),
    });
    expect(await get<ReportClaims>(`/reports/${json.reportId}/claims`)).toMatchObject({
      compared: false,
      findings: [],
    });
  });

  it("is held against them in a draft where that is asked for", async () => {
    const text = "一、2024年工作回顾\n办理人大代表建议97件、政协提案119件，办复率100%。\n";
    const check = async (more: object) =>
      (await trial.ask("POST", "/api/v1/check", { body: { text, previous: reports[2024], ...more } })).json;
    const [with_, without] = [await check({ registers: true }), await check({})];
    const own = (found: { findings: { rule: string; quote: string }[] }) =>
      found.findings.filter(({ rule }) => rule.startsWith("register-")).map(({ quote }) => quote);
    expect([with_.registers, own(with_)]).toEqual([2024, ["办复率100%"]]);
    expect([without.registers, own(without)]).toEqual([null, []]);
  });
});

describe("outcomes", () => {
  it("tell of each promise with matters what they came to", async () => {
    const [first, second] = promises.filter(({ promise }) => promise.kind === "commitment");
    const origins = [originOf(reports[2024]!, first!)];
    await enter(
      "yearly-tasks",
      [
        { title: "甲", origins },
        { title: "乙", origins },
      ],
      (nth) => [
        ["2024-02-01", out],
        ["2024-05-08", { kind: "reported", progress: 60, done: null }],
        ...(nth === 0 ? ([["2024-11-20", settled]] as const) : []),
      ],
    );
    const moved = { ...originOf(reports[2024]!, second!), statement: "s0", start: 0, end: 1 };
    const lost = { ...moved, quote: "报告里没有的话" };
    await enter(
      "yearly-tasks",
      [
        { title: "丙", origins: [moved] },
        { title: "丁", origins: [lost] },
      ],
      () => [],
    );
    const { date, outcomes, unplaced, upshots } = await get<ReportOutcomes>(
      `/reports/${reports[2024]}/outcomes?date=2024-12-20`,
    );
    expect([date, unplaced.length]).toEqual(["2024-12-20", 1]);
    const ofFirst = outcomes.find(({ statement }) => statement === first!.promise.id);
    expect(ofFirst).toMatchObject({
      upshot: "under-way",
      sum: "2项任务：按期完成1项，推进中1项",
      verdict: first!.verdict,
    });
    expect(ofFirst?.matters.map(({ title, result, stage }) => [title, result, stage])).toEqual([
      ["甲", "in-time", "提前完成"],
      ["乙", "under-way", "欠进度"],
    ]);
    expect(outcomes.find(({ statement }) => statement === second!.promise.id)).toMatchObject({ upshot: "not-begun" });
    expect(upshots).toMatchObject({ "not-begun": 1, met: 1 });
  });

  it("are none of a report from which nothing came", async () => {
    expect((await get<ReportOutcomes>(`/reports/${reports[2025]}/outcomes`)).outcomes).toEqual([]);
    expect((await trial.ask("GET", "/api/v1/reports/nowhere/outcomes")).status).toBe(404);
  });
});

describe("the livelihood list for everybody", () => {
  it("has units and no names of people, and the sentence it came from", async () => {
    const answer = await trial.ask("GET", "/api/v1/public/livelihood");
    const list = answer.json as PublicLivelihood;
    expect([list.year, list.items.length, list.sentence]).toEqual([
      2024,
      10,
      "十件民生实事中，完成九件，一件正在推进。",
    ]);
    expect(list.items[0]).toMatchObject({ unit: "县水务局", progress: 100, benefit: "约3000人" });
    expect(list.items[0]?.origin?.quote).not.toBe("");
    expect(list.items[0]).toMatchObject({ light: "green" });
    expect(list.items[9]).toMatchObject({ progress: 49, stage: "实施", light: "red" });
    expect(answer.text).not.toContain("副县长");
  });

  it("is empty of a year without one", async () => {
    expect(await get<PublicLivelihood>("/public/livelihood?year=2030")).toMatchObject({ items: [], sentence: null });
  });
});
