// A report broken into tasks in a real browser: taken over, left out, split, merged, given nodes, entered; kept when the page is loaded
// again. In both languages, light and dark, also on a phone.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BirthDesk, BirthLine, ReportSummary } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

describeInBrowser("a report broken into tasks", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  let id = "";

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    const { reports } = (await (await fetch(`${served.url}/api/v1/reports`)).json()) as { reports: ReportSummary[] };
    id = reports.at(-1)?.id ?? "";
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  const desk = async (): Promise<BirthDesk> =>
    (await (await fetch(`${served.url}/api/v1/reports/${id}/births`)).json()) as BirthDesk;
  const line = async (words: string): Promise<BirthLine> =>
    (await desk()).lines.find(({ statement }) => statement.quote.includes(words)) as BirthLine;
  const kindOf = async (words: string) => (await line(words)).decision?.kind ?? null;
  const at = async (search = "", look?: Look): Promise<Watched> => {
    const watched = await open(browser, `${served.url}/reports/${id}/tasks${search}`, look);
    await watched.page.locator(".birth-line").first().waitFor();
    return watched;
  };
  const row = (page: Page, words: string) => page.locator(".birth", { hasText: words });
  /** Only the lines with these words are left in the list. */
  const seek = async (page: Page, words: string) => {
    await page.getByRole("searchbox").fill(words);
    await expect.poll(() => page.locator(".birth").count()).toBeLessThan(9);
    await row(page, words).first().waitFor();
  };

  describe("at a desk", () => {
    let watched: Watched;
    let page: Page;
    beforeAll(async () => {
      watched = await at("", { width: 1280 });
      page = watched.page;
    });
    afterAll(() => page.context().close());

    it("is reached from the report", async () => {
      const { page: report } = await open(browser, `${served.url}/reports/${id}`);
      await report.getByRole("link", { name: "分解任务" }).click();
      await report.getByRole("heading", { level: 1, name: "分解任务" }).waitFor();
      await report.context().close();
    });

    it("takes a line over, and has it still when the page is loaded again", async () => {
      await seek(page, "林荫停车场");
      await row(page, "林荫停车场").getByRole("button", { name: "采用" }).click();
      await expect.poll(() => kindOf("林荫停车场")).toBe("task");
      await page.reload();
      await expect.poll(() => row(page, "林荫停车场").textContent()).toContain("已分解");
    });

    it("leaves a line out with a reason, and takes that back", async () => {
      await seek(page, "深化校企合作");
      await row(page, "深化校企合作").getByRole("button", { name: "不列" }).click();
      await page.getByRole("button", { name: "原则性表述，不单列任务" }).click();
      await expect.poll(() => row(page, "深化校企合作").textContent()).toContain("原则性表述");
      await page.getByRole("button", { name: "撤销" }).click();
      await expect.poll(() => kindOf("深化校企合作")).toBeNull();
      await expect.poll(() => row(page, "深化校企合作").textContent()).toContain("未看");
    });

    it("splits a line into tasks and gives one of them nodes by quarter", async () => {
      await seek(page, "修缮古宅古桥");
      await row(page, "修缮古宅古桥").locator(".promise-line").click();
      await page.locator("#open-birth").getByRole("button", { name: "拆分…" }).click();
      await page.getByRole("textbox", { name: "各项任务" }).fill("修缮古宅6处\n修缮古桥5处");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^拆\s*分$/ })
        .click();
      await expect.poll(() => page.locator(".task-form").count()).toBe(2);
      await page.locator(".task-form").first().getByRole("button", { name: "按季设节点" }).click();
      await expect.poll(() => page.locator(".task-form").first().locator(".task-nodes li").count()).toBe(4);
      const { decision } = await line("修缮古宅古桥");
      expect(decision?.kind === "task" && decision.tasks.map(({ title, nodes }) => `${title} ${nodes.length}`)).toEqual(
        ["修缮古宅6处 4", "修缮古桥5处 0"],
      );
    });

    it("merges the selected into one task with all their sentences", async () => {
      await seek(page, "绿");
      for (const words of ["实施绿化提质", "倡导绿色出行"]) {
        await row(page, words).getByRole("checkbox").check();
      }
      await page.getByRole("button", { name: "合并为一项…" }).click();
      await page.getByRole("textbox", { name: "任务名称" }).fill("绿化和绿色出行");
      await page.getByRole("dialog").getByRole("button", { name: "合并为一项" }).click();
      await expect.poll(() => kindOf("倡导绿色出行")).toBe("merged");
      await expect.poll(() => row(page, "倡导绿色出行").textContent()).toContain("并入");
    });

    it("enters everything that was taken over, and shows each matter at its sentence", async () => {
      await page.getByRole("searchbox").fill("");
      await page.getByRole("button", { name: "立项 4 项任务" }).click();
      await page.getByRole("dialog").getByText("年度任务：4 项").waitFor();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^立\s*项$/ })
        .click();
      await expect.poll(async () => (await desk()).counts.ready).toBe(0);
      expect((await line("修缮古宅古桥")).born).toHaveLength(2);
      await seek(page, "林荫停车场");
      await expect.poll(() => row(page, "林荫停车场").textContent()).toContain("已立项");
      await row(page, "林荫停车场").locator(".promise-line").click();
      const link = page.locator(".birth-born a");
      await expect.poll(() => link.getAttribute("href")).toContain("/matters/");
    });

    it("warns before a second birth", async () => {
      await page.locator("#open-birth").getByRole("button", { name: "恢复未看" }).click();
      await page
        .locator("#open-birth")
        .getByRole("button", { name: /^采\s*用$/ })
        .click();
      await page.getByRole("button", { name: "立项 1 项任务" }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^立\s*项$/ })
        .click();
      await page.getByRole("dialog").getByRole("alert").getByText("已立项为").waitFor();
      await page.getByRole("dialog").getByRole("button", { name: "不改了" }).click();
      expect((await line("林荫停车场")).born).toHaveLength(1);
    });

    it("goes by the keyboard: down, take over, undo, back", async () => {
      await page.goto(`${served.url}/reports/${id}/tasks?state=open`);
      await page.locator(".birth-line").first().waitFor();
      await page.keyboard.press("j");
      await page.locator("#open-birth").waitFor();
      const first = new URL(page.url()).searchParams.get("s");
      const decided = async () =>
        (await desk()).lines.find(({ statement }) => statement.id === first)?.decision?.kind ?? null;
      await page.keyboard.press("a");
      await expect.poll(decided).toBe("task");
      await expect.poll(() => new URL(page.url()).searchParams.get("s")).not.toBe(first);
      await page.keyboard.press("u");
      await expect.poll(decided).toBeNull();
      await page.keyboard.press("Escape");
      await expect.poll(() => new URL(page.url()).searchParams.get("s")).toBeNull();
    });

    it("went without a fault but for the birth that was refused", () =>
      expect(watched.faults.filter((fault) => !fault.includes("409"))).toEqual([]));
  });

  it.each<[string, string, Look]>([
    ["Chinese, light", "", { width: 1280 }],
    ["English, dark", "?lang=en", { width: 1280, dark: true }],
    ["Chinese, dark, on a phone", "", { width: 390, height: 780, dark: true }],
    ["English, light, on a phone", "?lang=en", { width: 390, height: 780 }],
  ])("is fit for everybody: %s", async (_, search, look) => {
    const { page, faults } = await at(search, look);
    await page.locator(".birth.open .promise-line").first().click();
    await page.locator("#open-birth .task-form").first().waitFor();
    await page.locator(".birth-line input[type=checkbox]").first().check();
    await page.locator(".selection-bar").waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await unfitness(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
