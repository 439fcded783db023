// 督查总览 and 督查通报: red and overdue first, every figure opens what it counts and leads in two clicks to the matter, one page on
// paper; the bulletin as it will print, written, taken away and issued. In both languages, light and dark, also on a phone.

import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

/** The day it is in China, so many days ago. */
const ago = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
const year = Number(ago(0).slice(0, 4));

const task = (title: string, lead: string, leader: string, area: string, deadline: string) => ({
  ...{ title, year, deadline, fields: { area } },
  owners: [
    { role: "leader", name: leader },
    { role: "lead", name: lead },
  ],
});

/** Four tasks: one overdue for twenty days, one settled, one adjusted, one new. */
async function seed(url: string): Promise<void> {
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(answer.ok, await answer.clone().text()).toBe(true);
    return answer.json();
  };
  const old = [
    task("修复青石水库溢洪道", "县水务局", "分管农业副县长", "水利", ago(20)),
    task("建成县第二实验小学", "县教育局", "分管教育副县长", "民生", `${year}-12-31`),
    task("引进急需紧缺人才70名", "县教育局", "分管教育副县长", "民生", `${year}-12-31`),
  ];
  const { ids } = (await post("/registers/yearly-tasks/matters", { drafts: old, on: ago(50) })) as { ids: string[] };
  const [late, done, adjusted] = ids;
  const act = (matter: string | undefined, on: string, happening: object) => ({ matter, input: { on, happening } });
  await post("/events", {
    acts: [
      ...ids.flatMap((id) => [act(id, ago(50), { kind: "handed-out" }), act(id, ago(49), { kind: "received" })]),
      act(late, ago(10), { kind: "reported", progress: 60, done: null }),
      act(done, ago(3), { kind: "settled", outcome: null }),
      act(adjusted, ago(2), { kind: "adjusted", reason: "上级政策有变", approver: "县政府常务会议" }),
    ],
  });
  const fresh = task("新增公共停车位900个", "县住房城乡建设局", "分管城建副县长", "城建", `${year + 1}-12-31`);
  await post("/registers/yearly-tasks/matters", { drafts: [fresh], on: ago(1) });
}

