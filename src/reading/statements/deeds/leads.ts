// Which sentences head what follows instead of undertaking it: headings of sections, run-in leads (推进全域水系治理。), and the
// sentences that set out the spirit of the whole.

import { BLANKS, Chars } from "../../../text/index.ts";
import type { Sentence } from "../../grammar/sentence.ts";
import { creeds } from "../../lexicon/undertakings.ts";
import type { Section } from "../../reading.ts";
import { Endings } from "../../tokens/longest.ts";
import type { Deed } from "./deed.ts";

/** Longest lead at the head of a paragraph; inside one; and inside one with a word of spirit before it. */
const AT_HEAD = 30;
const INSIDE = 18;
const WITH_SPIRIT = 20;
/** Behind so many characters without a break nobody knows where the paragraph began. */
const LONGEST_PARAGRAPH = 1200;

interface Heading {
  readonly start: number;
  readonly end: number;
  /** Counted: （一）, 一、, 1. */
  readonly isNumbered: boolean;
}

/** Answers for one text, asked in reading order. */
export class Leads {
  private readonly text: string;
  private readonly headings: readonly Heading[];
  private next = 0;
  private creedUntil = 0;
  /** The paragraph of the last sentence, and whether a lead of its own heads it. */
  private paragraph = -1;
  private isHeaded = false;
  /** How far the text was looked through for paragraphs, and where the last one begins. */
  private scanned = 0;
  private lastBreak = -1;

  constructor(text: string, sections: readonly Section[]) {
    this.text = text;
    this.headings = headingsOf(text, sections);
  }

  /** Where the sentence's own words begin behind a heading; null where it is all heading, or all spirit. */
  bodyOf(sentence: Sentence): number | null {
    while (this.next < this.headings.length && (this.headings[this.next] as Heading).end <= sentence.start) this.next++;
    let from = sentence.start;
    for (let at = this.next; at < this.headings.length; at++) {
      const heading = this.headings[at] as Heading;
      if (heading.start >= sentence.end) break;
      this.enter(sentence.start);
      if (heading.end > from) from = heading.end;
      if (!heading.isNumbered) this.isHeaded = true;
    }
    if (from >= sentence.end - 1) return null;
    return this.isCreed(sentence, from) ? null : from;
  }

  private isCreed(sentence: Sentence, from: number): boolean {
    if (from < this.creedUntil) return true;
    const until = Math.min(sentence.end, from + 60);
    if (opensOutlook(this.text, from) && outlook.test(this.text.slice(from, until))) return true;
    if (!namesCreed(this.text, from, until) || !setsOut.test(this.text.slice(from, until))) return false;
    const line = this.text.slice(sentence.end, sentence.end + 900).search(/[\n\r]/);
    this.creedUntil = line < 0 ? sentence.end : sentence.end + line;
    return true;
  }

  /** A short sentence without numbers, with more of its paragraph behind it. */
  isLead(sentence: Sentence, from: number, found: readonly Deed[]): boolean {
    this.enter(from);
    const { text } = this;
    const size = sentence.end - from;
    const next = text.charAt(sentence.end + 1);
    if (size > AT_HEAD || text.charAt(sentence.end) !== "。" || next === "" || BLANKS.has(next.charCodeAt(0)))
      return false;
    if (found.some((deed) => deed.numbers.length > 0 || deed.time !== null || !spirited.has(deed.strength)))
      return false;
    const clauses = sentence.clauses.filter((clause) => clause.end > from).length;
    if (clauses > 2) return false;
    if (this.opensParagraph(from)) {
      this.isHeaded = true;
      return true;
    }
    if (this.isHeaded || this.wasShort(from) || this.nextIsShort(sentence.end + 1)) return false;
    if (named.test(text.slice(found[0]?.start ?? from, found[0]?.end ?? from))) return false;
    const longest = clauses === 2 && found.length === 1 ? WITH_SPIRIT : clauses === 1 ? INSIDE : 0;
    return size <= longest && !/[、“]/.test(text.slice(from, sentence.end));
  }

  /** Notes where the paragraph of a place begins. A text without line breaks parts its paragraphs by two blanks, or not at all. */
  private enter(at: number): void {
    const { text } = this;
    for (let i = this.scanned; i < at; i++) {
      const c = text.charCodeAt(i);
      if (c > 0x20) continue;
      if (c === 0x0a || c === 0x0d || (c === 0x20 && PARTS.has(text.charCodeAt(i - 1)))) this.lastBreak = i;
    }
    if (at > this.scanned) this.scanned = at;
    const near = this.lastBreak >= 0 && at - this.lastBreak <= LONGEST_PARAGRAPH;
    const paragraph = near ? this.lastBreak : -1;
    if (paragraph !== this.paragraph && (near || at < LONGEST_PARAGRAPH)) this.isHeaded = false;
    this.paragraph = paragraph;
  }

