import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { type ReadingDocument, ReadingDocumentSchema } from "../wire/index.ts";
import { readDocument } from "./read-document.ts";
import { takeIn } from "./take-in.ts";

const read = async (name: string): Promise<ReadingDocument> =>
  readDocument(
    await takeIn({ fileName: name, bytes: readFileSync(new URL(`../../tests/files/${name}`, import.meta.url)) }),
  );

describe("a reading", () => {
  let text: ReadingDocument;
  let page: ReadingDocument;
  beforeAll(async () => {
    [text, page] = await Promise.all([read("report.txt"), read("page-gbk.htm")]);
  });

  it("is as the wire promises", () => {
    for (const document of [text, page])
      expect(ReadingDocumentSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  it("names the program and its rules", () => {
    expect(text.version).toEqual({ duixian: packageJson.version, rules: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(page.version).toEqual(text.version);
  });

  it("repeats the delivered text where the file does not show it itself", () => {
    expect(text.source).not.toHaveProperty("text");
    expect(page.source.text).toContain("地区生产总值达到186.4亿元");
  });

  it("is refused where the text is no report", async () => {
    await expect(read("recipe.txt")).rejects.toMatchObject({
      code: "no-report",
      detail: expect.stringContaining("“recipe.txt”的内容不像政府工作报告"),
    });
  });

  it("begins its notes with those on the file", () => {
    expect(page.notes[0]).toMatchObject({ code: "furniture", start: 0, end: 0, source: { start: 0, end: 0 } });
  });

  it("points at its words in the text and in the delivered text", () => {
    for (const { text: restored, source, statements, quantities } of [text, page]) {
      const delivered = source.text ?? restored;
      for (const { start, end, quote } of statements) expect(restored.slice(start, end)).toBe(quote);
      for (const { start, end, surface, source: at } of quantities) {
        expect(restored.slice(start, end)).toBe(surface);
        expect(delivered.slice(at.start, at.end)).toBe(surface);
      }
    }
    expect(text.quantities.length).toBeGreaterThan(20);
  });
});
