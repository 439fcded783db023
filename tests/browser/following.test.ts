// What became of the promises, and governments through the years, in a real browser: choosing, walking by keyboard, both years'
// words, a person's verdict and its way back, charts that lead to words, gaps that are told. In both languages, also on a phone.

import { readFile } from "node:fs/promises";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Following, GovernmentChain, GovernmentDetail } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { dealtTo, unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

/** An invented report, so that a government has years that are missing between. */
const reportOf = (year: number): string => `政府工作报告
——${year}年1月12日在青石县第十九届人民代表大会第一次会议上
青石县县长　陆知远

各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。

一、${year - 1}年工作回顾
过去一年，地区生产总值增长6.2%，城镇新增就业3100人。

二、${year}年工作安排
今年发展的主要预期目标是：地区生产总值增长6.5%左右，城镇新增就业3200人以上。
新建环湖绿道12公里，改造提升乡镇卫生院3所。
`;

describeInBrowser("promises and what became of them", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  let lake: GovernmentDetail;
  let quarry: GovernmentDetail;
  let following: Following;

  const ask = async <T>(path: string): Promise<T> => (await fetch(`${served.url}/api/v1${path}`)).json() as Promise<T>;
  const followed = (earlier: string) => ask<Following>(`/followings?limit=1000&earlier=${earlier}`);

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    for (const year of [2031, 2034]) await add(served.url, `青石县${year}.txt`, reportOf(year));
    const { governments } = await ask<{ governments: GovernmentChain[] }>("/governments");
    const key = (name: string) => encodeURIComponent(governments.find((each) => each.name === name)?.key ?? name);
    lake = await ask<GovernmentDetail>(`/governments/${key("漪湖县")}`);
    quarry = await ask<GovernmentDetail>(`/governments/${key("青石县")}`);
    following = await followed(newestPair().summary.id);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  const newestPair = () => lake.reports.findLast(({ later }) => later !== null) as GovernmentDetail["reports"][0];
  const at = (path: string, look?: Look): Promise<Watched> => open(browser, served.url + path, look);
  const placePath = ({ key }: GovernmentDetail) => `/governments/${encodeURIComponent(key)}`;
  const compared = () => following.promises.find(({ comparison }) => comparison !== null)!;
  const silent = () => following.promises.filter(({ verdict }) => verdict === "unreported");
  const pairPath = (search = "") => `/promises?earlier=${following.earlier.id}${search}`;

  describe.each<[string, Look]>([
    ["wide and light", { width: 1280 }],
    ["on a phone of 390 pixels, dark", { width: 390, height: 780, dark: true }],
  ])("%s", (_, look) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at("/governments", look);
    });
    afterAll(() => watched.page.context().close());

    const pages: [string, () => string, string][] = [
      ["governments", () => "/governments", ".chains .verdict-line"],
      ["one government", () => placePath(lake), ".multiple svg"],
      ["one with missing years", () => placePath(quarry), ".gap-row"],
      ["promises", () => pairPath(), ".promise"],
      ["an open promise", () => pairPath(`&s=${compared().promise.id}`), ".compared-numbers"],
      ["a promise never mentioned again", () => pairPath(`&s=${silent()[0]?.promise.id}`), ".absent-answer"],
      ["promises that wait", () => `/promises?earlier=${lake.reports.at(-1)?.summary.id}`, ".no-later"],
    ];
    it.each(
      dealtTo(look, pages).map(([name, path, drawn]) => [name, look.width === 390 ? "en" : "", path, drawn] as const),
    )("%s %s is fit for everybody and breaks no rule", async (_, lang, path, drawn) => {
      const { page, faults } = watched;
      const address = new URL(served.url + path());
      if (lang !== "") address.searchParams.set("lang", lang);
      await page.goto(address.href);
      await page.locator(drawn).first().waitFor();
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });

    it("the form that overrules is fit for everybody", async () => {
      const { page, faults } = watched;
      await page.goto(served.url + pairPath(`&s=${silent()[0]?.promise.id}`));
      await page.getByRole("button", { name: "改判" }).click();
      await page.getByLabel(/回应的原话/).fill("增长");
      await page.locator(".answer-places li").first().waitFor();
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  describe("governments", () => {
    it("are listed with their years, the missing ones dashed, and found by what is typed", async () => {
      const { page, faults } = await at("/governments");
      const row = page.locator(".chains tr", { hasText: "青石县" });
      await expect
        .poll(() => row.locator(".year-strip li").allTextContents())
        .toEqual(["2031", "2032 无", "2033 无", "2034"]);
      expect(
        await row
          .locator(".gap")
          .first()
          .evaluate((year) => getComputedStyle(year).borderTopStyle),
      ).toBe("dashed");
      await page.getByRole("searchbox", { name: "筛选" }).fill("漪湖");
      await page.getByText("1 / 2 个政府").waitFor();
      await page.getByRole("searchbox", { name: "筛选" }).fill("没有这个地方");
      await page.getByText("没有与“没有这个地方”相符的政府。").waitFor();
      await page.getByRole("button", { name: "清除筛选" }).click();
      await page.getByText("2 / 2 个政府").waitFor();
      await page.getByRole("link", { name: "漪湖县" }).click();
      await page.getByRole("heading", { level: 1, name: "漪湖县" }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "地方" }).waitFor();
      expect(faults).toEqual([]);
    });

    it("say what is missing between the years and what to do", async () => {
      const { page } = await at(placePath(quarry));
      await page.getByText("已收 2 个年份的报告，中间缺 2032、2033 年。").waitFor();
      await expect.poll(() => page.locator(".gap-row").count()).toBe(2);
      await page.locator(".gap-row").first().getByRole("link", { name: "添加报告" }).click();
      await page.getByRole("heading", { level: 1, name: "已收的报告" }).waitFor();
    });

    it("lead from the number of a verdict to just those promises", async () => {
      const { page } = await at(placePath(lake));
      const { verdicts, summary } = newestPair();
      const row = page.locator(".year-table tr", { hasText: `${summary.planYear} → ${summary.planYear + 1} 年` });
      const missed = row.getByRole("link", { name: "未达成" });
      expect(await missed.textContent()).toBe(`未达成 ${verdicts.missed}`);
      await missed.click();
      await shown(page, verdicts.missed, following);
      expect(new URL(page.url()).searchParams.get("verdict")).toBe("missed");
    });

    it("lead to the findings of a report", async () => {
      const { page } = await at(placePath(lake));
      const { id } = lake.reports.at(-1)!.summary;
      expect(await page.locator(".findings-link").first().getAttribute("href")).toBe(`/checks?report=${id}`);
    });

    it("draw targets and results by year; a mark and a number lead to their words", async () => {
      const { page, faults } = await at(placePath(lake));
      const series = lake.series.find(({ points }) => points.some(({ target, result }) => target && result))!;
      const point = series.points.find(({ target, result }) => target && result)!;
      const chart = page.locator(".multiple", { hasText: series.indicator.name }).first();
      await expect
        .poll(() => chart.locator("svg .result-mark").count())
        .toBe(series.points.filter(({ result }) => result).length);
      const mark = chart.locator(`svg a[aria-label="${point.result?.quote}"]`).first();
      await mark.click();
      await page.locator(".piece.selected").first().waitFor();
      expect(
        await page
          .locator(".piece.selected")
          .allTextContents()
          .then((pieces) => pieces.join("")),
      ).toBe(point.result?.quote);
      await page.goBack();
      await chart.locator("tbody tr").first().locator("a").first().click();
      await page.locator(".piece.selected").first().waitFor();
      expect(new URL(page.url()).pathname).toBe(
        `/reports/${series.points.find(({ target }) => target)?.target?.report}`,
      );
      expect(faults).toEqual([]);
    });

    it("give their drawings and numbers away", async () => {
      const { page } = await at(placePath(lake));
      const picture = await saved(page, () =>
        page
          .getByRole("button", { name: /^下载图（SVG）/ })
          .first()
          .click(),
      );
      expect(picture.name).toMatch(/^漪湖县_.*\.svg$/);
      expect(picture.text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(picture.text).not.toContain("var(--");
      const table = await saved(page, () => page.getByRole("button", { name: "下载表格（CSV）" }).click());
      const lines = table.text.trim().split("\r\n");
      expect(lines[0]).toContain("指标,口径,年份");
      expect(lines).toHaveLength(1 + lake.series.reduce((sum, { points }) => sum + points.length, 0));
    });

    it("say so where there is none of that name", async () => {
      const { page } = await at("/governments/000000");
      await page.getByRole("heading", { level: 1, name: "没有这一页" }).waitFor();
    });
  });

  describe("the list", () => {
    it("begins with the newest pair of years of all", async () => {
      const { page } = await at("/promises");
      await shown(page, following.promises.length, following);
      expect(await page.getByLabel("年份").locator("option:checked").textContent()).toBe("2024 → 2025 年");
    });

    it("is chosen by verdict, field, kind and words; the counts follow, the address says it, back works", async () => {
      const { page, faults } = await at(pairPath());
      const { counts, facets } = following;
      const chip = (name: string) => page.getByRole("group", { name: "兑现" }).getByRole("button", { name });
      expect(await chip("达成").first().textContent()).toBe(`达成 ${counts.met}`);
      await chip("未提及").click();
      await shown(page, counts.unreported, following);
      const [field] = facets.domain;
      await page.getByLabel("领域").selectOption(field!.value);
      const both = silent().filter(({ promise }) => promise.domain?.split("/")[0] === field!.value);
      await shown(page, both.length, following);
      expect(await chip("未提及").textContent()).toBe(`未提及 ${both.length}`);
      expect(new URL(page.url()).searchParams.get("domain")).toBe(field!.value);
      await page.goBack();
      await shown(page, counts.unreported, following);
      await page.goBack();
      await shown(page, following.promises.length, following);
      await page.getByLabel("核对").selectOption("true");
      await shown(page, following.promises.filter(({ measurable }) => measurable).length, following);
      await page.getByRole("searchbox", { name: "筛选承诺" }).fill("没有人说过这句话");
      await page.getByText("没有符合这些条件的承诺。").waitFor();
      await page.getByRole("button", { name: "清除筛选" }).click();
      await shown(page, following.promises.length, following);
      expect(faults).toEqual([]);
    });

    it("is walked with j and k; Enter leads to the open promise, Esc back and then closes it", async () => {
      const { page } = await at(pairPath());
      await page.locator(".promise").first().waitFor();
      for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
      const id = following.promises[1]!.promise.id;
      await expect.poll(() => new URL(page.url()).searchParams.get("s")).toBe(id);
      await page.locator("#open-promise").waitFor();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("open-promise");
      await page.keyboard.press("Escape");
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("promise-line");
      expect(new URL(page.url()).searchParams.get("s")).toBe(id);
      await page.keyboard.press("Escape");
      await page.locator("#open-promise").waitFor({ state: "detached" });
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("promise-filter");
    });

    it("holds hundreds with few in the page, and finds one far down", async () => {
      const last = following.promises.at(-1)!.promise;
      const { page } = await at(pairPath(`&s=${last.id}`));
      const line = page.locator('.promise[aria-current="true"] .promise-line');
      await line.waitFor();
      await expect.poll(() => inSight(page, '.promise[aria-current="true"] .promise-line')).toBe(true);
      expect(await page.locator(".promise").count()).toBeLessThan(60);
    });

    it("lists what was never mentioned again, and prints all of it", async () => {
      const { page } = await at(pairPath());
      await page.getByRole("button", { name: `再未提及的 ${silent().length} 项` }).click();
      await shown(page, silent().length, following);
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await expect.poll(() => page.locator(".printed-promises tbody tr").count()).toBe(silent().length);
      expect(await page.locator(".printed-promises h2").textContent()).toContain("再未提及的承诺");
      expect(await page.locator(".promise-list").isVisible()).toBe(false);
    });

    it("offers its tables", async () => {
      const { page } = await at(pairPath());
      await page.locator(".downloads a").first().waitFor({ state: "attached" });
      const hrefs = await page
        .locator(".downloads a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(hrefs.length).toBeGreaterThanOrEqual(4);
      for (const href of hrefs) expect((await fetch(served.url + href)).status).toBe(200);
    });
  });

  describe("an open promise", () => {
    it("shows both years' words marked, the sum and the reason, and leads to both reports", async () => {
      const { promise, outcomes, comparison, reason } = compared();
      const { page, faults } = await at(pairPath(`&s=${promise.id}`));
      const pair = page.locator("#open-promise");
      await pair.locator(".to-words").nth(1).waitFor();
      expect(await pair.locator("blockquote mark").first().textContent()).toBe(promise.quote);
      expect(await pair.locator("blockquote mark").nth(1).textContent()).toBe(outcomes[0]!.quote);
      const sum = await pair.locator(".compared-numbers").textContent();
      for (const part of ["目标", "结果", "容差", "差", String(comparison!.result).replace("-", "−")])
        expect(sum).toContain(part);
      expect(await pair.locator(".reason").textContent()).toContain(reason);
      expect(await pair.locator(".reason").textContent()).toContain("有把握");
      await pair.getByRole("link", { name: "在报告中看" }).nth(1).click();
      await page.waitForURL((url) => url.pathname === `/reports/${following.later?.id}`);
      const { source } = outcomes[0]!;
      expect(new URL(page.url()).searchParams.get("at")).toBe(`${source.start}-${source.end}`);
      await page.goBack();
      await pair.getByRole("link", { name: "在报告中看" }).first().click();
      await page.waitForURL((url) => url.pathname === `/reports/${following.earlier.id}`);
      expect(faults).toEqual([]);
    });

    it("is copied with both quotes, their citations and links", async () => {
      const { promise, outcomes } = compared();
      const { page } = await at(pairPath(`&s=${promise.id}`));
      await page.getByRole("button", { name: "复制引文" }).click();
      await page.getByText("已复制：引文、出处和链接").waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain(`“${promise.quote}”`);
      expect(text).toContain(`“${outcomes[0]!.quote}”`);
      expect(text.match(/漪湖县人民政府/g)).toHaveLength(2);
      expect(text).toContain(`/promises?earlier=${following.earlier.id}&s=${promise.id}`);
    });

    it("tells that the same words answer others too", async () => {
      const places = (each: Following["promises"][0]) => each.outcomes.map(({ start, end }) => `${start}-${end}`);
      const shared = following.promises.find((one) =>
        following.promises.some((other) => other !== one && places(other).some((place) => places(one).includes(place))),
      );
      const { page } = await at(pairPath(`&s=${shared?.promise.id}`));
      await page.getByText(/同一处原话还对应另外 \d+ 项承诺：/).waitFor();
      await page.locator(".shared button").first().click();
      await page.waitForURL((url) => url.searchParams.get("s") !== shared?.promise.id);
    });

    it("is overruled with words found in the later report; the machine's verdict stands beside, and it can be taken back", async () => {
      const { promise } = silent()[0]!;
      const { page, faults } = await at(pairPath(`&s=${promise.id}`));
      await page.getByRole("button", { name: "改判" }).click();
      const form = page.locator(".judge-form");
      await form.getByRole("button", { name: "记下改判" }).click();
      await form.getByText("请填理由").waitFor();
      await form.getByLabel("推进中").check();
      await form.getByLabel("2025 年报告里回应的原话").fill("没有人说过这句话");
      await form.getByText("报告里没有这些字。").waitFor();
      await form.getByLabel("2025 年报告里回应的原话").fill("增长");
      await form.locator(".answer-places button").first().click();
      const words = await form.locator(".answer-field blockquote").textContent();
      await form.getByLabel("理由").fill("回顾里换了说法");
      await form.getByLabel("谁在改判").fill("周敏");
      await form.getByRole("button", { name: "记下改判" }).click();
      const pair = page.locator("#open-promise");
      await pair.getByText("周敏找到的原话").waitFor();
      expect(await pair.locator(".open-head").textContent()).toMatch(/^推进中周敏改判 · 机器判为 未提及/);
      expect(await pair.locator(".two-years section").nth(1).locator("mark").textContent()).toBe(words);
      expect(await pair.locator(".judgements li").textContent()).toMatch(
        /推进中.*当时机器判为.*未提及.*回顾里换了说法.*有效/,
      );
      expect((await followed(following.earlier.id)).counts.unreported).toBe(following.counts.unreported - 1);
      await pair.getByRole("button", { name: "撤回" }).click();
      await pair.locator(".judgements li.undone").waitFor();
      await pair.getByText("2025 年报告的回顾里没有找到回应。").waitFor();
      expect((await followed(following.earlier.id)).counts).toEqual(following.counts);
      expect(faults).toEqual([]);
    });

    it("unfolds below its line on a phone", async () => {
      const { page } = await at(pairPath(), { width: 390, height: 780 });
      const item = page.locator(".promise-list > li").nth(2);
      await item.locator(".promise-line").click();
      await item.locator("#open-promise .to-words").first().waitFor();
      expect(await overflow(page)).toBe(0);
      await item.locator(".promise-line").click();
      await page.locator("#open-promise").waitFor({ state: "detached" });
    });

    it("is named though the filters leave it out", async () => {
      const { page } = await at(pairPath(`&s=${silent()[0]!.promise.id}&verdict=met`));
      await page.getByText("选中的一条不在筛选结果里。").waitFor();
      await page.locator("#open-promise .absent-answer").waitFor();
    });
  });

  describe("where there is nothing to compare", () => {
    it("says that the next year is not held, and what to add", async () => {
      const { page } = await at(`/promises?government=${encodeURIComponent(quarry.key)}`);
      await page.locator(".no-later").getByText("尚无 2035 年报告").waitFor();
      await expect.poll(() => page.locator(".promise .verdict.pending").count()).toBeGreaterThan(0);
      await page.getByRole("link", { name: "添加 2035 年报告" }).first().click();
      await page.getByRole("heading", { level: 1, name: "已收的报告" }).waitFor();
    });

    it("leads from a report to its promises", async () => {
      const { page } = await at(`/reports/${following.earlier.id}`);
      await page.locator(".toolbar-lists").getByRole("link", { name: "兑现" }).click();
      await shown(page, following.promises.length, following);
    });

    it("says so when the service does not answer, and tries again", async () => {
      const { page } = await at("/governments");
      await page.route("**/api/v1/followings**", (route) => route.abort());
      await page.getByRole("navigation").getByRole("link", { name: "兑现" }).click();
      await page.getByRole("heading", { name: "服务没有回答" }).waitFor();
      await page.unroute("**/api/v1/followings**");
      await page.getByRole("button", { name: "重试" }).click();
      await page.locator(".promise").first().waitFor();
    });
  });
});

describeInBrowser("promises where nothing is held", () => {
  it("say what to do first", async () => {
    const folder = await freshFolder();
    const [served, browser] = await Promise.all([serve(folder.path, "nothing"), launch()]);
    for (const path of ["/governments", "/promises"]) {
      const { page, faults } = await open(browser, served.url + path, { width: 390, height: 780 });
      await page.getByRole("link", { name: "添加报告" }).waitFor();
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults).toEqual([]);
    }
    await browser.close();
    await served.stop();
    await folder.remove();
  });
});

/** Adds a report as the page does. */
async function add(url: string, name: string, text: string): Promise<void> {
  const form = new FormData();
  form.set("file", new File([text], name, { type: "text/plain" }));
  const answer = await fetch(`${url}/api/v1/deliveries`, { method: "POST", body: form, headers: { Origin: url } });
  expect(answer.status).toBe(201);
}

/** Waits until the list says that it shows so many. */
const shown = (page: Page, count: number, { promises }: Following): Promise<void> =>
  page
    .locator(".list-head [role=status]")
    .filter({ hasText: `${count} / ${promises.length} 项承诺` })
    .waitFor();

/** What a click lets the browser save. */
async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download") as Promise<Download>, click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const { top, bottom } = document.querySelector(wanted)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= window.innerHeight;
  }, selector);

/** Waits until nothing is being fetched and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}
