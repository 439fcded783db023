import { describe, expect, it } from "vitest";
import type { ShownStatement } from "../../wire/index.ts";
import { chosen, countsBySection, type Entry, entriesOf, wantedOf } from "./entries.ts";
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

const promise = (id: string, start: number, domain: string | null, measurable = true): ShownStatement => ({
  ...said(id, start, ""),
  kind: "commitment",
  quote: "新建茶园",
  domain,
  status: "target",
  measure: undefined,
  commitment: {
    verb: "新建",
    strength: "finish",
    object: "茶园",
    place: null,
    measures: [],
    deadline: null,
    owner: { text: "农业农村局" },
    measurable,
    has: { deliverable: true, number: false, time: false, owner: true },
    why: "",
  },
});

const nothing = new Set<string>();
const idOf = (entry: Entry): string => (entry.kind === "statement" ? entry.statement.id : entry.kind);

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
    const lines = entriesOf(inOrder, outline, "reading", nothing).map((entry) =>
      entry.kind === "section" ? `${entry.section.heading} ${entry.count}` : idOf(entry),
    );
    expect(lines).toEqual(["（一） 1", "s1", "（十） 1", "s2", "二 1", "s3", "s4"]);
  });

  it("a heading again for what stands after the parts of a section", () => {
    const outline = [section("1", "一", [section("1.1", "（一）")])];
    const inOrder = ["1", "1.1", "1.1", "1"].map((id, n) => said(`s${n}`, n * 10, "茶叶产量", { section: id }));
    const lines = entriesOf(inOrder, outline, "reading", nothing).flatMap((entry) =>
      entry.kind === "section" ? [`${entry.section.heading} ${entry.count}`] : [],
    );
    expect(lines).toEqual(["一 1", "（一） 2", "一 1"]);
  });

  describe("promises", () => {
    const promises = [
      promise("p1", 10, "agriculture/grain"),
      promise("p2", 20, "economy"),
      promise("p3", 30, null, false),
      promise("p4", 40, "agriculture", false),
      said("m1", 50, "粮食产量"),
      promise("p5", 60, "agriculture/grain"),
    ];
    const found = (search: string, text = "") => chosen(promises, wantedOf(new URLSearchParams(search), text));
    const lines = (folded: ReadonlySet<string>) =>
      entriesOf(found("kind=commitment&sort=domain"), [], "domain", folded).map((entry) =>
        entry.kind === "domain" || entry.kind === "subdomain"
          ? `${entry.kind} ${entry.domain} ${entry.count}`
          : idOf(entry),
      );

    it.each([
      ["kind=commitment", "", ["p1", "p2", "p3", "p4", "p5"]],
      ["kind=measure+commitment", "粮食", ["m1"]],
      ["check=no", "", ["p3", "p4"]],
      ["domain=agriculture", "", ["p1", "p4", "p5"]],
      ["domain=agriculture/grain&check=yes", "", ["p1", "p5"]],
      ["domain=none&kind=commitment", "", ["p3"]],
      ["", "农业农村局", ["p1", "p2", "p3", "p4", "p5"]],
    ])("for ?%s and “%s” %j", (search, text, ids) => {
      expect(found(search, text).map(({ id }) => id)).toEqual(ids);
    });

    it("under their fields of work and the parts of these, what belongs to none last", () => {
      expect(lines(nothing)).toEqual([
        "domain economy 1",
        "p2",
        "domain agriculture 3",
        "p4",
        "subdomain agriculture/grain 2",
        "p1",
        "p5",
        "domain null 1",
        "p3",
      ]);
    });

    it("not where their field is folded", () => {
      expect(lines(new Set(["agriculture", "none"]))).toEqual([
        "domain economy 1",
        "p2",
        "domain agriculture 3",
        "domain null 1",
      ]);
    });
  });

  it("how many statements a part and all parts below it hold", () => {
    expect(Object.fromEntries(countsBySection({ statements }))).toEqual({ "1": 2, "1.1": 1, "1.10": 1, "2": 1 });
  });
});
