// What reads like prose, and what does not.

import { describe, expect, it } from "vitest";
import { alone, common, divide, isWord, meeting, Runs, type Scores, type Tail } from "./fluency.ts";

/** The best score of a whole text, from the start of a line. */
function score(text: string): number {
  let scores: Scores = [0, -Infinity, -Infinity, -Infinity];
  let tail: Tail = [0, 0, 0];
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    scores = [divide(scores, tail, code), scores[0], scores[1], scores[2]];
    tail = [code, tail[0], tail[1]];
  }
  return scores[0];
}

/** The best score by trying every division, word by word. */
function naive(text: string): number {
  if (text === "") return 0;
  const ends = [1, 2, 3, 4].filter((size) => size <= text.length);
  return Math.max(...ends.map((size) => wordScore(text.slice(-size)) + naive(text.slice(0, -size))));
}

const wordScore = (word: string): number =>
  word.length === 1 ? alone(word.charCodeAt(0)) : isWord(word) ? score(word) : -Infinity;

describe("fluency", () => {
  it("finds the best division into words", () => {
    for (const text of ["全面推进乡村振兴", "群众满意度居前列", "氨鶞珗奇观", "（一）稳中求进", "A1，发展"])
      expect(score(text)).toBeCloseTo(naive(text), 4);
  });

  it("prefers prose to the same bytes moved by one", () => {
    expect(score("持续推进乡村振兴")).toBeGreaterThan(score("３中平绱逭裥"));
    expect(score("冰汤圆")).toBeGreaterThan(score("氨鶞珗"));
  });

  it("knows common characters and no others", () => {
    for (const char of "的一发展经济县") expect(common(char.charCodeAt(0)), char).toBe(true);
    for (const char of "，A5鶞珗氨發") expect(common(char.charCodeAt(0)), char).toBe(false);
  });

  it("counts on marks not to follow marks, and on indents at the beginning of lines", () => {
    const code = (char: string) => char.charCodeAt(0);
    expect(meeting(code("。"), code("，"))).toBeLessThan(0);
    expect(meeting(code("。"), code("“"))).toBe(0);
    expect(meeting(code("\n"), code("\u3000"))).toBeGreaterThan(0);
  });

  it("remembers what the text has elsewhere, longer runs more", () => {
    const runs = new Runs();
    const codes = (text: string) => Array.from(text, (char) => char.charCodeAt(0));
    runs.learn(codes("漪湖县城"));
    const familiar = (before: string, char: string) => {
      const [third = 0, second = 0, last = 0] = codes(before.padStart(3));
      return runs.familiar([last, second, third], char.charCodeAt(0));
    };
    expect(familiar("漪湖县", "城")).toBeGreaterThan(familiar("湖县", "城"));
    expect(familiar("湖县", "城")).toBeGreaterThan(familiar("县", "城"));
    expect(familiar("县", "城")).toBeGreaterThan(0);
    expect(familiar("县", "湖")).toBe(0);
  });
});
