import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";
import { type Placed, read, type Section } from "./index.ts";

const folder = new URL("../../examples/reports/", import.meta.url);
const examples = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

/** Everything that must hold of any reading of any text. */
function hold(delivered: string): void {
  const reading = read(delivered);
  const { text } = reading;
  const inside = ({ start, end, source }: Placed) => {
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
    expect(0 <= source.start && source.start <= source.end && source.end <= delivered.length).toBe(true);
  };
  for (const s of reading.statements) {
    inside(s);
    expect(s.quote).toBe(text.slice(s.start, s.end));
  }
  for (const q of reading.quantities) {
    inside(q);
    expect(q.surface).toBe(text.slice(q.start, q.end));
  }
  for (const r of reading.repairs) {
    inside(r);
    expect(r.after).toBe(text.slice(r.start, r.end));
    expect(r.before).toBe(delivered.slice(r.source.start, r.source.end));
  }
  for (const n of reading.notes) inside(n);
  let at = 0;
  for (const section of reading.outline) {
    expect(section.start).toBe(at);
    at = section.end;
    nested(section);
  }
  expect(at).toBe(text.length);
  if (reading.repairs.length === 0) expect(text).toBe(delivered);
}

function nested(section: Section): void {
  let at = section.start;
  for (const child of section.children) {
    expect(child.start).toBeGreaterThanOrEqual(at);
    expect(child.end).toBeLessThanOrEqual(section.end);
    at = child.end;
    nested(child);
  }
}

describe.each(examples)("%s", (_name, text) => {
  it("reads with every quote equal to its slice", () => hold(text));

  it("reads the same twice", () => expect(read(text)).toEqual(read(text)));

  it("is given back unchanged: nothing in it is damaged", () => expect(read(text).text).toBe(text));

  it("reads from any truncation", () => {
    fc.assert(
      fc.property(fc.nat(text.length), (length) => hold(text.slice(0, length))),
      { numRuns: 40 },
    );
  });

  it("gives one number one meaning for one indicator", () => {
    const { statements, quantities } = read(text);
    for (const q of quantities) {
      const said = statements.filter((s) => s.kind === "measure" && q.statements.includes(s.id));
      const names = said.map((s) => s.measure?.indicator.name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

const pieces = fc.constantFrom(
  ..."地区生产总值 增长 8% 、 ， 。 分别 和 以上 左右 从 到 第 前 位 亿元 万 一 十 〇 2025 年 （ ） “ ” ？ ? ( ) fā 發 確 \n 与 经济增长 同步 占 比重 3.5 — : % 个百分点 新增 预计 一、 （一）".split(
    " ",
  ),
);

it("reads any string without a throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), hold), { numRuns: 300 });
});

it("reads any jumble of the genre's own words without a throw", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 120 }), (list) => hold(list.join(""))),
    { numRuns: 500 },
  );
});

const whole = "2031年青石县政府工作报告\n各位代表：\n一、2030年工作回顾\n";
const plan = "\n二、2031年工作安排\n";

// Linear time is held by the bench; here a rule that looks back or ahead without bound would run for minutes.
it.each(
  "、 ， 。 分别 1 1. 12, 一 二三 年 2031年 （ ） “ ” 《 增长 推进 的 新建 建成 荣获 责任单位： ： (fā) 發 ? ; 1; % 百分点 亿元以上 从1到 第 第一 前 位 其中 和 与经济增长同步 完成 保持 稳定在 连续 占 比重 是指 一是 ① 十件民生实事 \n \r\n \u3000 —— · 总投资 项目 等 é € \u0080 \ufffd 〇 □ 各位代表 （一） 年底前 力争 以 对 不 号".split(
    " ",
  ),
)("reads 100,000 characters of %j without going astray", { timeout: 120_000 }, (piece) => {
  const many = piece.repeat(100_000 / piece.length);
  for (const text of [many, `${whole}增长5%。${plan}${many}`, `${whole}${many}${plan}`]) {
    const { outline, text: restored } = read(text);
    expect(outline.at(-1)?.end).toBe(restored.length);
  }
});

it("doubts a number that an indicator can hardly have", () => {
  const { notes } = read(`${whole}地区生产总值增长580%。${plan}`);
  expect(notes.map(({ code, message }) => [code, message])).toContainEqual([
    "doubtful-number",
    "地区生产总值 580%：不在通常范围（-20 至 40），请核对原文",
  ]);
});

it("explains a stretch by its tokens and rules", () => {
  const reading = read("地区生产总值增长6.2%。");
  const told = explain(reading, { start: 0, end: reading.text.length });
  expect(told.rules.map((r) => r.name)).toEqual(["<indicator> 增长 <percent>"]);
  expect(told.tokens.map((t) => [t.kind, t.text])).toEqual([
    ["percent", "6.2%"],
    ["stop", "。"],
  ]);
});

it("refuses to explain what lies outside the text", () => {
  expect(() => explain(read("短"), { start: 0, end: 9 })).toThrow(RangeError);
});
