// Registers over HTTP: boards, matters, what is recorded, talk and evidence, rules, the log, and what others are told as it happens.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MatterDraft } from "../wire/index.ts";
import { startTrial, type Trial } from "./trial/start.ts";

const API = "/api/v1";
let trial: Trial;
let now = new Date("2025-03-10T01:30:00Z");

beforeAll(async () => {
  trial = await startTrial({ office: { now: () => now } });
});
afterAll(() => trial.close());

const draft = (title: string, unit: string, given: Partial<MatterDraft> = {}) => ({
  title,
  year: 2025,
  owners: [
    { role: "leader", name: "分管副县长" },
    { role: "lead", name: unit },
  ],
  deadline: "2025-11-30",
  ...given,
});
const tasks = (...drafts: readonly object[]) =>
  trial.ask("POST", `${API}/registers/yearly-tasks/matters`, { body: { drafts } });
const record = (id: string, happening: object, more: object = {}) =>
  trial.ask("POST", `${API}/matters/${id}/events`, { body: { happening, ...more } });
const board = async (query = "") => (await trial.ask("GET", `${API}/registers/yearly-tasks/board?${query}`)).json;

describe("registers", () => {
  it("are the eleven that come with the product, each with its rules", async () => {
    const { json } = await trial.ask("GET", `${API}/registers`);
    expect(json.registers).toHaveLength(11);
    expect(json.registers[0]).toMatchObject({ code: "yearly-tasks", name: "年度任务", total: 0 });
    const { json: one } = await trial.ask("GET", `${API}/registers/suggestions`);
    expect(one.grades).toContainEqual({ code: "unsatisfied", name: "不满意", reopens: true });
    expect((await trial.ask("GET", `${API}/registers/none`)).status).toBe(404);
  });

  it("take matters in, all or none", async () => {
    const wrong = await tasks(
      draft("修桥", "县交通运输局"),
      draft("铺路", "县交通运输局", { fields: { color: "红" } }),
    );
    expect(wrong.status).toBe(409);
    expect(wrong.json.detail).toContain("铺路");
    expect((await board()).total).toBe(0);
    expect((await tasks(draft("修桥", "县交通运输局"), draft("新建村卫生室", "县卫生健康局"))).json.ids).toHaveLength(
      2,
    );
  });

  it("show a board through filters; each count leaves its own filter out", async () => {
    const all = await board("sort=title");
    expect(all.rows.map(({ title }: { title: string }) => title)).toEqual(["新建村卫生室", "修桥"]);
    const one = await board(`unit=${encodeURIComponent("县卫生健康局")}`);
    expect(one).toMatchObject({ total: 2, found: 1 });
    expect(one.units.map(({ name }: { name: string }) => name).sort()).toEqual(["县交通运输局", "县卫生健康局"]);
    expect(one.lights.red + one.lights.none + one.lights.yellow).toBe(1);
    expect((await board(`q=${encodeURIComponent("桥")}&open=true&overdue=false&limit=1&offset=0`)).found).toBe(1);
    expect((await board("year=1999")).found).toBe(0);
    expect((await board("date=2025-03-09")).total).toBe(0);
  });

  it("say what falls due, and what somebody owes", async () => {
    const { json } = await trial.ask("GET", `${API}/dues?from=2025-11-01&to=2025-11-30`);
    expect(json.dues).toHaveLength(2);
    expect(json.dues[0]).toMatchObject({ day: "2025-11-30", step: "完成", standing: "open" });
    expect((await trial.ask("GET", `${API}/my-day`)).json).toMatchObject({ date: "2025-03-10", owed: [] });
  });
});

