import { expect, it } from "vitest";
import { runCorpus } from "../../../tests/corpus.ts";
import { parseNumeral } from "./numerals.ts";
import { tokens } from "./tokens.ts";

runCorpus(new URL("numbers.corpus.txt", import.meta.url), (text) => ({
  marks: tokens(text).flatMap((t) => (t.kind === "number" ? [{ kind: t.quantity, start: t.start, end: t.end }] : [])),
  lines: tokens(text).flatMap((t) => (t.kind === "number" ? [text.slice(t.start, t.end)] : [])),
}));

it.each([
  ["十", 10],
  ["二十三", 23],
  ["一百零五", 105],
  ["三万五千", 35000],
  ["两千", 2000],
  ["二〇三五", 2035],
  ["一亿二千万", 120000000],
])("%s is %d", (numeral, value) => expect(parseNumeral(numeral)).toBe(value));

it("has no value for what is no numeral", () => expect(parseNumeral("几")).toBeNaN());
