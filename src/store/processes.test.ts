// The lock and the embedded store between real processes: nobody but one has a folder, and whoever is killed leaves it whole.

import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ReadingDocument } from "../wire/index.ts";
import { holderOf, takeFolder } from "./lock.ts";
import { openStore } from "./open.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What a child does: it obeys lines of `[order, ...words]` and answers each with a line. */
const CHILD = `
import { createInterface } from "node:readline";
import { takeFolder } from ${JSON.stringify(join(here, "lock.ts"))};
import { openStore } from ${JSON.stringify(join(here, "open.ts"))};
let lock, store;
const orders = {
  async take(folder, url) { lock = await takeFolder(folder); if (url) lock.announce(url); return "taken"; },
  async release() { await lock?.release(); lock = undefined; return "released"; },
  async open(folder) { store = await openStore({ data: folder }); return "open"; },
  async keep(delivery) { return (await store.keep({ ...delivery, bytes: Buffer.from(delivery.delivered) })).outcome; },
};
for await (const line of createInterface({ input: process.stdin })) {
  const [order, ...words] = JSON.parse(line);
  console.log(JSON.stringify(await orders[order](...words).catch((error) => ({ code: error.code, detail: error.detail ?? String(error) }))));
}
`;

let scratch = "";
let program = "";
const children: Child[] = [];

interface Child {
  readonly process: ChildProcess;
  /** Gives an order and waits for its answer. */
  tell(...order: unknown[]): Promise<unknown>;
  kill(): Promise<void>;
}

function start(): Child {
  const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const one: Child = {
    process: child,
    async tell(...order) {
      child.stdin.write(`${JSON.stringify(order)}\n`);
      const { value, done } = await answers.next();
      return done ? "gone" : JSON.parse(value);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
  children.push(one);
  return one;
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "duixian-processes-"));
  await symlink(join(here, "../../node_modules"), join(scratch, "node_modules"));
  await writeFile(join(scratch, "child.ts"), CHILD);
  await build({
    ...{ configFile: false, logLevel: "silent", root: scratch },
    build: { ssr: join(scratch, "child.ts"), outDir: join(scratch, "out"), target: "node20" },
  });
  const [made] = await readdir(join(scratch, "out"));
  program = join(scratch, "out", made as string);
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
});
afterAll(() => rm(scratch, { recursive: true }));

const folderOf = (name: string) => join(scratch, name);
const BUSY = { code: "busy", detail: expect.stringMatching(/进程号 \d+/) };

