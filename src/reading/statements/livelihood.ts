// Livelihood items: the yearly list of things a government undertakes for its people, one statement an item. The list stands in a
// section of its own, with a paragraph an item, or in one paragraph behind the words that announce it (办好十件民生实事：一是…).

import type { RestoredSpan } from "../../text/index.ts";
import { markAt } from "../outline/marks.ts";
import type { Role, Section } from "../reading.ts";
import { numbersIn, pieces, sentenceEnd, trimmed } from "./around.ts";
import type { Found, Material } from "./found.ts";
import { opensOwners, withoutOwners } from "./owners.ts";

/** All items of the lists that a plan announces. */
export function livelihood(material: Material): readonly Found[] {
  const lists = [...sectionLists(material, material.sections, "other"), ...announcedLists(material)];
  return withoutSummaries(lists).flatMap((list) => list.map((item) => itemOf(material, item)));
}

/** An item with its number in the list. */
interface Item extends RestoredSpan {
  readonly number: number | null;
  readonly rule: string;
}

type List = readonly Item[];

/** Parts that plan. */
const planned: ReadonlySet<Role> = new Set<Role>(["plan", "target", "livelihood", "self-governance"]);
/** Fewest items of a list. */
const fewest = 3;

/** The same list told twice, short in the report and in full in its annex: the longer one stands. Stretches never overlap. */
function withoutSummaries(lists: readonly List[]): readonly List[] {
  const length = (list: List) => list.reduce((sum, { start, end }) => sum + end - start, 0);
  const kept: List[] = [];
  for (const list of [...lists].sort((a, b) => length(b) - length(a))) {
    const first = list[0] as Item;
    const last = list.at(-1) as Item;
    const again = kept.some(
      (one) =>
        one.length === list.length || (first.start < (one.at(-1) as Item).end && (one[0] as Item).start < last.end),
    );
    if (!again) kept.push(list);
  }
  return kept;
}

/** Lists whose items are sections of their own. */
function sectionLists(material: Material, sections: readonly Section[], above: Role): readonly List[] {
  return sections.flatMap((section): readonly List[] => {
    if (section.role === "review") return [];
    if (section.role !== "livelihood") return sectionLists(material, section.children, section.role);
    const items = section.children.flatMap((child) => childItem(material.text, child) ?? []);
    if (items.length >= fewest) return [items];
    if (above === "livelihood") return [];
    const body = bodyStart(material.text, section);
    const inline = inlineList(material, body, section.end, countIn(material, section.start, body));
    return inline === null ? [] : [inline];
  });
}

const bodyStart = (text: string, { start, end, heading }: Section): number => {
  const head = trimmed(text, start, end).start;
  return head + (heading?.length ?? 0);
};

function childItem(text: string, child: Section): Item | null {
  const { start, end } = trimmed(text, child.start, child.end);
  const mark = markAt(text, start);
  if (mark === null || mark.number === null) return null;
  return { start: mark.end, end, number: mark.number, rule: "<number>. <item>" };
}

/** What a list is of, and its count before it. */
const listed = /(?:实事|民生项目|惠民项目|民生工程)(?!的|办理)/g;
const countBefore = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:件|项|个|大|方面|类\d{1,2}件)[^。；：:，,！!]{0,12}$/;
/** No report announces more lists. */
const mostLists = 24;

/** Lists inside a paragraph, behind their announcement. */
function announcedLists(material: Material): readonly List[] {
  const { text, contexts, facts } = material;
  const out: List[] = [];
  let announced = 0;
  for (const hit of text.matchAll(listed)) {
    const near = Math.max(0, hit.index - 22);
    const said = countBefore.exec(text.slice(near, hit.index));
    if (said === null) continue;
    const start = near + said.index;
    const { role } = contexts.at(start);
    const ofYear = facts.planYear !== null && text.slice(Math.max(0, start - 8), start).includes(`${facts.planYear}年`);
    if (!planned.has(role) && !(role === "glossary" && ofYear)) continue;
    if (++announced > mostLists) break;
    const end = hit.index + hit[0].length;
    const count = countIn(material, start, end);
    const list = before(material, start, count) ?? behind(material, end, count);
    if (list !== null) out.push(list);
  }
  return out;
}

