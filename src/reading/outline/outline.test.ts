import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCorpus } from "../../../tests/corpus.ts";
import { EditMap, identity } from "../../text/index.ts";
import type { Section } from "../reading.ts";
import { outline } from "./outline.ts";

const BODY = "新建公路二十公里、改造危桥三座，完成投资两亿元。".repeat(6);
const LONG = "新建公路二十公里、改造危桥三座，完成投资两亿元。".repeat(60);
const full = (text: string): string => text.replaceAll("〔……〕", LONG).replaceAll("〔…〕", BODY);

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

runCorpus(new URL("./outline.corpus.txt", import.meta.url), (text) => {
  const { outline: sections } = outline(full(text), identity);
  const lines = flat(sections).map(
    ({ id, role, heading }) => `${id} ${role} ${heading?.replace(/\s*\n\s*/, "/") ?? "-"}`,
  );
  return { marks: [], lines };
});

const REPORT = full(
  "网站首页\n2023年青屏县政府工作报告\n——2023年1月9日在青屏县第十八届人民代表大会第三次会议上\n县长　丁一\n各位代表：\n" +
    "我代表县人民政府向大会报告工作，请予审议。\n一、2022年工作回顾\n过去一年不平凡。〔…〕\n（一）产业转型提速。〔…〕\n" +
    "（二）城乡面貌一新。〔…〕\n我们也清醒地看到，困难和问题还不少。〔…〕\n二、2023年工作安排\n" +
    "今年主要预期目标是：地区生产总值增长6%左右。\n（一）抓产业促转型。〔…〕\n（二）惠民生增福祉。〔…〕\n" +
    "三、加强政府自身建设\n一是讲政治。〔…〕\n二是抓落实。〔…〕\n各位代表！让我们团结奋斗，谱写新篇章！\n打印本页",
);

/** The top level covers the text, ids count, every section lies in its parent and after its elder. */
function expectSound(text: string, map = identity): void {
  const { outline: sections, notes } = outline(text, map);
  expect(sections[0]?.start).toBe(0);
  expect(sections.at(-1)?.end).toBe(text.length);
  const check = (list: readonly Section[], parent: Section | null): void => {
    for (const [at, section] of list.entries()) {
      expect(section.id).toBe(parent === null ? `${at + 1}` : `${parent.id}.${at + 1}`);
      expect(section.start).toBeLessThanOrEqual(section.end);
      expect(section.start).toBeGreaterThanOrEqual(list[at - 1]?.end ?? parent?.start ?? 0);
      expect(section.end).toBeLessThanOrEqual(parent?.end ?? text.length);
      if (parent === null && at > 0) expect(section.start).toBe(list[at - 1]?.end);
      if (section.heading !== null) expect(text.slice(section.start, section.end)).toContain(section.heading);
      expect(section.source).toEqual(map.toDelivered({ start: section.start, end: section.end }));
      check(section.children, section);
    }
  };
  check(sections, null);
  for (const { start, end } of notes) expect(start).toBeLessThanOrEqual(end);
}

describe("the outline of any text", () => {
  it("is sound for every truncation of a report", () => {
    for (let end = 0; end <= REPORT.length; end += 7) expectSound(REPORT.slice(0, end));
  });

  it("is sound for pieces of reports in any order, and the same each time", () => {
    const piece = fc.constantFrom(
      ...[
        "一、2022年工作回顾",
        "二、2023年工作安排",
        "（一）",
        "（二）",
        "一是",
        "二是",
        "1.",
        "2.",
        "——",
        "各位代表：",
        "各位代表！",
      ],
      ...[
        "\n",
        "\n",
        " ",
        "。",
        "：",
        "，",
        "五年来，我们",
        "主要预期目标是：",
        "我们清醒地认识到，问题还不少。",
        "名词解释",
        "附件",
      ],
      ...[
        "政府工作报告",
        "第十八届人民代表大会第三次会议",
        "2023年1月9日在",
        "县长 丁一",
        "打印本页",
        "让我们团结奋斗！",
        BODY,
        "\u0000",
        "😀",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join("");
        expectSound(text);
        expect(outline(text, identity)).toEqual(outline(text, identity));
      }),
    );
  });

  it("is sound for random characters", () => {
    fc.assert(fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => expectSound(text)));
  });

  it("reads through half-width marks", () => {
    const half = REPORT.replace(/[，：（）！]/g, (c) => ",:()!"["，：（）！".indexOf(c)] as string);
    const places = (text: string) =>
      flat(outline(text, identity).outline).map(({ start, end, role }) => [start, end, role]);
    expect(places(half)).toEqual(places(REPORT));
  });
});

describe("what a report says of itself", () => {
  it("is read from its front and its headings", () => {
    expect(outline(REPORT, identity).report).toEqual({
      title: "2023年青屏县政府工作报告",
      government: { name: "青屏县", code: null, tier: "county", parents: [] },
      reviewYear: 2022,
      planYear: 2023,
      date: "2023-01-09",
      congress: "青屏县第十八届人民代表大会第三次会议",
      speaker: { name: "丁一", post: "县长" },
    });
  });

  it("is null where the text is silent", () => {
    const { report, notes } = outline("今天天气很好。", identity);
    expect(Object.values(report).every((fact) => fact === null)).toBe(true);
    expect(notes.map(({ code }) => code)).toEqual(["no-report"]);
  });
});

describe("places in the delivered text", () => {
  it("come from the map", () => {
    const delivered = `${"x".repeat(3)}${REPORT}`;
    const map = new EditMap([{ start: 0, end: 3, insert: "" }]);
    const restored = map.apply(delivered);
    expectSound(restored, map);
    const review = outline(restored, map).outline.find(({ role }) => role === "review");
    expect(delivered.slice(review?.source.start, review?.source.end)).toBe(restored.slice(review?.start, review?.end));
  });

  it("name the furniture of a page in notes", () => {
    const { notes } = outline(REPORT, identity);
    expect(notes.map(({ code, start, end }) => [code, REPORT.slice(start, end)])).toEqual([
      ["furniture", "网站首页"],
      ["furniture", "打印本页"],
    ]);
  });
});
