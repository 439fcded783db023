// A register goes out as a workbook and comes back: unchanged it changes nothing, edited it says what it would do, and one wrong cell
// holds up the whole file. The files are real ones: written, edited and read as spreadsheets do.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import excel from "exceljs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { calendar, configuration, matterOf, on } from "../../tests/registers.ts";
import { tablesIn } from "../intake/index.ts";
import { workbook } from "../out/index.ts";
import { type Matter, refusedOf, stateOf } from "../registers/index.ts";
import { type Against, columnsOf, laidOut, planOf, type Standing } from "./index.ts";

const rule = configuration("yearly-tasks");
const TODAY = "2025-06-10";

/** 243 tasks as an office has them: long titles, several units, amounts, days, fields, reports; one put off, one settled. */
const matters: readonly Matter[] = Array.from({ length: 243 }, (_, n) => {
  const events = [on("2025-01-20", { kind: "created" }), on("2025-01-21", { kind: "handed-out" })];
  if (n % 3 === 0) events.push(on("2025-05-05", { kind: "reported", progress: (n * 7) % 100, done: null }));
  if (n === 7) events.push(on("2025-05-06", { kind: "settled", outcome: null }));
  if (n === 9)
    events.push(
      on("2025-05-06", { kind: "extended", step: null, to: "2025-11-30", approver: "分管副县长", reason: "汛期停工" }),
    );
  return matterOf(
    {
      id: `m${String(n).padStart(4, "0")}e12`,
      register: rule.code,
      title: `新建、改建农村公路 ${n} 公里（第${n}标段），“四好农村路”提质增效；确保１０月底前完工`,
      year: 2025,
      fields: n % 4 === 0 ? {} : { area: ["产业发展", "乡村振兴", "=民生"][n % 3]! },
      owners: [
        { role: "leader", name: "分管副县长" },
        { role: "lead", name: n % 2 === 0 ? "县交通运输局" : "县水务局（河长办）" },
        ...(n % 5 === 0
          ? [
              { role: "helping", name: "县财政局" },
              { role: "helping", name: "各乡镇" },
            ]
          : []),
      ],
      quantity: n % 2 === 0 ? { value: n / 10, unit: "公里" } : null,
      deadline: n % 6 === 0 ? null : n === 9 ? "2025-09-30" : "2025-10-31",
    },
    ...events,
  );
});

const standing = (matter: Matter, version = 10): Standing => ({
  state: stateOf(rule, matter, TODAY, calendar)!,
  version,
});
const held = new Map(matters.map((matter) => [matter.id, standing(matter)]));

const against = (more: Partial<Against> = {}): Against => ({
  ...{ configuration: rule, held, mayCreate: true, mayAmend: () => true },
  refused: (id, happenings) => {
    let matter = matters.find((one) => one.id === id)!;
    return happenings.map((happening) => {
      const event = on(TODAY, happening);
      const why = refusedOf(rule, matter, event, calendar);
      matter = { ...matter, events: [...matter.events, event] };
      return why;
    });
  },
  ...more,
});

const written = async (): Promise<Uint8Array> => {
  const { page, notes } = laidOut(rule, [...held.values()], { day: TODAY, mayAmend: true, filters: "" });
  return workbook(page, notes, "duixian");
};
const file = await written();
const planned = async (bytes: Uint8Array, more: Partial<Against> = {}, name = "任务.xlsx") =>
  planOf(await tablesIn({ fileName: name, bytes }), against(more));

