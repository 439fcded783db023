// Promises of one made report followed into the next: each verdict once, and what must not be taken for an answer.

import { describe, expect, it } from "vitest";
import { read } from "../reading/index.ts";
import { follow } from "./follow.ts";

const report = (year: number, review: string, target: string, plan: string): string =>
  `${year}年青石县政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、${year - 1}年工作回顾\n${review}\n二、${year}年工作安排\n今年经济社会发展的主要预期目标是：${target}\n（一）着力抓好重点工作。${plan}\n`;

const earlier = report(
  2024,
  "地区生产总值增长6%。",
  "地区生产总值增长6%左右，规模以上工业增加值增长8%以上，社会消费品零售总额增长7%。",
  "新建高标准农田5万亩，改造老旧小区20个。建成桂花湖水厂，推进鹿鸣大道延伸工程，启动南山书院修缮。",
);
const later = report(
  2025,
  "地区生产总值增长5.8%，规模以上工业增加值增长7.1%，社会消费品零售总额达到80亿元。新建高标准农田5.4万亩，改造老旧小区16个。桂花湖水厂建成投用，鹿鸣大道延伸工程有序推进。",
  "地区生产总值增长6%。",
  "启动南山书院修缮。",
);

const verdictOf = (words: string): string | undefined =>
  follow(read(earlier), read(later)).promises.find(({ promise }) => promise.quote.includes(words))?.verdict;

describe("a promise", () => {
  it.each([
    ["地区生产总值增长6%", "met", "within what 左右 leaves"],
    ["规模以上工业增加值", "missed", "short of at least"],
    ["社会消费品零售总额", "unreported", "a level does not answer growth"],
    ["新建高标准农田", "met", "more than promised"],
    ["改造老旧小区", "missed", "fewer than promised"],
    ["建成桂花湖水厂", "met", "reported finished"],
    ["推进鹿鸣大道", "progress", "reported under way"],
    ["启动南山书院", "unreported", "promised again is no answer"],
  ])("%s is %s: %s", (words, verdict) => expect(verdictOf(words)).toBe(verdict));

  it("is met or missed only with words of the later report that show it", () => {
    const second = read(later);
    for (const { verdict, outcomes } of follow(read(earlier), second).promises) {
      if (verdict === "unreported") expect(outcomes).toEqual([]);
      else expect(outcomes.length).toBeGreaterThan(0);
      for (const { start, end, quote } of outcomes) expect(second.text.slice(start, end)).toBe(quote);
    }
  });

  it("holds both numbers in the unit of the promise", () => {
    const first = report(2024, "", "粮食产量20亿斤左右。", "");
    const second = report(2025, "粮食产量102万吨。", "", "");
    const [link] = follow(read(first), read(second)).promises;
    expect(link?.comparison).toEqual({ basis: "level", target: 20, result: 20.4, unit: "亿斤", tolerance: 0.6 });
  });

  it("says where one piece of evidence answers two promises", () => {
    const first = report(2024, "平稳。", "地区生产总值增长6%。", "建成桂花湖水厂。推进桂花湖水厂建设。建成鹿鸣大桥。");
    const second = report(2025, "桂花湖水厂建成投用，鹿鸣大桥建成通车。", "地区生产总值增长6%。", "加快发展。");
    const { promises } = follow(read(first), read(second));
    const shared = promises.map(({ shared }) => shared.length);
    expect(shared.filter((count) => count > 0)).toHaveLength(2);
  });

  it("gives a reason that quotes what it rests on", () => {
    for (const { verdict, outcomes, reason } of follow(read(earlier), read(later)).promises)
      if (verdict !== "unreported") expect(reason).toContain(outcomes[0]?.quote);
  });

  it("answers a report with itself, noise and nothing without an error", () => {
    for (const text of ["", "。，；、", "一二三四五六七八九十".repeat(50), earlier])
      expect(() => follow(read(earlier), read(text))).not.toThrow();
  });
});
