import { describe, expect, it } from "vitest";
import type { PhraseSpread } from "../../wire/index.ts";
import { filterValue, spreadCsv } from "./spread-csv.ts";

const spread = (phrase: string): PhraseSpread => ({
  ...{ phrase, sentences: 3, reports: 1, first: [], years: [] },
  places: [
    {
      ...{ place: "青石县", code: "990123", tier: "county", parents: ["云岭省", "青石市"], first: 2031 },
      years: [
        { year: 2030, report: "990123-2030", sentences: 0 },
        { year: 2031, report: "990123-2031", sentences: 3 },
      ],
    },
  ],
});

describe("the spread as a file", () => {
  const linesOf = (phrase: string) => spreadCsv(spread(phrase), ["词", "地方"]).trim().split("\r\n");

  it("has a line for every report, also without the words", () => {
    expect(linesOf("农田")).toEqual([
      "词,地方",
      "农田,青石县,990123,county,云岭省/青石市,2030,0,0,990123-2030",
      "农田,青石县,990123,county,云岭省/青石市,2031,3,1,990123-2031",
    ]);
  });

  it.each(["=1+1", "＋1", "-1", "@SUM(A1)", "'农田"])("keeps a spreadsheet from reckoning with %s", (phrase) => {
    expect(linesOf(phrase)[1]?.startsWith(`'${phrase},`)).toBe(true);
  });

  it("names a place as a filter takes it", () => {
    expect(filterValue({ place: "青石县", code: null, tier: null, parents: ["云岭省"] })).toBe("云岭省/青石县");
  });
});
