// `duixian people`, run as a person runs it: the first administrator, and what is refused.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { listen, service } from "../api/index.ts";
import { openOffice } from "../office/index.ts";
import { openStore } from "../store/index.ts";
import { PersonInputSchema } from "../wire/index.ts";
import { program } from "./args.ts";
import { main } from "./main.ts";

let data = "";
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "duixian-people-"));
});
afterAll(() => rm(data, { recursive: true }));

/** What a command printed, said, and ended with. */
async function duixian(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  const [out, err] = [[] as string[], [] as string[]];
  const taking = (into: string[]) => (text: unknown, done?: unknown) => {
    into.push(String(text));
    if (typeof done === "function") done();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(taking(out) as never),
    vi.spyOn(process.stderr, "write").mockImplementation(taking(err) as never),
  ];
  process.exitCode = 0;
  await main(["node", "duixian", "people", ...args, "--data", data]).finally(() => {
    for (const spy of spies) spy.mockRestore();
  });
  const code = Number(process.exitCode);
  process.exitCode = 0;
  return { out: out.join(""), err: err.join(""), code };
}

it("makes the first administrator, lists, invites anew, deactivates", async () => {
  const early = await duixian("add", "经办人", "clerk", "--role", "clerk");
  expect(early).toMatchObject({ out: "", code: 1 });
  expect(early.err).toContain("第一位真实人员必须是管理员");

  const added = await duixian("add", "系统管理员", "Admin", "--role", "administrator");
  expect(added.code, added.err).toBe(0);
  expect(added.out).toMatch(/^\/invitations\/[\w-]{43}\n$/);
  const clerk = await duixian("add", "县水务局经办人", "water", "--role", "clerk", "--unit", "县水务局");
  expect(clerk).toMatchObject({ out: "", code: 1 });
  expect(clerk.err).toContain("没有叫“县水务局”的单位");
  expect((await duixian("add", "县水务局经办人", "water", "--role", "clerk", "--post", "经办岗")).code).toBe(0);

  expect((await duixian("list")).out).toBe(
    "admin\t系统管理员\t管理员\t\t待设密码 invited\nwater\t县水务局经办人\t经办人\t\t待设密码 invited\n",
  );
  const again = await duixian("invite", "ADMIN");
  expect(again.out).not.toBe(added.out);
  const store = await openStore({ data });
  const token = again.out.trim().split("/").at(-1)!;
  await store.acceptInvitation(token, "清水河畔的一座旧石桥");
  const busy = await duixian("list");
  expect(busy.code).toBe(1);
  expect(busy.err.trim().split("\n")).toHaveLength(2); // the same in Chinese and in English
  await store.close();

  expect((await duixian("deactivate", "water")).code).toBe(0);
  expect((await duixian("deactivate", "admin")).err).toContain("最后一位能登录的管理员");
  expect((await duixian("invite", "nobody")).code).toBe(1);
  expect((await duixian("list")).out).toBe(
    "admin\t系统管理员\t管理员\t\t在用 active\nwater\t县水务局经办人\t经办人\t\t已停用 deactivated\n",
  );
}, 60_000);

it("works beside a server that holds the folder, let in by its key and by nothing else", async () => {
  const store = await openStore({ data });
  const office = await openOffice(store);
  const about = { version: "0", rules: "0", store: store.adapter };
  const app = service({ store, office, about, page: null, allowedHosts: [], operatorKey: "key-of-the-folder" });
  const server = await listen(app.fetch, { host: "127.0.0.1", port: 0 });
  store.announce(server.url, "key-of-the-folder");
  expect((await duixian("list")).out).toContain("admin\t系统管理员");
  expect((await duixian("add", "审计员", "audit", "--role", "auditor")).out).toMatch(/^\/invitations\//);
  expect((await duixian("invite", "nobody")).err).toContain("没有登录名为“nobody”的人员");
  expect((await duixian("deactivate", "admin")).err).toContain("最后一位能登录的管理员");
  const entries = await store.log({ subject: "person", newestFirst: true, limit: 1 });
  expect(entries[0]).toMatchObject({ who: "命令行", person: null, kind: "invited" });
  for (const key of ["key-of-another", ""]) {
    const { status } = await fetch(`${server.url}/api/v1/people`, { headers: { "X-Duixian-Key": key } });
    expect(status).toBe(401);
  }
  await server.close();
  office.close();
  await store.close();
}, 60_000);

it("knows the roles of the wire", () => {
  const add = program()
    .commands.find((one) => one.name() === "people")!
    .commands.find((one) => one.name() === "add")!;
  const role = add.options.find(({ long }) => long === "--role")!;
  expect(role.argChoices).toEqual(PersonInputSchema.shape.role.options);
});
