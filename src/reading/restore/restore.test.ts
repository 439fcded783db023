// The stage as a whole: the examples of every kind, and what holds of any text whatever.

import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { parseCorpus, runCorpus } from "../../../tests/corpus.ts";
import type { RepairKind } from "../reading.ts";
import { kinds, type Restored, restore } from "./restore.ts";

const corpusOf = (kind: RepairKind): URL => new URL(`./${kind}.corpus.txt`, import.meta.url);
const shown = (text: string): string => text.replaceAll("\n", "⏎");

/** The repairs of one kind as marks; the restored text, if there are any, and the notes as lines. */
for (const { name } of kinds)
  runCorpus(corpusOf(name), (text) => {
    const restored = restore(text);
    const repairs = restored.repairs.filter((repair) => repair.kind === name);
    const notes = restored.notes.map(({ code, start, end, message }) =>
      [code, `“${restored.text.slice(start, end)}”`, message ?? ""].join(" ").trim(),
    );
    return {
      marks: repairs.map(({ kind, source }) => ({ kind, ...source })),
      lines: [...(repairs.length > 0 ? [shown(restored.text)] : []), ...notes],
    };
  });

/** What must hold of every answer; the first thing that does not, or null. */
function fault(delivered: string, { text, map, repairs, notes }: Restored): string | null {
  if (map.apply(delivered) !== text) return "the map does not give the text";
  let from = { source: 0, restored: 0, kind: "" };
  for (const { start, end, source, kind, before, after, confidence } of repairs) {
    const at = `${kind} ${source.start}-${source.end}`;
    if (source.start < from.source) return `${at} overlaps the repair before it`;
    if (source.start === from.source && kind === from.kind) return `${at} is not a maximal run`;
    if (text.slice(from.restored, start) !== delivered.slice(from.source, source.start)) return `a change before ${at}`;
    if (delivered.slice(source.start, source.end) !== before) return `${at} has not its delivered characters`;
    if (text.slice(start, end) !== after) return `${at} has not its restored characters`;
    if (before === after || before === "") return `${at} repairs nothing`;
    if (!(confidence > 0 && confidence <= 1)) return `${at} has the confidence ${confidence}`;
    const there = map.toRestored(source);
    if (there.start !== start || there.end !== end) return `${at} is not where the map has it`;
    from = { source: source.end, restored: end, kind };
  }
  if (text.slice(from.restored) !== delivered.slice(from.source)) return "a change after the last repair";
  const astray = notes.find(({ start, end, source }) => {
    const there = map.toDelivered({ start, end });
    return end > text.length || there.start !== source.start || there.end !== source.end;
  });
  return astray === undefined ? null : `the note at ${astray.start} is not where the map has it`;
}

const expectSound = (delivered: string, restored: Restored): void => expect(fault(delivered, restored)).toBeNull();

const words =
  "政府 工作 报告 全县 地区生产总值 增长 完成 显著 乾坤 著名 （GDP） (县) 12.5% 3000万元 “六保” 什么 ? ！ 。 ， \n".split(
    " ",
  );
const misread =
  "鏀垮簻 宸ヤ綔 € � 锟斤拷 闀� 銆� Õþ¸® ±¨¸æ æ”¿åºœ å·¥ä½œ Ã¦ \u0081 \u009d \u00a0 81;64 5;% 二三五年 二O二五年 20212035年 ;; 长;".split(
    " ",
  );
const damage =
  "發 業 縣 乾 著 於 (fā) yè) (chǎn ? 氨 鶞 珗 A ｡ 。 ! ; ( （ ） “ ” · □ \uE260 \uD83D \uDE00 ā \u3000 \r\n 5 ".split(
    " ",
  );

describe("any text", () => {
  it("is answered soundly, the same each time", () => {
    const unit = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...damage),
      fc.constantFrom(...misread),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join("");
        const once = restore(text);
        expectSound(text, once);
        expect(restore(text)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["question marks", "?".repeat(100_000)],
    ["question marks between words", "甲乙?".repeat(33_000)],
    ["question marks before rare characters", "?氨鶞珗".repeat(25_000)],
    ["opening brackets", "(".repeat(100_000)],
    ["annotations that never end", "發(fā".repeat(25_000)],
    ["tone marks", "āáǎà".repeat(25_000)],
    ["lone surrogates", "\uD83D".repeat(100_000)],
    ["posts without names", "縣長 ".repeat(33_000)],
    ["the words of names", "乾著於".repeat(33_000)],
    ["halves of characters", "涓".repeat(100_000)],
    ["characters misread and cut", "闀�".repeat(50_000)],
    ["marks for lost bytes", "\ufffd".repeat(100_000)],
    ["bytes as letters", "é".repeat(100_000)],
    ["letters that misread characters begin with", "å\u00bf".repeat(50_000)],
    ["semicolons", "5;".repeat(50_000)],
    ["semicolons in a row", ";".repeat(100_000)],
    ["years", "二三五年".repeat(25_000)],
    ["glued years", "20212035年".repeat(11_000)],
  ])("of 100,000 characters is read to its end: %s", (_, text) => {
    expectSound(text, restore(text));
  });
});

describe("a text without damage", () => {
  const clean = words.filter((word) => word !== "?");

  it("comes back as it is, with no repair and no note", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...clean), { maxLength: 200 }), (units) => {
        const text = units.join("");
        const { map, ...rest } = restore(text);
        expect(rest).toEqual({ text, repairs: [], notes: [] });
        expect(map.edits).toEqual([]);
      }),
    );
  });
});

