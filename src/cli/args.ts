// The commands, their arguments and options, in Chinese and English. Each command's code is loaded when it is called.

import { createRequire } from "node:module";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { AddOptions } from "./add.ts";
import { addNotices } from "./args-notices.ts";
import { addPeople } from "./args-people.ts";
import type { CheckOptions } from "./check.ts";
import type { RemoveExamplesOptions } from "./examples-remove.ts";
import type { ExportOptions } from "./export.ts";
import type { LogOptions } from "./log.ts";
import type { ServeOptions } from "./serve.ts";

/** The program with all its commands. */
export function program(): Command {
  const duixian = new Command("duixian");
  duixian
    .description(
      "把政府工作报告读成台账：每个数字和承诺都指到原文\nReads Chinese government work reports into ledgers.",
    )
    .version(version(), "-V, --version", "显示版本 · print the version")
    .helpOption("-h, --help", "显示用法 · print this help")
    .helpCommand(false)
    .usage("<命令 command>")
    .configureHelp({ styleTitle: (title) => `${titles[title] ?? ""} ${title}`.trim() })
    .configureOutput({ outputError: (text, write) => write(`命令有误 · ${text}`) })
    .showHelpAfterError("用法见 duixian --help · see duixian --help")
    // Before the commands are made: they take these over.
    .exitOverride();
  addRead(duixian);
  addRestore(duixian);
  addExplain(duixian);
  addFollow(duixian);
  addCheck(duixian);
  addAdd(duixian);
  addServe(duixian);
  addExport(duixian);
  addLog(duixian);
  addPeople(duixian);
  addExamples(duixian);
  addNotices(duixian, isDate);
  return duixian;
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法",
  "Arguments:": "参数",
  "Options:": "选项",
  "Commands:": "命令",
};

const version = (): string => createRequire(import.meta.url)("../../package.json").version as string;

function addRead(duixian: Command): void {
  duixian
    .command("read")
    .description("读一份报告或一个文件夹 · read a report, or a folder of them")
    .argument("<path>", "报告（.txt .html .docx .pdf）或文件夹 · a report or a folder")
    .addOption(new Option("--json", "输出一个 JSON 文档 · print one JSON document").conflicts("jsonl"))
    .option("--jsonl", "每份报告一行 JSON，可读文件夹 · one JSON document a line, also for a folder")
    .action(async (path: string, options: { json?: true; jsonl?: true }) => {
      const { read } = await import("./read.ts");
      await read(path, options);
    });
}

function addRestore(duixian: Command): void {
  duixian
    .command("restore")
    .description("输出还原后的文本 · print the restored text")
    .argument("<file>", "报告 · a report")
    .option("--json", "连同每处修复输出 JSON · print it with every repair as JSON")
    .action(async (file: string, options: { json?: true }) => {
      const { restore } = await import("./restore.ts");
      await restore(file, options);
    });
}

function addFollow(duixian: Command): void {
  duixian
    .command("follow")
    .description("上一年的承诺，下一年怎么说 · what became of one report's promises in the next")
    .argument("<earlier>", "上一年的报告 · the earlier report")
    .argument("<later>", "下一年的报告 · the later report")
    .option("--json", "输出一个 JSON 文档 · print one JSON document")
    .action(async (earlier: string, later: string, options: { json?: true }) => {
      const { follow } = await import("./follow.ts");
      await follow(earlier, later, options);
    });
}

function addCheck(duixian: Command): void {
  duixian
    .command("check")
    .description("哪些数对不上 · what does not add up in a report")
    .argument("<file>", "报告 · a report")
    .option("--previous <file>", "上一年的报告 · the report of the year before")
    .option("--registers", "与数据文件夹里的台账核对 · hold it against the registers of the data folder too")
    .option("--json", "输出一个 JSON 文档 · print one JSON document")
    .action(async (file: string, options: CheckOptions) => {
      const { check } = await import("./check.ts");
      await check(file, options);
    });
}

