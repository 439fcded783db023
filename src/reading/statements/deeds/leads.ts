// Which sentences head what follows instead of undertaking it: headings of sections, run-in leads (推进全域水系治理。), and the
// sentences that set out the spirit of the whole.

import type { Sentence } from "../../grammar/sentence.ts";
import { creeds } from "../../lexicon/undertakings.ts";
import type { Section } from "../../reading.ts";
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
    const flat = sections.flatMap(function all(s): Section[] {
      return [s, ...s.children.flatMap(all)];
    });
    this.headings = flat.flatMap((section) => headingOf(text, section)).sort((a, b) => a.start - b.start);
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
    const words = this.text.slice(from, Math.min(sentence.end, from + 60));
    if (outlook.test(words)) return true;
    if (!creeds.some((creed) => words.includes(creed)) || !/[：:]|[是为](?=以|坚持|全面)/.test(words)) return false;
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
    if (size > AT_HEAD || text.charAt(sentence.end) !== "。" || next === "" || /\s/.test(next)) return false;
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
    for (; this.scanned < at; this.scanned++) {
      const c = this.text.charCodeAt(this.scanned);
      const isBreak = c === 0x0a || c === 0x0d || (c === 0x20 && /[。 ]/.test(this.text.charAt(this.scanned - 1)));
      if (isBreak) this.lastBreak = this.scanned;
    }
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

/** Sentences about the year, the years to come or the paper that plans them. */
const outlook =
  /^\s*(?:各位代表[，,！!])?(?:《[^》]{0,40}(?:纲要|规划|建议)[^》]{0,12}》|“?十[四五六]五”?时期是|(?:今年|20\d\d年)[，,]?(?:是|既是)|做好.{0,12}工作[，,]?必须)/;

/** What is carried out by name, or asks somebody else to act, undertakes something and heads nothing. */
const named = /(?:制度|政策|机制|行动|计划|方案|条例|办法|试点|规划|工程)$|不(?:发生|出现)|^(?:支持|鼓励|引导)/;

/** How firmly a heading may sound: 推进…, 巩固…. */
const spirited: ReadonlySet<Deed["strength"]> = new Set<Deed["strength"]>(["advance", "keep"]);

/** The heading of a section; none where it is all the section has, but for its offices: then it says something of its own. */
function headingOf(text: string, { start, end, heading }: Section): readonly Heading[] {
  if (heading === null || heading === "") return [];
  const stop = headingEnd(text, start, heading);
  const rest = text.slice(stop, Math.min(end, stop + 200)).trim();
  if (rest.length < 3 || offices.test(rest)) return [];
  return [{ start, end: stop, isNumbered: /^\s*(?:[（(]?[一二三四五六七八九十\d]|第|[①-⑳])/.test(heading) }];
}

const offices = /^[（(]?(?:责任|牵头|主办|配合)(?:单位|部门)[：:][^。]*[。）)]*$/;

/** A heading's words may have lost line ends and spaces that the text has. */
function headingEnd(text: string, start: number, heading: string): number {
  let at = start;
  for (const c of heading) {
    while (at < text.length && /\s/.test(text.charAt(at)) && text.charAt(at) !== c) at++;
    if (text.charAt(at) === c || at === start) at++;
    else return at;
  }
  return /[。：:]/.test(text.charAt(at)) ? at + 1 : at;
}