describe("what is restored", () => {
  it("needs no further repair", () => {
    for (const { name } of kinds)
      for (const { text } of parseCorpus(readFileSync(corpusOf(name), "utf8"))) {
        const once = restore(text).text;
        expect(restore(once).text).toBe(once);
      }
  });
});

/** How a text comes out whose bytes are read in the wrong encoding. */
const mixedUp: Record<string, (text: string) => string> = {
  "UTF-8 as GBK": (text) => iconv.decode(Buffer.from(text, "utf8"), "gb18030"),
  "UTF-8 as GBK, losses unmarked": (text) =>
    iconv.decode(Buffer.from(text, "utf8"), "gb18030").replaceAll("\ufffd", ""),
  "UTF-8 as GBK without user-defined characters": (text) =>
    iconv.decode(Buffer.from(text, "utf8"), "gb18030").replace(/[\ue000-\uf8ff]/g, "\ufffd"),
  "GBK as ISO 8859-1": (text) => iconv.decode(iconv.encode(text, "gb18030"), "latin1"),
  "GBK as windows-1252": (text) => new TextDecoder("windows-1252").decode(iconv.encode(text, "gb18030")),
  "UTF-8 as ISO 8859-1": (text) => Buffer.from(text, "utf8").toString("latin1"),
  "UTF-8 as windows-1252, with losses": (text) => iconv.decode(Buffer.from(text, "utf8"), "win1252"),
};

describe("a text in the wrong encoding", () => {
  const sentence =
    "漪湖县坚持稳中求进，地区生产总值增长6.2%，财政收入增长5.1%。\n“书香漪湖”品牌叫响，民生福祉持续增进。\n";

  it.each(Object.entries(mixedUp))("%s: any piece of it is answered soundly, the same each time", (_, mixUp) => {
    const whole = mixUp(sentence.repeat(3));
    const places = fc.integer({ min: 0, max: whole.length });
    fc.assert(
      fc.property(places, places, fc.constantFrom("", "漪湖县", "é", "\n", "5"), (start, end, extra) => {
        const piece = extra + whole.slice(start, end) + extra;
        const once = restore(piece);
        expectSound(piece, once);
        expect(restore(piece)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it("gives its clean neighbours back as they are", () => {
    for (const mixUp of Object.values(mixedUp)) {
      const clean = "全县上下团结一心，狠抓落实。\n";
      const { text } = restore(clean + mixUp(sentence) + clean);
      expect(text.startsWith(clean), text).toBe(true);
      expect(text.endsWith(clean), text).toBe(true);
    }
  });
});

describe("reports damaged on purpose", () => {
  const folder = new URL("../../../examples/reports/", import.meta.url);
  const reports = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
  const toTraditional = Converter({ from: "cn", to: "t" });
  const readings: Record<string, string> = {
    業: "yè",
    發: "fā",
    產: "chǎn",
    農: "nóng",
    質: "zhì",
    縣: "xiàn",
    經: "jīng",
  };
  const annotated = (text: string): string => text.replace(/[業發產農質縣經]/g, (char) => `${char}(${readings[char]})`);

  /** Cuts the first byte of a sentence mark off, and the last byte of what follows, as a page does that is cut by bytes. */
  function shifted(text: string): string {
    let count = 0;
    return text.replace(/([。”])([\u4e00-\u9fa5]{5,9})(?=[，。、；])/g, (all) => {
      const bytes = iconv.encode(all, "gb18030").subarray(1, -1);
      return count++ % 4 === 0 ? `?${iconv.decode(bytes, "gb18030")}` : all;
    });
  }

  /** How many characters in a thousand stand in no equal run of eight. */
  function wrong(want: string, got: string): number {
    const runs = new Set(Array.from({ length: got.length }, (_, n) => got.slice(n, n + 8)));
    const lost = Array.from({ length: want.length - 7 }, (_, n) => want.slice(n, n + 8)).filter(
      (run) => !runs.has(run),
    );
    return (1000 * lost.length) / 8 / want.length;
  }

  it.each(reports)("%s: undamaged, it is left alone", (name) => {
    expect(restore(read(name)).repairs).toEqual([]);
  });

  it.each(reports)("%s: in traditional characters", (name) => {
    expect(wrong(read(name), restore(toTraditional(read(name))).text)).toBeLessThan(0.1);
  });

  it.each(reports)("%s: with pinyin", (name) => {
    const damaged = annotated(toTraditional(read(name)));
    const restored = restore(damaged);
    expectSound(damaged, restored);
    expect(restored.text).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/);
    expect(wrong(read(name), restored.text)).toBeLessThan(0.1);
  });

  it.each(reports)("%s: shifted, converted and with pinyin", (name) => {
    const damaged = annotated(toTraditional(shifted(read(name))));
    const restored = restore(damaged);
    expectSound(damaged, restored);
    expect(wrong(read(name), restored.text)).toBeLessThan(wrong(read(name), shifted(read(name))) / 3);
  });

  it.each(reports)("%s: in the wrong encoding", (name) => {
    for (const [way, mixUp] of Object.entries(mixedUp)) {
      const damaged = mixUp(read(name));
      const restored = restore(damaged);
      expectSound(damaged, restored);
      const bound = way.endsWith("1") || way.startsWith("GBK") ? 0 : way.includes("without") ? 50 : 20;
      expect(wrong(read(name), restored.text), way).toBeLessThanOrEqual(bound);
    }
  });
});
