// Signing in and the administration: from a program without accounts to the first administrator, a second factor, people, units, the
// rules of registers, the calendar and the log. The tests run in this order: what one enters is there for the next.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LogEntry, Person, Unit } from "../../src/wire/index.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";
import { codeNow } from "./totp.ts";

const PASSWORD = "four herons on a sluice";

describeInBrowser("people", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  /** The window of the administrator, once there is one. */
  let office: Watched;

  const at = (path: string, look?: Look): Promise<Watched> => open(browser, served.url + path, look);
  const send = async <T>(method: string, path: string, body: unknown): Promise<T> => {
    const answer = await fetch(`${served.url}/api/v1${path}`, {
      method,
      headers: { "content-type": "application/json", origin: served.url },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const drawer = (page: Page) => page.locator(".people-sheet");
  const settled = (page: Page) => page.waitForSelector(".waiting", { state: "detached" });
  /** Refusals are logged by the browser itself; anything else is a fault of the page. */
  const own = (faults: string[]) => faults.splice(0).filter((fault) => !fault.includes("Failed to load resource"));

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path, "nothing"), launch()]);
    const county = await send<Unit>("POST", "/units", { name: "漪湖县人民政府" });
    const water = await send<Unit>("POST", "/units", { name: "县水利局", alsoKnown: ["水利局"], parent: county.id });
    await send("POST", "/units", { name: "县农田水利站", parent: county.id });
    await send("POST", "/people", { name: "督查室管理员", username: "admin", role: "administrator" });
    await send("POST", "/people", { name: "水利局经办人", username: "clerk", role: "clerk", unit: water.id });
    await send("POST", "/people", { name: "县审计员", username: "auditor", role: "auditor" });
    const owners = [
      { role: "leader", name: "分管副县长" },
      { role: "lead", name: "县农田水利站" },
    ];
    const fields = { nature: "一般", source: "县政府常务会议" };
    await send("POST", "/registers/errands-13710/matters", {
      drafts: [{ title: "修复芦湾镇二号涵闸", fields, owners }],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  describe.each<[string, Look, string]>([
    ["wide and light", { width: 1280 }, "zh-CN"],
    ["on a phone of 390 pixels, dark, in English", { width: 390, height: 780, dark: true }, "en"],
  ])("%s", (_, look, lang) => {
    let watched: Watched;
    beforeAll(async () => {
      watched = await at("/sign-in", look);
    });
    afterAll(() => watched.page.context().close());

    const looks = [
      ["/sign-in", ".people-form"],
      ["/account", ".nothing"],
      ["/admin/people", ".people-table tbody tr"],
      ["/admin/people?role=leader", ".nothing"],
      ["/admin/units", ".unit-line"],
      ["/admin/registers?register=suggestions", ".chapter"],
      ["/admin/registers?register=appraisal&do=edit", ".file-editor"],
      ["/admin/calendar?year=2027", ".year-sheet"],
      ["/admin/log", ".log-entries li"],
    ] as const;
    it.each(looks)("%s: fit for everybody, breaks no rule", async (path, there) => {
      const { page, faults } = watched;
      const address = new URL(path, served.url);
      if (lang === "en") address.searchParams.set("lang", lang);
      await page.goto(address.href);
      await page.locator(there).first().waitFor();
      await settled(page);
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(faults.splice(0)).toEqual([]);
    });
  });

  it("says that nobody has an account, and makes the first administrator by an invitation", async () => {
    const { page, faults } = await at("/");
    const menu = page.getByRole("button", { name: /本机 · 未设账号/ });
    await menu.click();
    await page.getByText("还没有人设账号").waitFor();
    await page.getByRole("link", { name: "添加第一位管理员" }).click();
    await page.getByRole("button", { name: "邀请 督查室管理员" }).click();
    await drawer(page).getByRole("button", { name: "生成链接" }).click();
    const link = await drawer(page).getByLabel("邀请链接").inputValue();
    expect(link).toMatch(new RegExp(`^${served.url}/invitations/`));
    await drawer(page).getByRole("button", { name: "复制链接" }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(own(faults)).toEqual([]);
    await page.context().close();

    office = await at(new URL(link).pathname);
    const form = office.page.getByRole("form", { name: "设密码" });
    await form.getByLabel("新密码").fill("短");
    await form.getByRole("button", { name: "设好密码并登录" }).click();
    await form.getByText("还差 9 个字符").waitFor();
    await form.getByLabel("新密码").fill(PASSWORD);
    await form.getByText("很好").waitFor();
    expect(await unfitness(office.page)).toEqual([]);
    await form.getByRole("button", { name: "设好密码并登录" }).click();
    await office.page.getByRole("button", { name: /督查室管理员/ }).waitFor();
    expect(own(office.faults)).toEqual([]);
  });

  it("lets nobody in any more without signing in, says who may, and leads back to where one wanted to go", async () => {
    const { page } = await at("/admin/log");
    await page.getByRole("heading", { name: "这一页您看不了" }).waitFor();
    await page.locator("main").getByRole("link", { name: "登录" }).click();
    const form = page.getByRole("form", { name: "登录" });
    await form.getByLabel("登录名").fill("admin");
    await form.getByLabel("密码", { exact: true }).fill("not the password");
    await form.getByRole("button", { name: "登录" }).click();
    await form.getByRole("alert").waitFor();
    await form.getByLabel("密码", { exact: true }).fill(PASSWORD);
    await form.getByRole("button", { name: "登录" }).click();
    await page.waitForURL("**/admin/log");
    await page.locator(".log-entries li").first().waitFor();
    await page.getByRole("button", { name: /督查室管理员/ }).click();
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.waitForURL("**/sign-in");
    await page.goto(`${served.url}/sign-in?to=//elsewhere.example/`);
    await expect.poll(() => page.getByRole("link", { name: "登录" }).count()).toBe(1);
    await page.context().close();
  });

  it("sets up a second factor, asks for it at the door, and shows its backup codes once", async () => {
    const { page } = office;
    await page.goto(`${served.url}/account`);
    await page.getByText("未开启").waitFor();
    await page.getByLabel("现在的密码").last().fill(PASSWORD);
    await page.getByRole("button", { name: "开启", exact: true }).click();
    await page.locator(".second-factor svg").waitFor();
    const secret = (await page.locator(".secret").textContent()) ?? "";
    await page.getByLabel("验证码").fill(codeNow(secret));
    await page.getByRole("button", { name: "确认开启" }).click();
    await page.getByRole("heading", { name: "备用码" }).waitFor();
    const codes = await page.locator(".backup-codes li").allTextContents();
    expect(codes.length).toBeGreaterThan(4);
    expect(await unfitness(page)).toEqual([]);
    await page.getByRole("button", { name: "已收好" }).click();
    await page.getByText("已开启", { exact: true }).waitFor();

    const other = await at("/sign-in?to=/admin/units");
    const form = other.page.getByRole("form", { name: "登录" });
    await form.getByLabel("登录名").fill("admin");
    await form.getByLabel("密码", { exact: true }).fill(PASSWORD);
    await form.getByRole("button", { name: "登录" }).click();
    await form.getByLabel("验证码").fill(codes[0] ?? "");
    await form.getByRole("button", { name: "登录" }).click();
    await other.page.waitForURL("**/admin/units");
    await other.page.context().close();
    expect(own(office.faults)).toEqual([]);
  });

  it("adds, changes with a way back, deactivates with a reason and activates somebody", async () => {
    const { page, faults } = office;
    await page.goto(`${served.url}/admin/people`);
    await page.getByRole("button", { name: "添加人员" }).click();
    const sheet = drawer(page);
    await sheet.getByLabel("姓名").fill("分管副县长");
    await sheet.getByLabel("登录名").fill("fu xian");
    await sheet.getByLabel("职务（可不填）").fill("分管副县长");
    await sheet.getByLabel("角色").click();
    await page.locator(".ant-select-item-option", { hasText: "领导" }).click();
    await sheet.getByRole("button", { name: "添加，再发邀请" }).click();
    await sheet.getByText("登录名是 2 至 50 个").waitFor();
    await sheet.getByLabel("登录名").fill("fuxian");
    await sheet.getByRole("button", { name: "添加，再发邀请" }).click();
    await sheet.getByRole("button", { name: "生成链接" }).waitFor();
    await page.keyboard.press("Escape");
    const row = page.locator(".people-table tr", { hasText: "fuxian" });
    await row.getByText("待设密码").waitFor();

    await row.getByRole("button", { name: "修改 分管副县长" }).click();
    await sheet.getByLabel("职务（可不填）").fill("常务副县长");
    await sheet.getByRole("button", { name: "保存" }).click();
    await row.getByText("常务副县长").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => row.getByText("常务副县长").count()).toBe(0);

    await row.getByRole("button", { name: "停用 分管副县长" }).click();
    await sheet.getByRole("button", { name: "停用" }).click();
    await sheet.getByText("请写明理由").waitFor();
    await sheet.getByLabel("理由").fill("调任市里");
    await sheet.getByRole("button", { name: "停用" }).click();
    await row.getByText("已停用").waitFor();
    await page.getByLabel("状态").selectOption("inactive");
    await expect.poll(() => page.locator(".people-table tbody tr").count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("state")).toBe("inactive");
    await row.getByRole("button", { name: "恢复 分管副县长" }).click();
    await page.getByText("没有符合这些条件的人员。").waitFor();
    expect(own(faults)).toEqual([]);
  });

  it("renames a unit with its former name kept, and merges one after showing what goes over", async () => {
    const { page, faults } = office;
    await page.goto(`${served.url}/admin/units`);
    await page.getByRole("button", { name: "给 县水利局 改名" }).click();
    await drawer(page).getByLabel("名称").fill("县水务局");
    await drawer(page).getByRole("button", { name: "保存" }).click();
    await page.getByText("又名、曾用名：水利局、县水利局").waitFor();
    await page.getByRole("button", { name: "把 县农田水利站 并入别的单位" }).click();
    const sheet = drawer(page);
    await sheet.getByText("这次过去：0 人，1 件未办结事项。").waitFor();
    await sheet.getByText("13710 交办").waitFor();
    await sheet.getByLabel("并入哪个单位").click();
    await page.locator(".ant-select-item-option", { hasText: "县水务局" }).click();
    await sheet.getByLabel("理由").fill("机构改革");
    await sheet.getByRole("button", { name: "并入" }).click();
    await page.getByText("已并入别的单位的 1 个").waitFor();
    expect(await page.locator(".unit-line").count()).toBe(2);
    expect(own(faults)).toEqual([]);
  });

  describe("rules of a register", () => {
    const editor = () => office.page.getByRole("textbox", { name: /的规则文件$/ });
    const edited = async (from: string, to: string) => editor().fill((await editor().inputValue()).replace(from, to));

    it("say in words what the file says, mark what is wrong at its line, and show what changes before it is saved", async () => {
      const { page, faults } = office;
      await page.goto(`${served.url}/admin/registers?register=errands-13710`);
      const words = page.locator(".rules-words");
      await words.getByText("交办或重开后7个自然日内；以办结为完成；只用于事项性质为一般的事项。").waitFor();
      await page.getByRole("button", { name: "修改规则" }).click();
      await edited("期限: 7日", "期限: 七天");
      await page.locator(".file-editor li.wrong").waitFor();
      const line = (await page.locator(".file-editor li.wrong").textContent()) ?? "";
      await page.getByRole("button", { name: `第 ${line} 行` }).click();
      const chosen = await editor().evaluate((field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
      expect(chosen).toContain("七天");
      expect(await page.getByRole("button", { name: "保存并生效" }).isDisabled()).toBe(true);
      expect(await unfitness(page)).toEqual([]);
      await edited("期限: 七天", "期限: 5日");
      await words.getByText("交办或重开后5个自然日内；").waitFor();
      await page.getByText("改动：删去 1 行，添上 1 行").waitFor();
      await page.getByLabel("理由").fill("县政府常务会议定的");
      await page.getByRole("button", { name: "保存并生效" }).click();
      await page.getByText("规则已保存").waitFor();
      await words.getByText("交办或重开后5个自然日内；").waitFor();
      expect(own(faults)).toEqual([]);
    });

    it("make a register more from a copy", async () => {
      const { page, faults } = office;
      await page.getByRole("button", { name: "照这本新建一本" }).click();
      await page.getByLabel("新台账的名称").fill("防汛值守");
      await page.getByLabel("代码", { exact: true }).fill("errands-13710");
      await page.getByRole("button", { name: "接着改文件" }).click();
      await page.getByText("这个代码已有台账在用").waitFor();
      await page.getByLabel("代码", { exact: true }).fill("flood-watch");
      await page.getByRole("button", { name: "接着改文件" }).click();
      await page.getByLabel("理由").fill("汛期用");
      await page.getByRole("button", { name: "保存并生效" }).click();
      await page.getByText("新台账已建好").waitFor();
      await page.waitForURL((url) => url.searchParams.get("register") === "flood-watch");
      await page.locator(".rules-list").getByText("防汛值守").waitFor();
      expect(own(faults)).toEqual([]);
    });
  });

  it("takes the days off of a year as text and from the sheet, and flags the year no more", async () => {
    const { page, faults } = office;
    const year = new Date().getFullYear() + 2;
    await page.goto(`${served.url}/admin/calendar?year=${year}`);
    await page.locator(".years a[aria-current]").getByText("尚未公布").waitFor();
    const text = page.getByLabel(`${year} 年的放假和调休`);
    await text.fill("元旦放假");
    await page.getByText("看不懂“元旦放假”").waitFor();
    await text.fill(`${year}-05-01 至 ${year}-05-03 休`);
    const may = page.locator(".year-sheet section").nth(4);
    await expect.poll(() => may.locator(".day.own").count()).toBe(3);
    const worked = page.getByRole("button", { name: new RegExp(`${year}-05-(09|10|11)，上班`) }).first();
    const day = ((await worked.getAttribute("aria-label")) ?? "").slice(0, 10);
    await worked.click();
    await expect.poll(() => text.inputValue()).toContain(`${day} 休`);
    await page.getByLabel("理由").fill("国务院办公厅通知");
    await page.getByRole("button", { name: "保存日历" }).click();
    await page.locator(".years a[aria-current]").getByText("本单位已填").waitFor();
    expect(own(faults)).toEqual([]);
  });

  it("tells in the log who changed what and why, narrows it, and proves its chain", async () => {
    const { page, faults } = office;
    await page.goto(`${served.url}/admin/log`);
    const entries = page.locator(".log-entries li[id]");
    await entries.first().waitFor();
    await page.getByText("条记录首尾相接").waitFor();
    const merged = entries.filter({ hasText: "并入别的单位" });
    expect(await merged.textContent()).toContain("机构改革");
    const handed = entries.filter({ hasText: "移交" }).first();
    expect(await handed.textContent()).toContain("县农田水利站");
    expect(await handed.textContent()).toContain("修复芦湾镇二号涵闸");
    await page.getByLabel("关于").selectOption("register");
    await expect.poll(() => entries.count()).toBe(2);
    await entries.last().getByText("改动：删去 1 行，添上 1 行").click();
    await entries.last().locator(".changes li.new").waitFor();
    await page.getByPlaceholder("谁做的（姓名）").fill("没有这个人");
    await page.getByText("没有符合这些条件的记录。").waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.getByPlaceholder("谁做的（姓名）").fill("督查室");
    await expect
      .poll(async () => new Set(await page.locator(".entry-who").allTextContents()))
      .toEqual(new Set(["督查室管理员"]));
    expect(own(faults)).toEqual([]);
  });

  it("shows an auditor everything and nothing to change, and a clerk why this is not for them", async () => {
    const { page } = office;
    const people = (await (await page.request.get(`${served.url}/api/v1/people`)).json()) as { people: Person[] };
    const enter = async (username: string): Promise<Watched> => {
      const id = people.people.find((person) => person.username === username)?.id;
      const answer = await page.request.post(`${served.url}/api/v1/people/${id}/invitation`, {
        headers: { origin: served.url },
      });
      const { path } = (await answer.json()) as { path: string };
      const watched = await at(path, { width: 390 });
      await watched.page.getByLabel("新密码").fill(PASSWORD);
      await watched.page.getByRole("button", { name: "设好密码并登录" }).click();
      await watched.page.locator(".me > button").waitFor();
      return watched;
    };
    const auditor = await enter("auditor");
    for (const tab of ["people", "units", "registers", "calendar"]) {
      await auditor.page.goto(`${served.url}/admin/${tab}`);
      await auditor.page.locator(".admin-tabs a.active").waitFor();
      await settled(auditor.page);
      const buttons = auditor.page.locator("main").getByRole("button");
      expect(await buttons.allTextContents(), tab).toEqual([]);
      expect(await overflow(auditor.page)).toBe(0);
    }
    expect(own(auditor.faults)).toEqual([]);
    await auditor.page.context().close();

    const clerk = await enter("clerk");
    await clerk.page.locator(".me > button").click();
    expect(await clerk.page.locator(".me-menu").getByRole("link", { name: "管理" }).count()).toBe(0);
    await clerk.page.goto(`${served.url}/admin/people`);
    await clerk.page.getByText("您现在是水利局经办人，角色是经办人。").waitFor();
    expect(await unfitness(clerk.page)).toEqual([]);
    await clerk.page.context().close();

    const log = (await (await page.request.get(`${served.url}/api/v1/log?limit=500`)).json()) as {
      entries: LogEntry[];
    };
    expect(JSON.stringify(log.entries)).not.toContain(PASSWORD);
  });
});

describeInBrowser("people of the examples", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    folder = await freshFolder();
    [served, browser] = await Promise.all([serve(folder.path, "examples"), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await folder?.remove();
  });

  it("are entered with one click, each sees as they may, and can be changed for another", async () => {
    const { page, faults } = await open(browser, `${served.url}/sign-in?to=/admin/log`, { width: 390, dark: true });
    const clerk = page.getByRole("button", { name: /^县水务局经办人/ });
    // They are planted once the program answers.
    const planted = async () => {
      await page.reload();
      await page.locator("h1").waitFor();
      return clerk.count();
    };
    await expect.poll(planted, { timeout: 60_000 }).toBe(1);
    await page.getByText("看到本单位要签收和要报的事项").waitFor();
    expect(await unfitness(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await clerk.click();
    await page.waitForURL("**/admin/log");
    await page.getByText("您现在是县水务局经办人，角色是经办人。").waitFor();
    expect(await overflow(page)).toBe(0);
    await page.locator(".me > button").click();
    await page.getByRole("link", { name: "换一个示例身份" }).click();
    await page.goto(`${served.url}/sign-in?to=/admin/log`);
    await page
      .getByRole("button", { name: /审计员/ })
      .last()
      .click();
    await page.locator(".log-entries li").first().waitFor();
    await page.locator(".me > button").click();
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.getByRole("button", { name: /本机 · 未设账号/ }).waitFor();
    expect(faults.filter((fault) => !fault.includes("Failed to load resource"))).toEqual([]);
  });
});
