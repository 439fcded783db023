// The rules of checking against their corpus, and what must hold of every finding whatever the text.
//
// An example is `rule｜review ‖ plan ‖ review of the year before ‖ its plan`; only findings of the named rule are listed, and no
// example may raise an error of another one. A review may begin with the day of the report, 〔2020年12月8日〕.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCorpus } from "../../tests/corpus.ts";
import { codesIn, documentAt, tableOf } from "../../tests/tables.ts";
import { type Reading, read } from "../reading/index.ts";
import { check, type Finding, rules } from "./index.ts";

const PLAN_YEAR = 2021;

function report(year: number, review: string, plan: string): Reading {
  const [, date = "", told = review] = /^〔(.+?)〕(.*)$/s.exec(review) ?? [];
  const day = date === "" ? "" : `（${date}在青石县第十届人民代表大会第二次会议上）\n`;
  return read(
    `${year}年青石县政府工作报告\n${day}各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n` +
      `一、${year - 1}年工作回顾\n${told}\n二、${year}年工作安排\n（一）抓好重点工作。${plan}\n`,
  );
}

/** The findings of an example: those of its rule, and every error. */
function found(example: string): readonly Finding[] {
  const [rule = "", text = ""] = example.split("｜");
  const [review = "", plan = "坚持稳中求进。", before, planBefore = "坚持稳中求进。"] = text.split("‖");
  const previous = before === undefined ? null : report(PLAN_YEAR - 1, before, planBefore);
  return check(report(PLAN_YEAR, review, plan), previous).filter(
    (finding) => finding.rule === rule || finding.severity === "error",
  );
}

const line = ({ rule, severity, quote, expected, found: said }: Finding): string =>
  [rule, severity, quote, expected ?? "-", said ?? "-"].join(" · ");

runCorpus(new URL("check.corpus.txt", import.meta.url), (text) => ({ marks: [], lines: found(text).map(line) }));

describe("findings", () => {
  const pieces = fc.constantFrom(
    ..."由到从增长下降%其中共个项亿元万人年。，；、：“”（）\n—:.0123456789一二三十".split(""),
    "百分点",
    "地区生产总值",
    "城镇新增就业",
    "“十三五”期间",
    "完成率",
    "十件实事",
    "总投资",
    "2021年",
  );
  const texts = fc.array(pieces, { maxLength: 120 }).map((list) => list.join(""));

  it("come from odd texts without a throw, and point at what they quote", () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [reading, previous] = [report(PLAN_YEAR, one, other), report(PLAN_YEAR - 1, other, one)];
        for (const { start, end, quote, related } of check(reading, previous)) {
          expect(reading.text.slice(start, end)).toBe(quote);
          expect(related.length).toBeLessThanOrEqual(6);
          for (const place of related) {
            const { text } = place.report === "this" ? reading : previous;
            expect(text.slice(place.start, place.end)).toBe(place.quote);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("come from noise without a throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void check(read(text), read(text))));
  });

  it("stand with the most serious first", () => {
    const severities = found(
      "parts｜三次产业结构为12.3:40.5:47.6。完成投资52亿元，其中工业投资58亿元。共新建学校12所，其中小学5所、幼儿园4所。",
    );
    expect(severities.map(({ severity }) => severity)).toEqual(["error", "error", "note"]);
  });

  it("come from the rules that docs/checks.md lists", () => {
    const listed = tableOf(documentAt("docs/checks.md"), "rule").map(([name = "", title]) => [codesIn(name)[0], title]);
    expect(listed).toEqual(rules.map(({ name, title }) => [name, title]));
  });
});
