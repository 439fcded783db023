// An office's own ledger: headings found under titles and on two lines, columns proposed, rows read as matters with what has happened to
// them. Files as offices have them, made with the programs' own formats; units and places are invented.

import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import excel from "exceljs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { configuration } from "../../tests/registers.ts";
import { tablesIn } from "../intake/index.ts";
import type { Configuration } from "../registers/index.ts";
import { deadlineIn } from "./due-words.ts";
import {
  type Grid,
  headingsOf,
  headOf,
  type LedgerAsked,
  ledgerRows,
  namesOf,
  proposed,
  shapeOf,
  titlesOf,
} from "./index.ts";

const tasks = configuration("yearly-tasks");
const requests = configuration("requests");

const asked = (rule: Configuration, more: Partial<LedgerAsked> = {}): LedgerAsked => ({
  ...{ configuration: rule, year: 2025, today: "2025-06-10", constants: {}, handOut: false },
  ...more,
});

function read(grid: Grid, rule: Configuration, more: Partial<LedgerAsked> = {}) {
  const head = headOf(grid, namesOf(rule))!;
  const headings = headingsOf(grid, head);
  const mapping = proposed(headings, rule);
  return { head, headings, mapping, ...ledgerRows({ grid, index: 0, head, headings, mapping }, asked(rule, more)) };
}

