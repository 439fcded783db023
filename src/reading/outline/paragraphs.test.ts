import fc from "fast-check";
import { expect, it } from "vitest";
import { runCorpus } from "../../../tests/corpus.ts";
import { layoutOf } from "./paragraphs.ts";

const BODY = "新建公路二十公里、改造危桥三座，完成投资两亿元。".repeat(15);
const LONG = "新建公路二十公里、改造危桥三座，完成投资两亿元。".repeat(60);

runCorpus(new URL("./paragraphs.corpus.txt", import.meta.url), (text) => {
  const { text: whole, paragraphs } = layoutOf(text.replaceAll("〔……〕", LONG).replaceAll("〔…〕", BODY));
  const lines = paragraphs.map(({ start, end, running }) => {
    const words = whole.slice(start, end).replaceAll(LONG, "〔……〕").replaceAll(BODY, "〔…〕").replaceAll("\n", "/");
    return (running ? "~" : "") + words.slice(0, 18);
  });
  return { marks: [], lines };
});

it("sets page numbers aside and goes on with the sentence they stand in", () => {
  const line = "新建农村公路二十公里、改造危桥三座，完成投资两亿元以上，带动就业九百余人，惠及";
  const text = [`　　${line}`, ...Array(50).fill(line), "— 12 —", "群众两万人。"].join("\n");
  const { paragraphs, pageNumbers } = layoutOf(text);
  expect(paragraphs.length).toBe(1);
  expect(pageNumbers.map(({ start, end }) => text.slice(start, end))).toEqual(["— 12 —"]);
});

it("loses no character that is no space, and no paragraph overlaps another", () => {
  const piece = fc.constantFrom(
    "一、",
    "（一）",
    "各位代表：",
    "。",
    "\n",
    " ",
    "　",
    "2023年",
    "是",
    "，",
    "“",
    "五年来，我们",
    "目标是：",
    BODY,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, paragraphs } = layoutOf(pieces.join(""));
      let last = 0;
      let kept = "";
      for (const { start, end } of paragraphs) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        kept += text.slice(start, end);
        last = end;
      }
      expect(kept.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
