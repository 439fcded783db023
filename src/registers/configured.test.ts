// Configuration files that are wrong: every trouble says where it is, what it is, and what to do.

import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { configurationFiles } from "../../tests/registers.ts";
import { filesUnder } from "../../tests/sources.ts";
import { codesIn, documentAt, tableOf } from "../../tests/tables.ts";
import { configurationIn, configurationOf } from "./index.ts";
import { eventNames } from "./vocabulary.ts";

const least = {
  代码: "errands",
  名称: "交办",
  用途: "试一试",
  承办: [{ 代码: "lead", 名称: "牵头单位", 牵头: "是" }],
  步骤: [{ 代码: "settle", 名称: "办结", 起算: "交办", 期限: "3日", 完成于: "办结" }],
  阶段: [
    { 代码: "going", 名称: "办理中", 灯: "绿", 始于: "立项" },
    { 代码: "done", 名称: "已办结", 灯: "绿", 始于: "办结", 终结: "是" },
  ],
};

/** What is wrong with the least configuration after a change. */
function troubles(change: object): readonly string[] {
  const read = configurationOf({ ...least, ...change });
  return read.kind === "troubles" ? read.troubles.map(({ where, what, advice }) => `${where}：${what}。${advice}`) : [];
}

describe("a configuration", () => {
  it("needs little", () => {
    expect(troubles({})).toEqual([]);
    expect(configurationIn(stringify(least)).kind).toBe("configuration");
  });

  it("is typed inside in codes", () => {
    const read = configurationOf(least);
    expect(read.kind === "configuration" && read.configuration).toMatchObject({
      code: "errands",
      clock: { counting: "calendar", rolls: true },
      steps: [{ from: ["handed-out"], term: { kind: "days", count: 3, counting: null }, doneBy: ["settled"] }],
      stages: [{ light: "green", closed: false }, { closed: true }],
    });
  });

  it.each([
    ["当日", { kind: "days", count: 0, counting: null }],
    ["3天", { kind: "days", count: 3, counting: null }],
    ["5个工作日", { kind: "days", count: 5, counting: "working" }],
    ["10自然日", { kind: "days", count: 10, counting: "calendar" }],
    ["1个月", { kind: "months", count: 1 }],
    ["截止日", { kind: "deadline" }],
  ])("understands %s", (words, term) => {
    const read = configurationOf({ ...least, 步骤: [{ ...least.步骤[0], 期限: words }] });
    expect(read.kind === "configuration" && read.configuration.steps[0]?.term).toEqual(term);
  });

  it.each([
    [{ 名称: "" }, "名称：应是文字，现在是“”。补上文字；纯数字的代码要加引号。"],
    [{ 颜色: "红" }, /^颜色：不认识“颜色”。可写的键：代码、名称/],
    [{ 时限: { 计日: "周" } }, "时限 › 计日：不认识“周”。可以是：工作日、自然日。"],
    [{ 步骤: [{ ...least.步骤[0], 期限: "三天" }] }, /^步骤 › 第1项 › 期限：看不懂“三天”。写成“当日”“3日”/],
    [{ 步骤: [{ ...least.步骤[0], 起算: "派单" }] }, /^步骤 › 第1项 › 起算 › 第1项：不认识“派单”。可以是：立项、交办/],
    [{ 步骤: [{ ...least.步骤[0], 起算: [] }] }, /^步骤 › 办结：有期限却没有写从何时起算/],
    [{ 步骤: [{ ...least.步骤[0], 重复: "每月32日", 期限: null }] }, /看不懂“每月32日”/],
    [{ 步骤: [{ ...least.步骤[0], 完成于: "转段" }] }, /“完成于: 转段”和“转到”要一起写/],
    [{ 步骤: [least.步骤[0], least.步骤[0]] }, "步骤：代码“settle”用了不止一次。每项的代码要不同。"],
    [{ 承办: [{ 代码: "lead", 名称: "单位" }] }, /^承办：写了“牵头: 是”的有 0 个/],
    [{ 阶段: [] }, "阶段：一个阶段也没有。至少写一个阶段。"],
    [{ 阶段: [{ ...least.阶段[0], 灯: "紫" }] }, "阶段 › 第1项 › 灯：不认识“紫”。可以是：无、绿、蓝、黄、橙、红。"],
    [
      { 阶段: [{ ...least.阶段[0], 须先: "permit" }] },
      "阶段 › 办理中：没有代码为“permit”的步骤。改成其中之一：settle。",
    ],
    [{ 阶段: [{ ...least.阶段[0], 终结: "对" }] }, "阶段 › 第1项 › 终结：应是“是”或“否”，现在是“对”。改成“是”或“否”。"],
    [{ 阶段: [{ ...least.阶段[0], 判定: "达进度" }] }, /有按进度判定的阶段，却没有写进度/],
    [{ 升级: [{ 级别: "橙", 时点: "晚1日", 报: "督查室" }] }, /^升级 › 第1项 › 时点：看不懂“晚1日”/],
    [
      { 升级: [{ 级别: "橙", 时点: "逾期1日", 步骤: "reply", 报: "督查室" }] },
      "升级 › 第1项：没有代码为“reply”的步骤。改成其中之一：settle。",
    ],
    [{ 比率: [{ 代码: "r", 名称: "办结率", 分子: { 阶段: "done" } }] }, /^比率 › 第1项 › 定义：没有写/],
    [
      { 比率: [{ 代码: "r", 名称: "办结率", 定义: "…", 分子: { 阶段: "finished" } }] },
      "比率 › 办结率 › 分子：没有代码为“finished”的阶段。改成其中之一：going、done。",
    ],
    [
      { 比率: [{ 代码: "r", 名称: "办结率", 定义: "…", 分母: { 非: { 评价: "好" } } }] },
      "比率 › 办结率 › 分母：没有代码为“好”的评价。这份配置没有评价，先添上。",
    ],
    [{ 比率: [{ 代码: "r", 名称: "率", 定义: "…", 分子合计: "x" }] }, /分子合计和分母合计要么都写/],
    [{ 字段: [{ 代码: "f", 名称: "性质", 类型: "选项" }] }, /^字段 › 性质：类型和选项不相配/],
    [{ 考核: { 项目: [{ 代码: "i", 名称: "任务", 台账: "t", 权重: 10 }] } }, /“比率”和“每件”要写一个/],
    [{ 年报: { 数: [{ 名称: "件" }] } }, /^年报 › 数 › 第1项：“件数”“合计”“比率”要写一个，也只写一个/],
    [{ 年报: { 数: [{ 名称: "率", 比率: "r" }] } }, /^年报 › 数 › 率：没有代码为“r”的比率/],
    [{ 年报: { 数: [{ 名称: "件", 件数: { 阶段: "x" } }] } }, /^年报 › 数 › 件：没有代码为“x”的阶段/],
    [{ 年报: { 数: [{ 名称: "额", 合计: "x" }] } }, /^年报 › 数 › 额：没有代码为“x”的字段/],
    [{ 年报: { 句: [{ 代码: "s", 句子: "办结{件}件。" }] } }, /^年报 › 句 › s：没有代码为“件”的数/],
    [{ 年报: { 句: [{ 代码: "s", 句子: "都办结了。" }] } }, /^年报 › 句 › s：句子里没有一个数/],
    [{ 年报: { 句: [{ 代码: "s", 句子: "办结{件件。" }] } }, /^年报 › 句 › 第1项 › 句子：花括号没有成对/],
    [{ 年报: { 句: [{ 代码: "s", 句子: "办结[{件}[件]]。" }] } }, /^年报 › 句 › 第1项 › 句子：方括号没有成对/],
    [{ 年报: { 句: [{ 代码: "s", 句子: "{件}", 全数时: "r", 未全时: "r" }] } }, /“全数时”和“未全时”只能写一个/],
  ])("%j is answered", (change, words) => {
    const found = troubles(change);
    expect(
      found.some((one) => (typeof words === "string" ? one === words : words.test(one))),
      found.join("\n"),
    ).toBe(true);
  });

  it("whose text cannot be read names the line", () => {
    const read = configurationIn("代码: a\n名称: [b\n用途: c\n");
    expect(read.kind === "troubles" && read.troubles[0]?.where).toMatch(/^第\d行$/);
  });

  it.each([[null], ["文字"], [[]], [7], [{ 步骤: "x", 阶段: 7, 考核: [] }]])(
    "that is %j gives troubles and does not throw",
    (parsed) => {
      expect(configurationOf(parsed).kind).toBe("troubles");
    },
  );

  it("may leave out any key of the ones that come with the product without a crash", () => {
    for (const path of configurationFiles) {
      const whole = parse(documentAt(path)) as Record<string, unknown>;
      for (const key of Object.keys(whole)) {
        const { [key]: _left, ...rest } = whole;
        expect(["configuration", "troubles"]).toContain(configurationOf(rest).kind);
      }
    }
  });
});

