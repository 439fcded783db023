// Every page as people meet it: both languages, light and dark, wide and as wide as a phone, by keyboard, on paper, in a link
// somebody sent. On none of them may the browser report an error or a violation of the content policy.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportDetail, ReportSummary } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { dealtTo, unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

const phone: Look = { width: 375, height: 760 };

describeInBrowser("pages", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  let report: ReportDetail;

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    const { reports } = (await (await fetch(`${served.url}/api/v1/reports`)).json()) as { reports: ReportSummary[] };
    report = (await (await fetch(`${served.url}/api/v1/reports/${reports.at(-1)?.id}`)).json()) as ReportDetail;
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  const at = (path: string, look?: Look) => open(browser, `${served.url}${path}`, look);
  const reportPath = (search = "") => `/reports/${report.summary.id}${search}`;
  /** A measure well down the text. */
  const someMeasure = () =>
    report.statements.filter(({ measure }) => measure !== undefined).at(-20) as ReportDetail["statements"][0];

  describe.each<[string, Look]>([
    ["wide and light", {}],
    ["on a phone and dark", { ...phone, dark: true }],
  ])("%s", (_, look) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at("/", look);
    });
    afterAll(() => watched.page.context().close());

    const paths: [string, () => string][] = [
      ["the shelf", () => "/"],
      ["the list", () => "/?view=list&lang=en"],
      ["a filter that fits nothing", () => "/?q=不存在"],
      ["a report", () => reportPath()],
      ["a report in English, delivered", () => reportPath("?lang=en&text=delivered")],
      ["a selected statement and why", () => reportPath(`?s=${someMeasure().id}&why=1&side=ledger`)],
      ["the repairs", () => reportPath("?open=repairs")],
      ["the corrections", () => reportPath("?open=corrections")],
      ["the files", () => reportPath("?open=deliveries")],
      ["results and targets", () => reportPath("?open=targets")],
      ["the keys", () => reportPath("?open=keys&lang=en")],
      ["an address of nothing", () => "/nothing/here"],
    ];
    it.each(dealtTo(look, paths))("%s is fit for everybody and breaks no rule", async (_, path) => {
      const { page, faults } = watched;
      await page.goto(served.url + path());
      await page.waitForSelector("h1");
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  it("says that a report is not held, and leads back", async () => {
    const { page } = await at("/reports/nowhere-2031");
    expect(await page.locator(".failed").textContent()).toContain("nowhere-2031");
    await page.getByRole("link", { name: "回到已收的报告" }).click();
    await page.getByRole("heading", { name: "已收的报告" }).waitFor();
  });

  it("opens every form without an inline style or script", async () => {
    const { page, faults } = await at(reportPath(`?s=${someMeasure().id}`));
    for (const [button, title] of [
      ["改正", "改正这一条"],
      ["划去", "划去这一条"],
      ["更正", "更正报告信息"],
    ] as const) {
      await page.getByRole("button", { name: button, exact: true }).click();
      const form = page.getByRole("dialog");
      await form.getByText(title).waitFor();
      expect(await unfitness(page)).toEqual([]);
      await form.locator(".ant-drawer-close").click();
      await form.waitFor({ state: "detached" });
    }
    expect(faults).toEqual([]);
  });

  it("changes the language, keeps the rest of the address, and goes back", async () => {
    const { page, faults } = await at("/?view=list&q=漪湖");
    await page.getByText("EN", { exact: true }).click();
    await page.getByRole("heading", { name: "Reports held" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ view: "list", q: "漪湖", lang: "en" });
    await page.locator(".report-list tbody th a").first().click();
    await page.getByRole("button", { name: "Print" }).waitFor();
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
    await page.goBack();
    await page.goBack();
    await page.getByRole("heading", { name: "已收的报告" }).waitFor();
    expect(faults).toEqual([]);
  });

  it("asks three questions of what is held, and leads from every figure to its words", async () => {
    const { page, faults } = await at("/");
    const kept = page.locator(".questions > section", { hasText: "说的，做到了吗？" }).locator("li").first();
    await kept.waitFor();
    expect(await kept.textContent()).toMatch(/^地区生产总值.*%.* → .*%$/);
    await kept.getByRole("link").first().click();
    const selected = page.locator(".piece.selected");
    await selected.first().waitFor();
    expect((await selected.allTextContents()).join("")).toContain("地区生产总值");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(String(report.summary.planYear - 1));
    expect(faults).toEqual([]);
  });

  it("filters the shelf as one types, and writes it into the address", async () => {
    const { page } = await at("/");
    await page.getByRole("searchbox", { name: "筛选下面的报告" }).fill(String(report.summary.planYear));
    await page.getByRole("status").filter({ hasText: "显示 1 /" }).waitFor();
    await page.waitForURL((url) => url.searchParams.get("q") === String(report.summary.planYear));
    expect(await page.locator(".coverage a.held").count()).toBe(1);
  });

  it("sorts the list", async () => {
    const { page } = await at("/?view=list");
    const counts = async () => (await page.locator('td[data-label="指标"]').allTextContents()).map(Number);
    const up = (await counts()).sort((a, b) => a - b);
    await page.getByRole("button", { name: "指标", exact: true }).click();
    await expect.poll(counts).toEqual(up);
    expect(new URL(page.url()).searchParams.get("sort")).toBe("counts");
    await page.getByRole("button", { name: /^指标/ }).click();
    await expect.poll(counts).toEqual([...up].reverse());
  });

  it("removes a report and brings it back", async () => {
    const { page, faults } = await at("/?view=list");
    const rows = page.locator(".report-list tbody tr");
    await rows.first().waitFor();
    await page.getByRole("button", { name: /^移走/ }).first().click();
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => rows.count()).toBe(3);
    expect(faults).toEqual([]);
  });

  it("is walked through by keyboard", async () => {
    const { page } = await at(reportPath());
    await page.locator(".entry-line").first().click();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    const inOrder = [...report.statements].sort((a, b) => a.start - b.start || b.end - a.end);
    await page.waitForURL((url) => url.searchParams.get("s") === inOrder[1]?.id);
    await page.keyboard.press("Enter");
    await page.locator(".why dl").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".why").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.searchParams.has("s"));
    await page.keyboard.press("/");
    await page.keyboard.type("地区生产总值");
    await page.waitForURL((url) => url.searchParams.get("q") === "地区生产总值");
    const subjects = await page.locator(".entry-subject > span").allTextContents();
    expect(subjects.length).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("下一条").waitFor();
  });

  it("says so when what is selected in the text is filtered out of the ledger", async () => {
    const { page } = await at(reportPath("?status=target"));
    const result = report.statements.find(({ status }) => status === "estimate") as ReportDetail["statements"][0];
    await page.locator(`.mark[data-statements~="${result.id}"]`).first().click();
    await page.locator(".left-out").getByRole("button", { name: "清除筛选" }).click();
    await page.locator('.entry[aria-current="true"]').waitFor();
    expect(new URL(page.url()).searchParams.has("status")).toBe(false);
    expect(await page.locator(".left-out").count()).toBe(0);
  });

  it("opens where a link points, on both sides, also when the number of the statement has changed", async () => {
    const { id, source, quote } = someMeasure();
    for (const s of [id, "s99999"]) {
      const { page } = await at(reportPath(`?s=${s}&at=${source.start}-${source.end}`));
      const line = page.locator('.entry[aria-current="true"]');
      await line.waitFor();
      expect(await line.locator("blockquote").textContent()).toBe(quote);
      const selected = page.locator(".piece.selected");
      expect((await selected.allTextContents()).join("")).toBe(quote);
      await expect.poll(() => inSight(page, ".piece.selected", ".reader")).toBe(true);
      await expect.poll(() => inSight(page, '.entry[aria-current="true"]', ".ledger-pane")).toBe(true);
      await page.context().close();
    }
  });

  it("copies a quote with its citation and a link that leads to it", async () => {
    const { quote, id, source } = someMeasure();
    const { page } = await at(reportPath(`?s=${id}`));
    await page.getByRole("button", { name: "复制引文" }).click();
    await page.getByText("已复制").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`“${quote}”`);
    expect(copied).toContain("漪湖县人民政府");
    const link = `${served.url}${reportPath(`?s=${id}&at=${source.start}-${source.end}`)}`;
    expect(copied.split("\n").at(-1)).toBe(link);
  });

  it("holds a long ledger in few lines, and draws only what a selection touches", async () => {
    const { page } = await at(reportPath());
    await page.locator(".entry").first().waitFor();
    expect(report.statements.length).toBeGreaterThan(100);
    expect(await page.locator(".entry").count()).toBeLessThan(60);
    const touched = await page.evaluate(async () => {
      const paper = document.querySelector(".paper") as Element;
      const blocks = new Set<Element | null>();
      const watch = new MutationObserver((changes) => {
        for (const { target } of changes) blocks.add((target as Element).closest(".block"));
      });
      watch.observe(paper, { subtree: true, childList: true, attributes: true, characterData: true });
      (paper.querySelectorAll(".mark")[30] as HTMLElement).click();
      await new Promise((drawn) => setTimeout(drawn, 500));
      return { touched: blocks.size, of: paper.querySelectorAll(".block").length };
    });
    expect(touched.of).toBeGreaterThan(20);
    expect(touched.touched).toBeGreaterThan(0);
    expect(touched.touched).toBeLessThanOrEqual(2);
  });

  it("lays the ledger under the text on a phone, as a sheet", async () => {
    const { page } = await at(reportPath(), phone);
    const sheet = page.locator(".sheet-handle");
    expect(await sheet.getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator(".ledger-pane").isVisible()).toBe(false);
    await sheet.click();
    await page.locator(".entry-line").first().click();
    await expect.poll(() => inSight(page, ".piece.selected", ".reader")).toBe(true);
    expect(await page.locator(".ledger-pane").isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
  });

  it("puts results beside targets, and leads from a figure to its words", async () => {
    const { page, faults } = await at(reportPath("?open=targets"));
    await page.locator(".dumbbells canvas").waitFor();
    const line = page.locator(".pairs tbody tr").first();
    expect(await line.locator("th").textContent()).toContain("地区生产总值");
    await line.locator("td button").last().click();
    const selected = page.locator(".piece.selected");
    await selected.first().waitFor();
    expect((await selected.allTextContents()).join("")).toMatch(/^地区生产总值增长/);
    const [table] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载表格（CSV）" }).click(),
    ]);
    expect(table.suggestedFilename()).toBe(`漪湖县_${report.summary.planYear}.csv`);
    expect(faults).toEqual([]);
  });

  it("takes files dropped on any page, and says on which way they are", async () => {
    const { page, faults } = await at(reportPath());
    const files = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      const text =
        "政府工作报告\n——2031年1月16日在石滩县第三届人民代表大会第一次会议上\n各位代表：\n一、2030年工作回顾\n地区生产总值增长6.2%，粮食产量21万吨，城镇新增就业1200人，农村公路改造80公里，群众的日子一年比一年踏实，各项事业都有新的进步。\n二、2031年工作安排\n地区生产总值增长6%左右，新建高标准农田3万亩。";
      dropped.items.add(new File([text], "石滩县.txt", { type: "text/plain" }));
      return dropped;
    });
    await page.dispatchEvent("body", "dragenter", { dataTransfer: files });
    await page.locator(".drop-here").waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: files });
    expect(await page.locator(".drop-here").count()).toBe(0);
    await page.locator(".tray", { hasText: "已处理 1 个文件" }).waitFor();
    await page.locator(".tray a").click();
    await page.getByText("已添加").waitFor();
    await page.locator("form.confirm").getByRole("button", { name: "确认" }).click();
    await page.getByText("已确认 ✓").waitFor();
    await page.getByRole("link", { name: /石滩县 2031 年/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it("leads the address of a report that was joined with another to the one it joined", async () => {
    const about = `${served.url}/api/v1/reports/${report.summary.id}/corrections`;
    const facts = { planYear: report.summary.planYear - 1 };
    const body = JSON.stringify({ kind: "facts", facts, who: "周敏", why: "" });
    const answer = await fetch(about, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(answer.status).toBe(200);
    const { page } = await at(reportPath("?lang=en"));
    await page.waitForURL((url) => !url.pathname.endsWith(report.summary.id) && url.searchParams.get("lang") === "en");
    await page.getByRole("button", { name: "2 files" }).waitFor();
    await page.getByRole("button", { name: "1 correction" }).click();
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByRole("button", { name: "1 file", exact: true }).waitFor();
  });

  it("asks for the first report where none is held", async () => {
    const empty = await freshFolder();
    const bare = await serve(empty.path, "nothing");
    try {
      const { page, faults } = await open(browser, bare.url);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("还没有报告");
      expect(await page.getByRole("button", { name: "选择文件", exact: true }).count()).toBe(1);
      expect(await unfitness(page)).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await bare.stop();
      await empty.remove();
    }
  });

  it("prints the text and the whole ledger", async () => {
    const { page } = await at(reportPath());
    await page.locator(".entry").first().waitFor();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".printed-ledger tbody tr").count()).toBe(report.statements.length);
    expect(await page.locator(".paper").isVisible()).toBe(true);
    expect(await page.locator(".ledger").isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".printed-ledger").count()).toBe(0);
  });

  it("gives the original and the statements to take away", async () => {
    const { page } = await at(reportPath("?open=deliveries"));
    const [original] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "下载原件" }).click(),
    ]);
    expect(original.suggestedFilename()).toBe(report.deliveries[0]?.fileName);
    await page.getByRole("dialog").locator(".ant-drawer-close").click();
    await page.getByRole("button", { name: "导出", exact: true }).click();
    const [lines] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "导出全部条目，JSON Lines" }).click(),
    ]);
    expect(lines.suggestedFilename()).toBe("statements.jsonl");
    expect(new URL(lines.url()).searchParams.get("report")).toBe(report.summary.id);
  });
});

/** Waits until nothing is being fetched and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}

/** Whether an element is inside the window of the pane it lies in. */
const inSight = (page: Page, element: string, pane: string): Promise<boolean> =>
  page.evaluate(
    ([inner, outer]) => {
      const a = document.querySelector(inner)?.getBoundingClientRect();
      const b = document.querySelector(outer)?.getBoundingClientRect();
      return a !== undefined && b !== undefined && a.top >= b.top - 1 && a.top < b.bottom;
    },
    [element, pane] as const,
  );
