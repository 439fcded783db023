// Sets of characters against the built-in set.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLANKS, Chars, isHan } from "./chars.ts";

const some = fc.string({
  minLength: 1,
  maxLength: 60,
  unit: fc.constantFrom(..."，。；、一二三四五六七八九十abc019 \n（）的了"),
});
const any = fc.integer({ min: 1, max: 0xffff });

describe("a set of characters", () => {
  it("holds its characters and no other", () => {
    fc.assert(
      fc.property(some, any, (chars, code) => {
        const set = new Chars(chars);
        for (const char of chars) expect(set.has(char.charCodeAt(0))).toBe(true);
        expect(set.has(code)).toBe(chars.includes(String.fromCharCode(code)));
      }),
    );
  });

  it("says whether any stands in a stretch", () => {
    const marks = new Chars("，。");
    expect([marks.anyIn("一，二"), marks.anyIn("一，二", 2), marks.anyIn("一，二", 0, 1), marks.anyIn("")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("does not hold the code past the end", () => expect(new Chars("一").has("".charCodeAt(0))).toBe(false));
  it("refuses U+0000", () => expect(() => new Chars("\0")).toThrow(RangeError));
});

const every = Array.from({ length: 0xffff }, (_, i) => i + 1);

it.each([
  ["blanks", (code: number) => BLANKS.has(code), /\s/],
  ["Chinese characters", isHan, /[一-鿿]/],
])("%s are what the pattern matches", (_, is, pattern) =>
  expect(every.filter((code) => is(code) !== pattern.test(String.fromCharCode(code)))).toEqual([]),
);