/** The count of a list that a stretch announces, or null. */
function countIn({ text, tokens }: Material, start: number, end: number): number | null {
  const counts = numbersIn(tokens, start, end).filter(
    (n) => n.value !== null && n.value >= fewest && /^(?:件|项|个|大|方面)$/.test(n.unit ?? ""),
  );
  const last = counts.at(-1);
  return last !== undefined && /实事|民生|惠民|项目/.test(text.slice(last.end, end + 12)) ? last.value : null;
}

const PAUSES: ReadonlySet<string> = new Set("、");
const LISTED: ReadonlySet<string> = new Set("、，,；;");
const SEMICOLONS: ReadonlySet<string> = new Set("；;");

/** 甲、乙、丙等十件民生实事: as many names before the count as it says. */
function before({ text }: Material, at: number, count: number | null): List | null {
  if (count === null || text[at - 1] !== "等") return null;
  const start = Math.max(text.lastIndexOf("。", at), text.lastIndexOf("，", at), text.lastIndexOf("\n", at)) + 1;
  if (at - start > 400) return null;
  const verb = /^[^、]{0,24}(?:确定的|办好|实施好|实施|抓好|推进)/.exec(text.slice(start, at))?.[0].length ?? 0;
  return counted(text, start + verb, at - 1, PAUSES, count, "<item>、<item> 等 <number> 件实事");
}

/** What stands behind an announcement: a list with marks, or as many clauses as it says. */
function behind(material: Material, end: number, count: number | null): List | null {
  const { text, contexts } = material;
  const holder = deepest(material.sections, end);
  const limit = Math.min(text.length, holder?.end ?? text.length, end + 6000);
  const marked = firstMark.test(text.slice(end, end + 160)) ? inlineList(material, end, limit, count) : null;
  if (marked !== null && (marked[0] as Item).start - end < 160) return marked;
  if (count === null || contexts.at(end).role === "review") return null;
  const start = end + (/^[^。！：:]{0,40}[。！：:]/.exec(text.slice(end, end + 42))?.[0].length ?? 0);
  if (start === end) return null;
  const stop = sentenceEnd(text, start, limit);
  return (
    counted(text, start, stop, SEMICOLONS, count, "<item>；<item>") ??
    counted(text, start, stop, LISTED, count, "<item>、<item>")
  );
}

/** The mark of a first item. */
const firstMark = /一是|①|[（(][1一][)）]|1[.．、]|一、/;

function deepest(sections: readonly Section[], at: number): Section | null {
  for (const section of sections)
    if (section.start <= at && at < section.end) return deepest(section.children, at) ?? section;
  return null;
}

/** The pieces of a stretch where there are as many as announced. */
function counted(
  text: string,
  start: number,
  end: number,
  marks: ReadonlySet<string>,
  count: number,
  rule: string,
): List | null {
  const list = pieces(text, start, end, marks).map((piece) => trimmed(text, piece.start, piece.end));
  if (list.length !== count || list.some((piece) => piece.end - piece.start < 4)) return null;
  return list.map(({ start: from, end: to }, i) => ({ start: from, end: to, number: i + 1, rule }));
}

/** The marks of lists inside a paragraph. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/[一二三四五六七八九十]{1,3}是/g, "一是 <item>"],
  [/[①-⑳]/g, "① <item>"],
  [/[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]/g, "（1） <item>"],
  [/\d{1,2}[.．、](?!\d)/g, "<number>. <item>"],
  [/[一二三四五六七八九十]{1,3}、/g, "<number>. <item>"],
];
const beforeMark = /[\s\u3000。；;：:！!，,]/;

/** The longest list with rising marks in a stretch; null where there is none. */
function inlineList({ text }: Material, from: number, to: number, count: number | null): List | null {
  const words = text.slice(from, to);
  let best: List = [];
  for (const [shape, rule] of shapes) {
    const list = marksIn(words, shape, from);
    if (list.length > best.length) best = itemsBetween(text, list, to, rule);
  }
  if (best.length < fewest || (count !== null && best.length < count - 2 && best.length < fewest + 2)) return null;
  return best;
}

