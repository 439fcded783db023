import { describe, expect, it } from "vitest";
import type { ShownStatement } from "../../wire/index.ts";
import { chosen, countsBySection, entriesOf, wantedOf } from "./entries.ts";
import { numbersRead } from "./numbers.ts";
import type { Section } from "./shapes.ts";

const said = (id: string, start: number, name: string, over: Partial<ShownStatement> = {}): ShownStatement => ({
  id,
  kind: "measure",
  start,
  end: start + 10,
  source: { start, end: start + 10 },
  quote: `${name}增长8%`,
  section: "1.1",
  status: "actual",
  period: null,
  domain: null,
  rules: [],
  correction: null,
  measure: {
    indicator: { id: null, name, surface: name },
    basis: "growth",
    value: 8,
    valueHigh: null,
    unit: "%",
    bound: "exact",
    stance: null,
    text: null,
  },
  ...over,
});

const section = (id: string, heading: string, children: Section[] = []): Section => ({
  id,
  heading,
  role: "review",
  start: 0,
  end: 0,
  source: { start: 0, end: 0 },
  children,
});

const statements = [
  said("s3", 50, "粮食产量", { section: "2", status: "target" }),
  said("s1", 10, "茶叶产量"),
  said("s2", 30, "粮食产量", { section: "1.10" }),
  said("s4", 70, "水稻面积", { section: null, status: null }),
];
const asked = (search: string, text = "") =>
  chosen(statements, wantedOf(new URLSearchParams(search), text)).map(({ id }) => id);

describe("the ledger shows", () => {
  it.each([
    ["", "", ["s1", "s2", "s3", "s4"]],
    ["status=target", "", ["s3"]],
    ["status=none", "", ["s4"]],
    ["kind=commitment", "", []],
    ["bound=exact&part=1", "", ["s1", "s2"]],
    ["part=1.1", "", ["s1"]],
    ["", "粮食", ["s2", "s3"]],
    ["sort=indicator", "", ["s1", "s2", "s3", "s4"]],
  ])("for ?%s and “%s” %j", (search, text, ids) => {
    expect(asked(search, text)).toEqual(ids);
  });

  it("the heading of a section above its statements, with their number", () => {
    const outline = [section("1", "一", [section("1.1", "（一）"), section("1.10", "（十）")]), section("2", "二")];
    const inOrder = chosen(statements, wantedOf(new URLSearchParams(), ""));
    const lines = entriesOf(inOrder, outline, true).map((entry) =>
      entry.kind === "section" ? `${entry.section.heading} ${entry.count}` : entry.statement.id,
    );
    expect(lines).toEqual(["（一） 1", "s1", "（十） 1", "s2", "二 1", "s3", "s4"]);
  });

  it("a heading again for what stands after the parts of a section", () => {
    const outline = [section("1", "一", [section("1.1", "（一）")])];
    const inOrder = ["1", "1.1", "1.1", "1"].map((id, n) => said(`s${n}`, n * 10, "茶叶产量", { section: id }));
    const lines = entriesOf(inOrder, outline, true).flatMap((entry) =>
      entry.kind === "section" ? [`${entry.section.heading} ${entry.count}`] : [],
    );
    expect(lines).toEqual(["一 1", "（一） 2", "一 1"]);
  });

  it("how many statements a part and all parts below it hold", () => {
    expect(Object.fromEntries(countsBySection({ statements }))).toEqual({ "1": 2, "1.1": 1, "1.10": 1, "2": 1 });
  });
});

describe("numbers", () => {
  it("are read, used, unread or doubtful", () => {
    const at = { start: 0, end: 1, source: { start: 0, end: 1 }, message: null };
    const number = {
      ...at,
      surface: "8%",
      kind: "percent",
      value: 8,
      valueHigh: null,
      unit: "%",
      bound: "exact",
    } as const;
    const rest = { of: null, polarity: null, status: null } as const;
    const counted = numbersRead({
      quantities: [
        { ...number, ...rest, statements: ["s1"] },
        { ...number, ...rest, statements: [] },
      ],
      notes: [
        { ...at, code: "unread-number" },
        { ...at, code: "doubtful-number" },
        { ...at, code: "furniture" },
      ],
    });
    expect({ ...counted, unread: counted.unread.length, doubtful: counted.doubtful.length }).toEqual({
      of: 3,
      read: 2,
      used: 1,
      unread: 1,
      doubtful: 1,
    });
  });
});
