import { describe, expect, it } from "vitest";
import type { Measure, Reading, Repair, Statement } from "../reading/index.ts";
import type { CorrectionInput, ShownStatement } from "../wire/index.ts";
import { applyCorrections, type KeptCorrection, passagesOf } from "./corrections.ts";

const measure = (name: string, value: number, unit: string, more: Partial<Measure> = {}): Measure => ({
  indicator: { id: null, name, surface: name },
  basis: "level",
  value,
  valueHigh: null,
  unit,
  bound: "exact",
  stance: null,
  text: null,
  ...more,
});

const at = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

/** A reading of an unrepaired text with a measure for each quote. */
function readingOf(text: string, measures: readonly (readonly [string, Measure])[], repairs: Repair[] = []): Reading {
  const statements = measures.map(([quote, read], i): Statement => {
    const { start, end } = at(text, quote);
    return {
      ...{ id: `s${i}`, kind: "measure", start, end, source: { start, end }, quote, section: null },
      ...{ status: "actual", period: { from: 2031, to: 2031 }, domain: null, rules: [], measure: read },
    };
  });
  const half = Math.floor(text.length / 2);
  const section = (id: string, start: number, end: number, children: Reading["outline"] = []) =>
    ({ id, heading: null, role: "other", start, end, source: { start, end }, children }) as const;
  return {
    report: {
      title: null,
      government: null,
      reviewYear: null,
      planYear: null,
      date: null,
      congress: null,
      speaker: null,
    },
    ...{ text, repairs, notes: [], statements, quantities: [] },
    outline: [section("1", 0, text.length, [section("1.1", 0, half), section("1.2", half, text.length)])],
  };
}

const TEXT = "城镇和农村常住居民人均收入分别增长6%和8%，新建学校12所。";
const BOTH = "城镇和农村常住居民人均收入分别增长6%和8%";
const TOWN = measure("城镇居民人均收入", 6, "%", { basis: "growth" });
const LAND = measure("农村居民人均收入", 8, "%", { basis: "growth" });
const READING = readingOf(TEXT, [
  [BOTH, TOWN],
  [BOTH, LAND],
]);

const promise = (verb: string, object: string): NonNullable<Statement["commitment"]> => ({
  ...{ verb, strength: "finish", object, place: null, measures: [], deadline: null, owner: null, measurable: true },
  ...{ has: { deliverable: true, number: true, time: false, owner: false }, why: "" },
});

type Anchored = Exclude<CorrectionInput, { kind: "facts" }>;
const person = { who: "李审读", why: "" };
const statement = (said: Measure) => ({ status: "actual" as const, period: null, measure: said });
const mend = (quote: string, was: Measure, to: Measure): Anchored =>
  ({ kind: "mend", anchor: at(TEXT, quote), was, statement: statement(to), ...person }) as Anchored;
const strike = (quote: string, was: Measure): Anchored =>
  ({ kind: "strike", anchor: at(TEXT, quote), was, ...person }) as Anchored;
const add = (quote: string, said: Measure): Anchored =>
  ({ kind: "add", anchor: at(TEXT, quote), statement: statement(said), ...person }) as Anchored;

const kept = (...inputs: Anchored[]): KeptCorrection[] =>
  inputs.map((input, i) => ({ id: `k${i}`, input, passages: passagesOf(input.anchor, TEXT, READING), undone: false }));
const shownAs = (statements: readonly ShownStatement[]) =>
  statements.map(
    ({ id, measure: m, correction: c }) =>
      `${id} ${m?.value}${c ? ` ${c.kind} ${c.machine?.measure.value ?? "–"}` : ""}`,
  );

