import { describe, expect, it } from "vitest";
import type { Hit } from "../../wire/index.ts";
import { deliveredAt, runsOf } from "./hit.ts";

const text = "新建高标准农田3万亩，农田水利全覆盖。";
/** The sentence at 100, delivered at 130; `by` characters longer there. */
const hit = (words: readonly string[], by = 0): Hit => ({
  ...{ report: "990123-2031", year: 2031, n: 7, place: "青石县", code: null, tier: "county", parents: ["云岭省"] },
  ...{ start: 100, end: 100 + text.length, source: { start: 130, end: 130 + text.length + by }, text },
  ...{ role: "plan", section: "2.1", kinds: ["commitment"], domains: [] },
  marks: words.map((word) => ({ start: 100 + text.indexOf(word), end: 100 + text.indexOf(word) + word.length })),
});

describe("a sentence that was found", () => {
  it("is cut at its words and says where they were delivered", () => {
    const runs = runsOf(hit(["新建", "农田水利"]));
    expect(runs.map((run) => (run.at === null ? run.text : `[${run.text}]`)).join("")).toBe(
      "[新建]高标准农田3万亩，[农田水利]全覆盖。",
    );
    expect(runs.map(({ at }) => at)).toEqual([{ start: 130, end: 132 }, null, { start: 141, end: 145 }, null]);
    expect(runs.map((run) => run.text).join("")).toBe(text);
  });

  it("is one run without words", () => {
    expect(runsOf(hit([]))).toEqual([{ start: 100, text, at: null }]);
  });

  it("leads to the whole sentence where repairs changed its length", () => {
    const longer = hit(["农田水利"], 2);
    expect(deliveredAt(longer, longer.marks[0] as { start: number; end: number })).toEqual(longer.source);
  });
});