interface Begun {
  readonly mark: number;
  readonly start: number;
  readonly number: number;
}

/** The marks that count up from one. */
function marksIn(words: string, shape: RegExp, offset: number): readonly Begun[] {
  const out: Begun[] = [];
  for (const found of words.matchAll(shape)) {
    const at = found.index;
    if (at > 0 && !beforeMark.test(words[at - 1] as string)) continue;
    const mark = markAt(words, at);
    const last = out.at(-1)?.number ?? 0;
    if (mark === null || mark.number === null || mark.number !== last + 1) continue;
    out.push({ mark: offset + at, start: offset + mark.end, number: mark.number });
  }
  return out;
}

function itemsBetween(text: string, marks: readonly Begun[], to: number, rule: string): List {
  return marks.map(({ start, number }, i) => {
    const next = marks[i + 1]?.mark ?? lastEnd(text, marks, to);
    const item = trimmed(text, start, next);
    return { start: item.start, end: item.end, number, rule };
  });
}

/** Words that go on after a list. */
const afterList =
  /^(?:以上|这些|上述|我们|这是|对此|各位代表|各级|今年|同时|要|让|坚持|[（(]?[一二三四五六七八九十]{1,3}[、)）])/;

/** The last item takes as many lines and sentences as its longest neighbour, ends before words that close the list, and takes its owners. */
function lastEnd(text: string, marks: readonly Begun[], to: number): number {
  const { start } = marks.at(-1) as Begun;
  const limit = lineEnd(text, start, most(text, marks, "\n"), to);
  const sentences = most(text, marks, "。") + most(text, marks, "\n");
  let end = sentenceEnd(text, start, limit);
  for (let taken = 1; end < limit; taken++) {
    const next = trimmed(text, end + 1, limit).start;
    const opens = text.slice(next, next + 8);
    if (next >= limit || (!opensOwners.test(opens) && (taken >= sentences || afterList.test(opens)))) break;
    end = sentenceEnd(text, next, limit);
  }
  return end;
}

/** The end of the line that is so many line breaks on. */
function lineEnd(text: string, start: number, breaks: number, to: number): number {
  let at = start;
  for (let taken = 0; taken <= Math.max(0, breaks - 1) && at < to; taken++) {
    const stop = text.indexOf("\n", at);
    if (stop < 0 || stop >= to) return to;
    at = stop + 1;
  }
  return Math.min(to, at === start ? to : at - 1);
}

/** How many such characters the longest of the earlier items holds. */
function most(text: string, marks: readonly Begun[], character: string): number {
  let highest = 0;
  for (let i = 0; i + 1 < marks.length; i++) {
    let count = 0;
    const end = (marks[i + 1] as Begun).mark;
    for (let at = (marks[i] as Begun).start; at < end; at++) if (text[at] === character) count++;
    highest = Math.max(highest, count);
  }
  return highest;
}

function itemOf(material: Material, item: Item): Found {
  const { text, tokens, contexts, facts } = material;
  const { words, owners } = withoutOwners(text.slice(item.start, item.end));
  const start = item.start;
  const end = start + words.replace(/[\s\u3000。；;，,]+$/, "").length;
  const { section, period } = contexts.at(start);
  const year = facts.planYear;
  return {
    kind: "livelihood",
    start,
    end,
    order: start,
    numbers: numbersIn(tokens, start, end),
    section,
    status: "target",
    period: year === null ? period : { from: year, to: year },
    rules: [owners.length > 0 ? `${item.rule} 责任单位：<owners>` : item.rule],
    said: { number: item.number, owners },
  };
}
