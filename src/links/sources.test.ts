// Rows of somebody's ledger beside the statements of the example report: shortened, with other numbers, reworded, and of nothing at all.

import { describe, expect, it } from "vitest";
import { documentAt } from "../../tests/tables.ts";
import { read } from "../reading/index.ts";
import { Sources } from "./index.ts";

const { statements } = read(documentAt("examples/reports/2024_漪湖县.txt"));
const promises = statements.filter(
  ({ kind, status }) => kind === "commitment" || kind === "livelihood" || status === "target",
);
const sources = new Sources(promises);
const quoteOf = (id: string | undefined): string => promises.find((one) => one.id === id)?.quote ?? "";

describe("the sentence of a row", () => {
  it("is found for every promise in its own words, first and surely or beside its like", () => {
    const long = promises.filter(({ quote }) => quote.length >= 10);
    const found = long.filter(({ quote }) => {
      const [best] = sources.of(quote);
      return quoteOf(best?.statement).includes(quote) || quote.includes(quoteOf(best?.statement));
    });
    expect(long.length).toBeGreaterThan(50);
    expect(found.length / long.length).toBeGreaterThan(0.97);
  });

  it("is found where the row leaves half of it out", () => {
    const [best] = sources.of("老旧小区改造");
    expect(quoteOf(best?.statement)).toContain("老旧小区");
    expect(best?.sure).not.toBe("sure");
  });

  it("is none where the report says nothing of the kind", () => {
    expect(sources.of("举办国际马拉松邀请赛").filter(({ sure }) => sure !== "faint")).toEqual([]);
    expect(sources.of("")).toEqual([]);
  });

  it("is told by its numbers where the words are the same", () => {
    const two = new Sources([
      { id: "a", quote: "新建公路20公里", start: 0, end: 8 },
      { id: "b", quote: "新建公路80公里", start: 10, end: 18 },
    ]);
    expect(two.of("新建公路80公里").map(({ statement, sure }) => [statement, sure])).toEqual([
      ["b", "sure"],
      ["a", "likely"],
    ]);
  });

  it("is given once where the report says it twice", () => {
    const twice = new Sources([
      { id: "a", quote: "改造老旧小区12个", start: 0, end: 9 },
      { id: "b", quote: "改造老旧小区12个", start: 20, end: 29 },
    ]);
    expect(twice.of("改造老旧小区12个")).toMatchObject([{ statement: "a", sure: "sure" }]);
  });
});
