import { describe, expect, it } from "vitest";
import { read } from "../../../reading/index.ts";
import { begun, promiseOf } from "./promise-draft.ts";

const TEXT = "澄川县要让每个乡镇都有一所托育园，新建农村公路86公里。";
const reading = read(TEXT);
const report = {
  quantities: [...reading.quantities],
  facts: { ...reading.report, planYear: 2031 },
} as unknown as Parameters<typeof begun>[0];
const stretch = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe("a promise recorded by hand", () => {
  it("can be checked where the words hold a number, and is due by the end of the plan year", () => {
    expect(begun(report, stretch("新建农村公路86公里"))).toMatchObject({ measurable: true, date: "2031-12-31" });
    expect(begun(report, stretch("澄川县要让"))).toMatchObject({ measurable: false, verb: "" });
  });

  it("says what the fields say", () => {
    const at = stretch("新建农村公路86公里");
    const draft = { ...begun(report, at), verb: " 新建 ", object: "农村公路", strength: "finish" as const };
    expect(promiseOf(draft, report, at)).toEqual({
      status: "target",
      period: { from: 2031, to: 2031 },
      commitment: {
        verb: "新建",
        strength: "finish",
        object: "农村公路",
        place: null,
        measures: [],
        deadline: { text: null, date: "2031-12-31", implied: true },
        owner: null,
        measurable: true,
        has: { deliverable: true, number: true, time: false, owner: false },
        why: "人工补记",
      },
    });
  });

  it("keeps the words of a deadline, and has no date where no year is known", () => {
    const undated = { ...report, facts: { ...report.facts, planYear: null } };
    const at = stretch("澄川县要让");
    const draft = { ...begun(undated, at), verb: "办", object: "托育园", deadline: "6月底前" };
    const said = promiseOf(draft, undated, at);
    expect(said).toMatchObject({ period: null, commitment: { deadline: null, has: { time: true } } });
  });
});
