import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../../reading/index.ts";
import type { ShownStatement } from "../../wire/index.ts";
import { besides, blocksOf } from "./pieces.ts";
import type { View } from "./places.ts";
import { placeIn } from "./places.ts";
import { kinds } from "./shapes.ts";

/** An invented report, line breaks and annotations included. */
const REPORT = `政府工作报告
——2031年1月16日在澄川县第十九届人民代表大会第一次会议上
澄川县代县长　陆知远

各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。

一、2030年工作回顾
过去一年，全县经(jīng)济发(fā)展稳中有进。地区生产(chǎn)总值86.4亿元，增长(zhǎng)6.2%；一般公共预算收入5.3亿元，下降1.4%。
（一）工业提质。规模以上工业增加值增长8.1%，高于全市平均1.2个百分点。

二、2031年工作安排
地区生产总值增长6.5%左右，城镇新增就业3200人以上。
`;

function shown(delivered: string) {
  const reading = read(delivered);
  const statements = reading.statements.map((each) => ({ ...each, correction: null }) as unknown as ShownStatement);
  return {
    ...reading,
    delivered,
    statements,
    repairs: [...reading.repairs],
    outline: [...reading.outline],
  } as Parameters<typeof blocksOf>[0];
}

const all = new Set(kinds);
const views: readonly View[] = ["restored", "delivered"];

describe.each(views)("blocks of the %s text", (view) => {
  const report = shown(REPORT);
  const text = view === "restored" ? report.text : report.delivered;
  const blocks = blocksOf(report, view, all);

  it("hold every character but white space, once and in order", () => {
    const told = blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("");
    expect(told.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
  });

  it("are cut into pieces that lie side by side and say their own characters", () => {
    for (const { start, end, pieces } of blocks) {
      expect(pieces[0]?.start).toBe(start);
      expect(pieces.at(-1)?.end).toBe(end);
      for (const [n, piece] of pieces.entries()) {
        expect(piece.text).toBe(text.slice(piece.start, piece.end));
        if (n > 0) expect(piece.start).toBe(pieces[n - 1]?.end);
      }
    }
  });

  it("carry every statement on exactly its characters", () => {
    for (const statement of report.statements) {
      const { start, end } = placeIn(view, statement);
      const on = blocks.flatMap(({ pieces }) => pieces.filter((piece) => piece.statements.includes(statement.id)));
      expect(on.map((piece) => piece.text).join("")).toBe(text.slice(start, end));
    }
  });

  it("are cut where something stands before a character, and only there", () => {
    const stop = text.indexOf("86.4") + 1;
    const starts = (from: readonly { pieces: readonly { start: number }[] }[]) =>
      from.flatMap(({ pieces }) => pieces.map(({ start }) => start));
    const before = starts(blocks);
    expect(before).not.toContain(stop);
    const after = starts(blocksOf(report, view, all, [stop]));
    expect(after.filter((start) => !before.includes(start))).toEqual([stop]);
  });

  it("know title, front, salutation and headings", () => {
    const roles = blocks.map(({ role, start, end }) => [role, text.slice(start, end).slice(0, 4)]);
    expect(roles.slice(0, 6)).toEqual([
      ["title", "政府工作"],
      ["front", "——20"],
      ["front", "澄川县代"],
      ["salutation", "各位代表"],
      ["paragraph", "现在，我"],
      ["heading-1", "一、20"],
    ]);
  });
});

describe("marks", () => {
  it("show a repair in the delivered text", () => {
    const report = shown(REPORT);
    const repaired = blocksOf(report, "delivered", all).flatMap(({ pieces }) =>
      pieces.filter(({ repair }) => repair !== null),
    );
    expect(repaired.map(({ text }) => text).join("")).toContain("(fā)");
  });

  describe("of several kinds at one place", () => {
    const report = shown(REPORT);
    const measure = report.statements.find(
      ({ kind, quote }) => kind === "measure" && quote.includes("城镇新增就业"),
    ) as ShownStatement;
    const around = { ...measure, id: "p1", kind: "commitment", measure: undefined, start: measure.start - 9 } as const;
    const project = { ...measure, id: "p2", kind: "project", measure: undefined } as const;
    const several = { ...report, statements: [around, measure, project] as ShownStatement[] };
    const pieceAt = (marked: readonly string[]) =>
      blocksOf(several, "restored", new Set(marked))
        .flatMap(({ pieces }) => pieces)
        .find(({ start, end }) => start <= measure.start && measure.start < end);

    it("keep a line each, and a click finds the shortest first", () => {
      const piece = pieceAt(kinds);
      expect(piece?.lines).toEqual(["commitment", "project", "measure"]);
      expect(piece?.marked).toEqual([measure.id, "p2", "p1"]);
    });

    it("are marked and found only where their kind is", () => {
      const piece = pieceAt(["commitment"]);
      expect(piece?.lines).toEqual(["commitment"]);
      expect(piece?.marked).toEqual(["p1"]);
      expect(piece?.statements).toHaveLength(3);
    });

    it("are named beside each other", () => {
      expect(besides(several.statements, around as ShownStatement).map(({ id }) => id)).toEqual([measure.id, "p2"]);
    });
  });

  it("give a text without line breaks its parts back", () => {
    const { text, delivered, ...rest } = shown(REPORT);
    const flat = (broken: string) => broken.replaceAll("\n", " ");
    const report = { ...rest, text: flat(text), delivered: flat(delivered) };
    const roles = blocksOf(report, "restored", all).map(({ role }) => role);
    expect(roles.filter((role) => role === "heading-1")).toHaveLength(2);
  });
});

describe("any text", () => {
  it("is cut without losing a character", () => {
    const strings = fc.string({
      unit: fc.constantFrom("一", "、", "2030年", "\n", " ", "增长6%", "(fā)", "发展", "。"),
      maxLength: 80,
    });
    fc.assert(
      fc.property(strings, (text) => {
        const report = shown(text);
        for (const view of views) {
          const told = blocksOf(report, view, all).flatMap(({ pieces }) => pieces.map((piece) => piece.text));
          const whole = view === "restored" ? report.text : report.delivered;
          expect(told.join("").replaceAll(/\s/g, "")).toBe(whole.replaceAll(/\s/g, ""));
        }
      }),
      { numRuns: 60 },
    );
  });
});
