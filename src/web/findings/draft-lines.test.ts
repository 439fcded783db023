import { expect, it } from "vitest";
import { cutAt, linesIn } from "./draft-lines.ts";

const words = (text: string) => linesIn(text).map(({ start, end }) => text.slice(start, end));

it("paragraphs are what stands between line breaks, without the white space at their edges", () => {
  expect(words("　　青石县　\r\n\r\n  政府工作报告\n")).toEqual(["青石县", "政府工作报告"]);
  expect(words(" \n　\n")).toEqual([]);
});

it("a paragraph is cut where something over it begins or ends, and nowhere else", () => {
  const line = { start: 10, end: 20 };
  expect(cutAt(line, [])).toEqual([line]);
  expect(
    cutAt(line, [
      { start: 5, end: 14 },
      { start: 14, end: 30 },
    ]),
  ).toEqual([
    { start: 10, end: 14 },
    { start: 14, end: 20 },
  ]);
  expect(cutAt(line, [{ start: 12, end: 12 }]).map(({ start }) => start)).toEqual([10, 12]);
});
