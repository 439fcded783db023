// Registers as spreadsheets over the loopback, on a real store: out and back, a ledger on its way in, taken back as a whole, and the task
// division table.

import { readFile } from "node:fs/promises";
import excel from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tablesIn } from "../intake/index.ts";
import type { MatterDraft } from "../wire/index.ts";
import { startTrial, type Trial } from "./trial/start.ts";

let trial: Trial;
let report: string;
const API = "/api/v1";
const TODAY = new Date("2024-06-10T02:00:00Z");

/** A file in a form, with whatever goes along. */
function form(bytes: Uint8Array, name: string, along: Readonly<Record<string, string>> = {}): FormData {
  const sent = new FormData();
  sent.set("file", new Blob([new Uint8Array(bytes)]), name);
  for (const [key, value] of Object.entries(along)) sent.set(key, value);
  return sent;
}
const ask = (method: string, path: string, body?: unknown) =>
  trial.ask(
    method,
    `${API}${path.replaceAll(/[^\x20-\x7e]+/g, encodeURIComponent)}`,
    body === undefined ? {} : { body },
  );

const draft = (title: string, lead: string): MatterDraft => ({
  ...{
    title,
    year: 2024,
    fields: { area: "基础设施" },
    quantity: { value: 80, unit: "公里" },
    nodes: [],
    origins: [],
    related: [],
  },
  ...{
    deadline: "2024-11-30",
    owners: [
      { role: "leader", name: "分管副县长" },
      { role: "lead", name: lead },
    ],
  },
});

beforeAll(async () => {
  trial = await startTrial({ office: { now: () => TODAY } });
  const text = await readFile(new URL("../../examples/reports/2024_漪湖县.txt", import.meta.url));
  report = (await ask("POST", "/deliveries", form(text, "2024_漪湖县.txt"))).json.reportId;
  const drafts = [
    draft("新建农村公路80公里", "县交通运输局"),
    draft("改造老旧小区12个", "县住房城乡建设局"),
    draft("新建供水站3处", "县水务局"),
  ];
  const { json } = await ask("POST", "/registers/yearly-tasks/matters", { drafts });
  for (const id of json.ids) await ask("POST", `/matters/${id}/events`, { happening: { kind: "handed-out" } });
}, 60_000);
afterAll(() => trial?.close());

