// Search, comparison and the targets dataset over HTTP, on the example reports of three years.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ComparisonTable, Found, PhraseSpread, TargetPage, TiersCompared } from "../wire/index.ts";
import { formOf, startTrial, type Trial } from "./trial/start.ts";

const example = (year: number): Promise<string> =>
  readFile(new URL(`../../examples/reports/${year}_漪湖县.txt`, import.meta.url), "utf8");

let trial: Trial;
const ids = new Map<number, string>();

beforeAll(async () => {
  trial = await startTrial();
  for (const year of [2023, 2024, 2025]) {
    const added = await trial.ask("POST", "/api/v1/deliveries", { body: formOf(`${year}.txt`, await example(year)) });
    expect(added.status, added.text).toBe(201);
    ids.set(year, added.json.reportId);
  }
});
afterAll(() => trial?.close());

const ask = (path: string, query: Readonly<Record<string, string>> = {}) =>
  trial.ask("GET", `/api/v1${path}?${new URLSearchParams(query)}`);

describe("search", () => {
  const found = async (query: Readonly<Record<string, string>>): Promise<Found> => (await ask("/search", query)).json;

  it("finds a phrase in every year and points at it in the report", async () => {
    const { hits, total, facets } = await found({ q: "高标准农田" });
    expect(hits).toHaveLength(total);
    expect(facets.year.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const { report, start, end, text, marks } of hits) {
      const whole: string = (await ask(`/reports/${report}`)).json.text;
      expect(whole.slice(start, end)).toBe(text);
      for (const mark of marks) expect(whole.slice(mark.start, mark.end)).toBe("高标准农田");
      expect(marks.length).toBeGreaterThan(0);
    }
  });

  it("agrees with what the texts hold", async () => {
    const texts = await Promise.all([2023, 2024, 2025].map(example));
    const sentences = texts.flatMap((text) => text.split(/[。！？\n]/)).filter((one) => one.includes("高标准农田"));
    expect((await found({ q: "高标准农田" })).total).toBe(sentences.length);
  });

  it("knows what became of the promises in a sentence", async () => {
    const { total, facets } = await found({ role: "plan" });
    const met = facets.verdict.find(({ value }) => value === "met");
    expect(met?.count).toBeGreaterThan(0);
    expect((await found({ role: "plan", verdict: "met" })).total).toBe(met?.count);
    expect(met?.count).toBeLessThan(total);
  });

  it("takes lists, years and pages", async () => {
    const two = await found({ q: "增长", from: "2024", kind: "measure,commitment", limit: "2", offset: "1" });
    expect(two.hits).toHaveLength(2);
    expect(two.hits.every(({ year }) => year >= 2024)).toBe(true);
    expect(two.facets.year.map(({ value }) => value)).toContain(2023);
  });

  it.each([
    ["kind", { kind: "promise" }],
    ["limit", { limit: "1000" }],
    ["from", { from: "next" }],
    ["verdict", { verdict: "met,done" }],
  ])("refuses a %s that is none", async (place, query) => {
    const { status, json } = await ask("/search", query as Record<string, string>);
    expect(status).toBe(400);
    expect(json.detail).toContain(place);
  });
});

describe("spread", () => {
  it("counts a phrase by year and place", async () => {
    const spread: PhraseSpread = (await ask("/spread", { phrase: "高标准农田" })).json;
    expect(spread.years.map(({ year, held }) => [year, held])).toEqual([
      [2023, 1],
      [2024, 1],
      [2025, 1],
    ]);
    expect(spread.sentences).toBe((await ask("/search", { q: "高标准农田" })).json.total);
    expect(spread.first).toMatchObject([{ place: "漪湖县", year: 2023 }]);
  });

  it("refuses nothing at all", async () => expect((await ask("/spread", { phrase: " " })).status).toBe(400));
});

