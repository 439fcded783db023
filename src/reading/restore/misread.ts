// Text whose bytes were read in the wrong encoding: `鏀垮簻` or `Õþ¸®` for `政府`. Goes back to the bytes and reads them as they
// were meant. A run is taken where the bytes follow the other encoding one after the other and give common characters;
// which encodings were mixed up is said by each kind.

import type { RepairKind } from "../reading.ts";
import { type Coding, END, type Gap, type Loss } from "./coding.ts";
import { common } from "./fluency.ts";
import { doubtfulNumber, type Fix, type Found, type Kind, lostCharacter, type Remark } from "./kind.ts";
import { type Choice, fill } from "./lacunae.ts";
import { LACUNA } from "./page.ts";
import type { Signs } from "./signs.ts";
import { simplify } from "./variant.ts";

/** Two encodings that were mixed up. */
export interface Mixed {
  readonly name: RepairKind;
  readonly suspected: (signs: Signs) => boolean;
  /** Whether a run may begin with a character before another. */
  readonly begins: (code: number, next: number) => boolean;
  /**
   * What a delivered character was, the next one being known and the bytes before: a byte, a pair `lead << 8 | trail`, `LOST`,
   * or `END` where it can be none.
   */
  readonly bytesOf: (code: number, next: number, before: readonly number[]) => number;
  /** What the bytes were meant as. */
  readonly meant: Coding;
  readonly loss: Loss;
}

/** A kind of repair that undoes one mix-up. */
export const misread = (mixed: Mixed): Kind => ({
  name: mixed.name,
  suspected: mixed.suspected,
  find(text): Found {
    const account: Account = { fixes: [], remarks: [], grown: 0 };
    for (let at = 0; at < text.length; ) {
      if (!mixed.begins(text.charCodeAt(at), text.charCodeAt(at + 1))) at++;
      else {
        const run = runAt(text, at, mixed);
        if (isText(run)) write(run, text, account);
        else if (isText(again(run, mixed))) writeRaw(run, text, account);
        at = Math.max(at + 1, run.end);
      }
    }
    return account;
  },
});

/** The bytes of a text from a place on, taken as they are needed. */
class Stream {
  readonly bytes: number[] = [];
  /** Place in the text of the character that each byte is of. */
  readonly places: number[] = [];
  private readonly text: string;
  private readonly bytesOf: Mixed["bytesOf"];
  private next: number;

  constructor(text: string, at: number, bytesOf: Mixed["bytesOf"]) {
    this.text = text;
    this.next = at;
    this.bytesOf = bytesOf;
  }

  /** Takes so many bytes; after the last one stands `END`. */
  take(count: number): void {
    while (this.bytes.length < count) {
      const code = this.next < this.text.length ? this.text.charCodeAt(this.next) : END;
      const bytes = code < 0x80 ? code : this.bytesOf(code, this.text.charCodeAt(this.next + 1), this.bytes);
      if (bytes === END) this.bytes.push(END);
      else if (bytes < 0x100) this.bytes.push(bytes);
      else this.bytes.push(bytes >> 8, bytes & 0xff);
      while (this.places.length < this.bytes.length) this.places.push(this.next);
      if (bytes !== END) this.next++;
    }
  }

  /** Whether a character of the text begins with a byte. */
  isWhole(byte: number): boolean {
    return byte === 0 || this.places[byte] !== this.places[byte - 1] || this.bytes[byte] === END;
  }
}

/** A stretch of a text that may have been misread. */
interface Run {
  readonly stream: Stream;
  /** The characters that were meant; 0 at a gap. */
  readonly codes: number[];
  /** The byte after each of them. */
  readonly ends: number[];
  readonly gaps: Map<number, readonly number[]>;
  /** Place in the text after it. */
  end: number;
}

const FULL = 12; // so much trust a run has at most; every character that can be read adds one
const COSTS = { shown: 1, single: 2, hidden: 4, none: 6 }; // what a gap takes away

/** Reads from a place on for as long as the bytes follow the encoding. */
function runAt(text: string, start: number, { bytesOf, meant, loss }: Mixed): Run {
  const stream = new Stream(text, start, bytesOf);
  const run: Run = { stream, codes: [], ends: [], gaps: new Map(), end: start };
  let trust = FULL / 2;
  let sure = 0;
  let at = 0;
  const push = (code: number, size: number): void => {
    at += size;
    run.codes.push(code);
    run.ends.push(at);
  };
  while (trust > 0) {
    stream.take(at + 8);
    if (stream.bytes[at] === END) break;
    const read = meant.read(stream.bytes, at);
    if (read > 0) {
      push(read >> 3, read & 7);
      if (read >> 3 >= 0x80 && trust < FULL) trust++;
      if (read >> 3 >= (loss.single ? 0x80 : 0x800)) sure = run.codes.length;
    } else {
      const gaps: readonly Gap[] = meant.gaps(stream.bytes, at, loss) ?? [{ size: 1, candidates: [], shown: false }];
      for (const { size, candidates, shown } of gaps) {
        run.gaps.set(run.codes.length, candidates);
        push(0, size);
        trust -= candidates.length === 0 ? COSTS.none : shown ? COSTS.shown : loss.single ? COSTS.single : COSTS.hidden;
        if (shown && candidates.length > 0 && trust > 0) sure = run.codes.length;
      }
    }
  }
  return cut(run, sure);
}

