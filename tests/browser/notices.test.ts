// The inbox and the settings of notices: what one was told leads to its matter, is read and unread again; a trial mail arrives. In both
// languages, on a screen and on a phone.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person, Unit } from "../../src/wire/index.ts";
import { type MailServer, mailServer } from "../post.ts";
import { describeInBrowser, type Look, launch, open, overflow, type Watched } from "./chromium.ts";
import { unfitness } from "./fitness.ts";
import { freshFolder, type Served, serve } from "./served.ts";

describeInBrowser("notices", () => {
  let folder: Awaited<ReturnType<typeof freshFolder>>;
  let served: Served;
  let browser: Browser;
  let mail: MailServer;
  let clerk: string;

  const send = async <T>(method: string, path: string, body: unknown): Promise<T> => {
    const headers = { "content-type": "application/json", origin: served.url };
    const answer = await fetch(`${served.url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  /** A window, of the clerk or of whoever sits at the machine. */
  const at = async (path: string, look: Look, who: "clerk" | "nobody" = "clerk"): Promise<Watched> => {
    const watched = await open(browser, `${served.url}/sign-in`, look);
    if (who === "clerk") {
      await watched.page.evaluate(
        (person) =>
          fetch("/api/v1/act-as", {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ person }),
          }),
        clerk,
      );
    }
    await watched.page.goto(served.url + path);
    return watched;
  };

  beforeAll(async () => {
    [folder, mail] = [await freshFolder(), await mailServer()];
    [served, browser] = await Promise.all([serve(folder.path, "examples"), launch()]);
    const headers = { origin: served.url };
    const me = (await (await fetch(`${served.url}/api/v1/me`, { headers })).json()) as { examples: Person[] };
    const units = (await (await fetch(`${served.url}/api/v1/units`, { headers })).json()) as { units: Unit[] };
    const one = me.examples.find(({ role, unit }) => role === "clerk" && unit !== null)!;
    clerk = one.id;
    const unit = units.units.find(({ id }) => id === one.unit)!.name;
    const { ids } = await send<{ ids: string[] }>("POST", "/registers/errands-13710/matters", {
      drafts: ["修复芦湾镇二号涵闸", "清理漪湖大堤乱堆乱放"].map((title) => ({
        ...{ title, fields: { nature: "一般", source: "县政府常务会议" } },
        owners: [
          { role: "leader", name: "分管副县长" },
          { role: "lead", name: unit },
        ],
      })),
    });
    for (const id of ids) await send("POST", `/matters/${id}/events`, { happening: { kind: "handed-out" } });
    await send("POST", `/matters/${ids[0]}/events`, { happening: { kind: "urged" }, note: "周五前报进展" });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await Promise.all([folder?.remove(), mail?.close()]);
  });

  describe.each<[string, Look, string]>([
    ["wide and light", { width: 1280 }, "zh-CN"],
    ["on a phone of 390 pixels, dark, in English", { width: 390, height: 780, dark: true }, "en"],
  ])("%s", (_, look, lang) => {
    const tongue = lang === "en" ? "?lang=en" : "";

    it("the inbox is fit for everybody and breaks no rule", async () => {
      const { page, faults } = await at(`/notices${tongue}`, look);
      await page.locator(".notice", { hasText: "修复芦湾镇二号涵闸" }).first().waitFor();
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it("so are the settings", async () => {
      const { page, faults } = await at(`/admin/notices${tongue}`, look, "nobody");
      await page.locator("#try-out").waitFor();
      expect(await unfitness(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  });

  it("a notice leads to its matter and is read then; all can be marked, and unmarked again", async () => {
    const { page } = await at("/notices?unread=1", { width: 1280 });
    const urged = page.locator(".notice", { hasText: "周五前报进展" });
    await urged.waitFor();
    await urged.locator("a").click();
    await expect.poll(() => page.url()).toContain("/matters/");
    await page.goBack();
    await expect.poll(() => urged.count()).toBe(0);
    await page.getByRole("button", { name: "全部标为已读" }).click();
    await page.getByText("没有未读的通知").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await page.locator(".notice.unread").first().waitFor();
    await page.context().close();
  });

  it("nobody's inbox says that it is nobody's", async () => {
    const { page } = await at("/notices", { width: 390 }, "nobody");
    await page.getByText("现在没有人登录").waitFor();
    await page.context().close();
  });

  it("a server is set, a trial mail arrives, and the password is not shown again", async () => {
    const { page } = await at("/admin/notices", { width: 1280 }, "nobody");
    await page.getByLabel("服务器").fill("127.0.0.1");
    await page.getByLabel("端口").fill(String(mail.port));
    await page.getByLabel("加密", { exact: true }).click();
    await page.getByText("不加密", { exact: false }).last().click();
    await page.getByLabel("发件人").fill("县督查室 <ducha@example.com>");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("设置已保存").waitFor();
    await page.getByLabel("收件邮箱").fill("shuiwu@example.com");
    await page.getByRole("button", { name: "发一封试试" }).click();
    await page.getByText("已发到 shuiwu@example.com").waitFor();
    expect(mail.arrived.map(({ to, subject }) => [to[0], subject])).toEqual([
      ["shuiwu@example.com", "【台账提醒】试发"],
    ]);
    await page.getByLabel("密码", { exact: true }).fill("correct-horse");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("删除已保存的密码").waitFor();
    expect(await page.content()).not.toContain("correct-horse");
    await page.context().close();
  });
});
