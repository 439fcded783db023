// What is typed, folded and found again; and how a text is cut into sentences.

import { describe, expect, it } from "vitest";
import { read } from "../reading/index.ts";
import { anyOf, fold, queryOf } from "./search-fold.ts";
import { marksIn, wordsIn } from "./search-words.ts";
import { sentencesIn } from "./sentences-cut.ts";

describe("words", () => {
  it.each([
    ["乡村 振兴", ["乡村", "振兴"]],
    ["“乡村 振兴”　产业", ["乡村振兴", "产业"]],
    ['"５％ 以上"', ["5%以上"]],
    ["治“未病”", ['治"未病"']],
    ["ＧＤＰ gdp", ["gdp"]],
    ["  ", []],
  ])("%s", (typed, words) => expect(wordsIn(typed)).toEqual(words));

  it("are asked for by pairs, one character as the head of a pair", () => {
    expect(queryOf(["营商环境", "水"])).toBe("'营商' & '商环' & '环境' & '水':*");
    expect(queryOf(["a'b\\"])).toBe("'a''' & '''b' & 'b\\\\'");
    expect(anyOf(["粮食", "产量"])).toBe("('粮食') | ('产量')");
  });

  it("are marked where they stand, what overlaps once", () => {
    const text = "优化 营商环境，营商环境好";
    const marks = marksIn(text, ["优化营商", "商环境"]);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["优化 营商环境", "商环境"]);
  });

  it("fold to characters that keep their places", () => {
    const { text, places } = fold("“Ａ　b”。㎡");
    expect(text).toBe('"ab".㎡');
    expect(places).toEqual([0, 1, 3, 4, 5, 6]);
  });
});

describe("sentences", () => {
  const cut = (text: string): string[] => sentencesIn(text, []).map(({ start, end }) => text.slice(start, end));

  it("end with a full stop and the marks it closes, or with the line", () => {
    expect(cut("一、回顾\n他说：“干就干好。”我们照办！\n　　稳步前进")).toEqual([
      "一、回顾",
      "他说：“干就干好。”",
      "我们照办！",
      "稳步前进",
    ]);
  });

  it("go on over lines that a page has broken", () => {
    const lines = Array.from({ length: 60 }, (_, n) =>
      n % 6 === 5 ? "干到底。" : "坚持稳中求进工作总基调推动各项事业",
    );
    expect(cut(lines.join("\n"))).toHaveLength(10);
  });

  it("hold no empty ones, and end where a section begins", () => {
    const { text, outline } = read("政府工作报告\n……\n一、2031年工作回顾\n全县向好 二、2032年工作安排\n推进改革。\n");
    for (const { start, end } of sentencesIn(text, outline)) expect(text.slice(start, end)).toMatch(/\p{L}/u);
  });
});
