// The corpora of honours, problems, terms, closeouts, livelihood items and projects. An example stands in one section whose role is that
// of the corpus, or the one written before ｜.

import { expect, it } from "vitest";
import { runCorpus } from "../../../tests/corpus.ts";
import { identity } from "../../text/index.ts";
import { grammar } from "../grammar/grammar.ts";
import type { Amount, Role, Section } from "../reading.ts";
import { tokens } from "../tokens/tokens.ts";
import { closeouts } from "./closeouts.ts";
import { type Found, type Material, materialOf } from "./found.ts";
import { honours, honourVerbs } from "./honours.ts";
import { livelihood } from "./livelihood.ts";
import { problems } from "./problems.ts";
import { projects } from "./projects.ts";
import { terms } from "./terms.ts";

const facts = {
  title: null,
  government: null,
  reviewYear: 2021,
  planYear: 2022,
  date: null,
  congress: null,
  speaker: null,
} as const;

function inPart(text: string, role: Role): Material {
  const end = text.length;
  const source = identity.toDelivered({ start: 0, end });
  const section: Section = { id: "1", heading: null, role, start: 0, end, source, children: [] };
  const list = tokens(text);
  return materialOf(text, list, grammar(text, list, null), [section], facts);
}

const line = (found: Found, text: string): string => {
  const quote = text.slice(found.start, found.end).replaceAll("\n", "⏎");
  if (found.kind === "term") return `${found.said.name} · ${found.said.meaning}`;
  if (found.kind === "closeout") {
    const { announced, done, adjusted, ongoing } = found.said;
    const counts = [
      announced,
      done && `done ${done}`,
      adjusted && `adjusted ${adjusted}`,
      ongoing && `ongoing ${ongoing}`,
    ];
    return [...counts.filter((count) => count !== null), `· ${quote}`].join(" ");
  }
  if (found.kind === "livelihood") {
    const { number, owners } = found.said;
    return `${number} ${quote}${owners.length > 0 ? ` · ${owners.join(" + ")}` : ""}`;
  }
  if (found.kind !== "project") return quote;
  const project = found.said;
  const amount = (name: string, it: Amount | null) => (it === null ? [] : [`${name} ${it.value}${it.unit}`]);
  const scale = project.scale === null ? [] : [`scale ${project.scale}`];
  return [
    project.name,
    project.stage ?? "no stage",
    ...amount("planned", project.planned),
    ...amount("invested", project.invested),
    ...scale,
  ].join(" · ");
};

const kinds: readonly (readonly [string, Role, (material: Material) => readonly Found[]])[] = [
  ["honours", "review", honours],
  ["problems", "problems", problems],
  ["terms", "glossary", terms],
  ["closeouts", "review", closeouts],
  ["livelihood", "livelihood", livelihood],
  ["projects", "review", projects],
];

for (const [name, usual, reader] of kinds)
  runCorpus(new URL(`${name}.corpus.txt`, import.meta.url), (example) => {
    const [, named, rest] = /^([a-z]+)｜([\s\S]*)$/.exec(example) ?? [];
    const text = rest ?? example;
    const found = reader(inPart(text, (named as Role | undefined) ?? usual));
    return { marks: [], lines: found.map((each) => line(each, text)) };
  });

it("gives an honour for every honour verb that is used as one", () => {
  const objects = [
    "全国文明城市称号",
    "国家级高新区",
    "全国百强县",
    "全国第二批示范名单",
    "省政府表彰",
    "省政府授予的先进称号",
    "省政府授予先进县称号",
    "全省竞赛一等奖",
    "国家级示范区",
  ];
  const silent = honourVerbs.filter(
    (verb) => !objects.some((object) => honours(inPart(`云湖县${verb}${object}。`, "review")).length > 0),
  );
  expect(silent).toEqual([]);
});

it("keeps the statements of a kind apart and in order, with their quotes inside the text", () => {
  const text = "云湖县荣获“全国文明县”称号，松江大桥建成通车，柳河水库开工建设，十件民生实事全部完成。";
  for (const [, , reader] of kinds) {
    let end = 0;
    for (const found of reader(inPart(text, "review"))) {
      expect(found.start).toBeGreaterThanOrEqual(end);
      expect(found.end).toBeGreaterThan(found.start);
      end = found.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
});