function addExplain(duixian: Command): void {
  duixian
    .command("explain")
    .description("说明一句话或一处原文是怎样读出来的 · show how a sentence or a place was read")
    .argument("<what>", "“一句话”或 文件@起-止 · “TEXT” or FILE@START-END")
    .option("--json", "输出一个 JSON 文档 · print one JSON document")
    .action(async (what: string, options: { json?: true }) => {
      const { explain } = await import("./explain.ts");
      await explain(what, options);
    });
}

function addAdd(duixian: Command): void {
  duixian
    .command("add")
    .description("把报告收进数据文件夹 · keep reports in the data folder")
    .argument("<paths...>", "报告或文件夹 · reports or folders")
    .option("--url <url>", "来源网址 · where it was published")
    .option("--publisher <name>", "发布者 · who published it")
    .option("--retrieved <date>", "取得日期 2025-01-31 · day it was fetched", isDate)
    .option("--data <folder>", "数据文件夹 · the data folder")
    .action(async (paths: string[], options: AddOptions) => {
      const { add } = await import("./add.ts");
      await add(paths, options);
    });
}

function addServe(duixian: Command): void {
  duixian
    .command("serve")
    .description("打开网页界面 · serve the pages")
    .option("--host <address>", "监听地址 · address to listen on")
    .option("--port <number>", "端口 · port", isPort)
    .option("--allow-host <name>", "还可以用的主机名，可重复 · a further name to be called by, repeatable", andAlso)
    .option("--examples", "空库时放入示例报告 · show the example reports in an empty store")
    .option("--data <folder>", "数据文件夹 · the data folder")
    .action(async (options: ServeOptions) => {
      const { serve } = await import("./serve.ts");
      await serve(options);
    });
}

function addExport(duixian: Command): void {
  duixian
    .command("export")
    .description("把读出的内容写成表格文件 · write what was read as a table")
    .addArgument(new Argument("<table>", "哪张表 · which table").choices(TABLES))
    .argument(
      "[paths...]",
      "报告或文件夹；不写则导出数据文件夹里的全部报告 · reports or folders; all that is held without",
    )
    .addOption(new Option("--format <format>", "文件格式 · format of the file").choices(FORMATS))
    .option("--out <file>", "写到哪里，- 为标准输出 · where to write, - for standard output")
    .option("--force", "覆盖已有的文件 · write over a file that is there")
    .option("--data <folder>", "数据文件夹 · the data folder")
    .action(async (table: (typeof TABLES)[number], paths: string[], options: ExportOptions) => {
      const { exportTable } = await import("./export.ts");
      await exportTable(table, paths, options);
    });
}

function addLog(duixian: Command): void {
  duixian
    .command("log")
    .description("所有改动的日志：验证或写出 · the log of every change: verify it, or print it")
    .addArgument(new Argument("<act>", "verify 验证 · print 写出").choices(["verify", "print"] as const))
    .option("--data <folder>", "数据文件夹 · the data folder")
    .action(async (act: "verify" | "print", options: LogOptions) => {
      const { log } = await import("./log.ts");
      await log(act, options);
    });
}

function addExamples(duixian: Command): void {
  duixian
    .command("examples")
    .description("随程序来的示例年度：移除 · the example year that comes with the program: remove it")
    .addArgument(new Argument("<act>", "remove 移除 · take it out of sight").choices(["remove"] as const))
    .option("--data <folder>", "数据文件夹 · the data folder")
    .action(async (_: "remove", options: RemoveExamplesOptions) => {
      const { removeExamples } = await import("./examples-remove.ts");
      await removeExamples(options);
    });
}

// Named here, so that what writes them is loaded only when it is called; a test holds them against it.
const TABLES = ["targets", "statements", "quantities", "promises", "findings", "repairs"] as const;
const FORMATS = ["csv", "xlsx", "jsonl", "parquet", "annotations"] as const;

function isPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError("端口是 0 到 65535 的整数 · 0 to 65535");
  return port;
}

const andAlso = (name: string, names: readonly string[] = []): readonly string[] => [...names, name];

function isDate(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError("日期写作 2025-01-31 · write it as 2025-01-31");
  return text;
}
