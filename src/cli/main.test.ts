// The command as it is installed: the real bin in a process of its own. It runs what was built (`npm test` builds first).

import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { ReadingDocumentSchema } from "../wire/index.ts";

const bin = process.env.DUIXIAN_BIN ?? fileURLToPath(new URL("../../bin/duixian.js", import.meta.url));
const file = (name: string) => fileURLToPath(new URL(`../../tests/files/${name}`, import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duixian-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
    cwd: folder,
    maxBuffer: 1 << 28,
    // No database is there to be asked.
    env: { PATH: process.env.PATH, DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" },
  });
  return { status, stdout, stderr };
}

describe("duixian read", () => {
  it("prints one JSON document, and what it remarks on standard error", () => {
    const { status, stdout, stderr } = run("read", file("page-gbk.htm"), "--json");
    expect(status).toBe(0);
    expect(ReadingDocumentSchema.safeParse(JSON.parse(stdout)).error?.issues ?? []).toEqual([]);
    expect(stdout.trimEnd()).not.toContain("\n");
    expect(stderr).toMatch(/^提示：网页上不属于报告的内容/);
  });

  it("reads every kind, also where the name says otherwise", () => {
    for (const name of ["report.docx", "gbk-euc-h.pdf", "report-big5.txt", "docx-inside.pdf"]) {
      const { status, stdout } = run("read", file(name), "--json");
      expect([name, status, JSON.parse(stdout).source.file]).toEqual([name, 0, file(name)]);
    }
    cpSync(file("page-table.htm"), join(folder, "报告.html"));
    expect(JSON.parse(run("read", "报告.html", "--json").stdout).source).toMatchObject({ mediaType: "text/html" });
  });

  it("prints a table for a terminal", () => {
    const { status, stdout } = run("read", file("report.txt"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^报告 {4}/);
    expect(stdout).toContain("目录");
    expect(stdout).toMatch(/utf-8 · \d+ 字节/);
    expect(stdout).toMatch(/^条目 .* 条 · 承诺 \d+ · 指标 \d+/m);
    expect(stdout).toMatch(/^\d+ 个数，\d+ 个进入台账（[\d.]+ %）/m);
    expect(stdout).toMatch(/^力度 .*期限 .*承诺 .*原文$/m);
  });

  it("prints a document of many megabytes whole", () => {
    const long = join(folder, "long.txt");
    const report = readFileSync(file("report.txt"), "utf8");
    writeFileSync(long, `${report}\n${"改造老旧小区18个、惠及居民2460户。\n".repeat(6000)}`);
    const { stdout } = run("read", long, "--json");
    expect(stdout.length).toBeGreaterThan(2 ** 21);
    expect(JSON.parse(stdout).text.length).toBeGreaterThan(100_000);
  });

  it.each([
    ["a locked PDF", "locked.pdf", "打开密码"],
    ["a scan", "scanned.pdf", "文字识别"],
    ["a zip bomb", "bomb.docx", "压缩炸弹"],
    ["an empty file", "empty.txt", "空文件"],
    ["a text without Chinese", "other.txt", "没有找到政府工作报告"],
    ["a text that is no report", "recipe.txt", "不像政府工作报告"],
    ["an old document", "old.doc", "另存为 .docx"],
    ["a file that is not there", "no.txt", "找不到文件"],
    ["a folder", "", "是一个文件夹"],
  ])("refuses %s in one sentence of each language, with status 1", (_, name, words) => {
    const { status, stdout, stderr } = run("read", file(name), "--json");
    expect([status, stdout]).toEqual([1, ""]);
    const [zh, en, ...more] = stderr.trimEnd().split("\n");
    expect(zh).toMatch(/^错误：/);
    expect(zh).toContain(words);
    expect(en).toMatch(/^error: /);
    expect(more).toEqual([]);
  });

  it("refuses a file over 200 MB without loading it", () => {
    writeFileSync(join(folder, "large.txt"), "");
    truncateSync(join(folder, "large.txt"), 300 * 2 ** 20);
    const { status, stderr } = run("read", "large.txt", "--json");
    expect([status, stderr.includes("300 MB")]).toEqual([1, true]);
  });
});

describe("duixian read FOLDER --jsonl", () => {
  beforeAll(() => {
    for (const name of ["乙", "甲"]) mkdirSync(join(folder, "reports", name), { recursive: true });
    cpSync(file("report.txt"), join(folder, "reports", "甲", "1.txt"));
    cpSync(file("report.docx"), join(folder, "reports", "乙", "2.docx"));
    cpSync(file("report-utf16le.txt"), join(folder, "reports", "3.txt"));
  });

  it("prints a document a line, in order of the names", () => {
    const { status, stdout, stderr } = run("read", "reports", "--jsonl");
    const files = stdout.trimEnd().split("\n");
    expect(files.map((line) => JSON.parse(line).source.file)).toEqual([
      join("reports", "3.txt"),
      join("reports", "乙", "2.docx"),
      join("reports", "甲", "1.txt"),
    ]);
    expect(status).toBe(0);
    expect(stderr).toContain("3/3 ");
  });

  it("tells which file is refused, reads the others, and ends with status 1", () => {
    cpSync(file("locked.pdf"), join(folder, "reports", "0.pdf"));
    const { status, stdout, stderr } = run("read", "reports", "--jsonl");
    rmSync(join(folder, "reports", "0.pdf"));
    expect([status, stdout.trimEnd().split("\n").length]).toEqual([1, 3]);
    expect(stderr).toContain(`“${join("reports", "0.pdf")}”是设了打开密码的 PDF`);
    expect(stderr).toContain("未读 1 份");
  });

  it("refuses a folder that holds nothing, and one where a file is wanted", () => {
    mkdirSync(join(folder, "nothing"));
    expect(run("read", "nothing", "--jsonl")).toMatchObject({ status: 1, stdout: "" });
    for (const args of [
      ["read", "reports", "--json"],
      ["read", "reports"],
      ["restore", "reports"],
    ])
      expect(run(...args)).toMatchObject({ status: 1, stdout: "" });
  });
});

describe("duixian restore", () => {
  it("prints the text and nothing else: a clean one as it came", () => {
    for (const name of ["report.txt", "report-crlf.txt"])
      expect(run("restore", file(name)).stdout).toBe(readFileSync(file(name), "utf8"));
  });

  it("prints every repair with --json", () => {
    const { stdout } = run("restore", file("report.docx"), "--json");
    expect(Object.keys(JSON.parse(stdout))).toEqual(["source", "text", "repairs", "notes"]);
  });
});

describe("duixian explain", () => {
  const sentence = "地区生产总值增长6%左右";

  it("explains a sentence", () => {
    const { status, stdout } = run("explain", sentence);
    expect(status).toBe(0);
    expect(stdout).toContain(sentence);
    expect(stdout).toContain("6%");
  });

  it("explains a promise that somebody types, as if it stood in the tasks of a report", () => {
    const promise = "新建高标准农田5万亩";
    const { stdout } = run("explain", promise);
    expect(stdout).toContain("当作工作安排里的话来读");
    expect(stdout).toMatch(/\[0, 10\) s\d+ commitment “新建高标准农田5万亩”\n {4}承诺 · 目标 · 新建高标准农田/);
    expect(stdout).toMatch(/可核对：.+\n {4}└ <build verb>/);
    const { text, as, statements, rules, quantities } = JSON.parse(run("explain", promise, "--json").stdout);
    expect([text, as]).toEqual([promise, "plan"]);
    const kinds = statements.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["commitment", "measure"]));
    expect(new Set(rules.map(({ statement }: { statement: string }) => statement)).size).toBe(statements.length);
    for (const { start, end, surface } of quantities) expect(promise.slice(start, end)).toBe(surface);
  });

  it("explains a place of a file as JSON too", () => {
    const start = readFileSync(file("report.txt"), "utf8").indexOf(sentence);
    const what = `${file("report.txt")}@${start}-${start + sentence.length}`;
    const { text, as, statements } = JSON.parse(run("explain", what, "--json").stdout);
    expect([text, as]).toEqual([sentence, null]);
    expect(statements).not.toEqual([]);
  });

  it("explains a place of a file", () => {
    const start = readFileSync(file("report.txt"), "utf8").indexOf(sentence);
    const { status, stdout } = run("explain", `${file("report.txt")}@${start}-${start + sentence.length}`);
    expect(status).toBe(0);
    expect(stdout).toContain(sentence);
    expect(stdout).not.toContain("固定资产投资增长8%");
  });

  it.each([
    ["a place outside of the text", `${file("report.txt")}@100000-100010`, 2],
    ["a place that ends before it begins", `${file("report.txt")}@20-10`, 2],
    ["no text", " ", 2],
    ["a file that is not there", "无.txt@0-10", 1],
  ])("refuses %s", (_, what, status) => {
    expect(run("explain", what)).toMatchObject({ status, stdout: "" });
  });
});

describe("the command line", () => {
  it("says its version and its usage in both languages", () => {
    expect(run("--version")).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
    const { status, stdout } = run("--help");
    expect(status).toBe(0);
    for (const word of ["用法", "read", "restore", "explain", "add", "serve", "print the restored text"])
      expect(stdout).toContain(word);
    expect(run("read", "--help").stdout).toContain("--jsonl");
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["reed", "x"]],
    ["an unknown option", ["read", "x", "--jsn"]],
    ["a missing argument", ["read"]],
    ["an argument too many", ["read", "x", "y"]],
    ["options that exclude each other", ["read", "x", "--json", "--jsonl"]],
    ["a port that is none", ["serve", "--port", "70000"]],
    ["a day that is none", ["add", "x", "--retrieved", "2025-02-30"]],
  ])("ends with status 2 on %s", (_, args) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: "" });
  });

  it("ends quietly when its reader goes away", async () => {
    const child = spawn(process.execPath, [bin, "read", "reports", "--jsonl"], { cwd: folder });
    let told = "";
    child.stderr.on("data", (chunk) => {
      told += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((done) => child.on("close", done));
    expect([status, told.includes("内部错误"), told.includes("EPIPE")]).toEqual([0, false, false]);
  });
});
