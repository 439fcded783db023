// Registers as spreadsheets in the page: taken away, edited, brought back and looked over; an office's own ledger on its way in, a step at
// a time, and taken back. In both languages, light and dark, wide and on a phone.

import { readFile } from "node:fs/promises";
import excel from "exceljs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

const LEDGER = [
  "漪湖县2025年政府工作报告目标任务台账,,,,,,",
  "序号,工作任务,责任领导,责任单位,完成时限,是否完成,进展情况",
  "1,新建高标准农田,分管副县长,县农业农村局,10月底,否,已开工",
  "2,改造老旧小区,分管副县长,县住房和城乡建设服务中心,年底,否,",
  "3,开展一次谁也没有承诺过的活动,分管副县长,县水务局,下周,否,",
].join("\r\n");

const TASK = "新建农村公路80公里（测试标段）";

describeInBrowser("registers as spreadsheets", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    const drafts = [1, 2, 3].map((n) => ({
      ...{ title: `${TASK}${n}`, year: 2025, fields: { area: "交通" } },
      owners: [
        { role: "leader", name: "分管副县长" },
        { role: "lead", name: "县交通运输局" },
      ],
    }));
    const made = await fetch(`${served.url}/api/v1/registers/yearly-tasks/matters`, {
      method: "POST",
      body: JSON.stringify({ drafts }),
      headers: { "content-type": "application/json" },
    });
    expect(made.ok).toBe(true);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  const SHEET = `/registers/yearly-tasks/sheet?q=${encodeURIComponent("测试标段")}`;
  const IMPORT = "/registers/yearly-tasks/import";
  const fresh = (path: string, look?: Look): Promise<Watched> => open(browser, served.url + path, look);
  const text = (page: Page, selector: string) => page.locator(selector).first().textContent();

  /** The sheet as somebody edited it. */
  async function edited(act: (sheet: excel.Worksheet, at: (heading: string) => number) => void): Promise<Buffer> {
    const answer = await fetch(`${served.url}/api/v1${SHEET}`);
    const book = new excel.Workbook();
    await book.xlsx.load((await answer.arrayBuffer()) as never);
    const sheet = book.worksheets[0]!;
    const headings = (sheet.getRow(1).values as string[]).map(String);
    act(sheet, (heading) => headings.indexOf(heading));
    return Buffer.from(await book.xlsx.writeBuffer());
  }
  const give = (page: Page, name: string, buffer: Buffer) =>
    page
      .locator('input[type="file"][aria-label]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });

  it("a sheet is downloaded through the filters of the board", async () => {
    const { page, faults } = await fresh(SHEET);
    await expect.poll(() => text(page, ".sheet-part")).toContain("含 测试标段");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "导出表格" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^年度任务.*\.xlsx$/);
    const book = new excel.Workbook();
    await book.xlsx.load((await readFile((await download.path())!)) as never);
    expect(book.worksheets.map(({ name, rowCount }) => [name, rowCount > 3])).toEqual([
      ["年度任务", true],
      ["填写说明", true],
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("a wrong cell is named and nothing can be written; the right sheet is written whole", async () => {
    const { page, faults } = await fresh(SHEET);
    await give(
      page,
      "错.xlsx",
      await edited((sheet, at) => {
        sheet.getRow(2).getCell(at("完成期限")).value = "下周";
      }),
    );
    await expect.poll(() => text(page, ".troubles")).toContain("第 2 行 H 列“完成期限”：“下周”不是日期");
    expect(await page.getByRole("button", { name: "全部写入" }).count()).toBe(0);

    await give(
      page,
      "好.xlsx",
      await edited((sheet, at) => {
        sheet.getRow(2).getCell(at("完成期限")).value = "2025/12/20";
        sheet.getRow(3).getCell(at("情况说明")).value = "已进场施工";
      }),
    );
    await expect.poll(() => text(page, ".sheet-sum")).toContain("修改 1 件，填报 1 件");
    await expect.poll(() => text(page, ".sheet-changes")).toContain("2025-12-20");
    await page.getByLabel("修改原因").fill("按调度会纪要核对");
    await page.getByRole("button", { name: "全部写入" }).click();
    await expect.poll(() => text(page, ".toast")).toContain("已写入：修改 1 件，填报 1 件");
    expect(await page.locator(".sheet-preview").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("a ledger goes in step by step, and back out as a whole", async () => {
    const { page, faults } = await fresh(IMPORT);
    await give(page, "台账.csv", Buffer.from(LEDGER));
    await expect.poll(() => page.url()).toContain("step=columns");
    await expect.poll(() => page.locator(".columns > li").count()).toBe(7);
    await page.getByRole("button", { name: "下一步" }).click();
    await expect.poll(() => page.locator(".ledger-rows > li").count()).toBe(3);
    const first = page.locator(".ledger-rows > li").first();
    await expect.poll(() => first.locator(".sentences").textContent()).toContain("高标准农田");
    await first.locator(".sentences .ant-radio-wrapper").first().click();
    await expect.poll(() => text(page, ".import > p[role=status]")).toContain("已对上 1 行");
    await page.reload();
    await expect.poll(() => first.locator(".sentences .ant-radio-wrapper-checked").count()).toBe(1);
    await page.getByRole("button", { name: "下一步" }).click();
    await expect.poll(() => text(page, ".troubles")).toContain("第 5 行 E 列“完成时限”：“下周”");
    await page.getByRole("button", { name: "略过这 1 行" }).click();
    await expect.poll(() => text(page, ".sheet-sum")).toContain("将立项 2 件，其中 1 件带报告原句；略过 1 行");
    await page.getByRole("button", { name: "写入 2 件" }).click();
    await expect.poll(() => text(page, ".sheet-part h2")).toContain("已立项 2 件");
    await page.getByRole("link", { name: "再导入一份" }).click();
    await page.getByRole("button", { name: "整批撤回" }).click();
    await page.getByLabel("撤回原因").fill("选错了台账");
    await page.getByRole("button", { name: "撤回这次导入" }).click();
    await expect.poll(() => text(page, ".imports > li")).toContain("选错了台账");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("an expired preview says what to do", async () => {
    const { page } = await fresh(`${IMPORT}?import=inone&step=preview`);
    await expect.poll(() => text(page, ".failed")).toContain("重新选择文件");
    await page.getByRole("button", { name: "重新选择文件" }).click();
    await expect.poll(() => page.locator(".file-drop").count()).toBe(1);
    await page.context().close();
  });

  describe.each<[string, Look]>([
    ["wide and light", { width: 1280 }],
    ["on a phone of 390 pixels, dark", { width: 390, height: 780, dark: true }],
  ])("%s", (_, look) => {
    it.each(["", "&lang=en"])("every step is fit for everybody%s", async (lang) => {
      const { page, faults } = await fresh(`${SHEET}${lang}`, look);
      await give(
        page,
        "错.xlsx",
        await edited((sheet, at) => {
          sheet.getRow(4).getCell(at("完成期限")).value = "尽快";
        }),
      );
      await page.locator(".troubles").waitFor();
      const looksFit = async () => {
        // The number of a step changes its colour slowly.
        await expect.poll(() => unfitness(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      };
      await looksFit();
      await page.goto(`${served.url}${IMPORT}?${lang.slice(1)}`);
      await page.locator(".file-drop").waitFor();
      await looksFit();
      await give(page, "台账.csv", Buffer.from(LEDGER));
      await page.locator(".columns > li").first().waitFor();
      await looksFit();
      for (const [step, selector] of [
        ["sentences", ".ledger-rows > li"],
        ["preview", ".unknown-units > li"],
      ] as const) {
        await page.goto(page.url().replace(/step=\w+/, `step=${step}`));
        await page.locator(selector).first().waitFor();
        await looksFit();
      }
      expect(faults).toEqual([]);
      await page.context().close();
    });
  });
});