async function edited(
  act: (sheet: excel.Worksheet, at: (heading: string) => number) => void,
  query = "",
): Promise<Uint8Array> {
  const { body } = await ask("GET", `/registers/yearly-tasks/sheet${query}`);
  const book = new excel.Workbook();
  await book.xlsx.load(body as never);
  const sheet = book.worksheets[0]!;
  const headings = (sheet.getRow(1).values as string[]).map(String);
  act(sheet, (heading) => headings.indexOf(heading));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const preview = async (bytes: Uint8Array) =>
  (await ask("POST", "/registers/yearly-tasks/sheet", form(bytes, "任务.xlsx"))).json;

describe("a register's sheet", () => {
  it("goes out through the filters, and comes back without a change", async () => {
    const { headers, body } = await ask("GET", `/registers/yearly-tasks/sheet?unit=${encodeURIComponent("县水务局")}`);
    expect(headers["content-disposition"]).toContain(encodeURIComponent("年度任务2024-06-10.xlsx"));
    const [grid] = await tablesIn({ fileName: "x.xlsx", bytes: body });
    expect(grid?.rows).toHaveLength(2);
    expect(await preview(await edited(() => {}))).toMatchObject({
      rows: 3,
      untouched: 3,
      missing: 0,
      amended: [],
      recorded: [],
      born: [],
      troubles: [],
      notices: [],
    });
  });

  it("does all of what it said: puts right, records, enters; and cannot do it twice", async () => {
    const bytes = await edited((sheet, at) => {
      sheet.getRow(2).getCell(at("完成期限")).value = "2024-10-31";
      sheet.getRow(2).getCell(at("本次进度（%）")).value = 45;
      sheet.getRow(2).getCell(at("情况说明")).value = "路基过半";
      sheet.getRow(3).getCell(at("签收")).value = "是";
      const row = sheet.getRow(5);
      row.getCell(at("事项")).value = "建设社区食堂3个";
      row.getCell(at("分管领导")).value = "分管副县长";
      row.getCell(at("牵头单位")).value = "县民政局";
    });
    const seen = await preview(bytes);
    expect(seen).toMatchObject({
      rows: 4,
      untouched: 1,
      troubles: [],
      amended: [{ row: 2, changes: [{ heading: "完成期限", from: "2024-11-30", to: "2024-10-31" }] }],
      born: [{ row: 5, title: "建设社区食堂3个" }],
    });
    expect(
      seen.recorded.map(({ events }: { events: { words: string }[] }) => events.map(({ words }) => words)),
    ).toEqual([["报告：进度 45%"], ["签收"]]);
    const apply = (why: string) => ask("POST", "/registers/yearly-tasks/sheet/apply", { preview: seen.preview, why });
    expect((await apply("")).status).toBe(400);
    expect((await apply("按六月调度会纪要")).json).toMatchObject({ amended: 1, recorded: 2, born: 1 });
    expect((await apply("按六月调度会纪要")).status).toBe(404);
    const { json: matter } = await ask("GET", `/matters/${seen.amended[0].id}`);
    expect(matter.state).toMatchObject({ deadline: "2024-10-31", progress: { reported: 45 } });
    expect(matter.events.map(({ kind, note }: { kind: string; note: string }) => [kind, note])).toContainEqual([
      "reported",
      "路基过半",
    ]);
    // The same file once more: what was touched has moved on, and nothing is recorded twice.
    const again = await preview(bytes);
    expect(again.troubles.map(({ row, zh }: { row: number; zh: string }) => [row, zh.includes("重新导出")])).toEqual([
      [2, true],
      [3, true],
    ]);
  });

  it("does nothing of a file with one wrong cell, and names the cell", async () => {
    const before = await trial.store.headOfLog();
    const seen = await preview(
      await edited((sheet, at) => {
        sheet.getRow(3).getCell(at("完成期限")).value = "下周";
        sheet.getRow(4).getCell(at("本次进度（%）")).value = 10;
      }),
    );
    expect(seen.troubles.map(({ zh }: { zh: string }) => zh)).toEqual([
      "第 3 行 H 列“完成期限”：“下周”不是日期，应写成 2025-03-01。",
    ]);
    const { status, json } = await ask("POST", "/registers/yearly-tasks/sheet/apply", {
      preview: seen.preview,
      why: "改",
    });
    expect([status, json.code]).toEqual([409, "conflict"]);
    expect(json.detail).toContain("下周");
    expect(await trial.store.headOfLog()).toBe(before);
  });

  it("does nothing where a matter moved on between the preview and the word", async () => {
    const seen = await preview(
      await edited((sheet, at) => {
        for (const row of [2, 3, 4]) sheet.getRow(row).getCell(at("本次进度（%）")).value = 50;
      }),
    );
    expect(seen).toMatchObject({ troubles: [] });
    await ask("POST", `/matters/${seen.recorded[2].id}/comments`, { words: "请核实", files: [] });
    const before = await trial.store.headOfLog();
    expect((await ask("POST", "/registers/yearly-tasks/sheet/apply", { preview: seen.preview })).status).toBe(409);
    expect(await trial.store.headOfLog()).toBe(before);
  });

  it("refuses what is no sheet", async () => {
    const old = await readFile(new URL("../../tests/files/table.xls", import.meta.url));
    const { status, json } = await ask("POST", "/registers/yearly-tasks/sheet", form(old, "table.xls"));
    expect([status, json.detail]).toEqual([415, expect.stringContaining("另存为 .xlsx")]);
  });
});

describe("a ledger of the office's own", () => {
  const csv = [
    "漪湖县2024年目标任务台账,,,,,,",
    "序号,工作任务,责任领导,责任单位,完成时限,是否完成,进展情况",
    "1,改造老旧小区,分管副县长,住房城乡建设局,10月底,否,已开工",
    "2,新建村卫生室,分管副县长,县卫健委,年底,是,全部投用",
    "3,这一条报告里没有,分管副县长,县水务局,下周,否,",
  ].join("\r\n");
  let id: string;

  it("has its columns proposed and its rows held against the report", async () => {
    const { status, json } = await ask(
      "POST",
      "/imports",
      form(Buffer.from(csv), "台账.csv", { register: "yearly-tasks" }),
    );
    expect(status).toBe(201);
    id = json.id;
    expect(json).toMatchObject({ report, year: 2024, counts: { rows: 3, troubled: 1 } });
    expect(json.sheets[0]).toMatchObject({
      head: { from: 2, to: 2 },
      proposedBy: "headings",
      titles: ["漪湖县2024年目标任务台账"],
    });
    expect(json.sheets[0].columns.map(({ target }: { target: string }) => target)).toEqual([
      null,
      "title",
      "role:leader",
      "role:lead",
      "deadline",
      "settled",
      "note",
    ]);
    expect(json.troubles[0].zh).toMatch(/^第 5 行 E 列“完成时限”：“下周”/);
    expect(json.units.map(({ name }: { name: string }) => name)).toEqual(["住房城乡建设局", "县卫健委"]);
  });

  it("is refused with troubles, and entered once they are left out", async () => {
    expect((await ask("POST", `/imports/${id}/apply`)).status).toBe(409);
    const { json: rows } = await ask("GET", `/imports/${id}/rows?show=all`);
    expect(rows.found).toBe(3);
    const [first] = rows.rows;
    const statement = first.candidates[0]?.statement;
    expect(first.candidates[0]?.quote).toContain("老旧小区");
    const choices = {
      rows: [{ key: first.key, statement }],
      omitTroubled: true,
      units: { 县卫健委: { kind: "map", to: "县卫生健康局" }, 住房城乡建设局: { kind: "create" } },
    };
    const { json: chosen } = await ask("PUT", `/imports/${id}/choices`, choices);
    expect(chosen.counts).toMatchObject({ ready: 2, troubled: 0, omitted: 1, chosen: 1 });
    const { json: done } = await ask("POST", `/imports/${id}/apply`);
    expect(done).toMatchObject({ born: 2, linked: 1, units: 1 });
    const board = (await ask("GET", "/registers/yearly-tasks/board?q=卫生室")).json;
    expect(board.rows[0]).toMatchObject({
      title: "新建村卫生室",
      owners: [{ name: "分管副县长" }, { name: "县卫生健康局" }],
      state: { closed: true, deadline: "2024-12-31" },
    });
    const { json: matter } = await ask(
      "GET",
      `/matters/${(await ask("GET", "/registers/yearly-tasks/board?q=改造老旧小区&sort=changed")).json.rows[0].id}`,
    );
    expect(matter.origins[0]).toMatchObject({ report, statement });
    id = done.import;
  });

  it("knows the columns again", async () => {
    const { json } = await ask("POST", "/imports", form(Buffer.from(csv), "台账2.csv", { register: "yearly-tasks" }));
    expect(json.sheets[0].proposedBy).toBe("memory");
    const moved = await ask("PUT", `/imports/${json.id}/mapping`, {
      sheets: [{ index: 0, use: true, head: { from: 2, to: 2 }, columns: [null, "source", null, "title"] }],
    });
    expect(moved.json.sheets[0].columns[3].target).toBe("title");
    expect((await ask("DELETE", `/imports/${json.id}`)).json).toEqual({ matters: 0 });
    expect((await ask("GET", `/imports/${json.id}`)).status).toBe(404);
  });

  it("is taken back as a whole, with a reason, while nothing else has happened to it", async () => {
    const list = async () => (await ask("GET", "/registers/yearly-tasks/imports")).json.imports;
    expect(await list()).toMatchObject([{ id, fileName: "台账.csv", matters: 2, linked: 1, takenBack: null }]);
    const total = async () => (await ask("GET", "/registers/yearly-tasks/board")).json.total;
    const before = await total();
    expect((await ask("DELETE", `/imports/${id}`)).status).toBe(400);
    expect((await ask("DELETE", `/imports/${id}?why=${encodeURIComponent("选错了台账")}`)).json).toEqual({
      matters: 2,
    });
    expect(await total()).toBe(before - 2);
    expect((await list())[0].takenBack).toMatchObject({ why: "选错了台账" });
    expect((await ask("DELETE", `/imports/${id}?why=again`)).status).toBe(409);
    expect((await ask("GET", "/log/verification")).json.broken).toBeNull();
  });

  it("stays once something else has happened to one of its matters", async () => {
    const { json } = await ask(
      "POST",
      "/imports",
      form(Buffer.from("事项,责任单位\r\n修桥一座,县交通运输局\r\n"), "桥.csv", { register: "yearly-tasks" }),
    );
    const { json: done } = await ask("POST", `/imports/${json.id}/apply`);
    const [row] = (await ask("GET", "/registers/yearly-tasks/board?q=修桥")).json.rows;
    await ask("POST", `/matters/${row.id}/comments`, { words: "看过", files: [] });
    const back = await ask("DELETE", `/imports/${done.import}?why=x`);
    expect([back.status, back.json.detail]).toEqual([409, expect.stringContaining("修桥一座")]);
  });
});

describe("a hotline's sheet", () => {
  it("becomes requests, days and grades and all", async () => {
    const csv =
      "工单编号,诉求内容,承办单位,受理时间,派单时间,办结时间,满意度\r\nA2024060001,青石路路灯不亮,县城管局,2024-06-03 08:31,2024-06-03,2024-06-05,满意\r\nA2024060002,荻河路水管爆裂,县水务局,2024-06-06,2024-06-06,,\r\n";
    const { json } = await ask("POST", "/imports", form(Buffer.from(csv), "工单.csv", { register: "requests" }));
    expect(json).toMatchObject({
      constants: { "field:channel": "12345热线", "field:urgency": "一般" },
      counts: { ready: 2 },
      troubles: [],
    });
    expect((await ask("POST", `/imports/${json.id}/apply`)).json.born).toBe(2);
    const { rows } = (await ask("GET", "/registers/requests/board?sort=title")).json;
    expect(
      rows.map(({ title, state }: { title: string; state: { stage: { name: string } } }) => [title, state.stage.name]),
    ).toEqual([
      ["荻河路水管爆裂", "已派单"],
      ["青石路路灯不亮", "已办结"],
    ]);
  });
});

describe("the task division table", () => {
  it("is a document and a workbook, by field of work", async () => {
    const word = await ask("GET", "/registers/yearly-tasks/division?format=docx&year=2024");
    expect(word.headers["content-disposition"]).toContain(
      encodeURIComponent("漪湖县2024年政府工作报告重点工作任务分解表.docx"),
    );
    const [table] = await tablesIn({ fileName: "x.docx", bytes: word.body });
    expect(table?.rows[0]).toEqual(["序号", "工作任务", "分管领导", "牵头单位", "配合单位", "完成时限"]);
    expect(table?.rows[1]?.[0]).toMatch(/^一、基础设施（\d 项）$/);
    const sheet = await ask("GET", "/registers/yearly-tasks/division?format=xlsx&year=2024");
    const [grid] = await tablesIn({ fileName: "x.xlsx", bytes: sheet.body });
    expect(grid?.rows[0]?.[0]).toBe("漪湖县2024年《政府工作报告》重点工作任务分解表");
    expect(grid?.merges.length).toBeGreaterThan(3);
    expect((await ask("GET", "/registers/appraisal/division")).status).toBe(409);
  });
});
