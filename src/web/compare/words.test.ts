import { describe, expect, it } from "vitest";
import { en } from "./words.en.ts";
import { zh } from "./words.zh-CN.ts";

describe("the heads of the tables to take away", () => {
  it.each(["heads", "headsTiers", "headsChange", "headsSpread"] as const)(
    "are as many in both languages: %s",
    (name) => {
      expect(en[name].split("|")).toHaveLength(zh[name].split("|").length);
    },
  );

  it("are as many as the columns", () => {
    const counts = [zh.heads, zh.headsTiers, zh.headsChange, zh.headsSpread].map((heads) => heads.split("|").length);
    expect(counts).toEqual([23, 16, 22, 9]);
  });
});
