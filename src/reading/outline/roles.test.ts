import { expect, it } from "vitest";
import { runCorpus } from "../../../tests/corpus.ts";
import { isUnnumberedPart, partRole, speaksOfGovernment, speaksOfLivelihood, speaksOfTargets } from "./roles.ts";

runCorpus(new URL("./roles.corpus.txt", import.meta.url), (text) => {
  const { role, mixed } = partRole(text);
  return { marks: [], lines: role === null ? [] : [mixed ? `${role} mixed` : role] };
});

it("takes a line for a part heading only when it names its time and its business", () => {
  const yes = ["2022年工作回顾", "“十三五”时期的工作回顾", "2023年工作安排建议", "加强政府自身建设", "2021年主要工作"];
  const no = [
    "工作回顾",
    "2022年，全县完成投资三十亿元",
    "经济运行稳中向好",
    "2022年工作回顾。",
    "2023年重点工作有以下六项：",
  ];
  expect(yes.filter((line) => !isUnnumberedPart(line))).toEqual([]);
  expect(no.filter(isUnnumberedPart)).toEqual([]);
});

it("tells section headings that change the role", () => {
  expect(speaksOfGovernment("（九）聚焦廉洁高效，打造法治诚信政府")).toBe(true);
  expect(speaksOfGovernment("（三）加强和创新社会治理")).toBe(false);
  expect(speaksOfTargets("（三）关于“十五五”时期发展的主要目标")).toBe(true);
  expect(speaksOfTargets("（二）锚定目标抓落实")).toBe(false);
  expect(speaksOfLivelihood("办好十件民生实事")).toBe(true);
  expect(speaksOfLivelihood("持续改善民生福祉")).toBe(false);
});
