import { describe, expect, it } from "vitest";
import { en } from "./words.en.ts";
import { zh } from "./words.zh-CN.ts";

type Words = { readonly [key: string]: string | Words };

/** Every sentence by its path; the two English forms of a count are one. */
const flat = (words: Words, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key.replace(/_(one|other)$/, "")}`, value]] : flat(value, `${path}${key}.`),
  );
const holes = (sentence: string): string[] => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort();

describe("the two dictionaries", () => {
  const chinese = new Map(flat(zh));
  const english = flat(en);

  it("have the same keys", () => {
    expect([...new Set(english.map(([key]) => key))].sort()).toEqual([...chinese.keys()].sort());
  });

  it("leave the same holes in every sentence", () => {
    const wrong = english.filter(
      ([key, sentence]) => String(holes(sentence)) !== String(holes(chinese.get(key) ?? "")),
    );
    expect(wrong).toEqual([]);
  });
});