/** The workbook after somebody had it open. */
async function edited(act: (sheet: excel.Worksheet, at: (heading: string) => number) => void): Promise<Uint8Array> {
  const book = new excel.Workbook();
  await book.xlsx.load(file as never);
  const sheet = book.worksheets[0]!;
  const headings = (sheet.getRow(1).values as string[]).map(String);
  act(sheet, (heading) => headings.indexOf(heading));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const nothing = { amended: [], told: [], born: [], troubles: [] };

describe("a register's sheet", () => {
  it("comes back unchanged without a change", async () => {
    const plan = await planned(file);
    expect(plan).toMatchObject({
      ...nothing,
      rows: 243,
      untouched: 243,
      missing: 0,
      foreign: [],
      absent: [],
      overwritten: [],
    });
  });

  it("comes back from Excel as CSV, in GBK and in UTF-8, without a change", async () => {
    const book = new excel.Workbook();
    await book.xlsx.load(file as never);
    const text = String(
      await book.csv.writeBuffer({ sheetName: rule.name, dateFormat: "YYYY/M/D", dateUTC: true } as never),
    );
    for (const bytes of [iconv.encode(text, "gbk"), iconv.encode(`\ufeff${text}`, "utf8")])
      expect(await planned(bytes, {}, "任务.csv")).toMatchObject({ ...nothing, rows: 243, untouched: 243 });
  });

  it("says what was put right and what was reported, from what to what", async () => {
    const bytes = await edited((sheet, at) => {
      sheet.getRow(3).getCell(at("事项")).value = "改建农村公路　 20 公里 ";
      sheet.getRow(3).getCell(at("配合单位")).value = "县财政局，县水务局\n各乡镇";
      sheet.getRow(5).getCell(at("完成期限")).value = "２０２５年１１月３０日";
      sheet.getRow(6).getCell(at("数量")).value = "1,200";
      sheet.getRow(6).getCell(at("签收")).value = "√";
      sheet.getRow(6).getCell(at("本次进度（%）")).value = "６０% ";
      sheet.getRow(6).getCell(at("情况说明")).value = "路基完成 12 公里";
    });
    const plan = await planned(bytes);
    expect(plan.troubles).toEqual([]);
    expect(
      plan.amended.map(({ row, changed }) => [
        row + 1,
        ...changed.map(({ heading, from, to }) => `${heading}：${from}→${to}`),
      ]),
    ).toEqual([
      [3, `事项：${matters[1]!.title}→改建农村公路 20 公里`, "配合单位：→县财政局，县水务局 各乡镇"],
      [5, "完成期限：2025-10-31→2025-11-30"],
      [6, "数量：0.4→1200"],
    ]);
    expect(plan.amended[0]?.to.owners).toEqual([
      { role: "leader", name: "分管副县长" },
      { role: "lead", name: "县水务局（河长办）" },
      ...["县财政局", "县水务局", "各乡镇"].map((name) => ({ role: "helping", name })),
    ]);
    expect(plan.amended[2]?.to.quantity).toEqual({ value: 1200, unit: "公里" });
    expect(plan.told).toHaveLength(1);
    expect(plan.told[0]?.entries.map(({ words, note }) => [words, note])).toEqual([
      ["签收", null],
      ["报告：进度 60%", "路基完成 12 公里"],
    ]);
    expect(plan.untouched).toBe(240);
  });

  it("names every cell that is wrong, and would do nothing", async () => {
    const bytes = await edited((sheet, at) => {
      sheet.getRow(37).getCell(at("完成期限")).value = "下周";
      sheet.getRow(38).getCell(at("完成期限")).value = "2025-02-30";
      sheet.getRow(39).getCell(at("数量")).value = "约三十";
      sheet.getRow(40).getCell(at("本次进度（%）")).value = 160;
      sheet.getRow(41).getCell(at("签收")).value = "好的";
      sheet.getRow(42).getCell(at("牵头单位")).value = null;
      sheet.getRow(43).getCell(at("事项")).value = {
        formula: "VLOOKUP(A1,B:C,2,0)",
        result: { error: "#N/A" },
      } as never;
      sheet.getRow(9).getCell(at("签收")).value = "是";
      sheet.getRow(11).getCell(at("完成期限")).value = "2025-12-01";
    });
    const { troubles } = await planned(bytes);
    expect(troubles.map(({ zh }) => zh)).toEqual([
      "第 9 行 S 列“签收”：不能记“签收”：这件事已是“提前完成”，不能再记签收；确需办理的先重开。",
      "第 11 行 H 列“完成期限”：现在的期限 2025-11-30 是经批准改定的，不能在表格里改；请在事项页面办理延期。",
      "第 37 行 H 列“完成期限”：“下周”不是日期，应写成 2025-03-01。",
      "第 38 行 H 列“完成期限”：“2025-02-30”不是日期，应写成 2025-03-01。",
      "第 39 行 I 列“数量”：“约三十”不是数字。",
      "第 40 行 T 列“本次进度（%）”：“160”不在 0 到 100 之间；进度按百分数填，完成六成填 60。",
      "第 41 行 S 列“签收”：“好的”不在可选的值里，只能是：是。",
      "第 42 行 F 列“牵头单位”：不能为空，要写明由谁承办。",
      expect.stringMatching(/^第 43 行 C 列“事项”：/),
    ]);
    expect(troubles.every(({ en }) => /^column [A-Z]+ “.+”, row \d+: /.test(en))).toBe(true);
  });

  it("finds its columns wherever they were put, and leaves strange ones alone", async () => {
    const [grid] = await tablesIn({ fileName: "任务.xlsx", bytes: file });
    const turned = {
      ...grid!,
      rows: [
        ["填报单位：县交通运输局"],
        [],
        ...grid!.rows.map((row) =>
          [...Array.from(row, (cell) => cell ?? null), ...Array(25 - row.length).fill(null)].reverse(),
        ),
      ],
    };
    turned.rows[2]![0] = "备注";
    const plan = planOf([turned], against());
    expect(plan).toMatchObject({ ...nothing, rows: 243, foreign: ["备注"] });
  });

  it("sees that a matter was changed since, but only where the row was touched", async () => {
    const later = new Map(
      [...held].map(([id, one], n) => [
        id,
        n < 3 ? standing({ ...one.state.matter, title: "别人改过的事项" }, 99) : one,
      ]),
    );
    const bytes = await edited((sheet, at) => {
      sheet.getRow(3).getCell(at("本次进度（%）")).value = 40;
      sheet.getRow(4).getCell(at("事项")).value = "我也改了";
    });
    const plan = await planned(bytes, { held: later });
    expect(plan.troubles.map(({ zh }) => zh)).toEqual(
      [3, 4].map((row) => expect.stringContaining(`第 ${row} 行：“别人改过的事项”在导出以后又有了新的记录`)),
    );
    expect((await planned(file, { held: later })).untouched).toBe(243);
  });

  it("takes a row without an id for a new matter, a missing row for nothing, and a doubled one for a mistake", async () => {
    const bytes = await edited((sheet, at) => {
      sheet.spliceRows(244, 1);
      const row = sheet.getRow(246);
      row.getCell(at("事项")).value = "新建社区食堂 3 个";
      row.getCell(at("年度")).value = "2025年度";
      row.getCell(at("分管领导")).value = "分管副县长";
      row.getCell(at("牵头单位")).value = "县民政局";
      row.getCell(at("数量")).value = 3;
      row.getCell(at("单位")).value = "个";
    });
    const plan = await planned(bytes);
    expect(plan).toMatchObject({ rows: 243, untouched: 242, missing: 1, troubles: [], amended: [], told: [] });
    expect(plan.born).toMatchObject([
      {
        row: 245,
        draft: {
          title: "新建社区食堂 3 个",
          year: 2025,
          quantity: { value: 3, unit: "个" },
          owners: [{ name: "分管副县长" }, { name: "县民政局" }],
        },
      },
    ]);
    expect((await planned(bytes, { mayCreate: false })).troubles.map(({ zh }) => zh)).toEqual([
      "第 246 行 A 列“编号”：编号为空：您不能新增事项；请恢复编号，或删去这一行。",
    ]);
    const doubled = await edited((sheet, at) => {
      sheet.getRow(9).getCell(at("编号")).value = matters[3]!.id;
      sheet.getRow(10).getCell(at("编号")).value = "m9999";
    });
    expect((await planned(doubled)).troubles.map(({ row, column }) => `${column}${row}`)).toEqual(["A9", "A10"]);
  });

  it("lets a clerk report, and nothing else", async () => {
    const bytes = await edited((sheet, at) => {
      sheet.getRow(3).getCell(at("事项")).value = "改了名字";
      sheet.getRow(4).getCell(at("本次进度（%）")).value = 55;
      sheet.getRow(5).getCell(at("阶段")).value = "完成";
    });
    const plan = await planned(bytes, { mayAmend: () => false, mayCreate: false });
    expect(plan.troubles.map(({ zh }) => zh)).toEqual([
      "第 3 行 C 列“事项”：您不能修改这一列（现填“改了名字”），只能填写带底色的填报列；要改请联系督查室。",
    ]);
    expect(plan.told).toHaveLength(1);
    expect(plan.overwritten).toEqual([5]);
  });

  it("is told from any other file", async () => {
    const other = planOf(
      [
        {
          name: "Sheet1",
          hidden: false,
          merges: [],
          rows: [
            ["序号", "任务"],
            [1, "修路"],
          ],
        },
      ],
      against(),
    );
    expect(other.troubles[0]?.zh).toMatch(/^没有找到“编号”这一列/);
    const twice = planOf([{ name: "Sheet1", hidden: false, merges: [], rows: [["编号", "事项", "事 项"]] }], against());
    expect(twice.troubles[0]?.zh).toBe("第 1 行 C 列“事 项”：和 B 列重名，不知道以哪一列为准；请删去一列。");
  });
});

describe("the columns of a register", () => {
  it.each([
    "yearly-tasks",
    "errands-13710",
    "livelihood",
    "key-projects",
    "investment",
    "suggestions",
    "requests",
    "rectification",
    "problems",
    "chiefs",
    "appraisal",
  ])("of %s have headings of their own", (code) => {
    const headings = columnsOf(configuration(code)).map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.slice(0, 3)).toEqual(["编号", "版本", "事项"]);
  });
});

const soffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));
const inLibreOffice = soffice === undefined ? describe.skip : describe;

inLibreOffice(`through LibreOffice${soffice === undefined ? " (left out: there is no soffice)" : ""}`, () => {
  it("comes back saved by another program without a change", async () => {
    const folder = mkdtempSync(join(tmpdir(), "duixian-sheet-"));
    try {
      writeFileSync(join(folder, "in.xlsx"), file);
      const run = (to: string) =>
        execFileSync(
          soffice!,
          [
            `-env:UserInstallation=file://${folder}/profile`,
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            join(folder, "out"),
            join(folder, "in.xlsx"),
          ],
          { stdio: "ignore", timeout: 90_000 },
        );
      run("xlsx:Calc MS Excel 2007 XML");
      const plan = await planned(readFileSync(join(folder, "out", "in.xlsx")));
      expect(plan).toMatchObject({ ...nothing, rows: 243, untouched: 243, overwritten: [] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
