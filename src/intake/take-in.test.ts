import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { restore } from "../reading/index.ts";
import { Problem, type ProblemCode } from "../wire/index.ts";
import { takeIn } from "./take-in.ts";
import { defaultLimits, type Limits } from "./taken.ts";

const file = (name: string) => readFileSync(new URL(`../../tests/files/${name}`, import.meta.url));
const taken = (name: string, limits?: Partial<Limits>) =>
  takeIn({ fileName: name, bytes: file(name) }, { ...defaultLimits, ...limits });
const problem = async (name: string, limits?: Partial<Limits>): Promise<Problem> => {
  const thrown = await taken(name, limits).then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown, `${name} is refused`).toBeInstanceOf(Problem);
  return thrown as Problem;
};

const report = file("report.txt").toString("utf8");
/** The report without its empty lines: how formats other than plain text give it. */
const paragraphs = report.split("\n").filter((line) => line !== "");

describe("a file that is read", () => {
  it("is handed on with what it was", async () => {
    const bytes = file("report-gb18030.txt");
    expect(await takeIn({ fileName: "报告.txt", bytes })).toEqual({
      fileName: "报告.txt",
      mediaType: "text/plain",
      encoding: "gb18030",
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes,
      delivered: report,
      notes: [],
    });
  });

  it.each([
    ["report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["report-numbered.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["page-gbk.htm", "text/html"],
    ["page-table.htm", "text/html"],
    ["page-utf16.htm", "text/html"],
    ["gbk-euc-h.pdf", "application/pdf"],
    ["unigb-ucs2-h.pdf", "application/pdf"],
  ])("%s gives the paragraphs of the report", async (name, mediaType) => {
    const found = await taken(name);
    expect(found.mediaType).toBe(mediaType);
    // A page has its own headline; what a .docx has behind the report is looked at elsewhere.
    const lines = found.delivered.replaceAll("　", " ").split("\n").slice(1, paragraphs.length);
    expect(lines).toEqual(paragraphs.slice(1).map((line) => line.replaceAll("　", " ")));
  });

  it("is what it holds, not what its name says", async () => {
    for (const [name, is] of [
      ["docx-inside.pdf", "docx"],
      ["html-inside.txt", "html"],
      ["text-inside.doc", "txt"],
    ]) {
      const { notes, delivered } = await taken(name as string);
      expect(notes[0]).toMatchObject({ code: "file-kind", messageEn: expect.stringContaining(`content is ${is}`) });
      expect(delivered).toContain("地区生产总值达到186.4亿元");
    }
  });

  it("remarks on bytes that are no character", async () => {
    expect((await taken("report-cut.txt")).notes).toMatchObject([{ code: "lost-character" }]);
  });

  it("may hold containers: they are not opened", async () => {
    expect((await taken("nested.docx")).delivered.split("\n")).toEqual(paragraphs);
  });
});

/** What a program makes of a file that it reads in the wrong encoding and saves as UTF-8. */
const saved = (bytes: Buffer, readAs: string): Buffer => Buffer.from(iconv.decode(bytes, readAs), "utf8");
const inUtf8 = Buffer.from(report, "utf8");
const inGbk = iconv.encode(report, "gb18030");

describe("a text in the wrong encoding", () => {
  const long = Buffer.from(report.repeat(60), "utf8");

  it.each<[string, Buffer, string]>([
    ["UTF-8 as GBK", inUtf8, "gb18030"],
    ["GBK as ISO 8859-1", inGbk, "latin1"],
    ["GBK as windows-1252", inGbk, "win1252"],
    ["UTF-8 as ISO 8859-1", inUtf8, "latin1"],
    ["UTF-8 as windows-1252", inUtf8, "win1252"],
    ["UTF-8 as GBK, a long one", long, "gb18030"],
    ["UTF-8 as ISO 8859-1, a long one", long, "latin1"],
  ])("is taken as it came: %s", async (_, bytes, readAs) => {
    const damaged = saved(bytes, readAs);
    const { delivered, encoding, mediaType, notes } = await takeIn({ fileName: "报告.txt", bytes: damaged });
    expect([encoding, mediaType, notes]).toEqual(["utf-8", "text/plain", []]);
    expect(delivered).toBe(damaged.toString("utf8"));
    expect(restore(delivered).text).toContain("地区生产总值达到186.4亿元");
  });

  it.each<[string, Buffer]>([
    ["GBK as UTF-8", Buffer.from(inGbk.toString("utf8"), "utf8")],
    ["GBK as UTF-8 and that as GBK", saved(Buffer.from(inGbk.toString("utf8"), "utf8"), "gb18030")],
  ])("is refused in one sentence where its characters are lost: %s", async (_, bytes) => {
    const thrown = await takeIn({ fileName: "报告.txt", bytes }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Problem);
    const { code, detail } = thrown as Problem;
    expect(code).toBe("damaged");
    expect(detail).toContain("汉字在此前转码时已经丢失");
    expect(detail).not.toMatch(/[。\n]/);
  });

  it("is still refused where it holds no report", async () => {
    const letters = Buffer.from("Le Théâtre de l'Opéra a été inauguré à Noël. ".repeat(40), "utf8");
    const thrown = await takeIn({ fileName: "lettre.txt", bytes: letters }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: "no-report" });
  });
});

