import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Problem } from "../wire/index.ts";
import { htmlText } from "./html.ts";
import { defaultLimits } from "./taken.ts";

const extract = (html: string | Buffer) => htmlText(Buffer.from(html), "page.html", defaultLimits);
const lines = (html: string) => extract(html).text.split("\n");

/** Enough of a report for a page to have an article. */
const body = Array.from(
  { length: 8 },
  (_, n) => `第${n + 1}项工作扎实推进，全年完成投资${n + 3}.6亿元，带动就业${n + 2}万人，群众的获得感不断增强。`,
);
const paragraphs = body.map((text) => `<p>${text}</p>`).join("\n");
const page = (inner: string) =>
  `<html><head><meta charset="utf-8"><title>页</title></head><body>${inner}</body></html>`;

describe("a saved page", () => {
  const saved = readFileSync(new URL("../../tests/files/page-gbk.htm", import.meta.url));

  it("gives the article and its headline, and counts what was left out", () => {
    const { text, encoding, title, notes } = extract(saved);
    expect([encoding, title]).toEqual(["gb18030", "2024年政府工作报告"]);
    expect(text.startsWith("2024年政府工作报告\n——2024年1月16日在澄岭县")).toBe(true);
    expect(text.endsWith("把澄岭的明天建设得更加美好！")).toBe(true);
    for (const furniture of [
      "打印本页",
      "浏览次数",
      "上一篇",
      "责任编辑",
      "分享到",
      "扫一扫",
      "ICP备",
      "相关链接",
      "不显示",
    ])
      expect(text).not.toContain(furniture);
    expect(notes).toMatchObject([{ code: "furniture", message: expect.stringMatching(/21 处，共 \d+ 字/) }]);
  });

  it("has no remark where nothing was left out", () => {
    expect(extract(page(`<div>${paragraphs}</div>`))).toMatchObject({ text: body.join("\n"), notes: [] });
  });

  it("keeps a short last part that stands beside the others", () => {
    const glossary = "<div><p>名词解释</p><p>1.两新：新型基础设施和新型城镇化。</p></div>";
    expect(lines(page(`<div id="main"><div>${paragraphs}</div>${glossary}</div>`))).toEqual([
      ...body,
      "名词解释",
      "1.两新：新型基础设施和新型城镇化。",
    ]);
  });

  it("keeps a chapter that stands in a box of its own, and not the site's notice", () => {
    const chapter = body.map((text) => text.replace("工作", "计划")).slice(0, 2);
    const boxes = `<div class="a"><div>${paragraphs}</div></div><div class="b">${chapter.map((text) => `<p>${text}</p>`).join("")}</div>`;
    const notice =
      "<div>版权说明：本网站刊登的内容，未经书面同意，任何单位和个人不得转载、摘编，也不得作商业用途。</div>";
    expect(lines(page(`<div>${boxes}</div>${notice}`))).toEqual([...body, ...chapter]);
  });

  it("keeps who organises what, and not who runs the site", () => {
    const owner = "<p>主办单位：县教育局</p>";
    expect(lines(page(`<div>${owner}${paragraphs}<p>主办单位：县人民政府办公室</p></div>`))).toEqual([
      "主办单位：县教育局",
      ...body,
    ]);
  });

  it("is read where the text stands in no element of its own", () => {
    expect(lines(`${body.join("<br>")}<br>打印本页`)).toEqual(body);
  });

  it("is refused where it shows nothing", () => {
    expect(() => extract(page("<script>var text = '政府工作报告';</script>"))).toThrow(Problem);
  });
});

describe("its text", () => {
  const first = (html: string) => lines(page(`<div>${html}${paragraphs}</div>`))[0];

  it.each([
    ["<p>增长&nbsp;8&#37;&mdash;&#x5de6;右</p>", "增长 8%—左右"],
    ["<p>　　全县生产\n总值</p>", "全县生产总值"],
    ["<p>GDP\ngrowth</p>", "GDP growth"],
    ["<p>建成<b>高标准</b><span>农田</span>3万亩</p>", "建成高标准农田3万亩"],
    ["<p>零\u200b宽</p>", "零宽"],
    ["<p>常住人口<sup>[1]</sup>38万人</p>", "常住人口38万人"],
    ["<p>面积12km<sup>2</sup></p>", "面积12km2"],
    ["<p>看见<span style='display: none'>看不见</span></p>", "看见"],
    ["<table><tr><td>指标</td><td>2023年</td></tr></table>", "指标\t2023年"],
    ["<pre>第一行\n第二行</pre>", "第一行"],
  ])("%s is %s", (html, text) => {
    expect(first(html)).toBe(text);
  });
});
