// Which sentences head what follows instead of undertaking it: headings of sections, run-in leads (推进全域水系治理。), and the
// sentences that set out the spirit of the whole.

import type { Sentence } from "../../grammar/sentence.ts";
import { creeds } from "../../lexicon/undertakings.ts";
import type { Section } from "../../reading.ts";
import type { Deed } from "./deed.ts";

/** Longest lead at the head of a paragraph, and inside one. */
const LONG = 30;
const SHORT = 13;

/** Answers for one text, asked in reading order. */
export class Leads {
  private readonly text: string;
  private readonly headings: readonly { readonly start: number; readonly end: number }[];
  private next = 0;
  private creedUntil = 0;

  constructor(text: string, sections: readonly Section[]) {
    this.text = text;
    const flat = sections.flatMap(function all(s): Section[] {
      return [s, ...s.children.flatMap(all)];
    });
    this.headings = flat
      .filter(({ heading }) => heading !== null && heading !== "")
      .map(({ start, heading }) => ({ start, end: headingEnd(text, start, heading as string) }))
      .sort((a, b) => a.start - b.start);
  }

  /** Where the sentence's own words begin behind a heading; null where it is all heading, or all spirit. */
  bodyOf(sentence: Sentence): number | null {
    while (this.next < this.headings.length && (this.headings[this.next] as { end: number }).end <= sentence.start)
      this.next++;
    const heading = this.headings[this.next];
    let from = sentence.start;
    for (let at = this.next; at < this.headings.length; at++) {
      const each = this.headings[at] as { start: number; end: number };
      if (each.start >= sentence.end) break;
      if (each.end > from) from = each.end;
    }
    if (heading !== undefined && from >= sentence.end - 1) return null;
    return this.isCreed(sentence, from) ? null : from;
  }

  private isCreed(sentence: Sentence, from: number): boolean {
    if (from < this.creedUntil) return true;
    const words = this.text.slice(from, Math.min(sentence.end, from + 60));
    if (!creeds.some((creed) => words.includes(creed)) || !/[是为]?[：:]|[是为](?=以|坚持|全面)/.test(words))
      return false;
    const line = this.text.slice(sentence.end, sentence.end + 900).search(/[\n\r]/);
    this.creedUntil = line < 0 ? sentence.end : sentence.end + line;
    return true;
  }

  /** A short sentence without numbers, with more of its paragraph behind it. */
  isLead(sentence: Sentence, from: number, found: readonly Deed[]): boolean {
    const { text } = this;
    const size = sentence.end - from;
    if (found.length === 0 || size > LONG || found.some(({ numbers }) => numbers.length > 0)) return false;
    const next = text.charAt(sentence.end + 1);
    if (text.charAt(sentence.end) !== "。" || next === "" || next === "\n" || next === "\r") return false;
    const head =
      /(?:^|[\n\r。]|\s\s)\s*(?:[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、]|[一二三四五六七八九十]+[是要、])?$/.test(
        text.slice(Math.max(0, from - 8), from),
      );
    const opensParagraph = head && !/。\s?$/.test(text.slice(Math.max(0, from - 2), from));
    const clauses = sentence.clauses.filter((clause) => clause.end > from).length;
    const firm = found.some(({ strength }) => strength === "finish" || strength === "start");
    if (firm || clauses > 2) return false;
    if (opensParagraph) return true;
    return (
      size <= SHORT + 1 &&
      (clauses === 1 || (found.length === 1 && clauses === 2 && size <= SHORT + 4)) &&
      !/[、“]/.test(text.slice(from, sentence.end))
    );
  }
}

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
