// A report broken into tasks over a real store and office, on both databases: proposals, what is decided and undone, two people at once,
// and entering as a whole or not at all.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { databases } from "../../tests/databases.ts";
import { documentAt } from "../../tests/tables.ts";
import { keep, rulebook } from "../api/index.ts";
import { type Office, openOffice } from "../office/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { type Actor, type BirthAct, BirthDeskSchema, type BirthLine } from "../wire/index.ts";
import { type Births, birthsOf } from "./index.ts";

const supervisor: Actor = { person: "p1", name: "县督查室督查员", role: "supervisor", called: [], units: [] };
const colleague: Actor = { ...supervisor, person: "p2", name: "县督查室副主任" };
const clerk: Actor = { person: "p3", name: "县水务局经办人", role: "clerk", called: [], units: ["县水务局"] };

describe.each(await databases())("a report broken into tasks on $name", (database) => {
  let store: Store;
  let office: Office;
  let births: Births;
  let report = "";

  beforeAll(async () => {
    await database.make();
    store = await openStore(database.place(), rulebook);
    office = await openOffice(store, { now: () => new Date("2025-02-08T09:00:00+08:00") });
    births = birthsOf(store, office);
    const bytes = new TextEncoder().encode(documentAt("examples/reports/2025_漪湖县.txt"));
    const file = { fileName: "2025_漪湖县.txt", bytes };
    report = (await keep(store, file, { url: null, publisher: null, retrieved: null, example: true }))
      .reportId as string;
  });
  beforeEach(async () => {
    const { lines } = await desk();
    const decided = lines.filter(({ decision }) => decision !== null).map(({ statement }) => statement.id);
    if (decided.length > 0) await act({ kind: "open", statements: decided });
  });
  afterAll(async () => {
    office.close();
    await store.close();
    await database.remove();
  });

  const desk = async () => BirthDeskSchema.parse(await births.desk(supervisor, report));
  const act = (done: BirthAct, by = supervisor, seen = {}) => births.act(by, report, { act: done, seen });
  const line = async (words: string, kind?: BirthLine["statement"]["kind"]): Promise<BirthLine> =>
    (await desk()).lines.find(
      ({ statement }) => statement.quote.includes(words) && (kind === undefined || statement.kind === kind),
    )!;
  const id = async (words: string, kind?: BirthLine["statement"]["kind"]) => (await line(words, kind)).statement.id;
  const enter = (statements: string[] | null = null, again = false) =>
    births.enter(supervisor, report, { statements, again });

  it("has a line for every promise and admitted problem, parts of livelihood items inside their item", async () => {
    const { lines, counts, year, may, registers } = await desk();
    expect(year).toBe(2025);
    expect(may).toBe(true);
    expect(counts).toMatchObject({ lines: lines.length, open: lines.length, task: 0 });
    expect(lines.length).toBeGreaterThan(180);
    expect(registers.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["yearly-tasks", "livelihood", "problems"]),
    );
    const item = await line("改造老旧小区16个、", "livelihood");
    expect(item.parts).toEqual(["改造老旧小区16个", "加装电梯20部"]);
    expect(item.alike).toContain(await id("加装电梯20部", "commitment"));
    expect(lines.filter(({ statement }) => statement.quote === "加装电梯20部")).toHaveLength(1);
    expect((await line("财政支出刚性强")).proposal).toMatchObject({
      register: "problems",
      fields: { kind: "报告承认" },
    });
  });

  it("proposes quantity, deadline, field of work and units where they are named", async () => {
    expect((await line("打通学苑路")).proposal).toMatchObject({ deadline: "2025-03-31", register: "yearly-tasks" });
    expect((await line("改造农村户厕")).proposal).toMatchObject({
      quantity: { value: 1800, unit: "户" },
      deadline: null,
      fields: { area: expect.any(String) },
    });
    expect((await line("两癌", "livelihood")).proposal.owners).toEqual([
      { role: "lead", name: "县妇联" },
      { role: "helping", name: "县卫生健康局" },
    ]);
  });

  it("keeps what was taken over, left out with its reason, and forgets it again", async () => {
    const [a, b] = [await id("改造农村户厕"), await id("深化校企合作")];
    await act({ kind: "take", statements: [a], register: null });
    await act({ kind: "leave", statements: [b], reason: "原则性表述" });
    expect((await desk()).counts).toMatchObject({ task: 1, leftOut: 1, ready: 1 });
    expect(await line("深化校企合作")).toMatchObject({
      decision: { kind: "left-out", reason: "原则性表述" },
      who: supervisor.name,
    });
    await act({ kind: "open", statements: [a, b] });
    expect((await desk()).counts).toMatchObject({ task: 0, leftOut: 0 });
    const told = await store.log({ subject: "report", subjectId: report, newestFirst: true, limit: 1 });
    expect(told[0]).toMatchObject({ kind: "births-decided", who: supervisor.name });
  });

  it("undoes an act with what stood before", async () => {
    const a = await id("改造农村户厕");
    await act({ kind: "leave", statements: [a], reason: "上级任务" });
    const { before } = await act({ kind: "take", statements: [a], register: null });
    await act({ kind: "restore", decisions: before });
    expect((await line("改造农村户厕")).decision).toEqual({ kind: "left-out", reason: "上级任务" });
  });

  it("splits a promise into tasks that all keep its sentence", async () => {
    const a = await id("改造老旧小区16个、", "livelihood");
    const { lines } = await act({ kind: "split", statement: a, titles: ["改造老旧小区16个", "加装电梯20部"] });
    expect(lines[0]?.decision).toMatchObject({ kind: "task", tasks: [{ quantity: null }, { title: "加装电梯20部" }] });
    expect((await desk()).counts.ready).toBe(2);
  });

  it("merges lines: the first of the report keeps the task, and undoing it frees the others", async () => {
    const [a, b] = [await id("加装电梯20部", "commitment"), await id("改造老旧小区16个", "commitment")];
    await act({ kind: "own", statements: [a], role: "lead", names: ["县城市管理局"] });
    await act({ kind: "own", statements: [b], role: "leader", names: ["分管副县长"] });
    await act({ kind: "merge", statements: [a, b], title: "改造老旧小区并加装电梯" });
    const head = await line("改造老旧小区16个", "commitment");
    expect(head.decision).toMatchObject({ kind: "task", with: [a], tasks: [{ title: "改造老旧小区并加装电梯" }] });
    expect(head.decision?.kind === "task" && head.decision.tasks[0]?.owners).toEqual([
      { role: "lead", name: "县城市管理局" },
      { role: "leader", name: "分管副县长" },
    ]);
    expect((await line("加装电梯20部", "commitment")).decision).toEqual({ kind: "merged", into: b });
    expect((await desk()).counts).toMatchObject({ task: 1, merged: 1, ready: 1 });
    await act({ kind: "open", statements: [b] });
    expect((await line("加装电梯20部", "commitment")).decision).toBeNull();
  });

  it("names a leader or a unit on many at once, and sets a deadline", async () => {
    const ids = [await id("改造农村户厕"), await id("新增客货邮")];
    await act({ kind: "own", statements: ids, role: "lead", names: ["县农业农村局"] });
    await act({ kind: "due", statements: ids, deadline: "2025-11-30" });
    expect((await line("新增客货邮")).decision).toMatchObject({
      kind: "task",
      tasks: [{ deadline: "2025-11-30", owners: [{ role: "lead", name: "县农业农村局" }] }],
    });
  });

  it("lets the last word stand where two work at once, and says who was overtaken", async () => {
    const a = await id("改造农村户厕");
    const { version } = await line("改造农村户厕");
    await act({ kind: "leave", statements: [a], reason: "重复" }, colleague);
    const { overtook, lines } = await act({ kind: "take", statements: [a], register: null }, supervisor, {
      [a]: version,
    });
    expect(overtook).toMatchObject([{ statement: a, who: colleague.name }]);
    expect(lines[0]).toMatchObject({ who: supervisor.name, decision: { kind: "task" } });
  });

  it("enters a register as a whole or not at all", async () => {
    const [a, b] = [await id("改造农村户厕"), await id("新增客货邮")];
    await act({ kind: "take", statements: [a, b], register: null });
    const { proposal } = await line("新增客货邮");
    await act({ kind: "edit", statement: b, tasks: [{ ...proposal, fields: { color: "红" } }] });
    await expect(enter()).rejects.toMatchObject({ code: "conflict", detail: expect.stringContaining("客货邮") });
    expect(office.matters("yearly-tasks")).toEqual([]);
    expect((await desk()).counts).toMatchObject({ entered: 0, ready: 2 });
  });

  it("enters tasks with their sentences, and problems with the tasks that answer them", async () => {
    const [task, problem] = [await id("新增规上工业企业"), await id("高新技术企业等指标没有完成预期")];
    const { proposal } = await line("高新技术企业等指标没有完成预期");
    await act({ kind: "take", statements: [task], register: null });
    await act({ kind: "edit", statement: problem, tasks: [{ ...proposal, answers: [task] }] });
    const { entered, counts } = await enter();
    expect(entered.map(({ code, ids }) => [code, ids.length])).toEqual([
      ["yearly-tasks", 1],
      ["problems", 1],
    ]);
    expect(counts).toMatchObject({ entered: 2, ready: 0 });
    const [born] = office.matters("yearly-tasks");
    expect(born).toMatchObject({ year: 2025, origins: [{ report, statement: task, quote: "新增规上工业企业12户" }] });
    expect(office.matters("problems")[0]?.related).toEqual([{ matter: born?.id, as: "answered-by" }]);
    expect((await line("新增规上工业企业")).born).toMatchObject([{ matter: born?.id, registerName: "年度任务" }]);
  });

  it("warns of a second birth and allows it to whoever insists", async () => {
    const task = await id("新增规上工业企业");
    await act({ kind: "take", statements: [task], register: null });
    await expect(enter([task])).rejects.toMatchObject({ code: "conflict", detail: expect.stringContaining("已立项") });
    await enter([task], true);
    expect((await line("新增规上工业企业")).born).toHaveLength(2);
    await expect(enter()).rejects.toMatchObject({ code: "bad-request" });
  });

  it("enters once what two enter at the same moment", async () => {
    const a = await id("新建林荫停车场");
    await act({ kind: "take", statements: [a], register: null });
    const outcomes = await Promise.allSettled([enter(), enter()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await line("新建林荫停车场")).born).toHaveLength(1);
  });

  it("is not for those whose work it is not, nor of a report that is not there", async () => {
    const a = await id("改造农村户厕");
    const taking = { kind: "take" as const, statements: [a], register: null };
    await expect(act(taking, clerk)).rejects.toMatchObject({ code: "forbidden" });
    expect((await births.desk(clerk, report)).may).toBe(false);
    await expect(births.desk(supervisor, "r0")).rejects.toMatchObject({ code: "not-found" });
    await expect(act({ ...taking, statements: ["s0"] })).rejects.toMatchObject({ code: "conflict" });
    await expect(act({ ...taking, register: "none" })).rejects.toMatchObject({ code: "not-found" });
  });
});
