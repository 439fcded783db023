import { describe, expect, it } from "vitest";
import { MOST, placesOf, taken } from "./answers.ts";

const text = "各位代表：\n　　环湖路全线通车。茶园新添三千\n二百亩，环湖路两侧植树。\n谢谢！";
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe("words of the later report", () => {
  it("are found with the sentence they stand in", () => {
    const { found, count } = placesOf(text, "环湖路");
    expect(count).toBe(2);
    expect(found.map(({ sentence }) => words(sentence))).toEqual(["环湖路全线通车", "二百亩，环湖路两侧植树"]);
  });

  it("are found across a broken line, and when they were pasted with one", () => {
    const [one] = placesOf(text, "茶园 新添三千二百亩").found;
    expect(words(one!)).toBe("茶园新添三千\n二百亩");
  });

  it("stand for themselves when there are enough of them, else for their sentence", () => {
    expect(words(taken(placesOf(text, "环湖路全线通车").found[0]!))).toBe("环湖路全线通车");
    expect(words(taken(placesOf(text, "通车").found[0]!))).toBe("环湖路全线通车");
  });

  it("are none where nothing is sought or nothing found, and no more than can be looked at", () => {
    expect(placesOf(text, " \n").count).toBe(0);
    expect(placesOf(text, "水库")).toEqual({ found: [], count: 0 });
    const { found, count } = placesOf("路".repeat(MOST + 5), "路");
    expect([found.length, count]).toEqual([MOST, MOST + 5]);
  });
});