/** A run up to the last character that is sure, and to the end of a character of the text. */
function cut(run: Run, sure: number): Run {
  const { stream, codes, ends, gaps } = run;
  let size = sure;
  while (size > 0 && !stream.isWhole(ends[size - 1] as number)) size--;
  for (let n = size; n < codes.length; n++) gaps.delete(n);
  codes.length = size;
  ends.length = size;
  run.end = size === 0 ? (stream.places[0] as number) : (stream.places[ends[size - 1] as number] as number);
  return run;
}

const LEAST = 4; // so many characters make a run
const SHORT = 12;

/** Whether a run gives a Chinese text: most of its characters are common ones. */
function isText({ codes }: Run): boolean {
  let [han, known] = [0, 0];
  for (const code of codes) {
    if (code < 0x3400 || code > 0x9fff) continue;
    han++;
    if (common(code) || common(simplified(code))) known++;
  }
  return han >= LEAST && known >= han * (han < SHORT ? 0.75 : 0.6);
}

/** What a run gives when it is read once more: texts are mixed up twice, too. */
function again(run: Run, mixed: Mixed): Run {
  const text = String.fromCodePoint(...run.codes.slice(0, SAMPLE).map((code) => code || REPLACEMENT));
  let at = 0;
  while (at < text.length && !mixed.begins(text.charCodeAt(at), text.charCodeAt(at + 1))) at++;
  return runAt(text, at, mixed);
}

const SAMPLE = 1000;
const REPLACEMENT = 0xfffd;

const simplified = (code: number): number => simplify(String.fromCharCode(code)).charCodeAt(0);

/** The share of the characters of a run that only simplified are common: more in a text in traditional ones. */
function isTraditional({ codes }: Run): boolean {
  const changed = codes.filter((code) => code >= 0x3400 && code <= 0x9fff && !common(code) && common(simplified(code)));
  return changed.length * 12 > codes.length;
}

/** What is put in the place of the runs found so far. */
interface Account {
  readonly fixes: Fix[];
  readonly remarks: Remark[];
  /** By how much the text has grown. */
  grown: number;
}

const PROVED = 0.9; // a character is put into a gap with this weight at least // a character is put into a gap with this weight at least // a character is put into a gap with this weight at least // a character is put into a gap with this weight at least
const SURE = 0.99;

/** Writes a run: its gaps filled where the text proves a character, noted where not. */
function write(run: Run, text: string, account: Account): void {
  const choices = fill(run.codes, run.gaps, isTraditional(run) ? simplified : (code) => code);
  each(run, text, ({ from, to, first, last, insert }) => {
    let confidence = 1;
    for (let n = first; n < last; n++) {
      const choice = choices.get(n);
      if (choice === undefined) continue;
      const isProved = choice.code > 0 && choice.share >= PROVED;
      insert[n - first] = isProved ? String.fromCodePoint(choice.code) : LACUNA;
      confidence = Math.min(confidence, SURE, Math.max(0.01, Math.floor(choice.share * 100) / 100));
      const at = from + account.grown + insert.slice(0, n - first).join("").length;
      if (!isProved) account.remarks.push(lostCharacter(at, named(choice)));
    }
    put(account, { start: from, end: to, insert: insert.join(""), confidence });
    if (choices.has(last - 1) && text.charAt(to - 1) === "?")
      account.remarks.push(...doubtfulNumber(text, to, to + account.grown));
  });
}

/** Writes a run that is to be read once more, its gaps as marks. */
function writeRaw(run: Run, text: string, account: Account): void {
  each(run, text, ({ from, to, insert }) =>
    put(account, { start: from, end: to, insert: insert.join(""), confidence: 1 }),
  );
}

function put(account: Account, fix: Fix): void {
  account.fixes.push(fix);
  account.grown += fix.insert.length - (fix.end - fix.start);
}

/** A stretch of a run that begins and ends between characters, before and after. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Which of the characters that were meant it holds. */
  readonly first: number;
  readonly last: number;
  readonly insert: string[];
}

/** Goes through the pieces of a run that are to be changed. */
function each({ stream, codes, ends }: Run, text: string, change: (piece: Piece) => void): void {
  let [first, byte] = [0, 0];
  let insert: string[] = [];
  for (let n = 0; n < codes.length; n++) {
    insert.push(String.fromCodePoint(codes[n] || REPLACEMENT));
    const end = ends[n] as number;
    if (!stream.isWhole(end)) continue;
    const [from, to] = [stream.places[byte] as number, stream.places[end] as number];
    if (to - from !== 1 || insert.length !== 1 || text.charAt(from) !== insert[0])
      change({ from, to, first, last: n + 1, insert });
    [first, byte, insert] = [n + 1, end, []];
  }
}

const named = ({ candidates }: Choice): string[] => candidates.map((code) => String.fromCodePoint(code));
