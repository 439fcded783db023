import { describe, expect, it } from "vitest";
import type { Found, HeldIndicator } from "../../wire/index.ts";
import { chosenOf, examplesOf } from "./examples.ts";

const held = (unreported: number): Found => ({
  ...{ words: [], total: 90, reports: 3, offset: 0, limit: 1, hits: [] },
  facets: {
    ...{ place: [], tier: [], role: [], kind: [], domain: [] },
    year: [
      { value: 2030, count: 40 },
      { value: 2031, count: 50 },
    ],
    verdict: [{ value: "unreported", count: unreported }],
  },
});
const indicator = (name: string): HeldIndicator => ({
  ...{ id: name, name, targets: 2, results: 2, reports: 2, places: 1, from: 2030, to: 2031 },
});
const names = ["甲值", "乙量", "丙率"].map(indicator);
const kindsOf = (examples: readonly { readonly kind: string }[]) => examples.map(({ kind }) => kind);

describe("examples", () => {
  it("are made from what is held, one of each kind", () => {
    const examples = examplesOf(held(4), names);
    const chosen = chosenOf(
      examples,
      examples.map(() => 5),
    );
    expect(chosen.map(({ asked }) => asked)).toEqual([
      { q: "乙量" },
      { q: "甲值 左右" },
      { kind: "commitment", verdict: "unreported" },
    ]);
  });

  it("show an exact phrase of the latest year where no promise was left unmentioned", () => {
    const examples = examplesOf(held(0), names);
    const chosen = chosenOf(
      examples,
      examples.map(() => 5),
    );
    expect(kindsOf(chosen)).toEqual(["word", "words", "exact"]);
    expect(chosen.at(-1)?.asked).toEqual({ q: "“丙率”", from: "2031", to: "2031" });
  });

  it("that find nothing, or of which nothing is known yet, are not shown", () => {
    const examples = examplesOf(held(4), names);
    const totals = examples.map(({ asked }) => (asked.q === "甲值" ? 3 : asked.q === "丙率 左右" ? 2 : null));
    expect(chosenOf(examples, totals).map(({ asked, total }) => [asked.q, total])).toEqual([
      ["甲值", 3],
      ["丙率 左右", 2],
    ]);
  });

  it("of a store without indicators are filters alone", () => {
    expect(kindsOf(examplesOf(held(4), []))).toEqual(["silent"]);
  });
});
