// The first walk, in a real browser over the built program: a file added by hand, its year corrected, a measure clicked, the
// delivered characters seen, corrections made; all of it still there when the report has been read anew.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { reread } from "../../src/api/index.ts";
import { openStore } from "../../src/store/index.ts";
import { describeInBrowser, launch, open, type Watched } from "./chromium.ts";
import { freshFolder, type Served, serve } from "./served.ts";

/** An invented report as a converter left it: some characters carry their pinyin. */
const REPORT = `政府工作报告
——2031年1月16日在澄川县第十九届人民代表大会第一次会议上
澄川县代县长　陆知远

各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。

一、2030年工作回顾
过去一年，全县经(jīng)济发(fā)展稳中有进。地区生产(chǎn)总值86.4亿元，增长(zhǎng)6.2%；规模以上工业增加值增长8.1%；一般公共预算收入5.3亿元，下降1.4%。
茶园面积扩大到五万二千亩，茶农户均增收的账，各村都张榜公布。

二、2031年工作安排
今年发(fā)展的主要预期目标是：地区生产(chǎn)总值增长(zhǎng)6.5%左右，城镇新增就业3200人以上，居民人均可支配收入与经济增长同步。
`;

describeInBrowser("the first walk", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  let link = "";

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    watched = await open(browser, served.url);
    page = watched.page;
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  it("begins with the examples, marked as such", async () => {
    expect(await page.locator(".coverage tr.row .tag").allTextContents()).toEqual(["示例"]);
    expect(await page.locator(".coverage a.held").count()).toBe(3);
  });

  it("adds a file by hand and asks whose it is", async () => {
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: "澄川县.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(REPORT),
      });
    await page.getByText("已添加").waitFor();
    const asked = page.locator("form.confirm");
    expect(await asked.getByLabel("政府").inputValue()).toBe("澄川县");
    expect(await asked.getByLabel("计划年份").inputValue()).toBe("2031");
  });

  it("refuses what is no report with a sentence, and keeps nothing of it", async () => {
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: "空.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(""),
      });
    const refusal = page.locator(".queue-item.refused .refusal");
    await refusal.waitFor();
    expect(await refusal.textContent()).toMatch(/^未收.*空\.txt/);
  });

  it("takes the year a person gives", async () => {
    const asked = page.locator("form.confirm");
    await asked.getByLabel("计划年份").fill("2032");
    await asked.getByLabel("核对人").fill("周敏");
    await asked.getByRole("button", { name: "确认" }).click();
    await page.getByText("已确认 ✓").waitFor();
    const cell = page.getByRole("link", { name: /澄川县 2032 年/ });
    await cell.waitFor();
    await cell.click();
    await page.getByRole("heading", { level: 1, name: "澄川县 2032 年" }).waitFor();
    expect(await page.locator(".facts").textContent()).toContain("机器读作 2031");
  });

  it("finds the line of the ledger from a click on a measure, and the text from a click on the line", async () => {
    await page.locator(".mark", { hasText: "规模以上工业增加值增长8.1%" }).first().click();
    const line = page.locator('.entry[aria-current="true"]');
    await line.waitFor();
    expect(await line.locator(".entry-line").textContent()).toContain("8.1%");
    expect(await line.locator("blockquote").textContent()).toBe("规模以上工业增加值增长8.1%");
    expect(new URL(page.url()).searchParams.get("s")).toMatch(/^s\d+$/);
    await page.locator(".entry.measure .entry-line", { hasText: "城镇新增就业" }).click();
    await page.locator(".piece.selected", { hasText: "城镇新增就业3200人以上" }).first().waitFor();
  });

  it("says why: rule, words, place", async () => {
    await page.getByRole("button", { name: "为什么" }).click();
    const why = page.locator(".why");
    await why.locator("code").first().waitFor();
    expect(await why.textContent()).toContain("这一段没有修复");
  });

  it("shows the delivered characters, repairs marked and explained", async () => {
    expect(await page.locator(".paper").textContent()).toContain("全县经济发展稳中有进");
    await page.getByText("交付原文").first().click();
    const gloss = page.locator(".piece.repair", { hasText: "(fā)" }).first();
    await gloss.waitFor();
    expect(await page.locator(".paper").textContent()).toContain("全县经(jīng)济发(fā)展稳中有进");
    expect(await gloss.evaluate((piece) => getComputedStyle(piece).textDecorationStyle)).toBe("wavy");
    await gloss.hover();
    expect(await page.locator(".repair-note").textContent()).toMatch(/\(fā\).*删去.*去掉注音.*把握 100%/);
    expect(new URL(page.url()).searchParams.get("text")).toBe("delivered");
  });

  it("records a measure for words selected with the mouse", async () => {
    await page.mouse.move(0, 0);
    await select(page, "茶园面积扩大到五万二千亩");
    await page.getByRole("button", { name: "记为指标" }).click();
    const form = page.locator(".measure-form");
    await form.waitFor();
    expect(await form.locator("blockquote").textContent()).toBe("茶园面积扩大到五万二千亩");
    await form.getByLabel("指标").fill("茶园面积");
    await form.getByLabel("数值").fill("5.2");
    await form.getByLabel("单位").fill("万亩");
    expect(await form.getByLabel("谁在更正").inputValue()).toBe("周敏");
    await form.getByLabel("理由").fill("用汉字写的数");
    await form.getByRole("button", { name: "记下更正" }).click();
    const line = page.locator(".entry", { hasText: "人工添加" });
    await line.waitFor();
    expect(await line.textContent()).toMatch(/茶园面积.*5\.2 万亩.*周敏.*理由：用汉字写的数/);
  });

  it("holds on to the delivered characters of words selected in the restored text", async () => {
    await page.getByText("修复后", { exact: true }).click();
    await page.locator(".paper.restored").waitFor();
    await select(page, "全县经济发展稳中有进");
    await page.getByRole("button", { name: "记为指标" }).click();
    const form = page.locator(".measure-form");
    expect(await form.locator("blockquote").textContent()).toBe("全县经(jīng)济发(fā)展稳中有进");
    await page.getByRole("dialog").locator(".ant-drawer-close").click();
    await form.waitFor({ state: "detached" });
  });

  it("mends a measure beside the machine’s reading", async () => {
    await page.locator(".entry.measure .entry-line", { hasText: "8.1%" }).click();
    await page.getByRole("button", { name: "改正" }).click();
    const form = page.locator(".measure-form");
    await form.getByLabel("数值").fill("8.3");
    await form.getByRole("button", { name: "记下更正" }).click();
    const line = page.locator(".entry", { hasText: "人工改正" });
    await line.waitFor();
    expect(await line.locator(".entry-line").textContent()).toContain("8.3%");
    expect(await line.locator(".machine").textContent()).toContain("8.1%");
    await line.locator(".entry-line").click();
    await line.locator(".entry-line").click();
    link = page.url();
  });

  it("strikes a measure and takes the strike back", async () => {
    await page.locator(".entry.measure .entry-line", { hasText: "−1.4%" }).click();
    await page.getByRole("button", { name: "划去" }).click();
    await page.locator(".over").getByRole("button", { name: "划去" }).click();
    const line = page.locator(".entry.struck");
    await line.waitFor();
    await line.getByRole("button", { name: "撤回" }).click();
    await line.waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: "3 条更正" }).count()).toBe(1);
  });

  it("says so when the service is gone", async () => {
    await page.goto(served.url);
    await page.locator(".coverage a.held").first().waitFor();
    expect(watched.faults.filter((fault) => !fault.includes("422"))).toEqual([]);
    await served.stop();
    await page.locator(".coverage a.held").last().click();
    await page.getByRole("heading", { name: "服务没有回答" }).waitFor();
  });

  it("has everything a person corrected when newer rules have read the report anew", async () => {
    const store = await openStore({ data: folder.path });
    try {
      expect(await store.rereadAll("the rules of another day", reread)).toBe(4);
    } finally {
      await store.close();
    }
    served = await serve(folder.path);
    const { page: again, faults } = await open(
      browser,
      `${served.url}${new URL(link).pathname}${new URL(link).search}`,
    );
    const line = again.locator('.entry[aria-current="true"]');
    await line.waitFor();
    expect(await line.locator(".entry-line").textContent()).toContain("8.3%");
    expect(await line.locator(".machine").textContent()).toContain("8.1%");
    expect(await again.locator(".entry", { hasText: "人工添加" }).textContent()).toContain("茶园面积");
    expect(await again.getByRole("heading", { level: 1 }).textContent()).toContain("澄川县 2032 年");
    expect(faults).toEqual([]);
  });
});

