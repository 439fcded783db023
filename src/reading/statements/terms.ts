// Terms: the entries of a glossary, `1.词：是指…`. Entries are found by their rising numbers, so that they stay whole where line
// breaks are lost or stand inside them; a glossary without numbers has one entry a line.

import type { RestoredSpan } from "../../text/index.ts";
import type { Section } from "../reading.ts";
import { numbersIn, trimmed } from "./around.ts";
import type { Found, Material } from "./found.ts";

/** All entries of all glossaries. */
export function terms(material: Material): readonly Found[] {
  return glossaries(material.sections).flatMap((section) => {
    const numbered = numberedEntries(material.text, section);
    const entries = numbered.length > 0 ? numbered : lineEntries(material.text, section);
    return entries.flatMap((entry) => termOf(material, entry) ?? []);
  });
}

/** The outermost sections that are glossaries. */
const glossaries = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => (section.role === "glossary" ? [section] : glossaries(section.children)));

/** Where an entry begins after its mark, and where it ends. */
interface Entry extends RestoredSpan {
  readonly rule: string;
}

/** How entries are numbered, with the name of the rule. A number is one only where it is the next of its series. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/(\d{1,3})\s?[.．、]\s*(?!\d{1,3}%)/g, "<number>. <term>：<meaning>"],
  [/[［[【〔]\s*(?:注)?(\d{1,3})\s*[］\]】〕]\s*[.．、：:]?\s*/g, "［<number>］ <term>：<meaning>"],
  [/[（(]\s*(\d{1,3})\s*[)）]\s*/g, "（<number>） <term>：<meaning>"],
];
/** What may stand before the number of an entry. */
const beforeNumber = /[\s\u3000。；;！!”）)]/;
/** Longest name of a term, with its quotation marks. */
const longestName = 60;
/** A series that skips more numbers than this is none. */
const widestGap = 2;

function numberedEntries(text: string, section: Section): readonly Entry[] {
  const words = text.slice(section.start, section.end);
  const series = shapes.map(([shape, rule]) => seriesOf(words, shape, section.start, rule));
  return series.reduce((best, one) => (one.length > best.length ? one : best));
}

/** The entries whose numbers rise from 1 (or 2, where the first is lost). */
function seriesOf(words: string, shape: RegExp, offset: number, rule: string): readonly Entry[] {
  const begun: { mark: number; start: number }[] = [];
  let last = 0;
  for (const found of words.matchAll(shape)) {
    const number = Number(found[1]);
    const at = found.index;
    if (number <= last || number > last + widestGap) continue;
    if (at > 0 && !beforeNumber.test(words[at - 1] as string)) continue;
    const start = at + found[0].length;
    if (colonIn(words, start, words.length) === null) continue;
    begun.push({ mark: at, start });
    last = number;
  }
  return begun.map(({ start }, i) => {
    const next = begun[i + 1]?.mark ?? lastEnd(words, start);
    return { start: offset + start, end: offset + next, rule };
  });
}

/** The last entry ends with its line, or with the lines that go on in the middle of a sentence. */
function lastEnd(words: string, start: number): number {
  const colon = colonIn(words, start, words.length) ?? start;
  for (let at = words.indexOf("\n", colon + 2); at >= 0; at = words.indexOf("\n", at + 1))
    if (/[。！”）)]\s*$/.test(words.slice(Math.max(colon, at - 6), at))) return at;
  return words.length;
}

/** The colon behind a name, or null where none follows in time. */
function colonIn(words: string, start: number, limit: number): number | null {
  const last = Math.min(limit, start + longestName);
  for (let at = start; at < last; at++) {
    const c = words[at];
    if ((c === "：" || c === ":") && at > start) return at;
    if (c === "。" || c === "；" || c === ";") return null;
  }
  return null;
}

/** Lines that give a name, a colon and a meaning, marked by * or by nothing. */
function lineEntries(text: string, section: Section): readonly Entry[] {
  const out: Entry[] = [];
  for (let at = section.start; at < section.end; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 || stop > section.end ? section.end : stop;
    const mark = /^[\s\u3000]*[*＊※·•●-]?[\s\u3000]*/.exec(text.slice(at, Math.min(end, at + 12)))?.[0].length ?? 0;
    const start = at + mark;
    if (start < end && colonIn(text, start, end) !== null) out.push({ start, end, rule: "<term>：<meaning>" });
    at = end + 1;
  }
  return out;
}

/** Words that only say that a meaning follows. */
const thatIs = /^(?:是指|指的是|指(?!数|标|导|挥|引|定|南|针|令)|即(?!将|时|期))[:：，,]?\s*/;

function termOf({ text, tokens, contexts }: Material, entry: Entry): Found | null {
  const colon = colonIn(text, entry.start, entry.end);
  if (colon === null) return null;
  const { start, end } = trimmed(text, entry.start, entry.end);
  const name = plain(text.slice(start, colon));
  const meaning = text
    .slice(colon + 1, end)
    .replaceAll(/[\s\u3000]*[\n\r]+[\s\u3000]*/g, "")
    .trim()
    .replace(thatIs, "");
  if (name === "" || meaning === "") return null;
  return {
    kind: "term",
    start,
    end,
    order: start,
    numbers: numbersIn(tokens, start, end),
    section: contexts.at(start).section,
    status: null,
    period: null,
    rules: [entry.rule],
    said: { name, meaning },
  };
}

/** A name without its quotation marks: “一单制”“一箱制” are 一单制、一箱制. */
const plain = (name: string): string =>
  name
    .replaceAll(/[”"][、，]?[“"]/g, "、")
    .replaceAll(/[“”"]/g, "")
    .replaceAll(/[\n\r\u3000]/g, "")
    .trim();
