// From the registers back to the text: sentences of a year with the matters behind each figure, what a promise came to beside it, what
// a report and a draft claim, and the livelihood list for everybody. In both languages, also on a phone.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventInput, Following, MatterDraft, ReportSummary } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

const YEAR = 2024;
const DRAFT = `政府工作报告
——2025年1月14日在漪湖县第十八届人民代表大会第四次会议上
各位代表：
一、${YEAR}年工作回顾
办理人大代表建议4件、政协提案2件，办复率100%。
二、${YEAR + 1}年工作安排
坚持稳中求进工作总基调。
`;

const clerks = [
  { role: "leader", name: "分管副县长" },
  { role: "lead", name: "县水务局" },
];

describeInBrowser("back to the text", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  let reports: ReportSummary[];
  let promise: Following["promises"][number]["promise"];

  const ask = async <T>(path: string, body?: unknown): Promise<T> => {
    const headers = { "Content-Type": "application/json" };
    const more = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(`${served.url}/api/v1${path}`, more);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${text}`);
    return JSON.parse(text) as T;
  };
  const at = (path: string, look?: Look): Promise<Watched> => open(browser, served.url + path, look);
  const reportOf = (year: number): string => reports.find(({ planYear }) => planYear === year)?.id ?? "";

  type Happened = readonly [on: string, happening: EventInput["happening"]];

  /** Enters matters of the year and records what happened to each. */
  async function enter(
    register: string,
    drafts: readonly Partial<MatterDraft>[],
    happened: (nth: number) => readonly Happened[],
  ): Promise<void> {
    const whole = drafts.map((draft) => ({ year: YEAR, deadline: `${YEAR}-12-31`, owners: clerks, ...draft }));
    const { ids } = await ask<{ ids: string[] }>(`/registers/${register}/matters`, {
      drafts: whole,
      on: `${YEAR}-01-25`,
    });
    const acts = ids.flatMap((matter, nth) =>
      happened(nth).map(([on, happening]) => ({ matter, input: { happening, on } })),
    );
    await ask("/events", { acts });
  }

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    reports = (await ask<{ reports: ReportSummary[] }>("/reports")).reports;
    const { promises } = await ask<Following>(`/followings?earlier=${reportOf(YEAR)}&kind=livelihood&limit=1`);
    promise = promises[0]!.promise;
    const out: Happened = [`${YEAR}-02-20`, { kind: "handed-out" }];
    const origin = {
      report: reportOf(YEAR),
      statement: promise.id,
      start: promise.start,
      end: promise.end,
      quote: promise.quote,
    };
    const titles = [promise.quote.trim(), "新建公办幼儿园2所", "建设农村供水管网86公里", "新增公共停车位600个"];
    await enter(
      "livelihood",
      titles.map((title, nth) => ({
        ...{ title, fields: { source: "县定", benefit: "约3000户居民" } },
        ...(nth === 0 ? { origins: [origin] } : {}),
      })),
      (nth) => [
        out,
        [`${YEAR}-06-30`, { kind: "reported", progress: 35 + nth * 20, done: null }],
        ...(nth < 2 ? ([[`${YEAR}-11-20`, { kind: "settled", outcome: null }]] as const) : []),
      ],
    );
    const kinds = ["代表建议", "代表建议", "代表建议", "代表建议", "政协提案", "政协提案"];
    await enter(
      "suggestions",
      kinds.map((kind, nth) => ({
        title: `关于完善乡村道路养护的${kind.slice(2)}（第${nth + 1}号）`,
        fields: { kind, number: String(nth + 1), complexity: "一般", manner: "单独办理" },
        owners: [
          { role: "lead", name: "县交通运输局" },
          { role: "mover", name: "代表团" },
        ],
      })),
      (nth) => [out, ...(nth < 5 ? ([[`${YEAR}-04-10`, { kind: "settled", outcome: "A" }]] as const) : [])],
    );
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  describe.each<[string, Look]>([
    ["wide and light", { width: 1280 }],
    ["on a phone of 390 pixels, dark", { width: 390, height: 780, dark: true }],
  ])("%s", (_, look) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at(`/told?year=${YEAR}`, look);
    });
    afterAll(() => watched.page.context().close());

    it.each<[string, () => string, string]>([
      ["the sentences", () => `/told?year=${YEAR}`, ".told-figure"],
      ["the sentences, in English", () => `/told?year=${YEAR}&lang=en`, ".told-figure"],
      ["a figure that lies open", () => `/told?year=${YEAR}&r=suggestions&f=办复率`, ".told-matters .matter-line"],
      ["a year without anything", () => "/told?year=2019", ".nothing"],
      ["the livelihood list", () => `/public/livelihood?year=${YEAR}`, ".livelihood-item"],
      ["the livelihood list, in English", () => `/public/livelihood?year=${YEAR}&lang=en`, ".livelihood-item"],
      ["an empty livelihood list", () => "/public/livelihood?year=2019", ".nothing"],
      ["a promise with its matters", () => `/promises?earlier=${reportOf(YEAR)}&s=${promise.id}`, ".outcome li"],
      ["the ledger with its matters", () => `/reports/${reportOf(YEAR)}?s=${promise.id}&side=ledger`, ".outcome li"],
      ["claims of a report", () => `/checks?report=${reportOf(YEAR + 1)}`, ".claims .finding"],
    ])("%s: fit for everybody, breaks no rule", async (_, path, there) => {
      const { page, faults } = watched;
      await page.goto(served.url + path());
      await page.locator(there).first().waitFor({ state: "attached" });
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  it("a figure opens its sum and its matters, those not counted first, and copies as words", async () => {
    const { page, faults } = await at(`/told?year=${YEAR}`);
    await page.getByRole("button", { name: /^办复率 83.3/ }).click();
    const matters = page.locator(".told-matters");
    await expect.poll(() => matters.textContent()).toContain("5 ÷ 6 = 83.3%");
    await matters.locator(".matter-line").first().waitFor();
    expect(await matters.locator(".matter-line a").first().textContent()).toContain("第6号");
    expect(new URL(page.url()).searchParams.get("f")).toBe("办复率");
    await page.getByRole("button", { name: "复制全部" }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe("四件民生实事中，完成两件，两件正在推进。\n办理人大代表建议4件、政协提案2件，办复率83.3%。");
    await page.goBack();
    await expect.poll(() => matters.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("a draft is held against the registers by a link that asks for it", async () => {
    const { page, faults } = await at(`/told?year=${YEAR}`);
    await page.getByRole("link", { name: "拿草稿核对台账" }).click();
    await page.getByRole("textbox", { name: "草稿全文" }).fill(DRAFT);
    expect(await page.getByRole("checkbox", { name: "与台账核对" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "校核", exact: true }).click();
    await page.getByText(`已与 ${YEAR} 年的台账核对。`).waitFor();
    await expect.poll(() => page.locator(".finding").allTextContents().then(String)).toContain("办复率 5 ÷ 6 = 83.3%");
    expect(faults).toEqual([]);
  });

  it("the public sees units, progress and the words of the report, and no names", async () => {
    const { page, faults } = await at(`/public/livelihood?year=${YEAR}`);
    const items = page.locator(".livelihood-item");
    await expect.poll(() => items.count()).toBe(4);
    const words = (await page.locator(".livelihood").textContent()) ?? "";
    for (const part of ["新建公办幼儿园2所", "县水务局", "约3000户居民", "已完成", promise.quote.trim()])
      expect(words).toContain(part);
    expect(words).not.toContain("副县长");
    await items.first().locator("blockquote a").click();
    await page.waitForURL((url) => url.pathname.startsWith("/reports/"));
    expect(faults).toEqual([]);
  });
});

/** Waits until nothing moves any more. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