/**
 * Draws the mouse over some words of the text, as a reader does: when the text has come to rest under the eye, and again if it moved all
 * the same.
 */
async function select(page: Page, words: string): Promise<void> {
  await expect
    .poll(async () => {
      const { from, to } = await restingPlace(page, words);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
      return page.evaluate(() => document.getSelection()?.toString() ?? "");
    })
    .toBe(words);
}

interface Ends {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Where the words stand on the screen, once two looks in succession see them at one place. */
async function restingPlace(page: Page, words: string): Promise<Ends> {
  for (let before = ""; ; await page.waitForTimeout(50)) {
    const seen = await placeOf(page, words);
    if (JSON.stringify(seen) === before) return seen;
    before = JSON.stringify(seen);
  }
}

const placeOf = (page: Page, words: string): Promise<Ends> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector(".paper") as Element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    const at = nodes
      .map(({ data }) => data)
      .join("")
      .indexOf(wanted);
    /** The text node and the place in it of a character of the whole. */
    const place = (character: number): [Text, number] => {
      let before = 0;
      const node = nodes.find(({ data }) => {
        before += data.length;
        return before > character;
      }) as Text;
      return [node, character - (before - node.data.length)];
    };
    const range = document.createRange();
    range.setStart(...place(at));
    const [last, offset] = place(at + wanted.length - 1);
    range.setEnd(last, offset + 1);
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const rects = [...range.getClientRects()];
    const [first, end] = [rects[0] as DOMRect, rects.at(-1) as DOMRect];
    return {
      from: { x: first.left, y: first.top + first.height / 2 },
      to: { x: end.right, y: end.top + end.height / 2 },
    };
  }, words);
