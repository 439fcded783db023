// The search: words in the sentences of all reports, filters, the spread over years, what to do where nothing is found; and the way
// to it from the first page, with the tables to take away. In both languages, also on a phone.

import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Found, PhraseSpread, ReportSummary } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { dealtTo, unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

const WORD = "高标准农田";
/** A word that stands in many sentences. */
const WIDE = "建设";
const phone: Look = { width: 390, height: 780 };

describeInBrowser("the search", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  let word: Found;

  const asked = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api/v1${path}`)).json()) as T;
  const found = (query: Record<string, string>) => asked<Found>(`/search?${new URLSearchParams(query)}`);
  const at = (query: Record<string, string>, look?: Look): Promise<Watched> =>
    open(browser, `${served.url}/search?${new URLSearchParams(query)}`, look);

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    word = await found({ q: WORD });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  describe.each<[string, Look]>([
    ["wide and light", {}],
    ["on a phone of 390 pixels, dark", { ...phone, dark: true }],
  ])("%s", (_, look) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at({}, look);
    });
    afterAll(() => watched.page.context().close());

    const addresses: [string, Record<string, string>, string][] = [
      ["the empty box", {}, ".search-begin li"],
      ["what was found", { q: WORD }, ".hit"],
      ["what was found, with the table", { q: WORD, table: "1" }, ".strip-table tbody a"],
      ["what filters leave", { q: WORD, role: "plan", kind: "commitment", from: "2024" }, ".chosen button"],
      ["filters without words", { verdict: "unreported", domain: "agriculture" }, ".hit"],
      ["nothing", { q: `${WORD} 没有人说过`, role: "plan" }, ".search-nothing li"],
      ["the filters of a phone", { q: WORD, open: "filters" }, ".facets"],
    ];
    it.each(
      dealtTo(look, addresses).map((one) =>
        look.width === 390 ? ([`${one[0]}, in English`, { ...one[1], lang: "en" }, one[2]] as typeof one) : one,
      ),
    )("%s is fit for everybody and breaks no rule", async (_, query, part) => {
      const { page, faults } = watched;
      await page.goto(`${served.url}/search?${new URLSearchParams(query)}`);
      await page.locator(part).first().waitFor();
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  it("shows what can be asked, with examples that find what they say", async () => {
    const { page, faults } = await at({});
    const examples = page.locator(".search-begin li");
    await expect.poll(() => examples.count()).toBe(3);
    for (const n of [0, 1, 2]) {
      const said = Number(/(\d+) 句/.exec((await examples.nth(n).textContent()) ?? "")?.[1]);
      await examples.nth(n).getByRole("link").click();
      await total(page, said);
      expect(said).toBeGreaterThan(0);
      await page.goBack();
      await examples.nth(n).waitFor();
    }
    expect(faults).toEqual([]);
  });

  it("looks for words when it is told to, writes them into the address, and goes back", async () => {
    const { page, faults } = await at({});
    await page.keyboard.press("/");
    await page.keyboard.type(WORD);
    expect(new URL(page.url()).search).toBe("");
    await page.keyboard.press("Enter");
    await total(page, word.total);
    expect(new URL(page.url()).searchParams.get("q")).toBe(WORD);
    expect(await page.title()).toContain(WORD);
    await page.goBack();
    await page.locator(".search-begin").waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
    await page.goForward();
    await total(page, word.total);
    expect(await page.getByRole("searchbox").inputValue()).toBe(WORD);
    expect(faults).toEqual([]);
  });

  it("marks the words where they stand, and leads from them to their characters in the report", async () => {
    const { page, faults } = await at({ q: `${WORD} 改造` });
    const hit = page.locator(".hit").first();
    await expect
      .poll(async () => new Set(await hit.locator("mark").allTextContents()))
      .toEqual(new Set([WORD, "改造"]));
    await hit.locator("mark", { hasText: WORD }).first().click();
    await expect.poll(() => pointedAt(page)).toBe(WORD);
    expect(faults).toEqual([]);
  });

  it("copies a sentence with its citation and a link that leads to it", async () => {
    const { page } = await at({ q: WORD });
    await page.getByRole("button", { name: "复制引文" }).first().click();
    await page.getByText("已复制").waitFor();
    const [quote, citation, link] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    const [first] = word.hits;
    expect(quote).toBe(`“${first?.text}”`);
    expect(citation).toContain("漪湖县人民政府");
    expect(link).toBe(`${served.url}/reports/${first?.report}?at=${first?.source.start}-${first?.source.end}`);
    await page.goto(link as string);
    await expect.poll(() => pointedAt(page)).toBe(first?.text);
  });

  it("narrows by what is ticked, says by what, and takes it back", async () => {
    const all = await found({ q: WIDE });
    const { page, faults } = await at({ q: WIDE });
    const box = (filter: string, name: RegExp) =>
      page.getByRole("group", { name: filter }).getByRole("checkbox", { name });
    const { count: planned } = all.facets.role.find(({ value }) => value === "plan") as { count: number };
    await box("报告的部分", /^部署/).check();
    await total(page, planned);
    await box("句中有", /^指标/).check();
    const both = await found({ q: WIDE, role: "plan", kind: "measure" });
    await total(page, both.total);
    expect(both.total).toBeLessThan(planned);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: WIDE, role: "plan", kind: "measure" });
    await page.getByRole("button", { name: "去掉 报告的部分：部署" }).click();
    await total(page, (await found({ q: WIDE, kind: "measure" })).total);
    await page.goBack();
    await total(page, both.total);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await total(page, all.total);
    expect(faults).toEqual([]);
  });

  it("narrows by years and by places", async () => {
    const { page } = await at({ q: WORD });
    await page.getByLabel("从", { exact: true }).selectOption("2024");
    await total(page, (await found({ q: WORD, from: "2024" })).total);
    await page.getByLabel("到", { exact: true }).selectOption("2024");
    const year = await found({ q: WORD, from: "2024", to: "2024" });
    await total(page, year.total);
    const places = page.getByRole("group", { name: "地方" });
    const [place] = year.facets.place;
    await places.getByRole("checkbox", { name: place?.place as string }).check();
    await page.waitForURL((url) => url.searchParams.get("place") === place?.value);
    await page.getByRole("button", { name: `去掉 地方：${place?.place}` }).waitFor();
    await total(page, place?.count as number);
  });

  it("is walked through by keyboard, and opens what has it", async () => {
    const { page } = await at({ q: WORD });
    const on = () => new URL(page.url()).searchParams.get("on");
    const nameOf = (n: number) => `${word.hits[n]?.report}:${word.hits[n]?.n}`;
    await page.locator(".hit").first().waitFor();
    // What hears the keys is there a moment after what is seen.
    await settled(page);
    await page.keyboard.press("j");
    await expect.poll(on).toBe(nameOf(0));
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await expect.poll(on).toBe(nameOf(1));
    const hasKeyboard = page.locator('.hits [data-index="1"] .hit-place:focus');
    await hasKeyboard.waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/reports/${word.hits[1]?.report}`);
    expect(new URL(page.url()).searchParams.get("at")).toBe(placeOf(word.hits[1]));
    await expect.poll(() => pointedAt(page)).toBe(WORD);
    await page.goBack();
    await page.locator(`.hits [aria-current="true"][data-index="1"]`).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("j");
    expect(await page.getByRole("searchbox").inputValue()).toBe("j");
  });

  it("lists more when somebody wants more, and holds a long list in few lines", async () => {
    const all = await found({ kind: "commitment" });
    expect(all.total).toBeGreaterThan(100);
    const { page, faults } = await at({ kind: "commitment" });
    await page.getByRole("button", { name: "再列 50 句" }).click();
    await page.getByText(`已列出 100 / ${all.total} 句`).waitFor();
    expect(await page.locator(".hit").count()).toBeLessThan(60);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.locator('.hits [aria-posinset="100"]').waitFor();
    expect(faults).toEqual([]);
  });

  it("shows how the words spread, leads from a year and from a cell to their sentences", async () => {
    const spread = await asked<PhraseSpread>(`/spread?${new URLSearchParams({ phrase: WORD })}`);
    const { page, faults } = await at({ q: WORD });
    const columns = page.locator(".strip svg a");
    await expect.poll(() => columns.count()).toBe(spread.years.length);
    const last = spread.years.at(-1) as PhraseSpread["years"][number];
    await columns.last().click();
    await total(page, last.sentences);
    expect(new URL(page.url()).searchParams.get("from")).toBe(String(last.year));
    await page.goBack();
    await page.getByRole("button", { name: "各地各年的表" }).click();
    const cell = page.locator(".strip-table tbody a").first();
    const said = Number(await cell.textContent());
    await cell.click();
    await total(page, said);
    expect(faults).toEqual([]);
  });

  it("gives the spread as data and as a picture", async () => {
    const { page, faults } = await at({ q: WORD });
    const saved = async (button: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button }).click(),
      ]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
    };
    const data = await saved("下载数据（CSV）");
    expect(data.name).toBe(`${WORD}_逐年分布.csv`);
    expect(data.text.trim().split("\r\n")).toHaveLength(1 + 3);
    const sum = data.text
      .split("\r\n")
      .slice(1)
      .reduce((all, line) => all + Number(line.split(",")[6] ?? 0), 0);
    expect(sum).toBe(word.total);
    const picture = await saved("下载图（SVG）");
    expect(picture.text).toContain("<rect");
    expect(picture.text).toContain(`${WORD} 逐年分布`);
    expect(faults).toEqual([]);
  });

  it("says what to leave out where nothing is found, and what that would find", async () => {
    const { page, faults } = await at({ q: WORD, tier: "national" });
    const way = page.locator(".search-nothing li");
    await way.first().waitFor();
    await expect.poll(() => way.allTextContents()).toEqual([`去掉 层级：国家 ${word.total} 句`]);
    await way.getByRole("link").click();
    await total(page, word.total);
    await page.goto(`${served.url}/search?${new URLSearchParams({ q: `${WORD} 没有人说过`, role: "review" })}`);
    await way.first().waitFor();
    const { count } = word.facets.role.find(({ value }) => value === "review") as { count: number };
    await expect
      .poll(() => way.allTextContents())
      .toEqual([`去掉 “没有人说过” ${count} 句`, `只找“${WORD}”，不加条件 ${word.total} 句`]);
    await page.goto(`${served.url}/search?${new URLSearchParams({ q: "没有人说过" })}`);
    await page.getByText("请换一个说法").waitFor();
    expect(faults).toEqual([]);
  });

  it("lays the filters in a drawer on a phone; back closes it", async () => {
    const { page, faults } = await at({ q: WORD }, phone);
    await expect.poll(() => page.locator(".facets").count()).toBe(0);
    await page.getByRole("button", { name: "筛选", exact: true }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByRole("checkbox", { name: /^部署/ }).check();
    const { count } = word.facets.role.find(({ value }) => value === "plan") as { count: number };
    await drawer.getByRole("button", { name: `看 ${count} 句` }).click();
    await drawer.waitFor({ state: "detached" });
    await total(page, count);
    await page.getByRole("button", { name: "筛选（1）" }).click();
    await drawer.waitFor();
    await page.goBack();
    await drawer.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });

  it("says why there is no answer, and asks again", async () => {
    const { page } = await at({});
    await page.route("**/api/v1/search?**", (route) => route.fulfill({ status: 500, body: "{}" }));
    await page.getByRole("searchbox").fill(WORD);
    await page.getByRole("button", { name: "检索", exact: true }).click();
    await page.getByRole("alert").waitFor();
    await page.unroute("**/api/v1/search?**");
    await page.getByRole("button", { name: "重试" }).click();
    await total(page, word.total);
  });

  it("leads to adding reports where none is held", async () => {
    const empty = await freshFolder();
    const bare = await serve(empty.path, "nothing");
    try {
      const { page, faults } = await open(browser, `${bare.url}/search`);
      await page.getByRole("link", { name: "去添加报告" }).click();
      await page.getByRole("heading", { name: "还没有报告" }).waitFor();
      expect(faults).toEqual([]);
    } finally {
      await bare.stop();
      await empty.remove();
    }
  });

  it("is reached from the first page, whose filter is another box", async () => {
    const { page, faults } = await open(browser, served.url);
    await page.keyboard.press("/");
    await page.keyboard.type(WORD);
    expect(await page.getByRole("searchbox", { name: "筛选下面的报告" }).inputValue()).toBe("");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/search" && url.searchParams.get("q") === WORD);
    await total(page, word.total);
    expect(faults).toEqual([]);
  });

  it("finds the pages that answer the three questions", async () => {
    const { page, faults } = await open(browser, served.url);
    const { reports } = await asked<{ reports: ReportSummary[] }>("/reports");
    const [latest, before] = [...reports].sort((a, b) => b.planYear - a.planYear);
    const address = (name: string) => page.locator(".question-pages").getByRole("link", { name }).getAttribute("href");
    await page.locator(".question-pages").first().waitFor();
    expect(await address("逐项看承诺的结果")).toBe(`/promises?earlier=${before?.id}`);
    expect(await address("校核这份报告的数")).toBe(`/checks?report=${latest?.id}`);
    // One government alone cannot be compared with others.
    expect(await page.getByRole("link", { name: "和各地的目标比" }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each<[string, Look]>([
    ["wide", {}],
    ["on a phone", phone],
  ])("offers every table of everything held, %s", async (_, look) => {
    const { page, faults } = await open(browser, served.url, look);
    const { tables } = await asked<{ tables: { name: string; files: string[] }[] }>("/exports");
    const button = page.getByRole("button", { name: "导出", exact: true });
    await button.click();
    const list = page.locator(".downloads-list");
    await list.waitFor();
    const links = await list
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") as string));
    expect(links.map((link) => link.replace("/api/v1/exports/", "")).sort()).toEqual(
      tables.flatMap(({ files }) => files).sort(),
    );
    expect(await unfitness(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const { left, right } = await list.evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(look.width ?? 1440);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      list.getByRole("link", { name: "导出目标与结果，CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("targets.csv");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
    expect(faults).toEqual([]);
  });
});

/** Waits until so many sentences are told. */
async function total(page: Page, count: number): Promise<void> {
  await page
    .getByRole("status")
    .filter({ hasText: new RegExp(`^${count} 句，`) })
    .waitFor();
  await page.locator('.search-panes[aria-busy="false"]').waitFor();
}

/** Where the first words of a sentence stand in the delivered text; the examples need no repairs. */
const placeOf = (hit: Found["hits"][number] | undefined): string => `${hit?.marks[0]?.start}-${hit?.marks[0]?.end}`;

/** The characters of the report that a link points at. */
const pointedAt = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get("pointed") ?? [])].map((range) => range.toString()).join(""));

/** Waits until nothing is being fetched and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}
