// `duixian log`, run as a person runs it, on a log that holds and on one that was tampered with.

import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openOffice } from "../office/index.ts";
import { openStore } from "../store/index.ts";

const run = promisify(execFile);
let data = "";

const duixian = (...args: string[]) =>
  run(process.execPath, ["bin/duixian.js", ...args, "--data", data]).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
  );

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "duixian-log-"));
  const store = await openStore({ data });
  const office = await openOffice(store);
  const draft = { title: "修桥", year: 2025, fields: {}, owners: [], quantity: null, nodes: [], deadline: null };
  await office.put("problems", [{ ...draft, origins: [], related: [] }], "县督查室", "2025-02-01", false);
  const [matter] = office.matters("problems");
  await office.write([{ matter: matter!.id, who: "县督查室", at: "2025-02-03", event: { kind: "urged" } }]);
  await store.close();
});
afterAll(() => rm(data, { recursive: true }));

it("prints every entry, one a line", async () => {
  const { stdout } = await duixian("log", "print");
  const kinds = stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { kind: string }).kind);
  expect(kinds).toEqual(["created", "urged"]);
});

it("says that the chain holds, and by which hash it can be known again", async () => {
  const { code, stdout } = await duixian("log", "verify");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^日志完好：2 条首尾相接，最后一条的指纹 [0-9a-f]{64} · /);
});

it("names the entry that somebody altered in the database", async () => {
  const database = await PGlite.create(join(data, "pglite"));
  await database.exec("alter table log disable trigger all");
  await database.exec("update log set who = '某人' where seq = 2");
  await database.exec("alter table log enable trigger all");
  await database.close();
  const { code, stdout } = await duixian("log", "verify");
  expect(code).toBe(1);
  expect(stdout).toMatch(/^日志在第 2 条断开：.*写下之后被改过。前面 1 条完好/);
});