  private opensParagraph(from: number): boolean {
    const before = this.text.slice(Math.max(0, from - 10), from);
    return /(?:^|[\n\r]|\s\s|。\s)[\s\u3000]*(?:[（(][一二三四五六七八九十\d]+[）)]|[①-⑳]|\d{1,2}[.．、]|[一二三四五六七八九十]+[是要、])?$/.test(
      before,
    );
  }

  // One short sentence after another is a list of undertakings, not a row of leads.
  private wasShort(from: number): boolean {
    return /[。\n][^，,。；;\n]*$/.test(this.text.slice(Math.max(0, from - INSIDE - 5), from - 1));
  }

  private nextIsShort(from: number): boolean {
    const next = /^[^。\n]*/.exec(this.text.slice(from, from + 200))?.[0] ?? "";
    return next.length < 22 && !/[，,；;]/.test(next);
  }
}

/** A blank behind one of these parts paragraphs. */
const PARTS = new Chars("。 ");

/** The last character of each name of a creed, and the names. */
const CREED_ENDS = new Chars(creeds.map((creed) => creed.slice(-1)).join(""));
const creedEnds = new Endings(creeds);
/** Behind the name of a creed: what it is. */
const setsOut = /[：:]|[是为](?=以|坚持|全面)/;

/** Whether `[from, to)` names a creed: 总体要求, 基本思路. */
function namesCreed(text: string, from: number, to: number): boolean {
  for (let end = from + 1; end <= to; end++)
    if (CREED_ENDS.has(text.charCodeAt(end - 1)) && creedEnds.before(text, end, from) !== null) return true;
  return false;
}

/** What an outlook can begin with, behind blanks. */
const OUTLOOKS = new Chars("各《“十今2做");

function opensOutlook(text: string, from: number): boolean {
  let at = from;
  while (BLANKS.has(text.charCodeAt(at))) at++;
  return OUTLOOKS.has(text.charCodeAt(at));
}

/** Sentences about the year, the years to come or the paper that plans them. */
const outlook =
  /^\s*(?:各位代表[，,！!])?(?:《[^》]{0,40}(?:纲要|规划|建议)[^》]{0,12}》|“?十[四五六]五”?时期是|(?:今年|20\d\d年)[，,]?(?:是|既是)|做好.{0,12}工作[，,]?必须)/;

/** What is carried out by name, or asks somebody else to act, undertakes something and heads nothing. */
const named = /(?:制度|政策|机制|行动|计划|方案|条例|办法|试点|规划|工程)$|不(?:发生|出现)|^(?:支持|鼓励|引导)/;

/** How firmly a heading may sound: 推进…, 巩固…. */
const spirited: ReadonlySet<Deed["strength"]> = new Set<Deed["strength"]>(["advance", "keep"]);

/** The headings last asked for: those who look for promises and for results ask for the same ones. */
const known = new WeakMap<readonly Section[], readonly Heading[]>();

/** The headings of all sections of a text, in order. */
function headingsOf(text: string, sections: readonly Section[]): readonly Heading[] {
  const before = known.get(sections);
  if (before !== undefined) return before;
  const out: Heading[] = [];
  addHeadings(text, sections, out);
  out.sort((a, b) => a.start - b.start);
  known.set(sections, out);
  return out;
}

function addHeadings(text: string, sections: readonly Section[], out: Heading[]): void {
  for (const section of sections) {
    const heading = headingOf(text, section);
    if (heading !== null) out.push(heading);
    addHeadings(text, section.children, out);
  }
}

/** The heading of a section; null where it is all the section has, but for its offices: then it says something of its own. */
function headingOf(text: string, { start, end, heading }: Section): Heading | null {
  if (heading === null || heading === "") return null;
  const stop = headingEnd(text, start, heading);
  const rest = text.slice(stop, Math.min(end, stop + 200)).trim();
  if (rest.length < 3 || offices.test(rest)) return null;
  return { start, end: stop, isNumbered: /^\s*(?:[（(]?[一二三四五六七八九十\d]|第|[①-⑳])/.test(heading) };
}

const offices = /^[（(]?(?:责任|牵头|主办|配合)(?:单位|部门)[：:][^。]*[。）)]*$/;

/** A heading's words may have lost line ends and spaces that the text has. */
function headingEnd(text: string, start: number, heading: string): number {
  let at = start;
  for (let i = 0; i < heading.length; i++) {
    const code = heading.codePointAt(i) as number;
    if (code > 0xffff) i++;
    let here = text.charCodeAt(at);
    while (here !== code && BLANKS.has(here)) here = text.charCodeAt(++at);
    if (here !== code && at !== start) return at;
    at++;
  }
  return /[。：:]/.test(text.charAt(at)) ? at + 1 : at;
}
