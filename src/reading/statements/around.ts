// The stretch around a place: where its clause and its sentence begin and end, and which numbers stand in it.
// Marks inside quotation marks, brackets and 《》 end nothing. Every walk is bounded.

import { BLANKS, isHan, type RestoredSpan, restored } from "../../text/index.ts";
import type { Role, Section } from "../reading.ts";
import type { NumberToken, Token } from "../tokens/token.ts";

const CLAUSE_MARKS: ReadonlySet<string> = new Set("，,；;：:。！!？?\n\r");
const SENTENCE_MARKS: ReadonlySet<string> = new Set("。！!？?\n\r");
const OPENERS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["（", "）"],
  ["(", ")"],
  ["《", "》"],
]);
const CLOSERS: ReadonlyMap<string, string> = new Map([...OPENERS].map(([open, close]) => [close, open]));

/** Longest clause or sentence that is walked over. */
const LONGEST = 600;
/** Longest stretch in quotation marks or brackets. */
const LONGEST_QUOTED = 80;

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";

/** 20.6:36.6 and 1,200: a mark between digits ends nothing. */
const inNumber = (text: string, at: number): boolean => {
  const c = text[at];
  return (c === ":" || c === "," || c === "：") && isDigit(text[at - 1]) && isDigit(text[at + 1]);
};

/** Where the bracket or quotation mark at `at` is closed; `at` itself where it is not. */
function closing(text: string, at: number, close: string, limit: number): number {
  const last = Math.min(limit, at + LONGEST_QUOTED);
  for (let i = at + 1; i < last; i++) if (text[i] === close) return i;
  return at;
}

function opening(text: string, at: number, open: string, limit: number): number {
  const first = Math.max(limit, at - LONGEST_QUOTED);
  for (let i = at - 1; i >= first; i--) if (text[i] === open) return i;
  return at;
}

function forwardTo(marks: ReadonlySet<string>, text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST);
  for (let i = at; i < last; i++) {
    // Most characters are Chinese ones, which end nothing.
    if (isHan(text.charCodeAt(i))) continue;
    const c = text[i] as string;
    if (marks.has(c) && !inNumber(text, i)) return i;
    const close = OPENERS.get(c);
    if (close !== undefined) i = closing(text, i, close, last);
  }
  return last;
}

function backTo(marks: ReadonlySet<string>, text: string, at: number, limit: number): number {
  const first = Math.max(limit, at - LONGEST);
  for (let i = at - 1; i >= first; i--) {
    if (isHan(text.charCodeAt(i))) continue;
    const c = text[i] as string;
    if (marks.has(c) && !inNumber(text, i)) return i + 1;
    const open = CLOSERS.get(c);
    if (open !== undefined) i = opening(text, i, open, first);
  }
  return first;
}

/** The end of the comma clause that goes on at `at`. */
export const clauseEnd = (text: string, at: number, limit = text.length): number =>
  forwardTo(CLAUSE_MARKS, text, at, limit);

/** The beginning of the comma clause that holds the character before `at`. */
export const clauseStart = (text: string, at: number, limit = 0): number => backTo(CLAUSE_MARKS, text, at, limit);

/** The end of the sentence that goes on at `at`, its stop not included. */
export const sentenceEnd = (text: string, at: number, limit = text.length): number =>
  forwardTo(SENTENCE_MARKS, text, at, limit);

/** The beginning of the sentence that holds the character before `at`. */
export const sentenceStart = (text: string, at: number, limit = 0): number => backTo(SENTENCE_MARKS, text, at, limit);

/** The stretches of the text whose deepest section has one of the roles, in order. */
export function stretchesOf(sections: readonly Section[], roles: ReadonlySet<Role>): readonly RestoredSpan[] {
  const out: RestoredSpan[] = [];
  const add = (start: number, end: number, role: Role) => {
    if (start >= end || !roles.has(role)) return;
    const last = out.at(-1);
    if (last !== undefined && last.end === start) out[out.length - 1] = restored(last.start, end);
    else out.push(restored(start, end));
  };
  const walk = ({ start, end, role, children }: Section) => {
    let at = start;
    for (const child of children) {
      add(at, child.start, role);
      walk(child);
      at = child.end;
    }
    add(at, end, role);
  };
  for (const section of sections) walk(section);
  return out;
}

/** The stretch without blanks at either end. */
export function trimmed(text: string, from: number, to: number): RestoredSpan {
  let start = from;
  let end = to;
  while (start < end && BLANKS.has(text.charCodeAt(start))) start++;
  while (end > start && BLANKS.has(text.charCodeAt(end - 1))) end--;
  return restored(start, end);
}

/** The pieces of a stretch between the given marks, outside quotation marks and brackets; empty ones too. */
export function pieces(text: string, start: number, end: number, marks: ReadonlySet<string>): readonly RestoredSpan[] {
  const out: RestoredSpan[] = [];
  let from = start;
  for (;;) {
    const at = pieceEnd(text, from, end, marks);
    out.push(restored(from, at));
    if (at >= end) return out;
    from = at + 1;
  }
}

function pieceEnd(text: string, from: number, end: number, marks: ReadonlySet<string>): number {
  for (let i = from; i < end; i++) {
    if (isHan(text.charCodeAt(i))) continue;
    const c = text[i] as string;
    if (marks.has(c) && !inNumber(text, i)) return i;
    const close = OPENERS.get(c);
    if (close !== undefined) i = closing(text, i, close, end);
  }
  return end;
}

/** The numbers that stand wholly in the stretch, in order; no labels. */
export function numbersIn(tokens: readonly Token[], start: number, end: number): readonly NumberToken[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid] as Token).start < start) low = mid + 1;
    else high = mid;
  }
  const out: NumberToken[] = [];
  for (let i = low; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.end > end) break;
    if (token.kind === "number" && token.quantity !== "label") out.push(token);
  }
  return out;
}
