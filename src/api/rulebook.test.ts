// Which government a name and code stand for in the end, by the tables of divisions; and the promises that nothing answers yet.

import { expect, it } from "vitest";
import { read } from "../reading/index.ts";
import { lineageOf, rulebook } from "./rulebook.ts";

const of = (code: string | null, name = "某县") => lineageOf({ name, code, tier: null, parents: ["云岭省", "临川市"] });

it.each([
  ["never changed its code", "140826", "140826"],
  ["became a district", "320683", "320612"],
  ["changed it twice", "341422", "340281"],
  ["nobody has", "990201", "990201"],
])("a code that %s: %s goes by %s", (_, code, key) => {
  expect(of(code)).toEqual({ key, into: null });
});

it("an area that was joined to one other leads there, from the last year that has it", () => {
  expect(of("110103")).toEqual({ key: "110103", into: { key: "110101", from: 2009 } });
});

it("a city that was dissolved into districts of another leads nowhere: a district answers for less", () => {
  expect(of("371200")).toEqual({ key: "371200", into: null });
});

it("an area that went to several leads nowhere", () => {
  expect(of("341400")).toEqual({ key: "341400", into: null });
});

it("a government without a code goes by its name under its parents", () => {
  expect(of(null, "柳河镇")).toEqual({ key: "云岭省-临川市-柳河镇", into: null });
});

it("names the promises of a report without an answer, the same ones that are followed", () => {
  const report = (year: number) =>
    read(
      `${year}年青石县政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n` +
        `一、${year - 1}年工作回顾\n地区生产总值增长6%。\n二、${year}年工作安排\n` +
        "今年经济社会发展的主要预期目标是：地区生产总值增长6%左右。\n（一）抓好重点工作。新建高标准农田5万亩，建成桂花湖水厂。\n",
    );
  const [earlier, later] = [report(2031), report(2032)];
  const due = rulebook.promises(earlier);
  expect(due.map(({ promise }) => promise.quote).join()).toContain("高标准农田");
  expect(due).toEqual(rulebook.follow(earlier, later).map(({ promise, measurable }) => ({ promise, measurable })));
  expect(rulebook.version).toMatch(/^[0-9a-f]{12}$/);
});
