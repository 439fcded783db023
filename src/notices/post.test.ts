// Mails and calls out of the house against real servers: taken, refused, put off, dropped, silent; and what may not be called.

import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CalledServer, calledServer, type MailServer, mailServer } from "../../tests/post.ts";
import { refusedAddress } from "./addresses.ts";
import { sendMail } from "./mail.ts";
import type { Settings } from "./settings.ts";
import { callWebhook } from "./webhook.ts";

const letter = {
  id: "3f0c",
  to: "shuiwu@example.com",
  at: new Date(0),
  subject: "【催办】修复溢洪道",
  text: "第一行\n第二行\n",
};

describe("a mail", () => {
  let server: MailServer;
  let mail: Settings["mail"];
  beforeAll(async () => {
    server = await mailServer();
    mail = {
      host: "127.0.0.1",
      port: server.port,
      security: "none",
      user: null,
      from: "督查室 <ducha@example.com>",
      password: null,
    };
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.manner = "take";
    server.arrived.length = 0;
  });

  it("arrives as it was written, and names itself", async () => {
    expect(await sendMail({ mail }, letter)).toBeNull();
    expect(server.arrived).toEqual([
      {
        from: "ducha@example.com",
        to: ["shuiwu@example.com"],
        messageId: "<3f0c@duixian.invalid>",
        subject: letter.subject,
        text: letter.text,
      },
    ]);
  });

  it("is given up where the server knows no such recipient, and tried again where it is to come later", async () => {
    server.manner = "refuse";
    expect(await sendMail({ mail }, letter)).toMatchObject({
      lasting: true,
      why: expect.stringContaining("no such user"),
    });
    server.manner = "later";
    expect(await sendMail({ mail }, letter)).toMatchObject({ lasting: false, why: expect.stringContaining("451") });
  });

  it("is tried again where the server hangs up, says nothing, or is not there", async () => {
    server.manner = "drop";
    expect(await sendMail({ mail }, letter)).toMatchObject({ lasting: false });
    server.manner = "silent";
    expect(await sendMail({ mail }, letter, 200)).toMatchObject({
      lasting: false,
      why: expect.stringContaining("ETIMEDOUT"),
    });
    server.manner = "take";
    const closed = await mailServer();
    await closed.close();
    expect(await sendMail({ mail: { ...mail, port: closed.port } }, letter)).toMatchObject({ lasting: false });
  });

  it("is not sent in clear where the office demands encryption", async () => {
    expect(await sendMail({ mail: { ...mail, security: "starttls" } }, letter)).toMatchObject({ lasting: false });
    expect(server.arrived).toEqual([]);
  });

  it("goes with the right password, and never tells the wrong one", async () => {
    const guarded = await mailServer({ name: "ducha", password: "correct-horse" });
    const named = { ...mail, port: guarded.port, user: "ducha" };
    expect(await sendMail({ mail: { ...named, password: "correct-horse" } }, letter)).toBeNull();
    const trouble = await sendMail({ mail: { ...named, password: "wrong-donkey" } }, letter);
    expect(trouble).toMatchObject({ lasting: false, why: expect.stringContaining("535") });
    expect(JSON.stringify(trouble)).not.toContain("wrong-donkey");
    await guarded.close();
  });
});

describe("a call", () => {
  let server: CalledServer;
  let webhook: Settings["webhook"];
  const call = { id: "9a1b", body: '{"notices":[]}' };
  beforeAll(async () => {
    server = await calledServer();
    webhook = { url: server.url, privateAllowed: true, secret: "sixteen-characters" };
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.status = 204;
    server.called.length = 0;
  });

  it("is signed over its time and its body", async () => {
    expect(await callWebhook({ webhook }, call)).toBeNull();
    const [{ headers, body }] = server.called as [(typeof server.called)[0]];
    const sum = createHmac("sha256", "sixteen-characters")
      .update(`${headers["x-duixian-timestamp"]}.${body}`)
      .digest("hex");
    expect(headers["x-duixian-signature"]).toBe(`sha256=${sum}`);
    expect(headers).toMatchObject({ "x-duixian-delivery": "9a1b", "content-type": "application/json; charset=utf-8" });
    expect(body).toBe(call.body);
  });

  it("follows no redirect", async () => {
    server.status = 302;
    expect(await callWebhook({ webhook }, call)).toMatchObject({ lasting: false, why: expect.stringContaining("302") });
    expect(server.called.map(({ path }) => path)).toEqual(["/hook"]);
  });

  it.each([
    [500, false],
    [404, false],
    [410, true],
  ])("answered with %i is given up: %s", async (status, lasting) => {
    server.status = status;
    expect(await callWebhook({ webhook }, call)).toMatchObject({ lasting, why: `HTTP ${status}` });
  });

  it("does not wait for ever", async () => {
    server.status = 0;
    expect(await callWebhook({ webhook }, call, 200)).toMatchObject({
      lasting: false,
      why: expect.stringContaining("没有回答"),
    });
  });

  it("of this machine or a private network is made only where the office allows it, by number and by name", async () => {
    const strict = { ...webhook, privateAllowed: false };
    expect(await callWebhook({ webhook: strict }, call)).toMatchObject({ why: expect.stringContaining("内网") });
    const named = { ...strict, url: server.url.replace("127.0.0.1", "localhost") };
    expect(await callWebhook({ webhook: named }, call)).toMatchObject({ why: expect.stringContaining("内网") });
    expect(server.called).toEqual([]);
  });

  it.each(["169.254.169.254", "::ffff:169.254.169.254", "fe80::1", "0.0.0.0", "224.0.0.1", "fd00:ec2::254"])(
    "to %s is never made",
    (address) => {
      expect(refusedAddress(address, true)).not.toBeNull();
    },
  );

  it.each(["10.1.2.3", "192.168.0.1", "172.31.0.1", "127.0.0.1", "::1", "fd12::1", "::ffff:10.0.0.1"])(
    "to %s only where allowed",
    (address) => {
      expect([refusedAddress(address, false) === null, refusedAddress(address, true)]).toEqual([false, null]);
    },
  );

  it("to the world is free", () => {
    expect(refusedAddress("203.0.113.7", false)).toBeNull();
  });
});
