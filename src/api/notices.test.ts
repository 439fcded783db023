// Notices over HTTP: everybody their own, what they want of them, and the settings for administrators alone, without their secrets.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MailServer, mailServer } from "../../tests/post.ts";
import { openNotices } from "../notices/index.ts";
import type { Actor, NoticePage } from "../wire/index.ts";
import { operationsOf } from "./trial/conformance.ts";
import { startTrial, type Trial } from "./trial/start.ts";

const atHome: Actor = { person: null, name: "本机", role: "administrator", called: [], units: [] };

let trial: Trial;
let mail: MailServer;
let cookie = "";

beforeAll(async () => {
  [trial, mail] = [await startTrial(), await mailServer()];
  const { store, office } = trial;
  const unit = await store.addUnit(atHome, { name: "县水务局", alsoKnown: [], parent: null }, true);
  const clerk = { username: "shuiwu", unit: unit.id, post: null, email: "shuiwu@example.com" };
  const person = await store.addPerson(atHome, { ...clerk, name: "县水务局经办人", role: "clerk" }, true);
  const notices = await openNotices(store, office, { env: {} });
  await notices.run();
  const owners = [
    { role: "leader", name: "分管副县长" },
    { role: "lead", name: "县水务局" },
  ];
  const blank = { year: null, quantity: null, nodes: [], deadline: null, origins: [], related: [] };
  const fields = { nature: "一般", source: "县政府常务会议" };
  const drafts = ["修复青石水库溢洪道", "清理乱占河道"].map((title) => ({ ...blank, fields, title, owners }));
  for (const id of await office.create(atHome, "errands-13710", drafts)) {
    const input = { happening: { kind: "handed-out" as const }, note: null, files: [], on: null, version: null };
    await office.record(atHome, id, input);
  }
  await notices.run();
  await notices.close();
  const acting = await trial.ask("POST", "/api/v1/act-as", { body: { person: person.id } });
  cookie = [acting.headers["set-cookie"] ?? []]
    .flat()
    .map((one) => one.split(";")[0])
    .join("; ");
});
afterAll(async () => {
  await Promise.all([trial?.close(), mail?.close()]);
});

const ask = (method: string, path: string, body?: unknown, as = cookie) =>
  trial.ask(method, `/api/v1${path}`, {
    headers: as === "" ? {} : { cookie: as },
    ...(body === undefined ? {} : { body }),
  });

describe("one's own notices", () => {
  it("come newest first, are read and unread again", async () => {
    const page: NoticePage = (await ask("GET", "/notices?limit=1")).json;
    expect(page).toMatchObject({
      total: 2,
      unread: 2,
      notices: [{ kind: "handed-out", words: { title: "清理乱占河道" } }],
    });
    const [{ id }] = page.notices as [NoticePage["notices"][0]];
    expect((await ask("POST", "/notices/read", { ids: [id] })).json).toEqual({ ids: [id], unread: 1 });
    expect((await ask("GET", "/notices?unread=true")).json).toMatchObject({ total: 1, unread: 1 });
    const all = (await ask("POST", "/notices/read", { all: true })).json;
    expect(all).toMatchObject({ unread: 0 });
    expect(all.ids).toHaveLength(1);
    expect((await ask("POST", "/notices/read", { ids: all.ids, read: false })).json).toMatchObject({ unread: 1 });
  });

  it("are nobody's for whoever sits at the machine without an account", async () => {
    expect((await ask("GET", "/notices", undefined, "")).json).toEqual({ total: 0, unread: 0, notices: [] });
    expect((await ask("POST", "/notices/read", { all: true }, "")).json).toEqual({ ids: [], unread: 0 });
    expect((await ask("PUT", "/me/notices", { mail: false }, "")).status).toBe(409);
  });

  it("go by mail unless one says no", async () => {
    expect((await ask("GET", "/me/notices")).json).toEqual({ mail: true, email: "shuiwu@example.com", sends: false });
    expect((await ask("PUT", "/me/notices", { mail: false })).json).toMatchObject({ mail: false });
    expect((await ask("GET", "/me/notices")).json).toMatchObject({ mail: false });
  });
});

describe("the settings", () => {
  const settings = (password?: string) => ({
    ...{ address: null, digest: "08:30", webhook: { url: null, privateAllowed: false } },
    mail: { host: "127.0.0.1", port: mail.port, security: "none", user: null, from: "ducha@example.com", password },
  });

  it("are for administrators alone", async () => {
    expect((await ask("GET", "/settings/notices")).status).toBe(403);
    expect((await ask("PUT", "/settings/notices", settings())).status).toBe(403);
    expect((await ask("POST", "/settings/notices/trial", { channel: "mail" })).status).toBe(403);
  });

  it("send a trial once they are set, and never give a password out", async () => {
    const before = await ask("POST", "/settings/notices/trial", { channel: "mail", to: "ducha@example.com" }, "");
    expect(before).toMatchObject({ status: 409, json: { detail: "还没有填邮件服务器和发件人；填好并保存后再试。" } });
    const set = await ask("PUT", "/settings/notices", settings("correct-horse"), "");
    expect(set.json).toMatchObject({
      mail: { passwordSet: true, port: mail.port },
      sendings: { waiting: 0, failed: 0 },
    });
    expect(set.text + (await ask("GET", "/settings/notices", undefined, "")).text).not.toContain("correct-horse");
    const sent = await ask("POST", "/settings/notices/trial", { channel: "mail", to: "ducha@example.com" }, "");
    expect(sent.json).toEqual({ to: "ducha@example.com" });
    expect(mail.arrived.map(({ subject }) => subject)).toEqual(["【台账提醒】试发"]);
  });

  it("are refused where they make no sense", async () => {
    const wrong = { ...settings(), webhook: { url: "http://10.0.0.8/hook", privateAllowed: true } };
    expect((await ask("PUT", "/settings/notices", wrong, "")).json.detail).toContain("密钥");
    expect((await ask("PUT", "/settings/notices", { ...settings(), digest: "25:00" }, "")).status).toBe(400);
  });
});

it("every operation was asked", () => {
  const operations = operationsOf(trial.document).filter((each) => each.includes("/notices"));
  expect(operations).toHaveLength(7);
  expect(operations.filter((each) => !trial.asked.has(each))).toEqual([]);
});