describe("a file that is refused", () => {
  it.each<[string, ProblemCode, string]>([
    ["empty.txt", "empty", "空文件"],
    ["spaces.txt", "empty", "空文件"],
    ["other.txt", "no-report", "0 个汉字"],
    ["page-menu.htm", "no-report", "选错了文件或页面"],
    ["locked.pdf", "encrypted", "打开密码"],
    ["locked.docx", "encrypted", "去掉密码"],
    ["scanned.pdf", "no-text", "共 2 页"],
    ["scanned-stamp.pdf", "no-text", "文字识别"],
    ["cut.pdf", "damaged", "重新下载"],
    ["cut.docx", "damaged", "重新下载"],
    ["entities.docx", "damaged", "重新下载"],
    ["bomb.docx", "damaged", "压缩炸弹"],
    ["lying.docx", "damaged", "与声明不符"],
    ["old.doc", "unreadable-format", "另存为 .docx"],
    ["report.wps", "unreadable-format", "WPS 文字文档"],
    ["report.ofd", "unreadable-format", "导出为 PDF"],
    ["report.rtf", "unreadable-format", "另存为 .docx"],
    ["table.xls", "unreadable-format", "Excel"],
    ["table.xlsx", "unreadable-format", "Excel"],
    ["slides.ppt", "unreadable-format", "演示文稿"],
    ["reports.zip", "unreadable-format", "先解压"],
    ["reports.rar", "unreadable-format", "先解压"],
    ["picture.png", "unreadable-format", "文字识别"],
    ["page.mht", "unreadable-format", "仅 HTML"],
    ["noise.txt", "unreadable-format", "无法识别"],
  ])("%s: %s, %s", async (name, code, words) => {
    const { detail, detailEn, code: found } = await problem(name);
    expect(found).toBe(code);
    expect(detail).toContain(words);
    for (const sentence of [detail, detailEn]) {
      expect(sentence).toContain(`“${name}”`);
      expect(sentence, "every gap is filled").not.toMatch(/[{}]|undefined/);
      expect(sentence, "one sentence").not.toMatch(/[。\n]/);
    }
  });

  it.each<[string, Partial<Limits>, string]>([
    ["report.txt", { fileBytes: 1000 }, "超过 1 MB 的上限"],
    ["report.txt", { characters: 500 }, "884 字"],
    ["report.docx", { zipEntries: 3 }, "个部件"],
    ["report.docx", { zipBytes: 5000 }, "声明为"],
    ["report.docx", { xmlBytes: 5000 }, "超过 0 MB"],
    ["report.docx", { tags: 100 }, "超过 100 个标记"],
    ["page-gbk.htm", { tags: 50 }, "超过 50 个"],
    ["pages.pdf", { pages: 2 }, "超过 2 页"],
    ["pages.pdf", { characters: 500 }, "远远超过一份报告"],
    ["endless.pdf", { seconds: 2 }, "2 秒还没有读完"],
  ])("%s over %o: %s", async (name, limits, words) => {
    expect((await problem(name, limits)).detail).toContain(words);
  });
});

describe("noise", () => {
  // Each kind of file cut short, and with bytes changed: what the libraries throw must come out as one sentence.
  const names = ["report.docx", "gbk-euc-h.pdf", "page-gbk.htm", "report-utf16le.txt", "locked.pdf", "report-big5.txt"];
  it.each(names)("made of %s is read or refused, and nothing else", async (name) => {
    const whole = file(name);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1664525 + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let turn = 0; turn < 24; turn++) {
      const bytes = Buffer.from(turn % 2 === 0 ? whole.subarray(0, random(whole.length) + 1) : whole);
      for (let n = turn % 2 === 0 ? 0 : random(30); n >= 0; n--) bytes[random(bytes.length)] = random(256);
      const outcome = await takeIn({ fileName: name, bytes }).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Problem);
      else expect(outcome).toHaveProperty("delivered");
    }
  });
});
