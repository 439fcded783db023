// The office over a real store: births, events, what is refused and leaves nothing behind, past days, several writers, the log.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "../store/index.ts";
import type { Actor, EventInput, MatterDraft } from "../wire/index.ts";
import { type Office, openOffice } from "./index.ts";

const supervisor: Actor = {
  person: "p1",
  name: "县督查室督查员",
  role: "supervisor",
  called: ["县督查室督查员"],
  units: ["县督查室"],
};
const clerk: Actor = {
  person: "p2",
  name: "县水务局经办人",
  role: "clerk",
  called: ["县水务局经办人"],
  units: ["县水务局"],
};
const stranger: Actor = {
  person: "p3",
  name: "县教育局经办人",
  role: "clerk",
  called: ["县教育局经办人"],
  units: ["县教育局"],
};

const draft = (title: string, given: Partial<MatterDraft> = {}): MatterDraft => ({
  title,
  year: 2025,
  fields: {},
  owners: [
    { role: "leader", name: "分管副县长" },
    { role: "lead", name: "县水务局" },
  ],
  quantity: null,
  nodes: [],
  deadline: "2025-11-30",
  origins: [],
  related: [],
  ...given,
});
const input = (happening: EventInput["happening"], given: Partial<EventInput> = {}): EventInput => ({
  happening,
  note: null,
  files: [],
  on: null,
  version: null,
  ...given,
});

let folder = "";
let store: Store;
let office: Office;
let now = new Date("2025-02-10T01:30:00Z");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duixian-office-"));
  store = await openStore({ data: folder });
  office = await openOffice(store, { now: () => now });
});
afterAll(async () => {
  office.close();
  await store.close();
  await rm(folder, { recursive: true });
});

