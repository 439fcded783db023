import { describe, expect, it } from "vitest";
import type { ShownStatement } from "../../../wire/index.ts";
import { growths, keptOf, pairsOf, sheetOf } from "./pairs.ts";

const facts = { reviewYear: 2030, planYear: 2031 } as Parameters<typeof pairsOf>[0]["facts"];
let place = 0;

function said(id: string | null, status: "actual" | "estimate" | "target", value: number | null, over: object = {}) {
  place += 10;
  const year = status === "target" ? 2031 : 2030;
  return {
    id: `s${place}`,
    kind: "measure",
    start: place,
    status,
    period: { from: year, to: year },
    quote: `${id}${value}`,
    correction: null,
    measure: {
      indicator: { id, name: id ?? "茶园" },
      basis: "growth",
      value,
      valueHigh: null,
      unit: "%",
      bound: "about",
    },
    ...over,
  } as unknown as ShownStatement;
}

const statements = [
  said("tea", "estimate", 4),
  said("rice", "actual", 2),
  said("road", "actual", 7),
  said(null, "actual", 3),
  said("rice", "target", 3),
  said("tea", "target", 5),
  said("tea", "target", 6),
  said("fish", "target", 1),
  said("pork", "target", null),
  said("road", "target", 9, { period: { from: 2031, to: 2035 } }),
  said("road", "target", 8, { correction: { id: "c1", kind: "strike", machine: null } }),
];

describe("results beside targets", () => {
  const pairs = pairsOf({ statements, facts });
  const names = (list: typeof pairs.both) =>
    list.map(({ name, result, target }) => [name, result?.measure.value, target?.measure.value]);

  it("are of one indicator, basis and unit, the first of each, in the order of the targets", () => {
    expect(names(pairs.both)).toEqual([
      ["rice", 2, 3],
      ["tea", 4, 5],
    ]);
  });

  it("say what is missing on either side; spans of years, struck and wordless ones do not count", () => {
    expect(names(pairs.targetOnly)).toEqual([["fish", undefined, 1]]);
    expect(names(pairs.resultOnly)).toEqual([["road", 7, undefined]]);
  });

  it("share an axis only as growth in per cent", () => {
    expect(growths(pairs)).toHaveLength(2);
    const level = pairsOf({
      statements: statements.map((each) => ({ ...each, measure: { ...each.measure!, basis: "level" } })),
      facts,
    });
    expect(growths(level)).toHaveLength(0);
  });

  it("pair the targets of one report with the results of the next, and of no other", () => {
    const next = { statements: [said("rice", "actual", 4, { period: { from: 2031, to: 2031 } })] };
    const after = { ...next, facts: { ...facts, reviewYear: 2031, planYear: 2032 } };
    expect(names(keptOf({ statements, facts }, after).both)).toEqual([["rice", 4, 3]]);
    const muchLater = { ...next, facts: { ...facts, reviewYear: 2035, planYear: 2036 } };
    expect(keptOf({ statements, facts }, muchLater)).toEqual({ both: [], targetOnly: [], resultOnly: [] });
  });

  it("become lines of a table", () => {
    const lines = sheetOf(pairs);
    expect(lines[0]).toEqual(["rice", "growth", 2, 3, null, "about", "%", "rice2", "rice3"]);
    expect(lines).toHaveLength(4);
  });
});
