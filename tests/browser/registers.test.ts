// The working day: what is owed and by when, receipt, reporting back with a file, return, what others see while it happens, a deputy's
// word, many at once, a change in between, a past day. As the people of the examples, each in a browser of their own.

import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { EventInput, MatterShown, Me, RegisterBoard } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { dealtTo, unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

const CLERK = "县水务局经办人";
const SUPERVISOR = "县督查室督查员";
const LEADER = "分管副县长（城建交通）";
const DEPUTY = "县人大代表（第三代表小组）";
const people = [CLERK, SUPERVISOR, LEADER, DEPUTY];

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

describeInBrowser("registers", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  const cookies = new Map<string, Cookies>();

  /** As whoever sits at the machine, who may do everything. */
  const api = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${served.url}/api/v1${path}`, {
      method: body === undefined ? "GET" : "POST",
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const record = (id: string, happening: EventInput["happening"]) =>
    api<MatterShown>(`/matters/${id}/events`, { happening });
  const board = (code: string) => api<RegisterBoard>(`/registers/${code}/board`);

  /** A page of somebody. */
  const as = (who: string, path: string, look?: Look): Promise<Watched> =>
    open(browser, served.url + path, { ...look, cookies: cookies.get(who) ?? [] });

  /** A suggestion that was handed out and waits for its receipt. */
  const suggestion = async (title: string): Promise<string> => {
    const owners = [
      { role: "leader", name: "分管城建交通副县长" },
      { role: "lead", name: "县水务局" },
      { role: "mover", name: DEPUTY },
    ];
    const fields = { kind: "代表建议", number: "第99号", complexity: "一般", manner: "单独办理" };
    const { ids } = await api<{ ids: string[] }>("/registers/suggestions/matters", {
      drafts: [{ title, owners, fields }],
    });
    const id = ids[0] as string;
    await record(id, { kind: "handed-out" });
    return id;
  };

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path), launch()]);
    const examples = await vi.waitFor(
      async () => {
        const { examples: found } = await api<Me>("/me");
        expect(found.length).toBeGreaterThan(0);
        expect((await board("suggestions")).total).toBeGreaterThan(0);
        return found;
      },
      { timeout: 240_000, interval: 500 },
    );
    for (const name of people) {
      const context = await browser.newContext();
      const person = examples.find((each) => each.name === name)?.id;
      // Who tries to sign in too often is asked to wait.
      await vi.waitFor(
        async () => {
          const answer = await context.request.post(`${served.url}/api/v1/act-as`, { data: { person } });
          expect(answer.status()).toBe(200);
        },
        { timeout: 60_000, interval: 1000 },
      );
      cookies.set(name, await context.cookies());
      await context.close();
    }
    // The year of the examples has to be there first.
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  describe.each<[string, Look]>([
    ["wide and light", { width: 1280 }],
    ["on a phone of 390 pixels, dark", { width: 390, height: 780, dark: true }],
  ])("%s", (_, look) => {
    let first: string;
    let watched: Watched;
    beforeAll(async () => {
      watched = await as(CLERK, "/registers", look);
      first = (await board("yearly-tasks")).rows[0]?.id ?? "";
    });
    afterAll(() => watched.page.context().close());
    const pages: [string, string, () => string, string][] = [
      ["a clerk's day", CLERK, () => "/registers", ".matter-line"],
      ["a clerk's day, in English", CLERK, () => "/registers?lang=en", ".matter-line"],
      ["a supervisor's day", SUPERVISOR, () => "/registers", "#incoming"],
      ["a leader's day", LEADER, () => "/registers", "#grave"],
      ["a deputy's day", DEPUTY, () => "/registers", "#asked"],
      ["a register", SUPERVISOR, () => "/registers/yearly-tasks", ".board-table tbody a"],
      ["a register, in English", SUPERVISOR, () => "/registers/yearly-tasks?lang=en", ".board-table tbody a"],
      ["nothing that fits", SUPERVISOR, () => "/registers/yearly-tasks?q=无此字句", ".nothing"],
      ["by stage", LEADER, () => "/registers/yearly-tasks?view=stages", ".stage li a"],
      ["a calendar", LEADER, () => "/registers/yearly-tasks?view=calendar", ".month .day a"],
      ["a past day", SUPERVISOR, () => "/registers/yearly-tasks?date=2025-01-31", ".past-note"],
      ["a matter", SUPERVISOR, () => `/matters/${first}`, ".history li"],
      ["a matter, in English", SUPERVISOR, () => `/matters/${first}?lang=en`, "h1"],
    ];
    it.each(dealtTo(look, pages))("%s: fit for everybody, breaks no rule", async (_, who, path, there) => {
      const { page, faults } = watched;
      await page.context().clearCookies();
      await page.context().addCookies(cookies.get(who) ?? []);
      await page.goto(served.url + path());
      await page.locator(there).first().waitFor();
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  describe("from receipt to a deputy's word", () => {
    const title = "关于圩堤巡查便道硬化的建议";
    let id: string;
    let leader: Watched;
    let clerk: Watched;
    const standing = (page: Page) => page.locator(".standing").textContent();

    beforeAll(async () => {
      id = await suggestion(title);
      [leader, clerk] = [await as(LEADER, `/matters/${id}`), await as(CLERK, "/registers")];
    });

    it("a clerk receives with one click, and the leader's open page shows the light within two seconds", async () => {
      expect(await standing(leader.page)).toContain("无灯");
      const answered = clerk.page.waitForResponse((response) => response.url().endsWith(`/matters/${id}/events`));
      await clerk.page.getByRole("button", { name: `签收：${title}` }).click();
      await answered;
      await expect.poll(() => standing(leader.page), { timeout: 2000, interval: 50 }).toMatch(/绿灯.*办理中/);
      await clerk.page.getByText(`已签收：${title}`).waitFor();
    });

    it("reports back with a sentence and a file", async () => {
      const { page } = clerk;
      await page
        .getByRole("button", { name: `报告：${title}` })
        .first()
        .click();
      const form = page.getByRole("form", { name: "报告" });
      await form.getByLabel("一句话说明").fill("已现场踏勘，便道走向已定");
      await page
        .locator("input[type=file]")
        .last()
        .setInputFiles({
          name: "踏勘记录.txt",
          mimeType: "text/plain",
          buffer: Buffer.from("便道走向示意"),
        });
      await form.getByText("已收到").waitFor();
      await form.getByRole("button", { name: "报告" }).click();
      await page.getByText(`已报告：${title}`).waitFor();
      await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
      const { events } = await api<MatterShown>(`/matters/${id}`);
      expect(events[0]).toMatchObject({ kind: "reported", who: CLERK, note: "已现场踏勘，便道走向已定" });
      expect(events[0]?.files.map(({ fileName }) => fileName)).toEqual(["踏勘记录.txt"]);
    });

    it("a supervisor finds it among what came in and returns it with a reason, which the clerk sees at once", async () => {
      const { page, faults } = await as(SUPERVISOR, "/registers");
      await page.getByRole("button", { name: `退回：${title}` }).click();
      const form = page.getByRole("form", { name: "退回" });
      await form.getByRole("button", { name: "退回" }).click();
      await page.getByText("请填理由").waitFor();
      await form.getByLabel("理由").fill("没有写明完工日期");
      await form.getByRole("button", { name: "退回" }).click();
      await page.getByText(`已退回：${title}`).waitFor();
      await clerk.page.getByText("退回：没有写明完工日期").first().waitFor();
      await leader.page.getByText("没有写明完工日期").waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it("once it is settled a deputy marks the reply as not satisfied, and the matter is open again", async () => {
      const { page: clerks } = clerk;
      await clerks.goto(`${served.url}/matters/${id}`);
      await clerks.locator(".matter-acts").getByRole("button", { name: "办结" }).click();
      await clerks.getByRole("radio", { name: /^B类/ }).check();
      await clerks.getByRole("form", { name: "办结" }).getByRole("button", { name: "办结" }).click();
      await clerks.getByText(`已办结：${title}`).waitFor();
      const { page, faults } = await as(DEPUTY, "/registers");
      await page.getByRole("button", { name: `评价：${title}` }).click();
      await page.getByRole("radio", { name: "不满意" }).check();
      await page.getByRole("form", { name: "评价" }).getByRole("button", { name: "评价" }).click();
      await page.getByText(`已评价：${title}`).waitFor();
      await expect.poll(() => standing(leader.page)).toMatch(/黄灯.*重新办理/);
      expect((await api<MatterShown>(`/matters/${id}`)).state.reopened).toBe(1);
      expect([...faults, ...leader.faults, ...clerk.faults]).toEqual([]);
      await Promise.all([page, leader.page, clerk.page].map((each) => each.context().close()));
    });
  });

  it("is reported by keyboard alone", async () => {
    const title = "关于泵站管护经费的建议";
    const id = await suggestion(title);
    await record(id, { kind: "received" });
    const { page, faults } = await as(CLERK, "/registers");
    const button = page.getByRole("button", { name: `报告：${title}` }).first();
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("form") !== null)).toBe(true);
    await page.keyboard.type("经费已列入预算草案");
    const onSubmit = () => page.evaluate(() => document.activeElement?.matches("form button[type=submit]") ?? false);
    for (let presses = 0; presses < 8 && !(await onSubmit()); presses += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(`已报告：${title}`).waitFor();
    const { events } = await api<MatterShown>(`/matters/${id}`);
    expect(events[0]).toMatchObject({ kind: "reported", note: "经费已列入预算草案" });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says when somebody changed it meanwhile, keeps what was filled in, and goes on from there", async () => {
    const id = await suggestion("关于渠道清淤的建议");
    await record(id, { kind: "received" });
    const { page, faults } = await as(SUPERVISOR, `/matters/${id}`);
    await page.locator(".matter-acts").getByRole("button", { name: "延期" }).click();
    const form = page.getByRole("form", { name: "延期" });
    await form.getByLabel("理由").fill("汛期无法施工");
    await record(id, { kind: "urged" });
    await form.getByText("刚刚有人改过").waitFor();
    expect(await form.getByRole("button", { name: "延期" }).isDisabled()).toBe(true);
    expect(await form.getByLabel("理由").inputValue()).toBe("汛期无法施工");
    await form.getByRole("button", { name: "看过了，接着填" }).click();
    await expect.poll(() => form.getByText("刚刚有人改过").count()).toBe(0);
    expect(await form.getByRole("button", { name: "延期" }).isDisabled()).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("urges many at once, and takes one back with a reason that stays in the history", async () => {
    const ids = [await suggestion("关于灌区量水设施的建议（一）"), await suggestion("关于灌区量水设施的建议（二）")];
    const { page, faults } = await as(SUPERVISOR, "/registers/suggestions?q=灌区量水设施");
    const choose = page.getByRole("checkbox", { name: /^选中：/ });
    await expect.poll(() => choose.count()).toBe(2);
    for (const each of await choose.all()) await each.check();
    await page.locator(".bulk-bar").getByRole("button", { name: "催办", exact: true }).click();
    await page.getByRole("button", { name: "催办 2 件" }).click();
    await page.getByText("已催办 2 件").waitFor();
    for (const id of ids) expect((await api<MatterShown>(`/matters/${id}`)).events[0]?.kind).toBe("urged");
    await page.locator(".board-table tbody a").first().click();
    await page.waitForURL("**/matters/*");
    await page.locator(".history .take-back").first().click();
    const form = page.getByRole("form", { name: "撤回" });
    await form.getByLabel("理由").fill("催错了");
    await form.getByRole("button", { name: "撤回" }).click();
    await page.locator(".history li.voided").waitFor();
    await page.keyboard.press("j");
    await expect.poll(() => ids.some((id) => page.url().endsWith(id))).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keeps filters in the address, and shows a past day to be looked at only", async () => {
    const { page, faults } = await as(SUPERVISOR, "/registers/yearly-tasks");
    const { found, lights } = await board("yearly-tasks");
    await page.locator(".light-chips button", { hasText: "绿灯" }).click();
    await page.waitForURL((url) => url.searchParams.get("light") === "green");
    const shown = () => page.locator(".board-shown [role=status]").textContent();
    await expect.poll(shown).toBe(`${lights.green} 件，共 ${found} 件`);
    await page.goBack();
    await expect.poll(shown).toBe(`${found} 件，共 ${found} 件`);
    expect(await page.getByRole("button", { name: "新建事项" }).count()).toBe(1);
    await page.locator(".rate").first().focus();
    await page.getByRole("tooltip").waitFor();
    const past = "2020-01-31";
    await page.getByLabel("当时的样子").fill(past);
    await page.getByText("只能看，不能办。").waitFor();
    expect(await page.getByRole("button", { name: "新建事项" }).count()).toBe(0);
    expect(await page.locator(".col-choose").count()).toBe(0);
    const [row] = (await board("yearly-tasks")).rows;
    const { date } = await api<RegisterBoard>("/registers/yearly-tasks/board?limit=1");
    await page.goto(`${served.url}/matters/${row?.id}?date=${date}`);
    await page.locator(".history li").first().waitFor();
    expect(await page.locator(".matter-acts, .talk, .take-back").count()).toBe(0);
    await page.getByRole("button", { name: "回到现在" }).click();
    await page.locator(".matter-acts").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("enters a matter by its form, puts it right with a reason, and hands it out", async () => {
    const { page, faults } = await as(SUPERVISOR, "/registers/yearly-tasks");
    await page.getByRole("button", { name: "新建事项" }).click();
    const form = page.getByRole("form", { name: "新建事项" });
    await form.getByLabel("事项", { exact: true }).fill("整治圩区险闸12座");
    await form.getByLabel("分管领导").fill("分管城建交通副县长");
    await form.getByLabel("牵头单位").fill("县水务局");
    await form.getByLabel("数量").fill("12");
    await form.getByLabel("单位", { exact: true }).fill("座");
    await form.getByRole("button", { name: "立项" }).click();
    await page.waitForURL("**/matters/*");
    await page.getByRole("heading", { name: "整治圩区险闸12座" }).waitFor();
    await page.getByRole("button", { name: "更正内容" }).click();
    const amend = page.getByRole("form", { name: "更正事项内容" });
    await amend.getByLabel("数量").fill("10");
    await amend.getByRole("button", { name: "保存更正" }).click();
    await page.getByText("请写明理由").waitFor();
    await amend.getByLabel("为什么改").fill("两座已并入上级项目");
    await amend.getByRole("button", { name: "保存更正" }).click();
    await page.getByText("数量：12 座 → 10 座").waitFor();
    await page.locator(".matter-acts").getByRole("button", { name: "交办" }).click();
    await page.getByRole("form", { name: "交办" }).getByRole("button", { name: "交办" }).click();
    await page.getByText("已交办：整治圩区险闸12座").waitFor();
    const id = page.url().split("/").at(-1) as string;
    const shown = await api<MatterShown>(`/matters/${id}`);
    expect(shown).toMatchObject({ quantity: { value: 10, unit: "座" }, lacking: [] });
    expect(shown.owners).toContainEqual({ role: "lead", name: "县水务局" });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
