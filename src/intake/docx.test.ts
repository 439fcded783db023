import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { docxText } from "./docx.ts";
import { writeNumbering } from "./numbering.ts";
import { defaultLimits } from "./taken.ts";
import { openContainer } from "./zip.ts";

const file = (name: string) => readFileSync(new URL(`../../tests/files/${name}`, import.meta.url));
const report = file("report.txt").toString("utf8");
const paragraphs = report.split("\n").filter((line) => line !== "");
const extract = async (name: string) =>
  (await docxText(await openContainer(file(name), name, defaultLimits), name, defaultLimits)).text.split("\n");

describe("a .docx", () => {
  it("gives its paragraphs, then its tables by rows, then its notes, and no header or footer", async () => {
    expect(await extract("report.docx")).toEqual([
      ...paragraphs,
      "指标\t2023年\t2024年",
      "地区生产总值增长\t5.9%\t6%左右",
      "规上工业企业：年主营业务收入2000万元及以上的工业企业。",
    ]);
  });

  it("gives the numbers that Word counts by itself", async () => {
    expect(await extract("report-numbered.docx")).toEqual(paragraphs);
  });
});

describe("counted numbers", () => {
  const namespace = 'xmlns:w="w"';
  /** The paragraphs of a document whose levels are `[format, text]`, given as `[level, text]`. */
  function counted(levels: readonly (readonly [string, string])[], items: readonly (readonly [number, string])[]) {
    const level = ([format, text]: readonly [string, string], at: number) =>
      `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const item = ([at, text]: readonly [number, string]) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const parts = new Map([
      ["word/document.xml", Buffer.from(`<w:document ${namespace}>${items.map(item).join("")}</w:document>`)],
      [
        "word/numbering.xml",
        Buffer.from(
          `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="7">${levels.map(level).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
        ),
      ],
    ]);
    const written = writeNumbering(parts).get("word/document.xml")?.toString() ?? "";
    return [...written.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner]) => inner?.replace(/<[^>]*>/g, ""));
  }

  it("begin anew below each heading", () => {
    const levels = [
      ["chineseCounting", "%1、"],
      ["chineseCounting", "（%2）"],
    ] as const;
    const items = [
      [0, "回顾"],
      [1, "工业"],
      [1, "农业"],
      [0, "安排"],
      [1, "项目"],
    ] as const;
    expect(counted(levels, items)).toEqual(["一、回顾", "（一）工业", "（二）农业", "二、安排", "（一）项目"]);
  });

  it("name the levels above", () => {
    const levels = [
      ["decimal", "%1."],
      ["decimal", "%1.%2"],
    ] as const;
    expect(
      counted(levels, [
        [0, "甲"],
        [1, "乙"],
        [1, "丙"],
      ]),
    ).toEqual(["1. 甲", "1.1 乙", "1.2 丙"]);
  });

  it.each([
    ["chineseCounting", 12, "十二"],
    ["chineseCounting", 20, "二十"],
    ["chineseCounting", 31, "三十一"],
    ["decimalEnclosedCircle", 3, "③"],
    ["decimalFullWidth", 10, "１０"],
    ["upperRoman", 9, "IX"],
    ["lowerLetter", 2, "b"],
  ])("%s %i is %s", (format, n, written) => {
    const items = Array.from({ length: n }, () => [0, "项"] as const);
    expect(counted([[format, "%1、"]], items).at(-1)).toBe(`${written}、项`);
  });

  it("leave out bullets", () => {
    expect(counted([["bullet", "•"]], [[0, "项"]])).toEqual(["项"]);
  });
});