describe("a matter", () => {
  let id = "";

  it("is born, handed out, received and reported on, each by who may", async () => {
    [id = ""] = await office.create(supervisor, "yearly-tasks", [draft("修复青石水库溢洪道")]);
    await expect(office.record(clerk, id, input({ kind: "handed-out" }))).rejects.toMatchObject({ code: "forbidden" });
    await office.record(supervisor, id, input({ kind: "handed-out" }));
    expect(office.myDay(clerk).waiting.map(({ why }) => why)).toEqual(["等签收"]);
    expect(office.matter(clerk, id).may.events).toContain("received");
    await office.record(clerk, id, input({ kind: "received" }));
    now = new Date("2025-03-04T01:30:00Z");
    const shown = await office.record(
      clerk,
      id,
      input({ kind: "reported", progress: 20, done: null }, { note: "清基完成" }),
    );
    expect(shown.state).toMatchObject({ stage: { code: "on-track" }, progress: { reported: 20 } });
    expect(shown.events.map(({ kind }) => kind)).toEqual(["reported", "received", "handed-out", "created"]);
    expect(shown.events[0]).toMatchObject({ who: "县水务局经办人", note: "清基完成", at: "2025-03-04T09:30" });
  });

  it("is shown as it was on any past day", () => {
    expect(office.matter(clerk, id, "2025-02-10").state.progress?.reported).toBeNull();
    expect(office.matter(clerk, id, "2025-02-10").may.events).toEqual([]);
    expect(() => office.matter(clerk, id, "2025-02-09")).toThrow(/did not exist yet/);
    expect(office.board(supervisor, "yearly-tasks", { date: "2025-02-09" }).total).toBe(0);
  });

  it("is not there for those it does not concern", () => {
    expect(() => office.matter(stranger, id)).toThrow(expect.objectContaining({ code: "not-found" }));
    expect(office.board(stranger, "yearly-tasks", {}).total).toBe(0);
  });

  it("is amended with a reason, and what it said before stays", async () => {
    const shown = await office.amend(supervisor, id, {
      to: { deadline: "2025-12-15" },
      why: "汛期推迟",
      version: null,
    });
    expect(shown.state.deadline).toBe("2025-12-15");
    expect(shown.events[0]).toMatchObject({
      kind: "amended",
      body: { from: { deadline: "2025-11-30" }, to: { deadline: "2025-12-15" }, why: "汛期推迟" },
    });
    expect(office.matter(supervisor, id, "2025-03-03").state.deadline).toBe("2025-11-30");
  });

  it("is left alone by whoever saw it before somebody else changed it", async () => {
    const { version } = office.matter(clerk, id);
    await office.record(supervisor, id, input({ kind: "urged" }));
    await expect(
      office.record(clerk, id, input({ kind: "reported", progress: 30, done: null }, { version })),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("takes nothing before what was recorded last, nothing to come, nothing back-dated by a clerk", async () => {
    const report = { kind: "reported", progress: 40, done: null } as const;
    await expect(office.record(supervisor, id, input(report, { on: "2025-03-01" }))).rejects.toThrow(/earlier|cannot/);
    await expect(office.record(supervisor, id, input(report, { on: "2025-03-05" }))).rejects.toThrow(/cannot/);
    now = new Date("2025-03-10T01:30:00Z");
    await expect(office.record(clerk, id, input(report, { on: "2025-03-07" }))).rejects.toMatchObject({
      code: "forbidden",
    });
    const shown = await office.record(supervisor, id, input(report, { on: "2025-03-07" }));
    expect(shown.events[0]).toMatchObject({ at: "2025-03-07", recordedAt: expect.any(String) });
  });

  it("lets whoever recorded last take it back, and nobody else", async () => {
    const shown = await office.record(clerk, id, input({ kind: "reported", progress: 99, done: null }));
    const voided = { kind: "voided", event: shown.events[0]!.id, reason: "填错了" } as const;
    await expect(office.record(stranger, id, input(voided))).rejects.toMatchObject({ code: "not-found" });
    const after = await office.record(clerk, id, input(voided));
    expect(after.state.progress?.reported).toBe(40);
    expect(after.events.find(({ id: event }) => event === voided.event)?.voided).toBe(true);
    await expect(office.record(clerk, id, input(voided))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("has evidence that only those may fetch whom it concerns", async () => {
    const file = { fileName: "清基.jpg", mediaType: "image/jpeg", bytes: new Uint8Array([1, 2, 3]) };
    const kept = await office.file(clerk, id, file);
    const shown = await office.comment(clerk, id, "照片在此", [kept.id]);
    expect(shown.events[0]).toMatchObject({ kind: "commented", note: "照片在此", files: [{ fileName: "清基.jpg" }] });
    expect((await office.evidence(supervisor, kept.id)).bytes).toEqual(new Uint8Array([1, 2, 3]));
    await expect(office.evidence(stranger, kept.id)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("an appraisal", () => {
  it("shows the unit how its number came about, and nobody else's", async () => {
    const fields = { from: "2025-01-01", to: "2025-03-31" };
    const owners = [{ role: "lead", name: "县水务局" }];
    const [id = ""] = await office.create(supervisor, "appraisal", [draft("县水务局一季度考核", { fields, owners })]);
    const { score } = office.matter(clerk, id);
    expect(score).toMatchObject({ unit: "县水务局", rank: 1, of: 1, words: expect.stringContaining("分") });
    const items = score?.items ?? [];
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ words }) => words !== "")).toBe(true);
    expect(() => office.matter(stranger, id)).toThrow(expect.objectContaining({ code: "not-found" }));
    const [other = ""] = office.matters("yearly-tasks").map((matter) => matter.id);
    expect(office.matter(supervisor, other).score).toBeNull();
  });
});

describe("many acts", () => {
  it("are all recorded or none", async () => {
    const ids = await office.create(supervisor, "yearly-tasks", [draft("新建村卫生室"), draft("改造老旧管网")]);
    const [one = "", other = ""] = ids;
    const acts = [
      { matter: one, input: input({ kind: "handed-out" }) },
      { matter: one, input: input({ kind: "received" }) },
      { matter: other, input: input({ kind: "resumed" }) },
    ];
    const head = await store.headOfLog();
    await expect(office.recordAll(supervisor, acts)).rejects.toThrow(/改造老旧管网/);
    expect(await store.headOfLog()).toBe(head);
    const rows = await office.recordAll(supervisor, acts.slice(0, 2));
    expect(rows.map(({ state }) => state.next?.code)).toEqual(["monthly"]);
  });

  it("by two offices over one store wait for each other and lose nothing", async () => {
    const [id = ""] = await office.create(supervisor, "yearly-tasks", [draft("整治撂荒地")]);
    const second = await openOffice(store, { now: () => now });
    await Promise.all(
      Array.from({ length: 10 }, (_, nth) => (nth % 2 ? office : second).comment(supervisor, id, `第${nth}句`)),
    );
    await office.catchUp();
    expect(office.matter(supervisor, id).events.filter(({ kind }) => kind === "commented")).toHaveLength(10);
    second.close();
  });
});

describe("rules", () => {
  it("are changed by a file and a reason; a wrong file changes nothing", async () => {
    const file = office.fileOf("errands-13710");
    const wrong = await office.configure(supervisor, file.replace("名称:", "名号:"), "试", "errands-13710");
    expect(wrong.length).toBeGreaterThan(0);
    expect(office.fileOf("errands-13710")).toBe(file);
    expect(
      await office.configure(supervisor, file.replace("名称: 13710 交办", "名称: 即交即办"), "改名", "errands-13710"),
    ).toEqual([]);
    expect(office.register(supervisor, "errands-13710").name).toBe("即交即办");
  });

  it("of days off can be entered for a year that nobody has published", async () => {
    expect(office.calendar.isPublished(2199)).toBe(false);
    await office.enterDays(supervisor, { daysOff: ["2199-01-02"], workdays: [], years: [2199] }, "元旦安排");
    expect(office.calendar.isPublished(2199)).toBe(true);
    expect(office.calendar.isOff("2199-01-02")).toBe(true);
  });

  it("and everything else are there again when the office is opened anew", async () => {
    const again = await openOffice(store, { now: () => now });
    for (const { code } of office.configurations()) {
      expect(again.board(supervisor, code, {})).toEqual(office.board(supervisor, code, {}));
    }
    expect(again.officeDays()).toEqual(office.officeDays());
    again.close();
  });

  it("leave a log whose chain holds", async () => {
    expect(await store.verifyLog()).toMatchObject({ broken: null, entries: await store.headOfLog() });
  });
});

describe("whoever listens", () => {
  it("hears what is done, by this office and by others", async () => {
    const heard: string[] = [];
    const stop = office.listen(({ kind }) => heard.push(kind));
    const [id = ""] = await office.create(supervisor, "yearly-tasks", [draft("修桥")]);
    await office.hide([id], "本机", "试过了");
    expect(heard).toEqual(["created", "hidden"]);
    expect(() => office.matter(supervisor, id)).toThrow();
    stop();
  });
});