it("eleven configurations are read without a trouble, each by the code of its file", () => {
  const codes = configurationFiles.map((path) => {
    const read = configurationIn(documentAt(path));
    return read.kind === "troubles" ? read.troubles : `registers/${read.configuration.code}.yaml`;
  });
  expect(codes).toEqual(configurationFiles);
  expect(codes).toHaveLength(11);
});

describe("docs/registers.md", () => {
  const page = documentAt("docs/registers.md");

  it("tells of every key that a file may have", () => {
    const readers = filesUnder("src/registers")
      .filter((path) => /\/(configured|measured|conditioned)\.ts$/.test(path))
      .map(documentAt)
      .join("\n");
    const keys = new Set(
      [...readers.matchAll(/under\((?:part|one), "([^"]+)"\)|^ {2}([一-鿿]+): \(part\)/gm)].map(
        ([, one, other]) => one ?? other ?? "",
      ),
    );
    expect(keys.size).toBeGreaterThan(70);
    const told = new Set(tableKeys(page));
    expect([...keys].filter((key) => !told.has(key))).toEqual([]);
  });

  it("tells of every event", () => {
    const told = tableOf(page, "事件").map(([name = ""]) => codesIn(name)[0]);
    expect(told).toEqual(Object.keys(eventNames));
  });

  it("shows every register that comes with the product", () => {
    const told = tableOf(page, "file").map(([file = ""]) => `registers/${codesIn(file)[0]}`);
    expect(told.toSorted()).toEqual(configurationFiles.toSorted());
  });
});

/** What stands between code marks in the first cells of the page's tables. */
const tableKeys = (page: string): readonly string[] =>
  page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .flatMap((line) => codesIn(line.split("|")[1] ?? ""));