describeInBrowser("the leaders' page and the bulletin", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path, "nothing"), launch()]);
    await seed(served.url);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  const at = (path: string, look: Look = { width: 1280 }): Promise<Watched> => open(browser, served.url + path, look);

  describe.each<[string, Look]>([
    ["wide and light", { width: 1280 }],
    ["on a phone of 390 pixels, dark", { width: 390, height: 780, dark: true }],
  ])("%s", (name, look) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at("/leaders", look);
    });
    afterAll(() => watched.page.context().close());

    const pages: readonly string[] = [
      "/leaders?leader=分管农业副县长",
      "/bulletin",
      `/counted?registers=yearly-tasks&date=${ago(0)}&lead=县教育局`,
    ];
    it.each(pages.map((path) => (look.width === 390 ? `${path}${path.includes("?") ? "&" : "?"}lang=en` : path)))(
      "%s is fit for everybody and breaks no rule",
      async (path) => {
        const { page, faults } = watched;
        await page.goto(served.url + path);
        await settled(page);
        await picture(page, `${name} ${path}`);
        expect(await unfitness(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(faults.splice(0)).toEqual([]);
      },
    );
  });

  it("says how it stands, red and overdue first, and what changed since a week", async () => {
    const { page, faults } = await at("/leaders");
    await expect.poll(() => page.locator(".urgent .listed").first().textContent()).toContain("修复青石水库溢洪道");
    await expect.poll(() => page.locator(".urgent .listed").first().textContent()).toContain("完成 逾期 20 天");
    const kinds = page.locator(".change h3");
    await expect.poll(() => kinds.allTextContents()).toEqual(["新增 1", "办结 1", "调整 1"]);
    expect(await page.locator(".change", { hasText: "调整" }).textContent()).toContain(
      "上级政策有变（县政府常务会议）",
    );
    await page.getByLabel("替谁看").selectOption("分管农业副县长");
    await page.waitForURL((url) => url.searchParams.get("leader") === "分管农业副县长");
    await expect.poll(() => page.locator(".awaited .listed").allTextContents()).toHaveLength(1);
    expect(await page.locator(".awaited").textContent()).toContain("升级报知");
    expect(faults).toEqual([]);
  });

  it("compares with another day, and goes back", async () => {
    const { page, faults } = await at("/leaders");
    await page.getByRole("button", { name: "自选日期" }).click();
    await page.getByLabel("比较的日期").fill(ago(60));
    await page.waitForURL((url) => url.searchParams.get("since") === ago(60));
    await expect.poll(() => page.locator(".change h3").first().textContent()).toBe("新增 4");
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator(".change h3").first().textContent()).toBe("新增 1");
    expect(faults).toEqual([]);
  });

  it("leads from a light of a unit in two clicks to its matter, and from a rank to its denominator", async () => {
    const { page, faults } = await at("/leaders");
    await page.getByRole("link", { name: "县水务局 红灯 1", exact: true }).click();
    await page.waitForURL((url) => url.pathname === "/counted");
    await expect
      .poll(() => page.locator(".counted-words").textContent())
      .toMatch(/牵头单位为县水务局、灯为红的事项，共 1 件/);
    await page.getByRole("link", { name: "修复青石水库溢洪道" }).click();
    await page.waitForURL((url) => url.pathname.startsWith("/matters/"));
    await page.goto(`${served.url}/leaders`);
    await page.getByRole("link", { name: "县教育局 序时达标率 1", exact: true }).click();
    await expect.poll(() => page.locator(".counted-words").textContent()).toContain("计入序时达标率分母的事项");
    expect(faults).toEqual([]);
  });

  it("opens the board where its filters say the same", async () => {
    const { page } = await at("/leaders");
    await page.locator(".totals div", { hasText: "逾期" }).getByRole("link").click();
    await page.waitForURL(
      (url) => url.pathname === "/registers/yearly-tasks" && url.searchParams.get("overdue") === "1",
    );
  });

  it("prints on one sheet of A4", async () => {
    const { page } = await at("/leaders");
    await page.locator(".lights-table").first().waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  it("shows the bulletin as it will print, each figure with a note that can be counted again", async () => {
    const { page, faults } = await at("/bulletin");
    const paper = page.locator(".paper");
    await expect.poll(() => paper.textContent()).toContain("年度任务共4项");
    const notes = await paper.locator(".notes li").count();
    expect(await paper.locator("sup").count()).toBe(notes);
    await paper.locator("sup a").first().click();
    await page.waitForURL((url) => url.hash === "#note-1");
    await paper.locator(".notes li").first().getByRole("link", { name: "注1 数一遍" }).click();
    await page.waitForURL((url) => url.pathname === "/registers/yearly-tasks");
    expect(faults).toEqual([]);
  });

  it("keeps what the office writes while a note is looked at, takes the document away and issues it", async () => {
    const { page, faults } = await at("/bulletin");
    await page.getByLabel("发文机关标志").fill("漪湖县人民政府督查室");
    await page.getByLabel("下步要求（每段一行）").fill("逐项核对，按月报告。\n逾期的说明原因。");
    await expect.poll(() => page.locator(".red-head").textContent()).toBe("漪湖县人民政府督查室");
    await page.locator(".notes").getByRole("link", { name: "注1 数一遍" }).click();
    await page.waitForURL((url) => url.pathname === "/registers/yearly-tasks");
    await page.goBack();
    await expect.poll(() => page.locator(".paper").textContent()).toContain("逐项核对，按月报告。");
    const download = async (act: () => Promise<void>): Promise<Buffer> => {
      const [file] = await Promise.all([page.waitForEvent("download"), act()]);
      expect(file.suggestedFilename()).toMatch(/^督查通报\d{4}年第\d+期\.docx$/);
      return readFile(await file.path());
    };
    const draft = await download(() => page.getByRole("button", { name: "下载 .docx" }).click());
    expect(draft.subarray(0, 2).toString()).toBe("PK");
    await page.getByText("还没有印发过通报。").waitFor();
    await page.getByRole("button", { name: "定稿印发" }).click();
    await download(() => page.locator(".ant-popconfirm").getByRole("button", { name: "定稿印发" }).click());
    await expect.poll(() => page.locator(".issued li").count()).toBe(1);
    expect(await page.locator(".issued code").textContent()).toMatch(/^[0-9a-f]{64}$/);
    await page.getByLabel("署名").fill("");
    await page.getByRole("alert").getByText("请填写署名").waitFor();
    expect(await page.getByRole("button", { name: "下载 .docx" }).isDisabled()).toBe(true);
    expect(faults).toEqual([]);
  });
});

describeInBrowser("the leaders' page, nothing held", () => {
  it("says where to begin", async () => {
    const folder = await freshFolder();
    const [served, browser] = await Promise.all([serve(folder.path, "nothing"), launch()]);
    try {
      const { page, faults } = await open(browser, `${served.url}/leaders`);
      await page.getByText("台账里还没有事项").waitFor();
      expect(await unfitness(page)).toEqual([]);
      await page.getByRole("link", { name: "去台账" }).click();
      await page.waitForURL((url) => url.pathname === "/registers");
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
  await page.locator(".leaders h1, .paper").first().waitFor();
  await page.waitForLoadState("domcontentloaded");
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}

/** Where a folder is named, a picture of the whole page for whoever looks. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.DUIXIAN_SHOTS;
  if (folder === undefined) return;
  await page.screenshot({ path: `${folder}/${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png`, fullPage: true });
}
