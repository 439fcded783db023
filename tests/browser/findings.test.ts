// What does not fit together: all reports with their counts, the findings of one report with their sums, dismissals, a draft of
// which nothing is kept, and the signs beside the text of a report. In both languages, also on a phone.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Findings, type ReportDetail, type ReportSummary, ruleNames } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { dealtTo, unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

/** Two slips: shares that make 101, and a part larger than its whole. */
const DRAFT = `政府工作报告
——2026年1月10日在漪湖县第十八届人民代表大会第五次会议上
漪湖县人民政府县长　陆知远

各位代表：
一、2025年工作回顾
全县地区生产总值完成205亿元，增长5.6%；三次产业结构调整为12.3:45.1:43.6。各项事业取得新的进步，人民生活继续改善，社会大局保持稳定。
二、2026年工作安排
完成固定资产投资50亿元，其中工业投资62亿元。
`;

describeInBrowser("checks", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  /** What was found in each report, the earliest year first. */
  let found: Findings[];

  const get = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api/v1${path}`)).json()) as T;
  const reports = async () => (await get<{ reports: ReportSummary[] }>("/reports")).reports;
  const findingsOf = (id: string) => get<Findings>(`/reports/${id}/findings`);
  const at = (path: string, look?: Look): Promise<Watched> => open(browser, served.url + path, look);
  const ofYear = (year: number) => found.find(({ report }) => report.planYear === year) as Findings;
  const pageOf = (year: number, more = "") => `/checks?report=${ofYear(year).report.id}${more}`;

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    await vi.waitFor(async () => {
      const all = await Promise.all((await reports()).map(({ id }) => findingsOf(id)));
      expect(all.filter(({ rules }) => rules === null)).toEqual([]);
    });
    const byYear = (await reports()).sort((a, b) => a.planYear - b.planYear);
    found = await Promise.all(byYear.map(({ id }) => findingsOf(id)));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  describe.each<[string, Look]>([
    ["wide and light", {}],
    ["on a phone of 390 pixels, dark", { width: 390, height: 780, dark: true }],
  ])("%s", (_, look) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at("/checks", look);
    });
    afterAll(() => watched.page.context().close());

    const searches: [string, () => string, string][] = [
      ["all reports", () => "/checks", ".checks-table a"],
      ["all reports, in English", () => "/checks?lang=en", ".checks-table a"],
      ["one report", () => pageOf(2025), ".finding"],
      ["one report, in English", () => pageOf(2025, "&lang=en"), ".finding"],
      ["one finding that a link names", () => pageOf(2025, "&f=f5"), "#finding-f5 .finding.on"],
      ["errors only", () => pageOf(2024, "&severity=error"), ".finding"],
      ["nothing that fits", () => pageOf(2025, "&severity=error&rule=span"), ".nothing"],
      ["a draft to be pasted", () => "/checks?draft=1", "textarea"],
      ["a draft to be pasted, in English", () => "/checks?draft=1&lang=en", "textarea"],
      ["beside the text", () => `/reports/${ofYear(2025).report.id}`, ".margin-sign"],
      ["beside the text, open", () => `/reports/${ofYear(2025).report.id}?open=findings&f=f1`, ".finding.on"],
      [
        "beside the text, in English",
        () => `/reports/${ofYear(2025).report.id}?open=findings&f=f1&lang=en`,
        ".finding.on",
      ],
    ];
    it.each(dealtTo(look, searches))("%s: fit for everybody, breaks no rule", async (_, path, there) => {
      const { page, faults } = watched;
      await page.goto(served.url + path());
      await page.locator(there).first().waitFor();
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });

    it("a draft beside what was found in it: fit for everybody, breaks no rule", async () => {
      const { page, faults } = watched;
      await page.goto(`${served.url}/checks?draft=1`);
      await check(page, DRAFT);
      await page.locator(".draft-text .margin-sign").first().click();
      await page.locator(".finding.on").waitFor();
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  it("lists every report with its counts, most serious first, and narrows them to a place", async () => {
    const { page, faults } = await at("/checks");
    await page.getByText("份报告：").waitFor();
    const rows = page.locator(".checks-table tbody tr:not(.space)");
    const said = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))),
    );
    const wanted = found
      .map(({ counts: { error, warning, note, dismissed } }) => [error, warning, note, dismissed])
      .sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0));
    expect(said).toEqual(wanted);
    expect(wanted[0]?.[0]).toBeGreaterThan(0);
    const box = page.getByRole("searchbox", { name: "地方" });
    await box.fill("2024");
    await expect.poll(() => rows.count()).toBe(1);
    await page.waitForURL((url) => url.searchParams.get("q") === "2024");
    await box.fill("没有这个地方");
    await page.getByText("没有与“没有这个地方”相符的报告。").waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(() => rows.count()).toBe(found.length);
    await rows.first().locator("td a").first().click();
    await page.waitForURL((url) => url.searchParams.get("severity") === "error");
    await page.locator(".finding.error").first().waitFor();
    await expect.poll(() => page.locator(".finding:not(.error)").count()).toBe(0);
    await page.goBack();
    await page.locator(".checks-table").waitFor();
    expect(faults).toEqual([]);
  });

  it("shows of each finding the rule in words, the sum, both ends of it and every place, and keeps choices in the address", async () => {
    const { findings, previous } = ofYear(2025);
    const { page, faults } = await at(pageOf(2025));
    await page.locator(".finding").first().waitFor();
    await expect.poll(() => page.locator(".finding").count()).toBe(findings.length);
    const first = findings[0] as Findings["findings"][0];
    const words = (await page.locator(".finding").first().textContent()) ?? "";
    for (const part of [ruleNames[first.rule]?.zh, ruleNames[first.rule]?.says.zh, first.message, first.quote]) {
      expect(words).toContain(part);
    }
    for (const part of [first.expected, first.found]) if (part !== null) expect(words).toContain(part);
    const { rule } = findings.at(-1) as Findings["findings"][0];
    await page.getByRole("combobox", { name: "规则" }).selectOption(rule);
    const ofRule = findings.filter((each) => each.rule === rule).length;
    await expect.poll(() => page.locator(".finding").count()).toBe(ofRule);
    expect(new URL(page.url()).searchParams.get("rule")).toBe(rule);
    await page.goBack();
    await expect.poll(() => page.locator(".finding").count()).toBe(findings.length);
    const elsewhere = findings.flatMap(({ related }) => related).find(({ report }) => report === "previous");
    const link = page.locator(".finding-related a").filter({ hasText: elsewhere?.quote ?? "" });
    await link.first().click();
    await page.waitForURL(`**/reports/${previous?.id}?at=${elsewhere?.source.start}-${elsewhere?.source.end}`);
    await page.locator(".paper .block").first().waitFor();
    expect(faults).toEqual([]);
  });

  it("dismisses with a name and a reason, shows it in grey with the record, and takes it back", async () => {
    const { report, counts } = ofYear(2024);
    const { page, faults } = await at(pageOf(2024));
    const first = page.locator(".finding.error").first();
    await first.getByRole("button", { name: /^排除：/ }).click();
    const form = page.getByRole("form", { name: "记为不是问题" });
    await form.getByRole("button", { name: "记下" }).click();
    await page.getByText("请填理由").waitFor();
    await form.getByLabel("谁核对的").fill("林核对");
    await form.getByLabel("理由").fill("原件如此");
    await form.getByRole("button", { name: "记下" }).click();
    const grey = page.locator(".finding.dismissed");
    await grey.waitFor();
    expect(await grey.textContent()).toContain("林核对");
    expect(await grey.textContent()).toContain("理由：原件如此");
    expect((await findingsOf(report.id)).counts).toEqual({
      ...counts,
      error: counts.error - 1,
      dismissed: counts.dismissed + 1,
    });
    await page.getByRole("link", { name: "全部报告" }).click();
    await page.getByRole("link", { name: /已排除 1$/ }).click();
    await page.waitForURL((url) => url.searchParams.get("severity") === "dismissed");
    await grey.getByRole("button", { name: /^撤回排除/ }).click();
    await page.getByText("已撤回，重新列入").waitFor();
    await page.getByRole("button", { name: /^全部/ }).click();
    await expect.poll(() => page.locator(".finding.error").count()).toBe(counts.error);
    await page.getByText("排除记录 1 条").click();
    await page.locator(".dismissals li.undone").waitFor();
    expect((await findingsOf(report.id)).counts).toEqual(counts);
    expect(faults).toEqual([]);
  });

  describe("beside the text", () => {
    const textOf = (page: Page) => page.locator(".paper").evaluate((paper) => paper.textContent ?? "");

    it.each(["", "&text=delivered"])(
      "stands at the line of its words and is no part of the text, at %j",
      async (view) => {
        const { report, findings } = ofYear(2025);
        const { page } = await at(`/reports/${report.id}?mark=none${view}`);
        await page.locator(".margin-sign").first().waitFor();
        const { text, delivered } = await get<ReportDetail>(`/reports/${report.id}`);
        const bare = (words: string) => words.replaceAll(/\s/g, "");
        expect(bare(await textOf(page))).toBe(bare(view === "" ? text : delivered));
        const off = await page.locator(".margin-sign").evaluateAll((signs) =>
          signs.map((sign) => {
            const words = sign.parentElement?.nextElementSibling?.getClientRects()[0];
            return Math.round(sign.getBoundingClientRect().top - (words?.top ?? 0));
          }),
        );
        expect(off.length).toBeGreaterThan(3);
        expect(off.filter((distance) => Math.abs(distance) > 12)).toEqual([]);
        const counts = await page
          .locator(".margin-sign")
          .evaluateAll((signs) => signs.map((sign) => Number((sign as HTMLElement).dataset.count ?? 1)));
        expect(counts.reduce((all, count) => all + count)).toBe(findings.length);
        expect(await page.locator(".findings-link").textContent()).toBe(`校核 ${findings.length} 处`);
      },
    );

    it("opens by keyboard with its sum, tints its words, and gives the focus back", async () => {
      const { report, findings } = ofYear(2025);
      const { page, faults } = await at(`/reports/${report.id}`);
      const sign = page.locator(".margin-sign").first();
      await sign.focus();
      await page.keyboard.press("Enter");
      const first = [...findings].sort((a, b) => a.start - b.start)[0] as Findings["findings"][0];
      await page.locator(".over .finding.on").waitFor();
      expect(await page.locator(".over .finding.on").first().textContent()).toContain(first.message);
      expect(await sign.getAttribute("aria-current")).toBe("true");
      const tinted = () =>
        page.evaluate(() => [...(CSS.highlights.get("pointed") ?? [])].map((range) => String(range)).join(""));
      await expect.poll(tinted).toBe(first.quote);
      expect(new URL(page.url()).searchParams.get("open")).toBe("findings");
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest("#floating") !== null)).toBe(true);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator(".over .finding").count()).toBe(0);
      await expect.poll(() => sign.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.goBack();
      await expect.poll(() => new URL(page.url()).search).toBe("");
      expect(faults).toEqual([]);
    });
  });

  describe("a draft", () => {
    it("is checked at once; text and findings find each other; nothing of it is kept", async () => {
      const before = (await reports()).length;
      const { page, faults } = await at("/checks?draft=1");
      await page.getByText("草稿不保存").waitFor();
      expect(await page.getByRole("button", { name: "校核" }).isDisabled()).toBe(true);
      await check(page, DRAFT);
      await page.getByText("读作：漪湖县 2026 年").waitFor();
      await expect.poll(() => page.locator(".finding.error").count()).toBe(2);
      await page.locator(".finding.error blockquote button").nth(1).click();
      await expect
        .poll(() => page.locator(".draft-text mark").allTextContents())
        .toEqual(["50亿元，其中工业投资62亿元"]);
      await page.locator(".draft-text .margin-sign.error").first().click();
      await expect.poll(() => page.locator(".draft-text mark").allTextContents()).toEqual(["12.3:45.1:43.6"]);
      await expect.poll(() => page.locator(".finding.on").count()).toBe(1);
      await page.getByRole("button", { name: /^已收有 漪湖县 2025 年的报告/ }).click();
      await page.getByText("对照 漪湖县 2025 年的报告。").waitFor();
      await page.locator(".finding-related a").first().waitFor();
      await page.getByRole("button", { name: "修改草稿" }).click();
      expect(await page.getByLabel("草稿全文").inputValue()).toBe(DRAFT);
      expect((await reports()).length).toBe(before);
      const stored = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(await stored()).not.toContain("漪湖县");
      await page.reload();
      expect(await page.getByLabel("草稿全文").inputValue()).toBe("");
      expect(faults).toEqual([]);
    });

    it("comes from a text file; any other file is refused with what to do, and none is added as a report", async () => {
      const before = (await reports()).length;
      const { page, faults } = await at("/checks?draft=1");
      await page.getByLabel("草稿全文").waitFor();
      await dropped(page, "草稿.docx", "PK");
      await page.getByText("“草稿.docx”不是 .txt 文件").waitFor();
      await dropped(page, "草稿.txt", DRAFT);
      await expect.poll(() => page.getByLabel("草稿全文").inputValue()).toBe(DRAFT);
      await expect.poll(() => page.locator(".draft-unread").count()).toBe(0);
      await expect.poll(() => page.locator(".tray").count()).toBe(0);
      expect((await reports()).length).toBe(before);
      expect(faults).toEqual([]);
    });
  });

  it("says so where a report is not there", async () => {
    const { page } = await at("/checks?report=none");
    await page.getByRole("heading", { name: "没有这一页" }).waitFor();
  });

  it("prints the findings without what is for the screen only", async () => {
    const { page } = await at(pageOf(2025));
    await page.locator(".finding").first().waitFor();
    await page.emulateMedia({ media: "print" });
    await expect
      .poll(() => page.locator(".finding-choices, .finding-acts, .top").filter({ visible: true }).count())
      .toBe(0);
    await expect
      .poll(() => page.locator(".finding").filter({ visible: true }).count())
      .toBe(ofYear(2025).findings.length);
  });
});

describeInBrowser("checks of nothing", () => {
  it("say what to do while no report is held", async () => {
    const folder = await freshFolder();
    const [served, browser] = await Promise.all([serve(folder.path, "nothing"), launch()]);
    try {
      const { page, faults } = await open(browser, `${served.url}/checks`);
      await page.getByText("还没有报告可以校核").waitFor();
      expect(await unfitness(page)).toEqual([]);
      await page.getByRole("link", { name: "校核一份草稿" }).click();
      await check(page, DRAFT);
      await expect.poll(() => page.locator(".finding.error").count()).toBe(2);
      await page.getByRole("link", { name: "全部报告" }).click();
      await page.getByRole("link", { name: "去添加报告" }).click();
      await page.getByRole("heading", { name: "还没有报告" }).waitFor();
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      await served.stop();
      await folder.remove();
    }
  });
});

/** Pastes a draft and waits for what is found in it. */
async function check(page: Page, draft: string): Promise<void> {
  const box = page.locator("textarea");
  await box.fill(draft);
  await page.locator(".draft-form button[type=submit]").click();
  await page.locator(".draft-findings").waitFor();
}

/** Lets a file go over the page, as a person does with the mouse. */
const dropped = (page: Page, name: string, content: string): Promise<void> =>
  page.evaluate(
    ([name = "", content = ""]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], name));
      for (const type of ["dragenter", "dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    [name, content],
  );

/** Waits until nothing moves any more. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
