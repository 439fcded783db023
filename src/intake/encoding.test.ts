import { readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { declaredEncoding, decode, type Encoding } from "./encoding.ts";

const file = (name: string) => readFileSync(new URL(`../../tests/files/${name}`, import.meta.url));
const report = file("report.txt").toString("utf8");
const encode = (text: string, encoding: Encoding) => iconv.encode(text, encoding, { addBOM: false });

describe("decode", () => {
  it.each<[string, Encoding]>([
    ["report.txt", "utf-8"],
    ["report-bom.txt", "utf-8"],
    ["report-gb18030.txt", "gb18030"],
    ["report-utf16le-bom.txt", "utf-16le"],
    ["report-utf16be-bom.txt", "utf-16be"],
    ["report-utf16le.txt", "utf-16le"],
    ["report-utf16be.txt", "utf-16be"],
  ])("%s is %s, and its text is the report", (name, encoding) => {
    expect(decode(file(name))).toEqual({ encoding, text: report, lost: 0, plausible: true });
  });

  it("knows Big5", () => {
    const { encoding, text, lost } = decode(file("report-big5.txt"));
    expect([encoding, lost]).toEqual(["big5", 0]);
    expect(text).toContain("現在，我代表縣人民政府，向大會報告工作");
  });

  it("looks past thousands of ASCII characters", () => {
    const { encoding, text } = decode(file("report-ascii-first.txt"));
    expect(encoding).toBe("gb18030");
    expect(text.endsWith(report)).toBe(true);
  });

  it("keeps carriage returns", () => {
    expect(decode(file("report-crlf.txt")).text).toBe(report.replaceAll("\n", "\r\n"));
  });

  it("takes off one byte order mark, not the author's second", () => {
    expect(decode(Buffer.from("\ufeff\ufeff政府")).text).toBe("\ufeff政府");
  });

  it("counts what cannot be decoded", () => {
    const { encoding, text, lost } = decode(file("report-cut.txt"));
    expect([encoding, lost, text.at(-1)]).toEqual(["utf-8", 1, "\ufffd"]);
  });

  it("says that noise is no text", () => {
    expect(decode(file("noise.txt")).plausible).toBe(false);
  });

  it("takes the declared encoding where the bytes leave it open, and not where they contradict it", () => {
    expect(decode(encode("丏丳丼", "big5"), "big5").encoding).toBe("big5");
    expect(decode(Buffer.from(report), "gb2312").encoding).toBe("utf-8");
    expect(decode(encode(report, "gb18030"), "utf-8").encoding).toBe("gb18030");
  });

  it("finds the encoding of any piece of the report of thirty characters", () => {
    const pieces = fc.integer({ min: 0, max: report.length - 30 }).map((at) => report.slice(at, at + 30));
    const encodings = fc.constantFrom<Encoding>("utf-8", "gb18030", "utf-16le", "utf-16be");
    fc.assert(
      fc.property(pieces, encodings, (text, encoding) => {
        expect(decode(encode(text, encoding))).toMatchObject({ encoding, text });
      }),
    );
  });
});

describe("declaredEncoding", () => {
  it.each([
    ['<meta charset="gbk">', "gbk"],
    ['<META http-equiv=Content-Type content="text/html; charset=gb2312">', "gb2312"],
    ['<?xml version="1.0" encoding="big5"?><html>', "big5"],
    ["<p>charset=gbk</p>", null],
  ])("%s", (head, encoding) => {
    expect(declaredEncoding(Buffer.from(head))).toBe(encoding);
  });
});