/** 漪湖县's ledger: a title, two lines of headings, parts as merged rows, a merged category, a sum and a signature. */
async function ledger(): Promise<Uint8Array> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet("县政府办");
  const rows: unknown[][] = [
    ["漪湖县2025年政府工作报告目标任务分解落实台账"],
    ["填报单位：县政府督查室", null, null, null, null, null, null, null, "填报日期：2025年6月5日"],
    ["序 号", "类别", "目标任务", "责任分工", null, null, "完成时限", "完成情况", null],
    [null, null, null, "分管领导", "牵头单位", "配合单位", null, "是否完成", "进展情况"],
    ["一、乡村振兴（3项）"],
    [
      1,
      "农业",
      "新建高标准农田2.6万亩",
      "分管副县长",
      "县农业农村局",
      "县财政局、各乡镇",
      "10月底前",
      "否",
      "已建成1.1万亩",
    ],
    [
      2,
      null,
      "建设“四好农村路”80公里",
      "分管副县长",
      "县交通运输局\n县财政局",
      null,
      new Date("2025-11-30T00:00:00Z"),
      "60%",
      "路基完成",
    ],
    [3, "水利", "新建农村供水工程3处", null, "县水务局", null, "年底前", "已完成", "３处均已通水"],
    ["二、民生实事（1项）"],
    [4, "民生", "改造老旧小区12个", "分管副县长", "县住房城乡建设局", null, "长期", "", ""],
    [5, "民生", "新增公办幼儿园学位900个", "分管副县长", "县教育局", null, "下周", "差不多了", ""],
    ["合计", null, 5],
    ["填表人：", null, null, null, null, null, null, "审核人："],
  ];
  for (const row of rows) sheet.addRow(row);
  for (const area of ["A1:I1", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:I3", "A5:I5", "A9:I9", "B6:B7"])
    sheet.mergeCells(area);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("a ledger in .xlsx", async () => {
  const [grid] = await tablesIn({ fileName: "台账.xlsx", bytes: await ledger() });
  const found = read(grid!, tasks);

  it("has its headings found under the title, on two lines", () => {
    expect(found.head).toEqual({ from: 2, to: 3 });
    expect(titlesOf(grid!, found.head)[0]).toBe("漪湖县2025年政府工作报告目标任务分解落实台账");
    expect(found.headings).toEqual([
      "序号",
      "类别",
      "目标任务",
      "责任分工·分管领导",
      "责任分工·牵头单位",
      "责任分工·配合单位",
      "完成时限",
      "完成情况·是否完成",
      "完成情况·进展情况",
    ]);
    expect(found.mapping).toEqual([
      null,
      "field:area",
      "title",
      "role:leader",
      "role:lead",
      "role:helping",
      "deadline",
      "settled",
      "note",
    ]);
  });

  it("has its rows read, and what is none passed over", () => {
    expect(found.passed.map(({ row }) => row)).toEqual([5, 9, 12, 13]);
    expect(found.rows.map(({ row, title }) => [row, title])).toEqual([
      [6, "新建高标准农田2.6万亩"],
      [7, "建设“四好农村路”80公里"],
      [8, "新建农村供水工程3处"],
      [10, "改造老旧小区12个"],
      [11, "新增公办幼儿园学位900个"],
    ]);
    expect(found.rows[0]?.matter?.draft).toEqual({
      ...{
        title: "新建高标准农田2.6万亩",
        year: 2025,
        deadline: "2025-10-31",
        quantity: null,
        fields: { area: "农业" },
      },
      owners: [
        { role: "leader", name: "分管副县长" },
        { role: "lead", name: "县农业农村局" },
        { role: "helping", name: "县财政局" },
        { role: "helping", name: "各乡镇" },
      ],
    });
    expect(found.rows[0]?.matter?.events).toEqual([
      { on: "2025-06-10", happening: { kind: "reported", progress: null, done: null }, note: "已建成1.1万亩" },
    ]);
    expect(found.rows[2]?.matter?.events.map(({ happening, note }) => [happening.kind, note])).toEqual([
      ["reported", "３处均已通水"],
      ["settled", null],
    ]);
    expect(found.rows[3]?.matter).toMatchObject({ draft: { deadline: null, fields: { area: "民生" } }, events: [] });
  });

  it("has every wrong cell named", () => {
    expect(found.rows.flatMap(({ troubles }) => troubles.map(({ zh }) => zh))).toEqual([
      "第 7 行 H 列“完成情况·是否完成”：“60%”看不出办结没有；写成 是、否、已完成、未完成、在办。",
      "第 11 行 G 列“完成时限”：“下周”看不出是哪一天；写成 2025-06-30、6月底、年底前或长期。",
      "第 11 行 H 列“完成情况·是否完成”：“差不多了”看不出办结没有；写成 是、否、已完成、未完成、在办。",
    ]);
    const told = found.mapping.with(7, "told");
    const again = ledgerRows(
      { grid: grid!, index: 0, head: found.head, headings: found.headings, mapping: told },
      asked(tasks),
    );
    expect(again.rows[1]?.matter?.events[0]?.happening).toEqual({ kind: "reported", progress: 60, done: null });
    // Of two lead units the first leads, and the merged category holds for both rows.
    expect(again.rows[1]?.matter?.draft).toMatchObject({ fields: { area: "农业" }, deadline: "2025-11-30" });
    expect(again.rows[1]?.matter?.draft.owners.slice(1)).toEqual([
      { role: "lead", name: "县交通运输局" },
      { role: "helping", name: "县财政局" },
    ]);
  });

  it("is known again by the shape of its headings", () => {
    expect(shapeOf(found.headings)).toBe(shapeOf([...found.headings.map((one) => ` ${one} `), ""]));
    expect(shapeOf(found.headings)).not.toBe(shapeOf(found.headings.toReversed()));
  });
});

describe("a ledger in other formats", () => {
  const csv =
    '序号,工作任务,责任单位,完成时限,完成进度\r\n1,"修建水库,加固堤防",县水务局,2025/9/30,45%\r\n2,植树造林3万亩,县林业局,9月,100\r\n';

  it.each([
    ["GBK", iconv.encode(csv, "gbk")],
    ["UTF-8", Buffer.from(csv)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${csv}`)],
    [
      "tabs and UTF-16",
      iconv.encode(
        `\ufeff${csv.replaceAll(",县", "\t县").replaceAll("1,", "1\t").replaceAll("2,植", "2\t植").replaceAll("号,工作任务,责任单位,完成时限,", "号\t工作任务\t责任单位\t完成时限\t").replaceAll("局,", "局\t").replaceAll("30,", "30\t").replaceAll("月,", "月\t")}`,
        "utf16le",
      ),
    ],
  ])("is read from CSV in %s", async (_, bytes) => {
    const [grid] = await tablesIn({ fileName: "台账.csv", bytes });
    const { rows } = read(grid!, tasks);
    expect(
      rows.map(({ matter }) => [
        matter?.draft.title,
        matter?.draft.owners[0]?.name,
        matter?.draft.deadline,
        matter?.events[0]?.happening,
      ]),
    ).toEqual([
      ["修建水库,加固堤防", "县水务局", "2025-09-30", { kind: "reported", progress: 45, done: null }],
      ["植树造林3万亩", "县林业局", "2025-09-30", { kind: "reported", progress: 100, done: null }],
    ]);
  });

  it("is read from the tables of a .docx, each with the line above it for a name", async () => {
    const cell = (words: string, more: object = {}) =>
      new TableCell({ children: words.split("\n").map((line) => new Paragraph(line)), ...more });
    const row = (...words: string[]) => new TableRow({ children: words.map((one) => cell(one)) });
    const table = new Table({
      rows: [
        row("序号", "工作任务", "牵头单位", "配合单位", "时限"),
        new TableRow({
          children: [
            cell("1"),
            cell("建设“四好农村路”80公里", { rowSpan: 2 }),
            cell("县交通运输局"),
            cell("县财政局"),
            cell("11月底"),
          ],
        }),
        new TableRow({ children: [cell("2"), cell("县公安局"), cell("各乡镇"), cell("")] }),
        new TableRow({ children: [cell("注：以上任务按月报送", { columnSpan: 5 })] }),
      ],
    });
    const bytes = new Uint8Array(
      await Packer.toArrayBuffer(
        new Document({ sections: [{ children: [new Paragraph("附件：任务分解表"), table] }] }),
      ),
    );
    const [grid] = await tablesIn({ fileName: "分解表.docx", bytes });
    expect(grid?.name).toBe("附件：任务分解表");
    const { rows, passed } = read(grid!, tasks);
    expect(rows.map(({ matter }) => matter?.draft.owners.map(({ role, name }) => `${role} ${name}`))).toEqual([
      ["lead 县交通运输局", "helping 县公安局", "helping 县财政局", "helping 各乡镇"],
    ]);
    expect(passed).toHaveLength(1);
  });

  it("is read from a page that calls itself .xls", async () => {
    const page = `<html><head><meta charset="gbk"></head><body><table><tr><th>工单编号</th><th>诉求内容</th></tr><tr><td>2025030100001234567</td><td>路灯不亮</td></tr></table></body></html>`;
    const [grid] = await tablesIn({ fileName: "工单.xls", bytes: iconv.encode(page, "gbk") });
    expect(grid?.rows[1]).toEqual(["2025030100001234567", "路灯不亮"]);
  });

  it.each([
    ["table.xls", "旧版 Excel 表格（.xls）"],
    ["old.doc", "旧版 Word 文档（.doc）"],
    ["report.pdf", "不是表格文件"],
  ])("refuses %s in one sentence", async (fileName, is) => {
    const { readFileSync } = await import("node:fs");
    const at = fileName === "report.pdf" ? "pages.pdf" : fileName;
    const bytes = readFileSync(new URL(`../../tests/files/${at}`, import.meta.url));
    await expect(tablesIn({ fileName, bytes })).rejects.toMatchObject({
      code: "unreadable-format",
      detail: expect.stringContaining(is),
    });
  });
});

describe("a sheet of the 12345 hotline", () => {
  const headings = [
    "工单编号",
    "诉求内容",
    "承办单位",
    "受理时间",
    "派单时间",
    "签收时间",
    "办结时间",
    "办理结果",
    "满意度",
    "紧急程度",
    "所属街道",
  ];
  const rows = [
    [
      "202506010001",
      "青石路路灯不亮",
      "县城管局",
      "2025-06-01 08:31:02",
      "2025-06-01 09:00",
      "2025-06-01",
      "2025/6/3 16:20",
      "已更换灯泡",
      "非常满意",
      "一般",
      "青石街道",
    ],
    ["202506020002", "荻河路水管爆裂", "县水务局", "2025-06-02", "2025-06-02", "", "", "", "", "紧急", "荻河镇"],
    ["2.02506E+11", "小区噪声扰民", "县公安局", "2025-06-03", "2025-06-02", "", "2025-06-09", "", "还行", "一般", ""],
  ];
  const grid: Grid = { name: "工单", hidden: false, merges: [], rows: [headings, ...rows] };

  it("becomes requests with what has happened to them", () => {
    const found = read(grid, requests, { constants: { "field:channel": "12345热线" } });
    expect(found.mapping).toEqual([
      "field:number",
      "title",
      "role:lead",
      "created-on",
      "handed-out-on",
      "received-on",
      "settled-on",
      "result",
      "grade",
      "field:urgency",
      "field:place",
    ]);
    expect(found.rows[0]?.matter).toMatchObject({
      on: "2025-06-01",
      draft: { fields: { channel: "12345热线", number: "202506010001", urgency: "一般", place: "青石街道" } },
    });
    expect(found.rows[0]?.matter?.events).toEqual([
      { on: "2025-06-01", happening: { kind: "handed-out" }, note: null },
      { on: "2025-06-01", happening: { kind: "received" }, note: null },
      { on: "2025-06-03", happening: { kind: "settled", outcome: null }, note: "已更换灯泡" },
      { on: "2025-06-03", happening: { kind: "rated", grade: "satisfied" }, note: null },
    ]);
    expect(found.rows[2]?.troubles.map(({ column }) => column)).toEqual(["A", "I", "E"]);
  });
});

describe("a deadline in words", () => {
  it.each([
    ["10月底前", "2025-10-31"],
    ["2025年6月", "2025-06-30"],
    ["2月底", "2025-02-28"],
    ["６月３０日前", "2025-06-30"],
    ["12月上旬", "2025-12-10"],
    ["二季度末", "2025-06-30"],
    ["上半年", "2025-06-30"],
    ["2026年底前完成", "2026-12-31"],
    ["年内", "2025-12-31"],
    ["2025.9", "2025-09-30"],
    ["长期坚持", null],
    ["", null],
  ])("%s", (words, day) => expect(deadlineIn(words, 2025)).toEqual({ value: day }));

  it.each(["下周", "13月底", "尽快", "2月30日"])("%s is none", (words) =>
    expect(deadlineIn(words, 2025)).toHaveProperty("wrong"),
  );
});
