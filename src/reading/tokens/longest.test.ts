// Words and endings against a search of the whole list.

import fc from "fast-check";
import { expect, it } from "vitest";
import { Endings, Words } from "./longest.ts";

const text = fc.string({ maxLength: 12, unit: fc.constantFrom(..."一二三年月") });
const words = fc.array(fc.string({ maxLength: 4, unit: fc.constantFrom(..."一二三年月日") }), { maxLength: 40 });
const place = fc.nat({ max: 12 });

const longest = (found: readonly string[]): string | null =>
  found.filter((word) => word !== "").sort((a, b) => b.length - a.length)[0] ?? null;

it("finds the longest word that begins at a place", () =>
  fc.assert(
    fc.property(words, text, place, (list, some, at) => {
      expect(new Words(list).at(some, at)).toBe(longest(list.filter((word) => some.startsWith(word, at))));
    }),
  ));

it("finds the longest word that ends at a place and does not begin too early", () =>
  fc.assert(
    fc.property(words, text, place, place, (list, some, to, from) => {
      const end = Math.min(to, some.length);
      const fits = (word: string): boolean => end - word.length >= from && some.slice(0, end).endsWith(word);
      expect(new Endings(list).before(some, end, from)).toBe(longest(list.filter(fits)));
    }),
  ));
