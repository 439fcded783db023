import { describe, expect, it } from "vitest";
import { read } from "../../../reading/index.ts";
import type { ShownStatement } from "../../../wire/index.ts";
import { anchorOf, draftOf, statementOf, suggested } from "./measure-draft.ts";

const TEXT = "二、2031年工作安排\n澄川县要把茶园面积扩大到5.2万亩左右，茶叶产值下降1.5%。";

function report() {
  const { report: facts, statements, ...reading } = read(TEXT);
  const shown = statements.map((each) => ({ ...each, correction: null }) as unknown as ShownStatement);
  return {
    ...reading,
    quantities: [...reading.quantities],
    facts: { ...facts, reviewYear: 2030, planYear: 2031 },
    delivered: TEXT,
    statements: shown,
  } as unknown as Parameters<typeof suggested>[0];
}

const stretch = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe("a measure recorded by hand", () => {
  it("begins with the first number of the selected words", () => {
    expect(suggested(report(), stretch("茶园面积扩大到5.2万亩左右"))).toMatchObject({
      value: 5.2,
      unit: "万亩",
      bound: "about",
      basis: "level",
    });
  });

  it("writes a fall as negative growth", () => {
    expect(suggested(report(), stretch("茶叶产值下降1.5%"))).toMatchObject({ value: -1.5, unit: "%", basis: "growth" });
  });

  it("begins empty where nothing selected is a number", () => {
    expect(suggested(report(), stretch("澄川县要把茶园"))).toMatchObject({ value: null, unit: "", indicator: "" });
  });

  it("holds on to delivered characters", () => {
    const { start, end } = stretch("茶叶产值");
    expect(anchorOf(report(), { start, end })).toEqual({ start, end, quote: "茶叶产值" });
  });
});

describe("a measure mended by hand", () => {
  const measure = {
    indicator: { id: "tea_area", name: "茶园面积", surface: "茶园" },
    basis: "level",
    value: 5.2,
    valueHigh: null,
    unit: "万亩",
    bound: "about",
    stance: null,
    text: null,
  } as const;
  const was = { status: "target", period: { from: 2031, to: 2031 } } as ShownStatement;

  it("comes back as it was when nothing is changed", () => {
    expect(statementOf(draftOf(was, measure), { statements: [] }, measure)).toEqual({
      status: "target",
      period: { from: 2031, to: 2031 },
      measure,
    });
  });

  it("loses the key of its indicator with its name", () => {
    const { measure: mended } = statementOf(
      { ...draftOf(was, measure), indicator: "茶苗" },
      { statements: [] },
      measure,
    );
    expect(mended.indicator).toEqual({ id: null, name: "茶苗", surface: "茶园" });
  });

  it("has no number as a relation, and one year is a period of one year", () => {
    const draft = { ...draftOf(was, measure), basis: "relation", text: "与经济增长同步", to: null } as const;
    expect(statementOf(draft, { statements: [] }, measure)).toMatchObject({
      period: { from: 2031, to: 2031 },
      measure: { value: null, unit: null, bound: null, text: "与经济增长同步" },
    });
  });

  it("keeps an upper end only as a range", () => {
    const draft = { ...draftOf(was, measure), valueHigh: 6 };
    expect(statementOf(draft, { statements: [] }, measure).measure.valueHigh).toBeNull();
    expect(statementOf({ ...draft, bound: "range" }, { statements: [] }, measure).measure.valueHigh).toBe(6);
  });
});
