// The rules of the eleven registers in words, in both languages, and what the editor says of a file.

import { readdirSync, readFileSync } from "node:fs";
import i18next, { type TFunction } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { configurationIn } from "../../../registers/index.ts";
import { en } from "../../app/words.en.ts";
import { zh } from "../../app/words.zh-CN.ts";
import { copyOf } from "./copy.ts";
import { changedLines } from "./lines.ts";
import { lineOf } from "./place.ts";
import { chaptersOf } from "./told.ts";

const fileOf = (name: string): string => readFileSync(`registers/${name}`, "utf8");
const files = readdirSync("registers").filter((name) => name.endsWith(".yaml"));
const configurationOf = (file: string) => {
  const read = configurationIn(file);
  if (read.kind === "troubles") throw new Error(JSON.stringify(read.troubles));
  return read.configuration;
};
const says = new Map<string, TFunction>();
const told = (file: string, language: string): string[] =>
  chaptersOf({ configuration: configurationOf(file), t: says.get(language)! }).flatMap(({ key, rules }) =>
    rules.map(({ name, words, more = "" }) => `${key}|${name}|${words}${more}`),
  );

beforeAll(async () => {
  for (const [lng, translation] of Object.entries({ zh, en })) {
    const one = i18next.createInstance();
    says.set(
      lng,
      await one.init({
        lng,
        resources: { [lng]: { translation } },
        interpolation: { escapeValue: false },
        showSupportNotice: false,
      } as object),
    );
  }
});

describe("rules in words", () => {
  it.each(files.flatMap((file) => ["zh", "en"].map((language) => ({ file, language }))))(
    "$file in $language: whole sentences without a hole or a key",
    ({ file, language }) => {
      const lines = told(fileOf(file), language);
      expect(lines.length).toBeGreaterThan(10);
      expect(
        lines.filter((line) =>
          /\{\{|people\.|registers\.|undefined|null|\|\|/.test(line.split("|").slice(1).join("|")),
        ),
      ).toEqual([]);
    },
  );

  it("are those of the file", () => {
    const errands = told(fileOf("errands-13710.yaml"), "zh");
    expect(errands).toContain("steps|7天办结|交办或重开后7个自然日内；以办结为完成；只用于事项性质为一般的事项。");
    expect(errands).toContain(
      "steps|每月报告|交办或重开以后每满一个月一次，第一次在满2个月时；以报告为完成；销号以后不再要求。",
    );
    const tasks = told(fileOf("yearly-tasks.yaml"), "zh");
    expect(tasks).toContain("steps|签收|交办后3个工作日内；以签收为完成。");
    expect(tasks).toContain(
      "steps|完成|在事项的截止日以前；以办结为完成；调整以后不再要求；到期日是休息日的，不顺延。",
    );
    expect(tasks).toContain(
      "rates|完成率|完成和提前完成的任务占全部任务的比例，调整的任务仍在分母里。分子：阶段为提前完成或完成；分母：全部事项。".replace(
        "提前完成或完成",
        "完成或提前完成",
      ),
    );
    expect(told(fileOf("suggestions.yaml"), "zh")).toContain("grades|不满意|给出这一评价，事项重新办理。");
  });
});

describe("the editor", () => {
  const file = fileOf("yearly-tasks.yaml");

  it("finds the line of a trouble from its place", () => {
    const broken = file.replace("期限: 3个工作日", "期限: 三天");
    const read = configurationIn(broken);
    const [trouble] = read.kind === "troubles" ? read.troubles : [];
    const line = broken.split("\n").findIndex((text) => text.includes("三天")) + 1;
    expect(trouble?.where).toBe("步骤 › 第1项 › 期限");
    expect(lineOf(broken, trouble?.where ?? "")).toBe(line);
    expect(lineOf(file, "比率 › 完成率 › 分子")).toBe(
      file.split("\n").findIndex((text) => text.includes("分子: { 阶段: [done, done-early] }")) + 1,
    );
    expect(lineOf(file, "阶段 › 第99项")).toBe(file.split("\n").indexOf("阶段:") + 1);
    expect(lineOf(file, "第7行")).toBe(7);
    expect(lineOf(file, "全文")).toBe(null);
  });

  it("says what went and what came, and nothing else", () => {
    expect(changedLines("a\nb\nc", "a\nB\nc\nd")).toEqual([
      { kind: "gone", text: "b", number: null },
      { kind: "new", text: "B", number: 2 },
      { kind: "new", text: "d", number: 4 },
    ]);
    expect(changedLines(file, file)).toEqual([]);
  });

  it.each(["防汛值守", "true", "A: b", "$&"])("copies a register under the name %j", (name) => {
    const copy = configurationOf(copyOf(file, "flood-watch", name));
    expect([copy.code, copy.name, copy.steps]).toEqual(["flood-watch", name, configurationOf(file).steps]);
  });
});
