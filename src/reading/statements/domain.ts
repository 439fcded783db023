// The field of work a statement is about, from the words of its quote; the heading of its section decides only where the quote
// says nothing. The fields and their words are in lexicon/domains.ts.

import { Chars, isHan, type RestoredSpan } from "../../text/index.ts";
import { domainOfIndicator, domains } from "../lexicon/domains.ts";
import { HINT, type Voice, type Word, wordAt, words } from "./voices.ts";

/** 乡村旅游公路 is a road: a word right before another one only describes it. */
const MODIFIER = 0.35;
/** What follows a comma is as a rule the purpose or the result. */
const LATER = 0.7;
/** Of several fields a quote names, the heading leans to the one it names as well. */
const LEANING = 0.25;
/** How much of its field's weight a part must have to be named. */
const CLEAR = 0.55;

/** Words that were found, in order, with the weight each has at its place. One is used over and over: it makes no objects. */
class Chorus {
  readonly voices: Voice[] = [];
  readonly weights: number[] = [];
  size = 0;

  add(voice: Voice, weight: number): void {
    this.voices[this.size] = voice;
    this.weights[this.size] = weight;
    this.size++;
  }

  voice(at: number): Voice {
    return this.voices[at] as Voice;
  }

  weight(at: number): number {
    return this.weights[at] as number;
  }
}

/** Answers for any stretch of one text; the words of a heading are looked for once, however many statements ask. */
export class Domains {
  private readonly text: string;
  private readonly headings = new Map<string, Chorus>();
  /** The heading asked for last: statements under one follow each other. */
  private heading: string | null = null;
  private heard = new Chorus();
  private readonly said = new Chorus();

  constructor(text: string) {
    this.text = text;
  }

  /**
   * Id of the field a statement is about: of the second level (`agriculture/grain`) where one is clear, else of the first
   * (`agriculture`), else null. An indicator of the lexicon has its field; else the words of the stretch decide; where they name
   * none, the heading does.
   */
  of({ start, end }: RestoredSpan, indicatorId: string | null, heading: string | null): string | null {
    const known = indicatorId === null ? undefined : domainOfIndicator.get(indicatorId);
    if (known !== undefined) return known;
    const { said } = this;
    hear(this.text, start, end, said);
    if (said.size === 1 && said.voice(0).weight > HINT) return heaviest(said);
    if (heading !== null) {
      if (heading !== this.heading) this.heard = this.heardIn(heading);
      this.heading = heading;
      lean(said, this.heard);
    }
    return heaviest(said);
  }

  /** The words of a heading, which every statement under it asks for again. */
  private heardIn(heading: string): Chorus {
    const held = this.headings.get(heading);
    if (held !== undefined) return held;
    const found = new Chorus();
    hear(heading, 0, heading.length, found);
    this.headings.set(heading, found);
    return found;
  }
}

const CLAUSE_MARKS = new Chars("，,；;。:：\n");
/** Characters that may stand between a word and the one it describes. */
const LINKS = new Chars("的“”（）()");

/** Puts the words of the fields in a stretch into `found`, in order: at every place the longest, none inside another. */
function hear(text: string, start: number, end: number, found: Chorus): void {
  found.size = 0;
  let clause = 1;
  /** Where the last word ended, −1 where a mark lies between. */
  let touching = -1;
  for (let at = start; at < end; ) {
    const word = wordAt(text, at, end);
    if (word === 0) {
      const code = text.charCodeAt(at);
      if (!isHan(code) && CLAUSE_MARKS.has(code)) clause = found.size === 0 ? 1 : LATER;
      if (at === touching && LINKS.has(code) && !opensWord(text, at)) touching++;
      at++;
      continue;
    }
    const { voice, length, shell } = words[word] as Word;
    if (voice !== null) {
      const last = found.size - 1;
      const described = at === touching && last >= 0 && isPhrase(found.voice(last), voice);
      if (described && !shell) found.weights[last] = found.weight(last) * MODIFIER;
      found.add(voice, voice.weight * clause * (described && shell ? MODIFIER : 1));
      touching = at + length;
    }
    at += length;
  }
}

/** A quotation mark that opens a word links nothing, even where the stretch ends inside the word. */
const opensWord = (text: string, at: number): boolean => wordAt(text, at, text.length) !== 0;

/** Adds the words of the heading: all where the stretch names no field plainly, else those of fields that it names. */
function lean(said: Chorus, heading: Chorus): void {
  const own = said.size;
  const plainly = speaksPlainly(said, own, null);
  for (let i = 0; i < heading.size; i++) {
    const voice = heading.voice(i);
    if (!plainly) said.add(voice, heading.weight(i));
    else if (speaksPlainly(said, own, voice.domain)) said.add(voice, heading.weight(i) * LEANING);
  }
}

/** Whether one of the first `own` words names a field, or just that one, by more than a hint. */
function speaksPlainly(said: Chorus, own: number, domain: number | null): boolean {
  for (let i = 0; i < own; i++) {
    const voice = said.voice(i);
    if (voice.weight > HINT && (domain === null || voice.domain === domain)) return true;
  }
  return false;
}

/** Whether one of two words that touch describes the other: two objects; but in 就业困难人员就业 the field only repeats its part. */
const isPhrase = (first: Voice, second: Voice): boolean =>
  first.weight > HINT && second.weight > HINT && (second.part !== null || second.domain !== first.domain);

/** The field with most weight, of equal ones the first; its part where one is clear. The lists are short: loops cost least. */
function heaviest(said: Chorus): string | null {
  let domain = -1;
  let weight = 0;
  for (let i = 0; i < said.size; i++) {
    const one = said.voice(i).domain;
    if (one === domain) continue;
    let sum = 0;
    for (let n = 0; n < said.size; n++) if (said.voice(n).domain === one) sum += said.weight(n);
    if (sum > weight) {
      domain = one;
      weight = sum;
    }
  }
  if (domain < 0) return null;
  return partOf(said, domain, CLEAR * weight) ?? domains[domain]?.id ?? null;
}

/** The heaviest part of a field, of equal ones the first; null where it weighs less than `clear`. */
function partOf(said: Chorus, domain: number, clear: number): string | null {
  let part: string | null = null;
  let share = 0;
  for (let i = 0; i < said.size; i++) {
    const voice = said.voice(i);
    if (voice.domain !== domain || voice.part === null || voice.part === part) continue;
    let sum = 0;
    for (let n = 0; n < said.size; n++) if (said.voice(n).part === voice.part) sum += said.weight(n);
    if (sum > share) {
      part = voice.part;
      share = sum;
    }
  }
  return share >= clear ? part : null;
}
