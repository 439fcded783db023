// Third stage: one pass over the restored text that finds its numbers and marks.

import { Chars, SPACES } from "../../text/index.ts";
import { numberAt } from "./numbers.ts";
import { isNumeral, numeralCharacters } from "./numerals.ts";
import type { MarkKind, MarkToken, NumberToken, Token } from "./token.ts";

const marks: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ...[..."。！？!?\n\r"].map((c) => [c, "stop"] as const),
  ...[..."；;"].map((c) => [c, "semicolon"] as const),
  ...[..."，,"].map((c) => [c, "comma"] as const),
  ["、", "pause"],
  ...[..."：:"].map((c) => [c, "colon"] as const),
  ...[..."（("].map((c) => [c, "open"] as const),
  ...[..."）)"].map((c) => [c, "close"] as const),
  ...[..."“《"].map((c) => [c, "quote"] as const),
  ...[..."”》"].map((c) => [c, "unquote"] as const),
]);

/** A quotation longer than this has lost its closing mark. */
const longestQuote = 60;

/** What each UTF-16 unit can begin: nothing, a number, or a mark (the place of its kind in the list below). */
const starts = new Uint8Array(0x10000);
const NUMBER = 1;
const kinds: MarkKind[] = [];
for (const [c, kind] of marks) {
  if (!kinds.includes(kind)) kinds.push(kind);
  starts[c.charCodeAt(0)] = NUMBER + 1 + kinds.indexOf(kind);
}
for (const c of "0123456789") starts[c.charCodeAt(0)] = NUMBER;
for (const c of numeralCharacters) starts[c.charCodeAt(0)] = NUMBER;

/** Cuts a text into numbers and marks, in order. */
export function tokens(text: string): readonly Token[] {
  const out: Token[] = [];
  let quoteEnd = 0;
  for (let at = 0; at < text.length; ) {
    const begins = starts[text.charCodeAt(at)] as number;
    if (begins === 0) at++;
    else if (begins === NUMBER) {
      const found = numberAt(text, at, at < quoteEnd);
      if (found === null) at += numeralRun(text, at);
      else {
        out.push(found);
        at = found.end;
      }
    } else {
      const mark = kinds[begins - NUMBER - 1] as MarkKind;
      if (mark === "quote" && at >= quoteEnd) quoteEnd = closing(text, at);
      out.push({ kind: "mark", mark, start: at, end: at + 1 });
      at++;
    }
  }
  return shareUnits(out, text);
}

/** Past a numeral that counts nothing, the next character may still begin one: 前三季度, 二三十个. */
const numeralRun = (text: string, at: number): number => (text[at - 1] === "第" ? ordinalRun(text, at) : 1);

function ordinalRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && isNumeral(text, end)) end++;
  return Math.max(1, end - at);
}

function closing(text: string, at: number): number {
  const close = text[at] === "“" ? "”" : "》";
  const size = text.slice(at, at + longestQuote + 1).indexOf(close);
  return size < 0 ? at : at + size;
}

/** What may follow a number that goes with the next. */
const JOINING = new Chars(`、和与及${SPACES}`);

/** In 81、64和13个工作日 the first two take the unit of the third; 5.8万亿、4.9万亿元 takes its 元. */
function shareUnits(list: Token[], text: string): Token[] {
  for (let i = list.length - 1; i > 0; i--) {
    const last = list[i] as Token;
    if (last.kind !== "number" || last.quantity === "label" || last.unit === null) continue;
    for (let k = i - 1; k >= 0; k--) {
      const found = list[k] as Token;
      if (found.kind === "mark" && found.mark === "pause") continue;
      if (found.kind !== "number" || found.quantity === "label" || found.bare) break;
      if (!JOINING.has(text.charCodeAt(found.end))) break;
      const between = text.slice(
        found.end,
        (list[k + 1] as Token).kind === "number" ? (list[k + 1] as Token).start : last.start,
      );
      if (!/^[、和与及]$/.test(between.trim()) && !/^(?:、|和|与|及)/.test(between)) break;
      const next = nextNumber(list, k, i);
      if (next === null || !/^[、和与及]$/.test(text.slice(found.end, next.start))) break;
      if (found.unit === null && found.quantity === "quantity")
        list[k] = { ...found, quantity: next.quantity, unit: next.unit };
      else if (next.quantity === "money" && found.quantity === "money" && next.unit === `${found.unit}元`)
        list[k] = { ...found, unit: next.unit };
      else break;
    }
  }
  return list;
}

function nextNumber(list: readonly Token[], from: number, to: number): NumberToken | null {
  for (let i = from + 1; i <= to; i++) {
    const token = list[i] as Token;
    if (token.kind === "number") return token;
  }
  return null;
}

export type { MarkToken, NumberToken, Token };
