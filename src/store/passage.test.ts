import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage, passageAt } from "./passage.ts";

/** The stretch in braces of a text, remembered; then where it is found in another text, in the same notation. */
function moved(from: string, to: string): string | null {
  const start = from.indexOf("{");
  const text = from.replace("{", "").replace("}", "");
  const place = findPassage(passageAt(text, { start, end: from.indexOf("}") - 1 }), to);
  return place && `${to.slice(0, place.start)}{${to.slice(place.start, place.end)}}${to.slice(place.end)}`;
}

describe("words found again", () => {
  it.each([
    ["at the same place", "全县{粮食产量12.4万吨}。", "全县粮食产量12.4万吨。", "全县{粮食产量12.4万吨}。"],
    [
      "further on, where they stand once",
      "全县{粮食产量12.4万吨}。",
      "2031年，全县粮食产量12.4万吨。",
      "2031年，全县{粮食产量12.4万吨}。",
    ],
    ["across a line break", "全县{粮食产量12.4万吨}。", "全县 粮食产\n　量12.4万吨。", "全县 {粮食产\n　量12.4万吨}。"],
    [
      "in wider characters",
      "{规模以上工业增加值增长8%}",
      "（一）规模以上工业增加值增长８％。",
      "（一）{规模以上工业增加值增长８％}。",
    ],
    [
      "among several, where the surroundings agree",
      "甲镇上年新修道路{12公里}，乙镇再修3公里",
      "丙镇12公里。丁镇12公里。甲镇上年新修道路12公里，乙镇再修3公里",
      "丙镇12公里。丁镇12公里。甲镇上年新修道路{12公里}，乙镇再修3公里",
    ],
    [
      "nearest to the old place, where several agree",
      "一二三四五六七八{新建学校}。一二三四五六七八新建学校。",
      "文首一二三四五六七八新建学校。一二三四五六七八新建学校。",
      "文首一二三四五六七八{新建学校}。一二三四五六七八新建学校。",
    ],
  ])("%s", (_, from, to, found) => {
    expect(moved(from, to)).toBe(found);
  });

  it.each([
    ["gone words", "全县{粮食产量12.4万吨}。", "全县粮食产量12.5万吨。"],
    ["short words in other surroundings", "增速回落，财政收入增长{8%}，好于预期", "本县税收占比为8%，比上年略高"],
    ["several, none in the old surroundings", "甲镇上年新修道路{12公里}，乙镇再修", "丙镇12公里。丁镇12公里。"],
    ["an empty text", "全县{粮食产量12.4万吨}。", ""],
    ["no words at all", "全县{}粮食", "全县粮食"],
  ])("lost: %s", (_, from, to) => {
    expect(moved(from, to)).toBeNull();
  });

  it("finds any stretch of a text in that text, and elsewhere only the same characters", () => {
    const char = fc.constantFrom(..."一二三１1%％ \n　ab．.");
    const text = fc.array(char, { maxLength: 60 }).map((chars) => chars.join(""));
    const plain = (words: string) => words.normalize("NFKC").replaceAll(/\s/g, "");
    fc.assert(
      fc.property(text, text, fc.nat(60), fc.nat(60), (from, to, a, b) => {
        const [start, end] = [Math.min(a, b, from.length), Math.min(Math.max(a, b), from.length)];
        const passage = passageAt(from, { start, end });
        if (end > start) expect(findPassage(passage, from)).toEqual({ start, end });
        const place = findPassage(passage, to);
        if (place !== null) expect(plain(to.slice(place.start, place.end))).toBe(plain(passage.quote));
      }),
    );
  });
});