describe("a matter", () => {
  let id = "";
  beforeAll(async () => {
    const answer = await tasks(draft("改造老旧小区", "县住房和城乡建设局"));
    id = answer.json.ids[0];
  });

  it("is recorded on step by step, and says what may be done next", async () => {
    expect((await trial.ask("GET", `${API}/matters/${id}`)).json.may.events).toContain("handed-out");
    await record(id, { kind: "handed-out" });
    await record(id, { kind: "received" });
    const { json } = await record(id, { kind: "reported", progress: 55, done: null }, { note: "开工12个小区" });
    expect(json).toMatchObject({ state: { stage: { name: "超进度" }, progress: { reported: 55 } } });
    expect(json.may.events).toContain("settled");
    expect(json.may.events).not.toContain("reopened");
  });

  it("refuses what its register does not allow, in the register's words", async () => {
    const early = await record(id, { kind: "resumed" });
    expect([early.status, early.json.detail]).toEqual([409, "“改造老旧小区”：这件事没有暂停，不用恢复。"]);
    expect((await record(id, { kind: "juggled" })).status).toBe(400);
    expect((await record("m0", { kind: "urged" })).status).toBe(404);
    expect((await record(id, { kind: "urged" }, { version: 1 })).json.code).toBe("conflict");
  });

  it("is amended, talked about, and proved by files", async () => {
    const to = { deadline: "2025-12-20" };
    const amended = await trial.ask("POST", `${API}/matters/${id}/amendments`, { body: { to, why: "雨季长" } });
    expect(amended.json.state.deadline).toBe("2025-12-20");
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array([137, 80, 78, 71])], { type: "image/png" }), "现场 1.png");
    const kept = await trial.ask("POST", `${API}/matters/${id}/files`, { body: form });
    expect(kept).toMatchObject({ status: 201, json: { fileName: "现场 1.png", bytes: 4 } });
    const said = await trial.ask("POST", `${API}/matters/${id}/comments`, {
      body: { words: "照片在此", files: [kept.json.id] },
    });
    expect(said.json.events[0]).toMatchObject({ kind: "commented", files: [{ id: kept.json.id }] });
    const fetched = await trial.ask("GET", `${API}/files/${kept.json.id}`);
    expect([...fetched.body]).toEqual([137, 80, 78, 71]);
    expect(fetched.headers["content-disposition"]).toContain("attachment");
    const empty = new FormData();
    empty.set("file", new Blob([]), "空.png");
    expect((await trial.ask("POST", `${API}/matters/${id}/files`, { body: empty })).json.code).toBe("empty");
    expect((await trial.ask("GET", `${API}/files/f0`)).status).toBe(404);
  });

  it("is one of many in acts that are all recorded or none", async () => {
    const acts = [id, "m0"].map((matter) => ({ matter, input: { happening: { kind: "urged" } } }));
    expect((await trial.ask("POST", `${API}/events`, { body: { acts } })).status).toBe(404);
    const { json } = await trial.ask("POST", `${API}/events`, { body: { acts: acts.slice(0, 1) } });
    expect(json.rows.map((row: { id: string }) => row.id)).toEqual([id]);
  });

  it("is told of, to whoever listens, as it happens", async () => {
    const ending = new AbortController();
    const answer = await fetch(`${trial.url}${API}/changes`, { signal: ending.signal });
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    const told = reader.read();
    await record(id, { kind: "urged" });
    const words = (await told).value ?? "";
    expect(JSON.parse(/data: (.*)/.exec(words)?.[1] ?? "null")).toMatchObject({
      ...{ subject: "matter", subjectId: id, register: "yearly-tasks", kind: "urged" },
    });
    ending.abort();
  });
});

describe("rules", () => {
  it("are read, refused with every trouble, and put in force", async () => {
    const path = `${API}/registers/errands-13710/file`;
    const { file } = (await trial.ask("GET", path)).json;
    const wrong = await trial.ask("PUT", path, { body: { file: file.replace("期限: 3日", "期限: 三天"), why: "试" } });
    expect(wrong.json.troubles[0]).toMatchObject({ what: expect.stringContaining("三天") });
    const right = await trial.ask("PUT", path, {
      body: { file: file.replace("期限: 3日", "期限: 4日"), why: "放宽一天" },
    });
    expect(right.json.troubles).toEqual([]);
    expect((await trial.ask("GET", path)).json.file).toContain("期限: 4日");
  });

  it("of days off are entered by the office", async () => {
    const days = { daysOff: ["2031-01-01"], workdays: [], years: [2031] };
    const entered = await trial.ask("PUT", `${API}/calendar/days`, { body: { days, why: "元旦" } });
    expect(entered.json).toEqual(days);
    expect((await trial.ask("GET", `${API}/calendar/days`)).json).toEqual(days);
    now = new Date("2025-03-11T01:30:00Z");
  });
});

describe("the log", () => {
  it("holds all of it, newest first, and its chain holds", async () => {
    const { json } = await trial.ask("GET", `${API}/log?limit=2`);
    expect(json.entries.map(({ subject }: { subject: string }) => subject)).toEqual(["calendar", "register"]);
    const { json: whole } = await trial.ask("GET", `${API}/log/verification`);
    expect(whole).toMatchObject({ broken: null, entries: json.entries[0].seq, head: json.entries[0].hash });
    const { json: some } = await trial.ask("GET", `${API}/log?subject=register&subjectId=errands-13710&before=9999`);
    expect(some.entries).toHaveLength(1);
  });
});
