import { describe, expect, it } from "vitest";
import { toldOf, wordsOf } from "./told.ts";

const told = (body: Record<string, unknown>) => toldOf({ body });
const words = { yes: "是", no: "否", none: "无", join: "、" };

describe("an entry of the log", () => {
  it("tells of an amendment only what differs", () =>
    expect(
      told({
        at: "2026-03-01T09:00",
        from: { title: "建成6所卫生室", deadline: "2026-06-30" },
        to: { title: "建成6所标准化卫生室", deadline: "2026-06-30" },
        why: "补全名称",
      }),
    ).toEqual({
      parts: [{ key: "title", from: "建成6所卫生室", to: "建成6所标准化卫生室" }],
      why: "补全名称",
      note: null,
      file: null,
    }));

  it("tells of a person what changed, from what to what", () =>
    expect(told({ role: { from: "clerk", to: "head" }, post: { from: null, to: "局长" }, why: "任职" }).parts).toEqual([
      { key: "role", from: "clerk", to: "head" },
      { key: "post", from: null, to: "局长" },
    ]));

  it("tells of a hand-over whose it was and whose it is", () =>
    expect(told({ at: "2026-03-01", role: "lead", from: "水利局", to: "水务局", note: "合并", files: [] })).toEqual({
      parts: [
        { key: "role", to: "lead" },
        { key: "handed", from: "水利局", to: "水务局" },
      ],
      why: null,
      note: "合并",
      file: null,
    }));

  it("tells of an event what it carries, and takes its reason for why", () => {
    expect(told({ at: "2026-03-01", progress: 40, done: null, note: null, files: [] }).parts).toEqual([
      { key: "progress", to: 40 },
    ]);
    expect(told({ at: "2026-03-01", reason: "数对不上" })).toMatchObject({ parts: [], why: "数对不上" });
  });

  it("leaves a file to be compared, also the first one", () => {
    expect(told({ file: "b", from: "a", why: "改期限" }).file).toEqual({ from: "a", to: "b" });
    expect(told({ file: "b", from: null, why: "新增" }).file).toEqual({ from: "", to: "b" });
  });

  it("writes any value on a line", () => {
    expect(
      wordsOf(
        [
          { role: "lead", name: "水务局" },
          { role: "helping", name: "财政局" },
        ],
        words,
      ),
    ).toBe("水务局、财政局");
    expect(wordsOf({ value: 40, unit: "公里" }, words)).toBe("40公里");
    expect(wordsOf([{ day: "2026-06-30", share: 50, words: "" }], words)).toBe("2026-06-30 50%");
    expect(wordsOf({ entitled: 30, for: 28 }, words)).toBe("30、28");
    expect([true, false, null, "", [], 3].map((value) => wordsOf(value, words))).toEqual([
      "是",
      "否",
      "无",
      "无",
      "无",
      "3",
    ]);
  });
});
