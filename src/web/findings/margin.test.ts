import { expect, it } from "vitest";
import type { Finding } from "../../wire/index.ts";
import { marginsOf } from "./margin.ts";

const at = (start: number, end: number, rule = "parts") => ({ start, end, finding: { rule } as Finding });
const blocks = [
  { start: 0, end: 100 },
  { start: 101, end: 300 },
];
const signs = (...found: ReturnType<typeof at>[]) =>
  [...marginsOf(blocks, found)].map(([block, margins]) => [
    block,
    margins.map(({ start, findings }) => [start, findings.map(({ rule }) => rule).join(" ")]),
  ]);

it("findings that begin far from each other have signs of their own, in the order of the text", () => {
  expect(signs(at(250, 260, "c"), at(10, 20, "a"), at(150, 160, "b"))).toEqual([
    [0, [[10, "a"]]],
    [
      101,
      [
        [150, "b"],
        [250, "c"],
      ],
    ],
  ]);
});

it("findings that may begin on one line share a sign, counted from the first of them", () => {
  expect(signs(at(110, 120, "a"), at(130, 140, "b"), at(153, 160, "c"), at(154, 160, "d"))).toEqual([
    [
      101,
      [
        [110, "a b c"],
        [154, "d"],
      ],
    ],
  ]);
});

it("a finding over two paragraphs stands at the first, one that begins in white space at the beginning of its paragraph", () => {
  expect(signs(at(90, 120, "a"))).toEqual([[0, [[90, "a"]]]]);
  expect(signs(at(100, 120, "a"))).toEqual([[101, [[101, "a"]]]]);
  expect(signs(at(300, 310, "a"))).toEqual([]);
});