describe("compare", () => {
  const compared = async (query: Readonly<Record<string, string>>): Promise<ComparisonTable> =>
    (await ask("/compare", query)).json;

  it("lays an indicator over the years with result, gap and change", async () => {
    const { places, years, basis, unit } = await compared({ indicator: "地区生产总值" });
    expect([years, basis, unit]).toEqual([[2023, 2024, 2025], "growth", "%"]);
    const cells = places[0]?.cells ?? [];
    expect(cells.map(({ kind }) => kind)).toEqual(["stated", "stated", "stated"]);
    const [first, second] = cells;
    if (first?.kind !== "stated" || second?.kind !== "stated") throw new Error("stated in every year");
    expect(first.row.result?.report).toBe(ids.get(2024));
    expect(first.row.gap).toBeCloseTo((first.row.result?.value as number) - (first.row.value as number), 9);
    expect(second.change?.by).toBeCloseTo((second.point as number) - (first.point as number), 9);
  });

  it("says why a cell is empty", async () => {
    const { places } = await compared({ indicator: "forest", years: "2022-2023" });
    expect(places[0]?.cells[0]).toEqual({ kind: "not-held", year: 2022 });
  });

  it("has results by the year they are about", async () => {
    const { years, places } = await compared({ indicator: "gdp", status: "actual" });
    expect(years).toEqual([2022, 2023, 2024]);
    expect(places[0]?.cells.every(({ kind }) => kind === "stated")).toBe(true);
  });

  it("refuses what nobody measured, in one sentence", async () => {
    const { status, json } = await ask("/compare", { indicator: "月球基地" });
    expect([status, json.code]).toEqual([404, "not-found"]);
    expect(json.detail).toContain("月球基地");
  });

  it.each(["20-24", "2024-", "abc", "1800"])("refuses the years %s", async (years) => {
    expect((await ask("/compare", { indicator: "gdp", years })).status).toBe(400);
  });

  it("lists the indicators held", async () => {
    const { indicators } = (await ask("/compare/indicators")).json;
    expect(indicators.find(({ id }: { id: string }) => id === "gdp")).toMatchObject({
      ...{ name: "地区生产总值", reports: 3, places: 1, from: 2023, to: 2025 },
    });
  });

  it("holds tiers against each other", async () => {
    const tiers: TiersCompared = (await ask("/compare/tiers", { indicator: "gdp", province: "漪湖县" })).json;
    expect(tiers).toMatchObject({
      year: 2025,
      top: { place: "漪湖县", cell: { kind: "stated" } },
      tiers: [],
      places: [],
    });
    const { status, json } = await ask("/compare/tiers", { indicator: "gdp", province: "别处省" });
    expect([status, json.code]).toEqual([404, "not-found"]);
  });
});

describe("targets", () => {
  const page = async (query: Readonly<Record<string, string>>): Promise<TargetPage> =>
    (await ask("/targets", query)).json;

  it("are rows with their words and, once the next report is held, their results", async () => {
    const { targets, total } = await page({ limit: "1000" });
    expect(targets).toHaveLength(total);
    expect(targets.every(({ status }) => status === "target")).toBe(true);
    const gdp = targets.filter(
      ({ indicator, basis, role }) => indicator.id === "gdp" && basis === "growth" && role === "target",
    );
    const answered = new Map(gdp.map(({ year, result }) => [year, result !== null]));
    expect(answered).toEqual(
      new Map([
        [2025, false],
        [2024, true],
        [2023, true],
      ]),
    );
  });

  it("come in pages and by filter", async () => {
    const { total } = await page({ from: "2024", to: "2024" });
    const second = await page({ from: "2024", to: "2024", offset: "2", limit: "3" });
    expect([second.total, second.targets.length]).toEqual([total, 3]);
    expect((await page({ indicator: "gdp", role: "target" })).targets.every(({ year }) => year > 0)).toBe(true);
    expect(
      (await page({ status: "actual", indicator: "gdp" })).targets.every(({ status }) => status === "actual"),
    ).toBe(true);
  });
});
