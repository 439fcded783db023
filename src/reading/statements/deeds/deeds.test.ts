// The corpora of deeds. A sentence stands in a plan of 2022, or of the years before ｜; one of achievements in a review of 2021.

import { describe, expect, it } from "vitest";
import { runCorpus } from "../../../../tests/corpus.ts";
import { grammar } from "../../grammar/grammar.ts";
import {
  abstractions,
  actions,
  figures,
  innerVerbs,
  manner,
  manners,
  outcomes,
  undertakings,
} from "../../lexicon/undertakings.ts";
import type { Period, ReportFacts, Role, Section } from "../../reading.ts";
import { tokens } from "../../tokens/tokens.ts";
import { achievements } from "../achievements.ts";
import { commitments } from "../commitments.ts";
import { type Found, type Material, materialOf } from "../found.ts";
import { dateOf } from "./times.ts";

const facts: ReportFacts = {
  title: null,
  government: null,
  reviewYear: 2021,
  planYear: 2022,
  date: null,
  congress: null,
  speaker: null,
};

function stood(text: string, sections: readonly Section[]): Material {
  const list = tokens(text);
  return materialOf(text, list, grammar(text, list, null), sections, facts);
}

function oneSection(text: string, role: Role): readonly Section[] {
  const span = { start: 0, end: text.length } as Section;
  return [{ ...span, source: span.source, id: "1", heading: null, role, children: [] }];
}

/** `finish · 建成 · 桂花湖水厂二期 · measurable`, with deadline, place and owner where there are any. */
function line(found: Found): string {
  if (found.kind !== "commitment") return "";
  const { strength, verb, object, measurable, deadline, place, owner } = found.said;
  const said = [strength, verb, object, measurable ? "measurable" : "open"];
  if (deadline !== null && !deadline.implied) said.push(`${deadline.text} ${deadline.date}`);
  if (place !== null) said.push(`@${place}`);
  if (owner !== null) said.push(`&${owner.text}`);
  return said.join(" · ");
}

const quote = (text: string, { start, end }: Found): string => text.slice(start, end);

runCorpus(new URL("./deeds.corpus.txt", import.meta.url), (text) => {
  const isList = text.startsWith("实事｜");
  const words = isList ? text.slice(3) : text;
  const found = commitments(stood(words, oneSection(words, isList ? "livelihood" : "plan")));
  return { marks: [], lines: found.map(line) };
});

/** A plan whose sections are the words between （一） and （二）, headed up to their first stop. */
function planOf(text: string): readonly Section[] {
  const [plan] = oneSection(text, "plan") as [Section];
  const starts = [...text.matchAll(/（[一二三四]）[^。\n]*/g)];
  const children = starts.map((found, i) => {
    const end = starts[i + 1]?.index ?? text.length;
    return {
      ...plan,
      start: found.index as Section["start"],
      end: end as Section["end"],
      id: `1.${i + 1}`,
      heading: found[0],
    };
  });
  return [{ ...plan, children }];
}

runCorpus(new URL("./leads.corpus.txt", import.meta.url), (text) => {
  const found = commitments(stood(text, planOf(text)));
  return { marks: [], lines: found.map((each) => quote(text, each)) };
});

runCorpus(new URL("./times.corpus.txt", import.meta.url), (text) => {
  const [, from, to, words] = /^(?:(\d{4})-(\d{4})｜)?(.*)$/.exec(text) ?? [];
  const period: Period = { from: Number(from ?? 2022), to: Number(to ?? 2022) };
  return { marks: [], lines: [dateOf(words ?? "", period)] };
});

runCorpus(new URL("../achievements.corpus.txt", import.meta.url), (text) => {
  const found = achievements(stood(text, oneSection(text, "review")));
  return { marks: [], lines: found.map((each) => quote(text, each)) };
});

describe("the lexicon of undertakings", () => {
  it("holds no word twice", () => {
    for (const list of [manners, manner, outcomes, abstractions, figures, actions, innerVerbs])
      expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
  });

  it("knows the verbs that are looked for behind other words", () => {
    expect(actions.filter((word) => !undertakings.has(word))).toEqual([]);
  });
});

describe("a sentence without an end", () => {
  const sized = (size: number): string => "推进县城道路改造3公里和".repeat(size / 12);
  it("is read in time that grows with its length", () => {
    const text = sized(120_000);
    expect(commitments(stood(text, oneSection(text, "plan")))).not.toHaveLength(0);
  });
});
