// Places beside each other: one year ranked, places by years, upper against lower, against the year before, the spread of a phrase.
// In both languages, light and dark, also on a phone; what is missing is said; everything can be taken away.

import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { dealtTo, unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

/** Invented reports: a province over two years, and places under it. */
const reports: Readonly<Record<string, string>> = {
  "云岭省2024.txt": report("云岭省", "", 2024, "省长　陆望山", "地区生产总值增长5.5%左右"),
  "云岭省2025.txt": report("云岭省", "", 2025, "省长　陆望山", "地区生产总值增长5%左右"),
  "青石县2025.txt": report(
    "青石县",
    "云岭省",
    2025,
    "县长　沈知行",
    "地区生产总值增长6.5%以上",
    "大力建设山海茶廊，打造山海茶廊品牌。",
  ),
  "荻河县2025.txt": report("荻河县", "云岭省", 2025, "县长　顾临溪", "地区生产总值稳步提升"),
  "东坪县2025.txt": report("东坪县", "云岭省", 2025, "县长　何知远", "城镇新增就业2万人以上"),
};

function report(place: string, above: string, year: number, speaker: string, target: string, plan = ""): string {
  return `政府工作报告
——${year}年1月18日在${above}${place}第十四届人民代表大会第三次会议上
${above}${place}人民政府${speaker}

各位代表：
一、${year - 1}年工作回顾
${year - 1}年，全年地区生产总值增长5.2%，工作取得新的进展。
二、${year}年工作安排
今年的主要预期目标是：${target}；粮食产量保持稳定。
${plan}
`;
}

describeInBrowser("places beside each other", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    for (const [name, text] of Object.entries(reports)) {
      const form = new FormData();
      form.set("file", new Blob([text]), name);
      const answer = await fetch(`${served.url}/api/v1/deliveries`, { method: "POST", body: form });
      expect(answer.ok).toBe(true);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  /** The page in a window of its own, what it asked for shown. */
  const at = async (search: string, look?: Look): Promise<Watched> => {
    const watched = await open(browser, `${served.url}/compare${search}`, look);
    await settled(watched.page);
    return watched;
  };
  const rowOf = (page: Page, place: string) =>
    page.locator("tbody tr").filter({ has: page.locator(".place-name", { hasText: new RegExp(`^${place}$`) }) });
  const heading = (page: Page) => page.locator(".compare-view h2").textContent();
  const rows = (page: Page) => page.locator(".compare-table tbody tr:not(.group) .place-name").allTextContents();

  describe.each<[string, Look]>([
    ["wide and light", {}],
    ["on a phone of 390 pixels, dark", { width: 390, height: 780, dark: true }],
  ])("%s", (_, look) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at("", look);
    });
    afterAll(() => watched.page.context().close());

    const views: [string, string][] = [
      ["one year", "?year=2025"],
      ["one year of results", "?status=actual"],
      ["places by years", "?view=heat"],
      ["upper against lower", "?view=tiers"],
      ["against the year before", "?view=change"],
      ["a phrase that nobody wrote yet", "?view=spread"],
      ["a phrase", "?view=spread&phrase=山海茶廊"],
    ];
    it.each(
      dealtTo(look, views).map(([name, search]) =>
        look.width === 390 ? [`${name}, in English`, `${search}&lang=en`] : [name, search],
      ),
    )("%s is fit for everybody and breaks no rule", async (_, search) => {
      const { page, faults } = watched;
      await page.goto(`${served.url}/compare${search}`);
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  it("begins with the growth most reports aim at, in all places of the newest year", async () => {
    const { page, faults } = await at("");
    await expect.poll(() => heading(page)).toContain("地区生产总值 · 目标 · 2025 年");
    await expect.poll(() => heading(page)).toContain("同比增速（%）");
    await expect.poll(() => rows(page)).toEqual(["云岭省", "青石县", "漪湖县"]);
    await expect
      .poll(() => page.locator(".compare-view").textContent())
      .toContain("3 个地方写明，1 个未提出，1 个未读出，0 个未收录这一年的报告。");
    await page.locator(".chart[data-state=drawn] canvas").waitFor();
    expect(faults).toEqual([]);
  });

  it("tells what is not mentioned, not read and not held apart by word and shape", async () => {
    const { page } = await at("?view=heat");
    const cell = (place: string, year: number) => rowOf(page, place).locator(`td[data-year="${year}"]`).textContent();
    expect(await cell("云岭省", 2025)).toBe("5% 左右");
    expect(await cell("东坪县", 2025)).toBe("╌ 未提出");
    expect(await cell("荻河县", 2025)).toBe("◌ 未读出");
    expect(await cell("东坪县", 2024)).toBe("▢ 未收录");
    await page.getByRole("button", { name: "2025" }).last().click();
    await page.waitForURL((url) => url.searchParams.get("sort") === "2025");
    await expect.poll(() => page.locator(".heat tbody .place-name").first().textContent()).toBe("青石县");
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get("sort") === null);
  });

  it("leads from a figure, a mark and a missing number to their words", async () => {
    const { page } = await at("?year=2025");
    await rowOf(page, "青石县").getByRole("link").click();
    await page.locator(".piece.selected").first().waitFor();
    await expect
      .poll(() => page.locator(".piece.selected").first().textContent())
      .toContain("地区生产总值增长6.5%以上");
    await page.goBack();
    await page.locator(".chart[data-state=drawn] canvas").click({ position: { x: 300, y: 32 + 36 + 14 } });
    await page.waitForURL(/\/reports\/.*at=/);
    await page.goBack();
    await settled(page);
    await page.locator(".silents li", { hasText: "荻河县" }).getByRole("link").click();
    await page.waitForURL(/\/reports\/.*at=/);
    const { pathname, searchParams } = new URL(page.url());
    const detail = await fetch(`${served.url}/api/v1${pathname}`);
    const { text } = (await detail.json()) as { text: string };
    const [start, end] = (searchParams.get("at") ?? "").split("-").map(Number);
    expect(text.slice(start, end)).toContain("地区生产总值稳步提升");
  });

  it("shows the result of the next report and the gap", async () => {
    const { page } = await at("?year=2024&tier=province");
    const row = rowOf(page, "云岭省");
    await expect.poll(() => row.textContent()).toContain("5.2%");
    await expect.poll(() => row.textContent()).toContain("−0.3");
    await row.getByRole("link").last().click();
    await page.waitForURL(/\/reports\/.*at=/);
  });

  it("chooses indicator, places and tiers by keyboard, and goes back", async () => {
    const { page, faults } = await at("?year=2025");
    await page.getByLabel("指标").focus();
    await page.keyboard.type("城镇新增就业");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("indicator") === "new-jobs");
    await page.waitForFunction(() => document.querySelector(".compare-view h2")?.textContent?.includes("城镇新增就业"));
    await page.goBack();
    await page.waitForFunction(() => document.querySelector(".compare-view h2")?.textContent?.includes("地区生产总值"));
    await page.getByLabel("地方").focus();
    await page.keyboard.type("云岭省");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("place") === "云岭省");
    await page.keyboard.press("Escape");
    await page.getByRole("group", { name: "层级" }).getByRole("button", { name: "县级" }).click();
    await page.waitForURL((url) => url.searchParams.get("tier") === "county");
    await expect.poll(() => rows(page)).toEqual(["青石县"]);
    expect(faults).toEqual([]);
  });

  it("looks for what is none of the usual indicators, and says when nobody has it", async () => {
    const { page } = await at("?year=2025");
    await page.getByLabel("指标").focus();
    await page.keyboard.type("海月鸟数");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("indicator") === "海月鸟数");
    expect(await page.getByRole("alert").textContent()).toContain("海月鸟数");
  });

  it("says what to do where the choice leaves nothing", async () => {
    const { page, faults } = await open(browser, `${served.url}/compare?place=无此地`);
    await page.getByText("选中的地方没有收到报告。").waitFor();
    await page.getByRole("button", { name: "看全部地方" }).click();
    await expect.poll(() => rows(page)).toHaveLength(3);
    expect(faults).toEqual([]);
  });

  it("sets a province beside the places under it", async () => {
    const { page, faults } = await at("?view=tiers");
    await expect.poll(() => heading(page)).toContain("云岭省 · 地区生产总值 · 目标 · 2025 年");
    const counts = page.locator(".tier-counts tbody tr", { hasText: "县级" });
    await expect.poll(() => counts.locator("td").allTextContents()).toEqual(["1", "0", "0", "2"]);
    const row = rowOf(page, "青石县");
    await expect.poll(() => row.textContent()).toContain("▲ +1.5 云岭省");
    expect(await rowOf(page, "东坪县").textContent()).toContain("未提出");
    await page.getByLabel("年份").selectOption("2024");
    await page.getByText("没有收到下级同一年的报告").waitFor();
    expect(faults).toEqual([]);
  });

  it("sets a year beside the year before", async () => {
    const { page, faults } = await at("?view=change");
    await expect.poll(() => page.locator(".counts").textContent()).toMatch(/▼ 调低 [12]/);
    const row = rowOf(page, "云岭省");
    await expect.poll(() => row.textContent()).toContain("▼ −0.5");
    await expect.poll(() => row.textContent()).toContain("1 → 1");
    await expect.poll(() => page.locator(".not-held-list").textContent()).toContain("青石县");
    expect(faults).toEqual([]);
  });

  it("follows a phrase to where it stood first, and on to its sentences", async () => {
    const { page, faults } = await at("?view=spread");
    await page.getByRole("button", { name: "高标准农田" }).click();
    await page.waitForURL((url) => url.searchParams.get("phrase") === "高标准农田");
    await page.getByLabel("提法、事项或工程的名称").fill("山海茶廊");
    await page.getByRole("heading", { name: "“山海茶廊”" }).waitFor();
    await expect.poll(() => page.locator(".compare-view").textContent()).toContain("最早见于 2025 年，1 个地方");
    const cell = page.locator(".heat tbody tr", { hasText: "青石县" }).locator('td[data-year="2025"]');
    await expect.poll(() => cell.textContent()).toBe("1 首见");
    await page.getByLabel("提法、事项或工程的名称").fill("无人说过的提法");
    await page.getByText("没有“无人说过的提法”").waitFor();
    await page.goto(`${served.url}/compare?view=spread&phrase=山海茶廊`);
    await cell.getByRole("link").click();
    await page.waitForURL((url) => url.pathname === "/search" && url.searchParams.get("q") === '"山海茶廊"');
    expect(faults).toEqual([]);
  });

  it("gives the picture, the table and the whole dataset away", async () => {
    const { page, faults } = await at("?year=2025");
    await page.locator(".chart[data-state=drawn]").waitFor();
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      return readFile(await download.path());
    };
    expect((await saved("下载图（PNG）")).subarray(1, 4).toString()).toBe("PNG");
    const svg = (await saved("下载图（SVG）")).toString("utf8");
    expect(svg).toContain("青石县");
    expect(svg).toContain("地区生产总值 · 目标 · 2025 年");
    const csv = (await saved("下载这张表（CSV）")).toString("utf8");
    expect(csv).toContain("地区生产总值增长6.5%以上");
    expect(csv).toMatch(/荻河县,.*not-read/);
    for (const ending of ["XLSX", "CSV"]) {
      const link = await page.getByRole("link", { name: ending, exact: true }).getAttribute("href");
      expect((await fetch(served.url + link)).ok).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  it("prints the chart and the whole table", async () => {
    const { page } = await at("?year=2025");
    await page.locator(".chart[data-state=drawn]").waitFor();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".chart-place canvas").evaluate((canvas) => canvas.getBoundingClientRect().width)).toBe(
      640,
    );
    expect(await page.locator(".compare-choices").isVisible()).toBe(false);
    expect(await page.locator(".compare-table").isVisible()).toBe(true);
  });

  it("says so when the service does not answer", async () => {
    const { page } = await at("?year=2025");
    await page.route("**/api/v1/compare?**", (route) => route.abort());
    await page.getByRole("button", { name: "2024", exact: true }).click();
    await page.getByRole("alert").getByText("服务没有回答").waitFor();
    await page.unroute("**/api/v1/compare?**");
    await page.getByRole("alert").getByRole("button", { name: "重试" }).click();
    await expect.poll(() => heading(page)).toContain("2024");
  });
});

describeInBrowser("places beside each other, nothing held", () => {
  it("says what to add", async () => {
    const folder = await freshFolder();
    const [served, browser] = await Promise.all([serve(folder.path, "nothing"), launch()]);
    try {
      const { page, faults } = await open(browser, `${served.url}/compare`);
      await page.getByText("还没有收到报告。").waitFor();
      expect(await unfitness(page)).toEqual([]);
      await page.getByRole("link", { name: "添加报告" }).click();
      await page.waitForURL(`${served.url}/`);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      await served.stop();
      await folder.remove();
    }
  });
});

/** Waits until nothing is being fetched and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.locator(".compare-view").waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}