describe("corrections beside a reading", () => {
  it("mends the one of two statements of a stretch that was meant", () => {
    const { statements } = applyCorrections(TEXT, READING, kept(mend(BOTH, LAND, { ...LAND, value: 8.5 })));
    expect(shownAs(statements)).toEqual(["s0 6", "s1 8.5 mend 8"]);
  });

  it("strikes the one of two statements of a stretch that was meant", () => {
    const { statements } = applyCorrections(TEXT, READING, kept(strike(BOTH, TOWN)));
    expect(shownAs(statements)).toEqual(["s0 6 strike –", "s1 8"]);
  });

  it("mends what was mended, and keeps what the machine read", () => {
    const once = { ...LAND, value: 8.5 };
    const twice = kept(mend(BOTH, LAND, once), mend(BOTH, once, { ...LAND, value: 8.6 }));
    expect(shownAs(applyCorrections(TEXT, READING, twice).statements)).toEqual(["s0 6", "s1 8.6 mend 8"]);
    const back = twice.map((one, i) => ({ ...one, undone: i === 1 }));
    expect(shownAs(applyCorrections(TEXT, READING, back).statements)).toEqual(["s0 6", "s1 8.5 mend 8"]);
  });

  it("strikes what is no measure by its kind and its subject, also where newer rules read other words", () => {
    const found = (quote: string, object: string, kind: "commitment" | "project" = "commitment"): Statement => {
      const { start, end } = at(TEXT, quote);
      return {
        ...{ id: `${kind}-${object}`, kind, start, end, source: { start, end }, quote, section: null },
        ...{ status: "target", period: null, domain: null, rules: ["<build verb> <object>"] },
        ...(kind === "commitment" ? { commitment: promise("新建", object) } : {}),
      } as Statement;
    };
    const struckIn = (statements: readonly Statement[], was: { kind: Statement["kind"]; subject: string }) => {
      const input = { kind: "strike", anchor: at(TEXT, "新建学校12所"), was, ...person } as Anchored;
      const { statements: shown } = applyCorrections(TEXT, { ...READING, statements }, kept(input));
      return shown.filter(({ correction }) => correction !== null).map(({ id }) => id);
    };
    const was = { kind: "commitment", subject: "新建学校" } as const;
    const other = found("新建学校12所", "分校");
    const project = found("新建学校12所", "学校", "project");
    expect(struckIn([project, other, found("新建学校12所", "学校")], was)).toEqual(["commitment-学校"]);
    expect(struckIn([project, found("新建学校", "学校")], was)).toEqual(["commitment-学校"]);
    expect(struckIn([project, found("新建学校12所", "学校十二所")], was)).toEqual(["commitment-学校十二所"]);
    expect(struckIn([project, found("新建学校", "校舍")], was)).toEqual([]);
  });

  it("adds a promise", () => {
    const input = {
      kind: "add",
      anchor: at(TEXT, "新建学校12所"),
      statement: { status: "target", period: null, commitment: promise("新建", "学校") },
      ...person,
    } as Anchored;
    const { statements } = applyCorrections(TEXT, READING, kept(input));
    expect(statements.at(-1)).toMatchObject({
      ...{ id: "c-k0", kind: "commitment", quote: "新建学校12所", section: "1.2", status: "target" },
      ...{ commitment: { object: "学校" }, correction: { id: "k0", kind: "add", machine: null } },
    });
  });

  it("strikes what was added", () => {
    const school = measure("新建学校", 12, "所");
    const { statements } = applyCorrections(
      TEXT,
      READING,
      kept(add("新建学校12所", school), strike("新建学校12所", school)),
    );
    expect(shownAs(statements)).toEqual(["s0 6", "s1 8", "c-k0 12 strike –"]);
  });

  it("puts an added statement into its section and in the order of the text", () => {
    const { statements } = applyCorrections(
      TEXT,
      READING,
      kept(add("城镇", TOWN), add("新建学校12所", measure("新建学校", 12, "所"))),
    );
    expect(statements.map(({ id, section, quote }) => [id, section, quote])).toEqual([
      ["c-k0", "1.1", "城镇"],
      ["s0", null, BOTH],
      ["s1", null, BOTH],
      ["c-k1", "1.2", "新建学校12所"],
    ]);
  });

  it("finds the statement again when newer rules read its value, its name or its stretch otherwise", () => {
    const corrections = kept(mend(BOTH, LAND, { ...LAND, value: 8.5 }));
    const newer: [string, Measure][] = [
      [BOTH, { ...LAND, value: 8.1 }],
      [BOTH, { ...LAND, indicator: { id: "rural_income", name: "农村居民人均可支配收入", surface: "农村" } }],
      ["农村常住居民人均收入分别增长6%和8%", LAND],
      [BOTH, { ...LAND, value: 8.5 }],
    ];
    for (const [quote, read] of newer) {
      const { statements } = applyCorrections(
        TEXT,
        readingOf(TEXT, [
          [BOTH, TOWN],
          [quote, read],
        ]),
        corrections,
      );
      expect(statements.map((one) => [one.measure?.value, one.correction?.kind])).toContainEqual([8.5, "mend"]);
      expect(statements).toHaveLength(2);
    }
  });

  it("goes on saying what was mended where newer rules read nothing, and strikes nothing else", () => {
    const nothing = readingOf(TEXT, [[BOTH, TOWN]]);
    const mended = applyCorrections(TEXT, nothing, kept(mend(BOTH, LAND, { ...LAND, value: 8.5 })));
    expect(shownAs(mended.statements)).toEqual(["s0 6", "c-k0 8.5 mend –"]);
    const struck = applyCorrections(TEXT, nothing, kept(strike(BOTH, LAND)));
    expect(shownAs(struck.statements)).toEqual(["s0 6"]);
    expect(struck.states.get("k0")).toBe("applied");
  });

  it("carries the place of a correction through repairs", () => {
    const delivered = TEXT.replace("新建", "新(xīn)建");
    const source = at(delivered, "新(xīn)");
    const { start, end } = at(TEXT, "新");
    const repair: Repair = { start, end, source, kind: "gloss", before: source.quote, after: "新", confidence: 1 };
    const reading = readingOf(TEXT, [], [repair]);
    const anchor = at(delivered, "新(xīn)建学校12所");
    const input = { ...add("新建学校12所", measure("新建学校", 12, "所")), anchor };
    const corrections = [{ id: "k0", input, passages: passagesOf(anchor, delivered, reading), undone: false }];
    expect(applyCorrections(delivered, reading, corrections).statements).toMatchObject([
      { quote: "新建学校12所", source: { start: anchor.start, end: anchor.end } },
    ]);
    // In an undamaged delivery the delivered words do not stand, but the restored ones do.
    const clean = applyCorrections(TEXT, READING, corrections);
    expect(clean.states.get("k0")).toBe("applied");
    expect(clean.statements.at(-1)).toMatchObject({ quote: "新建学校12所", source: { start: at(TEXT, "新建").start } });
  });

  it("carries a place inside a long repair of one length to the very characters", () => {
    const traditional = TEXT.replace("农村常住居民", "農村常住居民");
    const run = {
      ...at(TEXT, "农村常住居民"),
      before: "農村常住居民",
      after: "农村常住居民",
      kind: "variant",
      confidence: 1,
    } as const;
    const reading = readingOf(TEXT, [], [{ ...run, source: { start: run.start, end: run.end } }]);
    const anchor = at(traditional, "常住");
    const input = { ...add("新建学校12所", TOWN), anchor };
    const passages = passagesOf(anchor, traditional, reading);
    expect(
      applyCorrections(traditional, reading, [{ id: "k0", input, passages, undone: false }]).statements,
    ).toMatchObject([{ quote: "常住" }]);
  });

  it("says of each correction what became of it", () => {
    const corrections = [
      ...kept(strike(BOTH, TOWN), strike(BOTH, LAND)).map((one, i) => ({ ...one, undone: i === 1 })),
      { id: "f", input: { kind: "facts", facts: {}, ...person } as CorrectionInput, passages: null, undone: false },
    ];
    const states = (text: string) => [...applyCorrections(text, readingOf(text, []), corrections).states.values()];
    expect(states(TEXT)).toEqual(["applied", "undone", "applied"]);
    expect(states("别的文本")).toEqual(["lost", "undone", "applied"]);
  });
});
