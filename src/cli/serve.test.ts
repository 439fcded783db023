// `serve` and `add` as operators run them: processes of their own on one data folder, one story from its first file to the end.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const EXAMPLES = join(ROOT, "examples", "reports");
const EXAMPLE_2023 = join(EXAMPLES, "2023_漪湖县.txt");

/** Runs the command line from its source, as bin/duixian.js runs what is built of it. */
const COMMAND = `
  const { createServer } = await import("vite");
  const vite = await createServer({ root: ${JSON.stringify(ROOT)}, configFile: false, logLevel: "error", appType: "custom",
    cacheDir: process.env.DUIXIAN_DATA + "-vite", optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, hmr: false, watch: null } });
  const { main } = await vite.ssrLoadModule("/src/cli/main.ts");
  await main(["node", "duixian", ...process.argv.slice(1)]);
  await vite.close();
`;

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

let folder: string;
const running: Run[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duixian-cli-"));
});
afterAll(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

function duixian(...args: string[]): Run {
  const child = spawn(process.execPath, ["--input-type=module", "-e", COMMAND, "--", ...args], {
    cwd: ROOT,
    env: { ...process.env, DUIXIAN_DATA: join(folder, "data"), DATABASE_URL: "" },
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    out += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part) => {
    err += part;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const run = { child, out: () => out, err: () => err, ended };
  running.push(run);
  return run;
}

/** Waits for the one plain line that a server says when it is ready, and gives the address in it. */
async function ready(run: Run): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (run.out().includes("\n")) resolve();
    };
    run.child.stdout?.on("data", look);
    run.ended.then((code) => reject(new Error(`ended with ${code} before it was ready: ${run.err()}`)));
    look();
  });
  expect(run.out()).toMatch(/^duixian 已在 http:\/\/127\.0\.0\.1:\d+ 运行 · serving\n$/);
  return /http:\S+/.exec(run.out())![0];
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks at what it expects to be there
const get = async (url: string, path: string): Promise<any> => (await fetch(`${url}/api/v1${path}`)).json();

/** Sends the first half of a file and waits until the server has begun with it. */
async function halfSent(url: string, fileName: string, text: string): Promise<{ finish(): Promise<number> }> {
  const form = new FormData();
  form.set("file", new Blob([text]), fileName);
  const whole = new Response(form);
  const bytes = Buffer.from(await whole.clone().arrayBuffer());
  const headers = {
    "Content-Type": whole.headers.get("content-type")!,
    "Content-Length": bytes.length,
    Expect: "100-continue",
  };
  const asking = request(`${url}/api/v1/deliveries`, { method: "POST", headers });
  const answer = once(asking, "response") as Promise<[IncomingMessage]>;
  asking.flushHeaders();
  await once(asking, "continue");
  asking.write(bytes.subarray(0, bytes.length / 2));
  const finish = async () => {
    asking.end(bytes.subarray(bytes.length / 2));
    const [incoming] = await answer;
    incoming.resume();
    return incoming.statusCode ?? 0;
  };
  return { finish };
}

describe("a data folder", () => {
  let server: Run;
  let url: string;
  let taken: Server;

  it("is made by `add`, which keeps a file with what is said of it", async () => {
    const said = [
      "--url",
      "https://yihu.example/2023.html",
      "--publisher",
      "漪湖县人民政府",
      "--retrieved",
      "2023-02-01",
    ];
    const run = duixian("add", EXAMPLE_2023, ...said);
    expect(await run.ended, run.err()).toBe(0);
    expect(run.out()).toMatch(/^已收下 added\s+2023_漪湖县\.txt\s+漪湖县 2023$/m);
    expect(run.err()).toContain(`1/1 ${EXAMPLE_2023}`);
  });

  it("is served; examples are no matter of one that holds something", async () => {
    server = duixian("serve", "--port", "0", "--examples");
    url = await ready(server);
    const { reports } = await get(url, "/reports");
    expect(reports).toHaveLength(1);
    const { deliveries } = await get(url, `/reports/${reports[0].id}`);
    expect(deliveries[0]).toMatchObject({
      fileName: "2023_漪湖县.txt",
      url: "https://yihu.example/2023.html",
      publisher: "漪湖县人民政府",
      retrieved: "2023-02-01",
    });
  });

  it("is refused to a second server, in one sentence that names the first", async () => {
    const second = duixian("serve", "--port", "0");
    expect(await second.ended).toBe(1);
    expect(second.out()).toBe("");
    expect(second.err().trim().split("\n")).toHaveLength(2); // the same in Chinese and in English
    expect(second.err()).toContain(url);
  });

  it("is added to by way of the server, from two processes at once, and nothing is lost", async () => {
    await writeFile(join(folder, "notes.doc"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
    const files = [EXAMPLE_2023, join(folder, "notes.doc"), join(folder, "missing.txt")];
    const both = [duixian("add", EXAMPLES), duixian("add", ...files)];
    const codes = await Promise.all(both.map(({ ended }) => ended));
    expect(codes, both.map(({ err }) => err()).join("\n")).toEqual([0, 1]);
    for (const { err } of both) expect(err()).toContain(url);
    const outcomes = both.map(({ out }) => out()).join("");
    expect(outcomes.match(/^已收下 added /gm)).toHaveLength(2);
    expect(outcomes.match(/^已有 already held /gm)).toHaveLength(2);
    expect(outcomes).toMatch(/^未收下 refused\s+notes\.doc\s+“notes\.doc”/m);
    expect(outcomes).toMatch(/^未收下 refused\s+missing\.txt\s+找不到文件/m);
    expect((await get(url, "/health")).reports).toBe(3);
  });

  it("is closed cleanly: what is under way is finished and kept", async () => {
    const other = (await readFile(EXAMPLE_2023, "utf8")).replaceAll("漪湖县", "临溪县");
    const upload = await halfSent(url, "2023_临溪县.txt", other);
    server.child.kill("SIGTERM");
    await once(server.child.stderr!, "data");
    expect(server.err()).toContain("stopping");
    expect(await upload.finish()).toBe(201);
    expect(await server.ended, server.err()).toBe(0);

    // Served again: on the next free port, open to others, still without examples.
    taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, "0.0.0.0", () => resolve((taken.address() as { port: number }).port));
    });
    const again = duixian("serve", "--port", `${port}`, "--host", "0.0.0.0");
    url = await ready(again);
    expect((await get(url, "/health")).reports).toBe(4);
    expect(new URL(url).port).not.toBe(`${port}`);
    expect(again.err()).toContain(`端口 ${port} 已被占用`);
    expect(again.err()).toContain("warning: listening on 0.0.0.0");
    again.child.kill("SIGINT");
    expect(await again.ended, again.err()).toBe(0);
    taken.close();
  });
});
