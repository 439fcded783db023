import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { decoded, isText } from "./draft-file.ts";

const words = "全县地区生产总值增长5.6％，粮食产量〇";

it.each(["utf8", "gb18030", "gbk", "utf16le", "utf16be"])("reads %s", (encoding) => {
  const addBOM = encoding.startsWith("utf16");
  expect(decoded(new Uint8Array(iconv.encode(words, encoding, { addBOM })))).toBe(words);
});

it("leaves a byte order mark out", () => {
  expect(decoded(new Uint8Array(iconv.encode(words, "utf8", { addBOM: true })))).toBe(words);
});

it("reads nothing from what is no text", () => {
  expect(decoded(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0))).toBeNull();
  expect(decoded(Uint8Array.of(0xff, 0xff, 0xff, 0xff))).toBeNull();
});

it("knows a text by its name", () => {
  expect(["草稿.txt", "草稿.TXT", "草稿.docx", "草稿.txt.pdf", "草稿"].map((name) => isText({ name }))).toEqual([
    ...[true, true, false, false, false],
  ]);
});