describe("a folder", () => {
  it("is one process's; the next is told who has it and where it serves", async () => {
    const folder = folderOf("one");
    const [first, second] = [start(), start()];
    expect(await first.tell("take", folder, "http://127.0.0.1:8300")).toBe("taken");
    expect(await second.tell("take", folder)).toEqual({
      code: "busy",
      detail: expect.stringContaining("http://127.0.0.1:8300"),
    });
    expect(await holderOf(folder)).toEqual({ pid: first.process.pid, url: "http://127.0.0.1:8300" });
    expect(await first.tell("release")).toBe("released");
    expect(await holderOf(folder)).toBeNull();
    expect(await second.tell("take", folder)).toBe("taken");
  });

  it("is free at once when its process was killed", async () => {
    const folder = folderOf("killed");
    const [first, second] = [start(), start()];
    await first.tell("take", folder);
    await first.kill();
    expect(await readdir(join(folder, "lock"))).toHaveLength(1); // its flag still stands there
    expect(await holderOf(folder)).toBeNull();
    expect(await second.tell("take", folder)).toBe("taken");
  });

  it("is free when a process that had it is dead and another has its pid now", async () => {
    const folder = folderOf("reused");
    const first = start();
    await first.tell("take", folder);
    await first.kill();
    const [flag] = await readdir(join(folder, "lock"));
    await rename(join(folder, "lock", flag as string), join(folder, "lock", `${process.pid}-0011223344556677`));
    const lock = await takeFolder(folder);
    await lock.release();
  });

  it("is not free while its process stands still", async () => {
    const folder = folderOf("still");
    const first = start();
    await first.tell("take", folder, "http://127.0.0.1:8300");
    first.process.kill("SIGSTOP");
    await expect(takeFolder(folder)).rejects.toMatchObject({
      ...BUSY,
      detail: expect.stringContaining(`${first.process.pid}`),
    });
    first.process.kill("SIGCONT");
    expect(await holderOf(folder)).toMatchObject({ url: "http://127.0.0.1:8300" });
  });

  it("is just one's of many that start at once, over the flags of the dead too", async () => {
    const folder = folderOf("race");
    const racers = Array.from({ length: 5 }, start);
    await Promise.all(racers.map((racer) => racer.tell("release"))); // all are up
    for (let round = 0; round < 8; round++) {
      const outcomes = await Promise.all(racers.map((racer) => racer.tell("take", folder)));
      expect(outcomes.filter((outcome) => outcome === "taken")).toHaveLength(1);
      for (const outcome of outcomes) if (outcome !== "taken") expect(outcome).toEqual(BUSY);
      const winner = racers[outcomes.indexOf("taken")] as Child;
      if (round % 2 === 0) await winner.tell("release");
      else {
        await winner.kill();
        racers[outcomes.indexOf("taken")] = start();
      }
    }
  });

  it("is one's within a process, too", async () => {
    const folder = folderOf("within");
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => takeFolder(folder)));
    const taken = tries.filter((one) => one.status === "fulfilled");
    expect(taken).toHaveLength(1);
    for (const one of tries) if (one.status === "rejected") expect(one.reason).toMatchObject(BUSY);
    await taken[0]?.value.release();
  });

  it("is locked however long its path is", async () => {
    const folder = folderOf("政府工作报告数据".repeat(8));
    const first = start();
    expect(await first.tell("take", folder, "http://127.0.0.1:8300")).toBe("taken");
    await expect(takeFolder(folder)).rejects.toMatchObject(BUSY);
    await first.kill();
    await (await takeFolder(folder)).release();
    expect(await readdir(join(folder, "lock"))).toEqual([]);
  });

  it("that cannot be one is refused in a sentence", async () => {
    await mkdir(folderOf("refused"));
    await writeFile(folderOf("refused/file"), "");
    await expect(takeFolder(folderOf("refused/file/data"))).rejects.toMatchObject({
      code: "bad-request",
      detail: expect.stringContaining("refused/file/data"),
    });
    expect(await holderOf(folderOf("nowhere"))).toBeNull();
  });
});

describe("the embedded store", () => {
  const delivery = (planYear: number) => {
    const delivered = `望川县${planYear}年政府工作报告`;
    const sha256 = createHash("sha256").update(delivered).digest("hex");
    const source = {
      file: "a.txt",
      sha256,
      bytes: Buffer.byteLength(delivered),
      encoding: "utf-8",
      mediaType: "text/plain",
    };
    const government = { name: "望川县", code: "990123", tier: "county", parents: [] } as const;
    const reading: ReadingDocument = {
      report: { title: null, government, reviewYear: null, planYear, date: null, congress: null, speaker: null },
      ...{ text: delivered, repairs: [], notes: [], outline: [], statements: [], quantities: [] },
      ...{ version: { duixian: "0.1.0", rules: "rules-1" }, source },
    };
    const { mediaType, encoding } = source;
    return {
      fileName: "a.txt",
      mediaType,
      encoding,
      sha256,
      delivered,
      reading,
      url: null,
      publisher: null,
      retrieved: null,
      example: false,
    };
  };

  it("refuses a second process and loses nothing when the first is killed at work", async () => {
    const folder = folderOf("store");
    const first = start();
    expect(await first.tell("open", folder)).toBe("open");
    const years = Array.from({ length: 12 }, (_, i) => 2030 + i);
    for (const year of years.slice(0, 6)) expect(await first.tell("keep", delivery(year))).toBe("added");
    await expect(openStore({ data: folder })).rejects.toMatchObject(BUSY);
    for (const year of years.slice(6)) expect(await first.tell("keep", delivery(year))).toBe("added");
    const unfinished = first.tell("keep", delivery(2050)); // killed on the way: whole or not at all
    await first.kill();
    await unfinished.catch(() => {});

    const store = await openStore({ data: folder });
    expect(store.adapter).toBe("pglite");
    const held = (await store.reports()).map(({ planYear }) => planYear).filter((year) => year !== 2050);
    expect(held).toEqual(years);
    for (const { id } of await store.reports()) {
      const detail = await store.report(id);
      const original = await store.original(detail?.deliveries[0]?.id ?? "");
      expect(new TextDecoder().decode(original?.bytes)).toBe(detail?.delivered);
    }
    store.announce("http://127.0.0.1:8301");
    expect(await holderOf(folder)).toEqual({ pid: process.pid, url: "http://127.0.0.1:8301" });
    await store.close();
    expect(await holderOf(folder)).toBeNull();
  });
});
