import { describe, expect, it } from "vitest";
import { manner, manners, undertakings } from "../../lexicon/undertakings.ts";
import { headAt } from "./heads.ts";

describe("the head of a clause", () => {
  it("is the longest word of each kind", () => {
    for (const verb of undertakings.keys()) expect(headAt(`${verb}。`, 0).verb).toBe(verb);
    for (const word of manner) expect(headAt(`${word}。`, 0).spirit).toBe(word.length);
    for (const word of manners) expect(headAt(`${word}。`, 0).adverb).toBe(word.length);
  });
  it("tells a noun from the verb it begins with", () => {
    expect(headAt("发展潜力", 0)).toMatchObject({ verb: "发展", noun: 4 });
    expect(headAt("潜力", 0)).toEqual({ verb: null, noun: 0, spirit: 0, adverb: 0, whole: 0 });
  });
});
