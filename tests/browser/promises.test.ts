// The ledger of everything a report says: promises by kind, by field of work and by whether they can be checked; lines of several
// kinds under the same words; numbers that are not in the ledger; why; what people strike and add. In both languages, also on a phone.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { domainNames, type ReportDetail, type ReportSummary, subjectOf } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { dealtTo, unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

type Statement = ReportDetail["statements"][0];

describeInBrowser("the ledger of everything", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  let report: ReportDetail;

  const fetched = async (): Promise<ReportDetail> =>
    (await (await fetch(`${served.url}/api/v1/reports/${report.summary.id}`)).json()) as ReportDetail;

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

  const reportPath = (search = "") => `/reports/${report.summary.id}${search}`;
  /** The report in a window of its own, its text drawn. */
  const at = async (search: string, look?: Look): Promise<Watched> => {
    const watched = await open(browser, served.url + reportPath(search), look);
    await watched.page.locator(".paper .block").first().waitFor();
    return watched;
  };
  const ofKind = (kind: Statement["kind"]) => report.statements.filter((each) => each.kind === kind);
  const promise = () => ofKind("commitment").find(({ commitment }) => commitment?.measurable) as Statement;
  /** A promise with a measure in it, at other characters than the measure. */
  const nested = () =>
    ofKind("commitment").flatMap((outer) =>
      ofKind("measure")
        .filter((inner) => outer.start < inner.start && inner.end <= outer.end)
        .map((inner) => ({ outer, inner })),
    )[0] as { outer: Statement; inner: Statement };

  describe.each<[string, Look]>([
    ["wide and light", {}],
    ["on a phone of 390 pixels, dark", { width: 390, height: 780, dark: true }],
  ])("%s", (_, look) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at("", look);
    });
    afterAll(() => watched.page.context().close());

    const searches: [string, () => string][] = [
      ["by field of work", () => "?sort=domain&side=ledger"],
      ["by field of work, in English", () => "?sort=domain&side=ledger&lang=en"],
      ["promises that can be checked", () => "?kind=commitment&check=yes&side=ledger"],
      ["achievements, in English", () => "?kind=achievement&side=ledger&lang=en"],
      ["why a promise was read", () => `?s=${promise().id}&why=1&side=ledger`],
      ["why a promise was read, in English", () => `?s=${promise().id}&why=1&side=ledger&lang=en`],
      ["the numbers that are left", () => "?open=numbers"],
      ["the numbers that are left, in English", () => "?open=numbers&lang=en"],
    ];
    it.each(dealtTo(look, searches))("%s is fit for everybody and breaks no rule", async (_, search) => {
      const { page, faults } = watched;
      await page.goto(served.url + reportPath(search()));
      await page
        .locator(search().includes("open=") ? ".numbers-list" : ".entry-place")
        .first()
        .waitFor();
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  it.each(["", "?lang=en"])("chooses what is marked on a phone, nothing beyond its edge, at %j", async (search) => {
    const { page, faults } = await at(search, { width: 390, height: 780 });
    await page.locator(".marks summary").click();
    const box = page.locator(".marks fieldset");
    await box.waitFor();
    const { left, right } = await box.evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
    expect(await unfitness(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("shows the kinds that are switched on, with their numbers, and writes them into the address", async () => {
    const { page, faults } = await at("");
    const chip = (name: string) => page.getByRole("group", { name: "种类" }).getByRole("button", { name });
    expect(await chip("承诺").textContent()).toBe(`承诺 ${ofKind("commitment").length}`);
    await chip("承诺").click();
    const { length: promises } = ofKind("commitment");
    await shown(page, promises, report);
    expect(new URL(page.url()).searchParams.get("kind")).toBe("commitment");
    await chip("指标").click();
    await shown(page, promises + ofKind("measure").length, report);
    expect(new URL(page.url()).searchParams.get("kind")).toBe("commitment measure");
    await page.goBack();
    await shown(page, promises, report);
    expect(await chip("承诺").getAttribute("aria-pressed")).toBe("true");
    expect(await chip("指标").getAttribute("aria-pressed")).toBe("false");
    expect(await page.locator(".entry:not(.commitment)").count()).toBe(0);
    await chip("全部").click();
    await shown(page, report.statements.length, report);
    expect(faults).toEqual([]);
  });

  it("tells promises that can be checked from those that cannot, and one field of work from the others", async () => {
    const { page } = await at("?kind=commitment");
    await page.getByRole("combobox", { name: "核对" }).selectOption("no");
    const vague = ofKind("commitment").filter(({ commitment }) => commitment?.measurable === false);
    await shown(page, vague.length, report);
    expect(await page.locator(".entry-line").first().textContent()).toContain("不可核对");
    await page.getByRole("combobox", { name: "核对" }).selectOption("");
    await page.getByRole("combobox", { name: "领域" }).selectOption("agriculture");
    const farming = ofKind("commitment").filter(({ domain }) => domain?.split("/")[0] === "agriculture");
    await shown(page, farming.length, report);
    expect(farming.length).toBeGreaterThan(0);
  });

  it("says of a promise its verb and object, how firm it is, its numbers and by when", async () => {
    const { commitment, id } = promise();
    const { page } = await at(`?s=${id}`);
    const line = page.locator('.entry[aria-current="true"] .entry-line');
    await line.waitFor();
    const words = await line.textContent();
    expect(words).toContain(`${commitment?.verb} · ${commitment?.object}`);
    expect(words).toContain("可核对");
    expect(words).toContain(`期限 ${commitment?.deadline?.implied ? "年底（默认）" : commitment?.deadline?.text}`);
  });

  it("groups by field of work; a field folds by keyboard, stays folded in the address, and unfolds for what is selected", async () => {
    const { page, faults } = await at("?kind=commitment");
    await page.getByText("按领域", { exact: true }).click();
    const first = page.locator(".entry-domain button").first();
    await first.waitFor();
    const tops = [...new Set(Object.keys(domainNames).map((id) => id.split("/")[0] as string))];
    const domain = tops.find((top) =>
      ofKind("commitment").some((each) => each.domain?.split("/")[0] === top),
    ) as string;
    const within = ofKind("commitment").filter((each) => each.domain?.split("/")[0] === domain);
    expect(await first.textContent()).toContain(`${domainNames[domain]}${within.length}`);
    expect(await page.locator(".entry-subdomain").first().textContent()).toMatch(/\d+$/);
    await first.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("fold") === domain);
    await expect.poll(() => first.getAttribute("aria-expanded")).toBe("false");
    const inside = within.map(({ id }) => id);
    const drawn = () =>
      page.locator(".entry").evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.statement));
    expect((await drawn()).filter((id) => inside.includes(id ?? ""))).toEqual([]);
    await page.locator(`.mark[data-statements~="${inside[0]}"]`).first().click();
    await page.locator('.entry[aria-current="true"]').waitFor();
    await expect.poll(() => first.getAttribute("aria-expanded")).toBe("true");
    await page.getByRole("button", { name: "全部收起" }).click();
    await page.getByRole("button", { name: "全部展开" }).waitFor();
    expect(await page.locator(".entry").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("draws a line of its own style for each kind, and a click finds the shortest, then the one around it", async () => {
    const { outer, inner } = nested();
    const { page } = await at("");
    const piece = page.locator(`.mark[data-statements~="${inner.id}"]`).first();
    const styles = await piece.evaluate((element) => {
      const lines: string[] = [];
      for (let at = element; at.matches(".line"); at = at.parentElement as HTMLElement)
        lines.push(`${getComputedStyle(at).textDecorationStyle} ${getComputedStyle(at).textUnderlineOffset}`);
      return lines;
    });
    expect(styles[0]).toBe("solid 4px");
    expect(styles.at(-1)).toBe("double 8px");
    expect(new Set(styles).size).toBe(styles.length);
    const selected = () => new URL(page.url()).searchParams.get("s");
    const order = ((await piece.getAttribute("data-statements")) ?? "").split(" ");
    expect(order.indexOf(inner.id)).toBeLessThan(order.indexOf(outer.id));
    await piece.click();
    await page.waitForURL((url) => url.searchParams.get("s") === order[0]);
    const besides = page.locator(".besides");
    await besides
      .getByRole("button", { name: subjectOf(outer as never).slice(0, 8) })
      .first()
      .waitFor();
    for (let n = 1; n <= order.indexOf(outer.id); n++) {
      await piece.click();
      await page.waitForURL((url) => url.searchParams.get("s") === order[n]);
    }
    expect(selected()).toBe(outer.id);
  });

  it("marks what the ledger shows, or the kinds chosen for it", async () => {
    const { page, faults } = await at("?kind=commitment");
    await page.locator(".paper .line.commitment").first().waitFor();
    expect(await page.locator(".paper .line.measure").count()).toBe(0);
    await page.locator(".marks summary").click();
    const box = page.getByRole("group", { name: "哪些种类在正文里画线" });
    expect(await box.getByLabel("随账目的种类").isChecked()).toBe(true);
    await box.getByLabel("指标").click();
    await page.locator(".paper .line.measure").first().waitFor();
    expect(new URL(page.url()).searchParams.get("mark")).toBe("commitment measure");
    expect(await unfitness(page)).toEqual([]);
    await box.getByLabel("承诺").click();
    await page.waitForURL((url) => url.searchParams.get("mark") === "measure");
    await box.getByLabel("指标").click();
    await page.waitForURL((url) => url.searchParams.get("mark") === "none");
    await page.locator(".paper .mark").first().waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    expect(await box.isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it("says how many numbers are in the ledger, and leads from each other one to its words", async () => {
    const { page } = await at("");
    const { numbers, covered, rest, uncounted } = report.coverage;
    const line = page.locator(".coverage-line");
    expect(await line.textContent()).toContain(`${numbers} 个数，${covered} 个进入台账（`);
    await line.getByRole("button", { name: `其余 ${rest.length} 个` }).click();
    const list = page.locator(".numbers-list");
    await list.waitFor();
    expect(await list.locator("li").count()).toBeGreaterThanOrEqual(rest.length);
    expect(await list.textContent()).toContain(`年份 ${uncounted.year} 个`);
    await list.locator("li button").first().click();
    await page.waitForURL((url) =>
      rest.some(({ source }) => url.searchParams.get("at") === `${source.start}-${source.end}`),
    );
  });

  it("says why a promise was read: whether it can be checked, when it is due, and the rules of the service", async () => {
    const { id, start, end, commitment, rules } = promise();
    const { page } = await at(`?s=${id}&why=1`);
    const why = page.locator(".why");
    await why.locator("code").first().waitFor();
    expect(await why.textContent()).toContain(commitment?.why);
    expect(await why.textContent()).toContain(commitment?.deadline?.date);
    expect(await why.locator("code").allTextContents()).toEqual(rules);
    const asked = `${served.url}/api/v1/reports/${report.summary.id}/why?start=${start}&end=${end}&statement=${id}`;
    const told = (await (await fetch(asked)).json()) as { rules: { name: string }[] };
    expect(told.rules.map(({ name }) => name)).toEqual(rules);
  });

  it("prints the promises by field of work, every one of them", async () => {
    const { page } = await at("?kind=commitment&sort=domain&fold=agriculture");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".printed-ledger tr.statement").count()).toBe(ofKind("commitment").length);
    const fields = new Set(ofKind("commitment").map(({ domain }) => domain?.split("/")[0] ?? null));
    expect(await page.locator(".printed-ledger tr.domain").count()).toBe(fields.size);
  });

  it("strikes a promise and takes that back", async () => {
    const { id, quote } = promise();
    const { page, faults } = await at(`?s=${id}`);
    await page.locator(".entry-acts").getByRole("button", { name: "划去" }).click();
    const form = page.locator(".over");
    await form.getByLabel("谁在更正").fill("周敏");
    expect(await form.locator("blockquote").textContent()).toBe(quote);
    await form.getByRole("button", { name: "划去" }).click();
    const line = page.locator(".entry.struck.commitment");
    await line.waitFor();
    expect((await fetched()).summary.counts.commitments).toBe(report.summary.counts.commitments - 1);
    await line.getByRole("button", { name: "撤回" }).click();
    await line.waitFor({ state: "detached" });
    expect((await fetched()).summary.counts).toEqual(report.summary.counts);
    expect(faults).toEqual([]);
  });

  it("records a promise for words selected with the mouse", async () => {
    const { page, faults } = await at("?kind=commitment");
    await page.locator(".paper .mark").last().scrollIntoViewIfNeeded();
    const words = await page.evaluate(() => {
      const piece = [...document.querySelectorAll(".paper .mark")].at(-1) as HTMLElement;
      const range = document.createRange();
      range.selectNodeContents(piece.firstChild as Text);
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
      return piece.textContent;
    });
    await page.getByRole("button", { name: "补记承诺" }).click();
    const form = page.locator(".promise-form");
    await form.waitFor();
    expect(await form.locator("blockquote").textContent()).toBe(words);
    await form.getByLabel("动作").fill("守护");
    await form.getByLabel("要办的事").fill("漪湖清波");
    await form.getByLabel("谁在更正").fill("周敏");
    expect(await unfitness(page)).toEqual([]);
    await form.getByRole("button", { name: "记下更正" }).click();
    const line = page.locator(".entry", { hasText: "人工添加" });
    await line.waitFor();
    expect(await line.textContent()).toContain("守护 · 漪湖清波");
    await line.getByRole("button", { name: "撤回" }).click();
    await line.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });
});

/** Waits until the ledger says that it shows so many entries. */
const shown = (page: Page, count: number, { statements }: ReportDetail): Promise<void> =>
  page
    .locator(".coverage-line [role=status]")
    .filter({ hasText: `${count} / ${statements.length} 条` })
    .waitFor();

/** Waits until nothing is being fetched and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}
