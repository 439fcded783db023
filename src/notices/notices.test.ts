// Notices from the register to the mailbox, on both databases: who is told what on which day, each thing once, one digest a working
// day, and nothing lost or sent twice when something breaks in the middle.

import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { databases } from "../../tests/databases.ts";
import { type CalledServer, calledServer, type MailServer, mailServer } from "../../tests/post.ts";
import { type Office, openOffice } from "../office/index.ts";
import type { Opened } from "../store/database.ts";
import type { Store } from "../store/index.ts";
import { storeOf } from "../store/open.ts";
import { openEmbedded } from "../store/pglite.ts";
import { openServer } from "../store/server.ts";
import type { Actor, EventInput, NoticeSettingsInput, Person, PersonInput } from "../wire/index.ts";
import { changeSettings, type Notices, openNotices, sendTrial, settingsShown } from "./index.ts";
import { lineOf } from "./letter.ts";

const atHome: Actor = { person: null, name: "本机", role: "administrator", called: [], units: [] };
const china = (moment: string) => new Date(`${moment}:00+08:00`);

describe.each(await databases())("notices on $name", ({ place, make, remove }) => {
  let opened: Opened;
  let store: Store;
  let office: Office;
  let notices: Notices;
  let mail: MailServer;
  let hook: CalledServer;
  let now = china("2025-03-03T10:00");
  let people: Record<"admin" | "supervisor" | "clerk" | "head" | "leader" | "deputy", Person>;
  let errand = "";

  const open = async (): Promise<void> => {
    const { data, databaseUrl } = place();
    opened = databaseUrl === undefined ? await openEmbedded(data!) : await openServer(databaseUrl);
    store = storeOf(databaseUrl === undefined ? "pglite" : "postgresql", opened, () => {});
    office = await openOffice(store, { now: () => now });
    notices = await openNotices(store, office, { env: {}, now: () => now });
  };
  const shut = async (): Promise<void> => {
    await notices.close();
    office.close();
    await store.close();
  };
  const actor = ({ id, name, role, post, unitName }: Person): Actor => ({
    ...{
      person: id,
      name,
      role,
      called: post === null ? [name] : [name, post],
      units: unitName === null ? [] : [unitName, ...(unitName === "县水务局" ? ["县水利局"] : [])],
    },
  });
  const act = (who: Person, happening: EventInput["happening"], note: string | null = null) =>
    office.record(actor(who), errand, { happening, note, files: [], on: null, version: null });
  const runAt = (moment: string) => {
    now = china(moment);
    return notices.run();
  };
  const told = async (who: Person): Promise<readonly string[]> => (await store.notices(who.id, {})).notices.map(lineOf);
  /** As if minutes had passed for the queue, whose clock is the database's. */
  const later = () =>
    sql`update pgboss.job set start_after = start_after - interval '2 days', started_on = started_on - interval '4 minutes'
        where state < 'completed'`.execute(opened.db);
  const settings = (given: Partial<NoticeSettingsInput> = {}): NoticeSettingsInput => ({
    ...{ address: "http://taizhang.example", digest: "08:30" },
    mail: { host: "127.0.0.1", port: mail.port, security: "none", user: null, from: "ducha@example.com" },
    webhook: { url: null, privateAllowed: true },
    ...given,
  });

  beforeAll(async () => {
    await make();
    [mail, hook] = await Promise.all([mailServer(), calledServer()]);
    await open();
    const [ducha, shuiwu] = [
      await store.addUnit(atHome, { name: "县督查室", alsoKnown: [], parent: null }),
      await store.addUnit(atHome, { name: "县水务局", alsoKnown: ["县水利局"], parent: null }),
    ];
    const add = (
      name: string,
      username: string,
      role: "administrator" | Exclude<Person["role"], "public">,
      given: Partial<PersonInput> = {},
    ) =>
      store.addPerson(atHome, {
        name,
        username,
        role,
        unit: null,
        post: null,
        email: `${username}@example.com`,
        ...given,
      });
    people = {
      admin: await add("县府办管理员", "admin", "administrator"),
      supervisor: await add("县督查室督查员", "ducha", "supervisor", { unit: ducha.id }),
      clerk: await add("县水务局经办人", "shuiwu", "clerk", { unit: shuiwu.id }),
      head: await add("县水务局负责人", "shuiwu-head", "head", { unit: shuiwu.id, email: null }),
      leader: await add("分管副县长", "fuxianzhang", "leader", { post: "分管副县长" }),
      deputy: await add("县人大代表", "daibiao", "deputy"),
    };
    await changeSettings(store, {}, atHome, settings());
    await notices.run();
  });
  afterAll(async () => {
    await shut();
    await Promise.all([mail.close(), hook.close(), remove()]);
  });
  beforeEach(() => {
    mail.manner = "take";
    mail.arrived.length = 0;
    hook.called.length = 0;
  });

  it("tells a unit's people what is handed out to them, and nobody of what they did themselves", async () => {
    [errand = ""] = await office.create(actor(people.supervisor), "errands-13710", [
      {
        ...{ title: "修复青石水库溢洪道", year: null, fields: { nature: "一般", source: "县政府常务会议" } },
        owners: [
          { role: "leader", name: "分管副县长" },
          { role: "lead", name: "县水利局" },
        ],
        ...{ quantity: null, nodes: [], deadline: null, origins: [], related: [] },
      },
    ]);
    await act(people.supervisor, { kind: "handed-out" });
    await act(people.clerk, { kind: "received" });
    await act(people.clerk, { kind: "reported", progress: null, done: null }, "已到现场查看");
    await runAt("2025-03-03T10:05");
    const line = "【交办】13710 交办“修复青石水库溢洪道”：3月3日，县督查室督查员：交办。";
    expect(await told(people.clerk)).toEqual([line]);
    expect(await told(people.head)).toEqual([line]);
    expect([await told(people.supervisor), await told(people.leader), await told(people.deputy)]).toEqual([[], [], []]);
    expect(await store.unreadOf(people.clerk.id)).toBe(1);
    expect(mail.arrived).toEqual([]);
  });

  it("keeps mail for the digest of the next working day, after a standstill one and not five", async () => {
    // Sunday the 9th: the day before settling is due.
    expect(await runAt("2025-03-09T08:45")).toMatchObject({ notices: 2, digests: 0, sent: 0 });
    expect(await runAt("2025-03-10T08:29")).toMatchObject({ notices: 0, digests: 0 });
    expect(await runAt("2025-03-10T08:30")).toMatchObject({ notices: 0, digests: 1, sent: 1 });
    expect(await runAt("2025-03-10T08:31")).toMatchObject({ notices: 0, digests: 0, sent: 0 });
    const [digest] = mail.arrived;
    expect(mail.arrived).toHaveLength(1);
    expect(digest).toMatchObject({ to: ["shuiwu@example.com"], subject: "【台账提醒】2条" });
    expect(digest?.text).toContain("【到期·蓝】13710 交办“修复青石水库溢洪道”：7天办结应于3月10日完成。");
    expect(digest?.text).toContain(`http://taizhang.example/matters/${errand}`);
  });

  it("goes up from the unit to the supervisors to the leader, each level once", async () => {
    await runAt("2025-03-11T00:05");
    const orange = "【逾期·橙】13710 交办“修复青石水库溢洪道”：7天办结应于3月10日完成，已逾期1天。";
    expect((await told(people.clerk))[0]).toBe(orange);
    expect(await told(people.supervisor)).toEqual([orange]);
    expect(await runAt("2025-03-12T00:05")).toMatchObject({ notices: 0 });
    expect(await runAt("2025-03-14T00:05")).toMatchObject({ notices: 2, sent: 2 });
    const red = "【逾期·红】13710 交办“修复青石水库溢洪道”：7天办结应于3月10日完成，已逾期4天。";
    expect(await told(people.leader)).toEqual([red]);
    expect(await told(people.supervisor)).toEqual([red, orange]);
    // Red does not wait for the digest.
    expect(mail.arrived.map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual([
      "ducha@example.com 【逾期·红】修复青石水库溢洪道",
      "fuxianzhang@example.com 【逾期·红】修复青石水库溢洪道",
    ]);
    expect(await runAt("2025-03-14T00:06")).toMatchObject({ notices: 0, sent: 0 });
  });

  it("sends urging at once, and what was read meanwhile not at all", async () => {
    await act(people.leader, { kind: "urged" }, "本周内报结果");
    expect(await runAt("2025-03-14T09:00")).toMatchObject({ notices: 2, sent: 3 });
    const urged = mail.arrived.find(({ subject }) => subject === "【催办】修复青石水库溢洪道");
    expect(urged).toMatchObject({ to: ["shuiwu@example.com"] });
    expect(urged?.text).toContain("分管副县长：催办，本周内报结果。");
    // The orange one of the 11th goes with the digest of that morning to those who have not read it.
    expect(
      mail.arrived
        .filter(({ subject }) => subject.startsWith("【台账提醒】"))
        .map(({ to }) => to[0])
        .sort(),
    ).toEqual(["ducha@example.com", "shuiwu@example.com"]);
    await act(people.supervisor, {
      kind: "extended",
      step: "settle-7",
      to: "2025-03-20",
      approver: "分管副县长",
      reason: "连日降雨",
    });
    await runAt("2025-03-14T15:00");
    expect((await told(people.clerk))[0]).toContain("延期至3月20日，连日降雨。");
    const read = await store.markNotices(people.clerk.id, null, true);
    expect(read.unread).toBe(0);
    expect(await runAt("2025-03-17T08:30")).toMatchObject({ digests: 0, sent: 0 });
    await store.markNotices(people.clerk.id, read.ids, false);
    expect(await store.unreadOf(people.clerk.id)).toBe(read.ids.length);
  });

  it("is silent while a matter is paused and when it is done, and warns of a reopened one again", async () => {
    await act(people.supervisor, { kind: "paused", reason: "等待勘察" });
    await runAt("2025-03-18T09:00");
    const before = (await told(people.clerk)).length;
    await runAt("2025-04-10T09:00");
    expect((await told(people.clerk)).length).toBe(before);
    await act(people.supervisor, { kind: "resumed" });
    await act(people.clerk, { kind: "settled", outcome: null });
    await act(people.leader, { kind: "struck-off" });
    await runAt("2025-05-30T09:00");
    expect((await told(people.clerk)).filter((line) => line.includes("5月"))).toEqual([]);
    await act(people.leader, { kind: "reopened", reason: "渗漏" });
    await runAt("2025-05-30T09:05");
    expect((await told(people.clerk))[0]).toContain("分管副县长：重开，渗漏。");
    await runAt("2025-06-08T09:00");
    expect((await told(people.clerk))[0]).toContain("【逾期·橙】13710 交办“修复青石水库溢洪道”：7天办结应于6月6日完成");
    expect((await told(people.supervisor)).some((line) => line.includes("重开"))).toBe(true);
  });

  it("tells the supervisors where nobody with an account is meant, and whom it was meant for", async () => {
    await office
      .create(actor(people.supervisor), "errands-13710", [
        {
          ...{ title: "清理乱占河道", year: null, fields: { nature: "一般", source: "县政府常务会议" } },
          owners: [
            { role: "leader", name: "分管副县长" },
            { role: "lead", name: "县城管局" },
          ],
          ...{ quantity: null, nodes: [], deadline: null, origins: [], related: [] },
        },
      ])
      .then(([id]) =>
        office.record(actor(people.supervisor), id!, {
          happening: { kind: "handed-out" },
          note: null,
          files: [],
          on: null,
          version: null,
        }),
      );
    await runAt("2025-06-12T09:00");
    expect((await told(people.supervisor)).find((line) => line.includes("清理乱占河道"))).toContain(
      "原应报“县城管局”，那里还没有人有账号，请代为转告。",
    );
  });

  it("sends no mail to who wants none, and still tells them on the page", async () => {
    await store.wantMail(people.clerk.id, false);
    await act(people.leader, { kind: "urged" });
    expect((await runAt("2025-06-12T15:00")).sent).toBe(0);
    expect((await told(people.clerk))[0]).toContain("催办");
    await store.wantMail(people.clerk.id, true);
  });

  it("loses nothing to a server that breaks, and does not send twice within a minute", async () => {
    await runAt("2025-06-13T08:59");
    mail.arrived.length = 0;
    mail.manner = "later";
    await act(people.leader, { kind: "urged" });
    expect(await runAt("2025-06-13T09:00")).toMatchObject({ troubled: 1, sent: 0 });
    mail.manner = "drop";
    expect(await notices.run()).toMatchObject({ troubled: 0, sent: 0 });
    await later();
    expect((await notices.run()).troubled).toBe(1);
    expect(await notices.run()).toMatchObject({ troubled: 0, sent: 0 });
    mail.manner = "take";
    mail.arrived.length = 0;
    await later();
    expect(await notices.run()).toMatchObject({ troubled: 0, sent: 1 });
    expect(mail.arrived.map(({ subject }) => subject)).toEqual(["【催办】修复青石水库溢洪道"]);
    await later();
    expect(await notices.run()).toMatchObject({ sent: 0 });
  });

  it("goes on where it stopped when the program ends between sending and noting it", async () => {
    await act(people.leader, { kind: "urged" });
    const { settleSending } = store;
    store.settleSending = () => Promise.reject(new Error("the power goes"));
    await expect(runAt("2025-06-13T10:00")).rejects.toThrow("the power goes");
    store.settleSending = settleSending;
    expect(mail.arrived).toHaveLength(1);
    await shut();
    await open();
    // Not at once: perhaps it went.
    expect(await notices.run()).toMatchObject({ sent: 0, troubled: 0 });
    // After a few minutes the message is free again, waits its turn, and goes with the same name as before.
    await later();
    await notices.run();
    await later();
    expect(await notices.run()).toMatchObject({ sent: 1 });
    const [one, other] = mail.arrived;
    expect(other?.messageId).toBe(one?.messageId);
    expect(mail.arrived).toHaveLength(2);
  });

  it("gives up an address that the server does not know, and says so", async () => {
    mail.manner = "refuse";
    await act(people.leader, { kind: "urged" });
    expect(await runAt("2025-06-13T11:00")).toMatchObject({ troubled: 1 });
    await later();
    expect(await notices.run()).toMatchObject({ troubled: 0, sent: 0 });
    const { sendings } = await settingsShown(store, {});
    expect(sendings).toMatchObject({ failed: 1, waiting: 0 });
    expect(sendings.troubles[0]).toMatchObject({ channel: "mail", to: "县水务局经办人", final: true });
  });

  it("gives up after many tries, and says so", async () => {
    mail.manner = "later";
    await act(people.leader, { kind: "urged" });
    await runAt("2025-06-13T12:00");
    for (let tries = 1; tries <= 11; tries += 1) {
      await later();
      await notices.run();
    }
    expect((await settingsShown(store, {})).sendings).toMatchObject({ failed: 2, waiting: 0 });
    mail.manner = "take";
    await later();
    expect(await notices.run()).toMatchObject({ sent: 0 });
  });

  it("calls a webhook with everything once and all who are told", async () => {
    const secret = "a-secret-of-the-office";
    await changeSettings(
      store,
      {},
      actor(people.admin),
      settings({ webhook: { url: hook.url, privateAllowed: true, secret } }),
    );
    await act(people.leader, { kind: "urged" }, "今天下班前");
    expect(await runAt("2025-06-13T13:00")).toMatchObject({ sent: 2 });
    const body = JSON.parse(hook.called[0]!.body) as { notices: { text: string; to: { name: string }[] }[] };
    expect(body.notices).toHaveLength(1);
    expect(body.notices[0]?.text).toContain("今天下班前");
    expect(body.notices[0]?.to.map(({ name }) => name).sort()).toEqual(["县水务局经办人", "县水务局负责人"]);
    await expect(sendTrial(store, {}, actor(people.admin), { channel: "webhook", to: null })).resolves.toEqual({
      to: hook.url,
    });
    hook.status = 500;
    await expect(sendTrial(store, {}, actor(people.admin), { channel: "webhook", to: null })).rejects.toMatchObject({
      code: "conflict",
    });
    hook.status = 204;
  });

  it("keeps secrets: out of the page, out of the log, and from another server", async () => {
    const by = actor(people.admin);
    const guarded = { ...settings().mail, user: "ducha", password: "correct-horse" };
    await changeSettings(store, {}, by, settings({ mail: guarded }));
    const shown = await settingsShown(store, {});
    expect(shown.mail.passwordSet).toBe(true);
    const logged = await store.log({ subject: "setting" });
    expect(JSON.stringify([shown, logged])).not.toMatch(/correct-horse|a-secret-of-the-office/);
    expect(logged.at(-1)).toMatchObject({ who: "县府办管理员", body: { changed: { "mail.password": "changed" } } });
    const { password: _, ...kept } = guarded;
    await changeSettings(store, {}, by, settings({ mail: { ...kept, from: "bangongshi@example.com" } }));
    expect((await settingsShown(store, {})).mail.passwordSet).toBe(true);
    await changeSettings(store, {}, by, settings({ mail: { ...kept, host: "mail.elsewhere.example" } }));
    expect((await settingsShown(store, {})).mail.passwordSet).toBe(false);
  });

  it("takes the environment before what was set, and refuses what makes no sense", async () => {
    const env = { DUIXIAN_SMTP_HOST: "relay.example", DUIXIAN_SMTP_PORT: "25", DUIXIAN_SMTP_PASSWORD: "from-outside" };
    const shown = await settingsShown(store, env);
    expect(shown.mail).toMatchObject({ host: "relay.example", port: 25, passwordSet: true });
    expect(shown.fromEnvironment).toEqual(["mail.host", "mail.port", "mail.password"]);
    // A password from outside is not for a server that was entered on the page.
    expect((await settingsShown(store, { DUIXIAN_SMTP_PASSWORD: "from-outside" })).mail.passwordSet).toBe(false);
    await expect(openNotices(store, office, { env: { DUIXIAN_SMTP_PORT: "post" } })).rejects.toMatchObject({
      code: "bad-request",
    });
    const bad = settings({ webhook: { url: "ftp://example.com", privateAllowed: false } });
    await expect(changeSettings(store, {}, atHome, bad)).rejects.toMatchObject({ code: "bad-request" });
  });
});
