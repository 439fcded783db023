import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pdfText } from "./pdf.ts";
import { linesOfPage } from "./pdf-lines.ts";
import { paragraphs } from "./pdf-paragraphs.ts";
import { defaultLimits } from "./taken.ts";

const file = (name: string) => readFileSync(new URL(`../../tests/files/${name}`, import.meta.url));
const extract = (name: string) => pdfText(file(name), name, defaultLimits);
const report = file("report.txt").toString("utf8").replaceAll("　", " ").split("\n");
const reported = report.filter((line) => line !== "");

describe("a PDF", () => {
  it.each(["gbk-euc-h.pdf", "unigb-ucs2-h.pdf"])("%s is read with its predefined CMap", async (name) => {
    const { text, encoding, notes } = await extract(name);
    expect(text.split("\n")).toEqual(reported);
    expect(encoding).toBe("embedded");
    expect(notes).toMatchObject([{ code: "furniture", message: expect.stringContaining("3 处") }]);
  });

  it("is joined across pages, without running heads and page numbers, and keeps its title", async () => {
    const { text, notes } = await extract("pages.pdf");
    expect(text.split("\n")).toEqual([...reported, ...reported.slice(4), ...reported.slice(4)]);
    expect(notes).toMatchObject([{ code: "furniture", message: expect.stringContaining("14 处") }]);
  });

  it("gives its notes behind the text, and no note's number in it", async () => {
    expect((await extract("notes.pdf")).text.split("\n")).toEqual([
      "政府工作报告",
      "全县常住人口38.6万人，城镇化率达到57.3%，比上年提高0.8个百分点，公共服务加快向乡村延伸，全县新建村级综合服务站36个，老百姓在家门口就能办成事。",
      "1常住人口指实际居住半年以上的人口。",
    ]);
  });
});

/** Set type: `[text, x, y, size, width]`. */
const set = (...pieces: readonly (readonly [string, number, number, number, number])[]) =>
  linesOfPage(pieces.map(([str, x, y, size, width]) => ({ str, transform: [size, 0, 0, size, x, y], width })));
const texts = (found: ReturnType<typeof linesOfPage>) => found.lines.map(({ text }) => text);

describe("lines of a page", () => {
  it.each([
    [
      "are joined of pieces",
      set(["增长", 10, 100, 10, 20], ["8.5", 30, 100, 10, 14], ["%", 44, 100, 10, 8]),
      ["增长8.5%"],
    ],
    ["keep a wide gap", set(["县长", 10, 100, 10, 20], ["陆望舒", 45, 100, 10, 30]), ["县长 陆望舒"]],
    ["keep a space of Latin words", set(["work", 10, 100, 10, 20], ["report", 33, 100, 10, 30]), ["work report"]],
    ["keep an exponent", set(["12km", 10, 100, 10, 25], ["2", 35, 104, 6, 3]), ["12km2"]],
    [
      "leave out a note's number",
      set(["人口", 10, 100, 10, 20], ["1", 30, 105, 5, 3], ["38", 33, 100, 10, 10]),
      ["人口38"],
    ],
    ["name characters, not radicals", set(["⼯作⻓⾛⺠⼾⸺", 10, 100, 10, 70]), ["工作长走民户——"]],
  ])("%s", (_, found, lines) => {
    expect(texts(found)).toEqual(lines);
  });

  it("do not hold a slanted watermark", () => {
    expect(linesOfPage([{ str: "内部资料", transform: [7, 7, -7, 7, 100, 300], width: 40 }]).lines).toEqual([]);
  });
});

describe("paragraphs", () => {
  const row = (text: string, x: number, y: number) => ({ text, x, end: x + 10 * text.length, y, size: 10, gaps: 0 });
  const page = (...lines: ReturnType<typeof row>[]) => ({ height: 842, lines });

  it("begin at an indent, also where the last line was full", () => {
    const { text } = paragraphs([
      page(
        row("一二三四五六七八九十一二。", 70, 700),
        row("甲乙丙丁戊己庚辛壬癸甲乙丙丁。", 50, 685),
        row("子丑寅卯辰巳午未申酉戌亥", 70, 670),
      ),
    ]);
    expect(text.split("\n")).toHaveLength(2);
  });

  it("go on where a part is indented as a whole", () => {
    const full = "甲乙丙丁戊己庚辛壬癸子丑";
    const { text } = paragraphs([
      page(
        row(`${full}寅卯`, 50, 700),
        row("辰。", 50, 685),
        ...[670, 655, 640].map((y) => row(full, 70, y)),
        row(`${full}寅。`, 50, 625),
      ),
    ]);
    expect(text).toContain(full.repeat(3));
  });

  it("do not swallow the rows of a table", () => {
    const cells = (y: number) => ({ ...row("城镇 农村 全体居民合计数", 50, y), gaps: 2 });
    expect(paragraphs([page(cells(700), cells(685), cells(670))]).text.split("\n")).toHaveLength(3);
  });
});
