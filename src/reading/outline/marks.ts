// Enumeration marks at the start of a paragraph: 一、 （一） 一是 1. ① ——. Which of them make sections is decided in series.ts.

import { Chars } from "../../text/index.ts";

/** The kinds of mark, by how deep they usually stand. */
export type MarkKind =
  | "chapter"
  | "numeral"
  | "bracketed"
  | "dash"
  | "ordinal"
  | "must"
  | "arabic"
  | "arabic-bracketed"
  | "circled";

/** A mark as it stands in the text. */
export interface Mark {
  readonly kind: MarkKind;
  /** Its number in its series; null for a dash. */
  readonly number: number | null;
  /** Where the words after the mark begin. */
  readonly end: number;
}

/** The usual order of marks from outside in. Marks of the same depth never stand inside each other. */
export const DEPTH: Readonly<Record<MarkKind, number>> = {
  chapter: 0,
  numeral: 1,
  bracketed: 2,
  dash: 2,
  ordinal: 3,
  must: 3,
  arabic: 3,
  "arabic-bracketed": 4,
  circled: 4,
};

/** A space may have been put inside 十 一、 and a line break inside （⏎三）. */
const NUMERAL = "([一二三四五六七八九十](?:\\s?[一二三四五六七八九十]){0,2})";

interface Shape {
  readonly kind: MarkKind;
  /** The characters it may begin with. */
  readonly firsts: Chars;
  readonly shape: RegExp;
}

const shapeOf = (kind: MarkKind, firsts: string, shape: string): Shape => ({
  kind,
  firsts: new Chars(firsts),
  shape: new RegExp(shape, "y"),
});

const NUMERALS = "一二三四五六七八九十";
const DIGITS = "123456789";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const DASHES = "—–―-";

/** The first that fits is taken. */
const SHAPES: readonly Shape[] = [
  shapeOf("chapter", "第", `第\\s?${NUMERAL}\\s?(?:部分|章|篇)[、,，:：\\s]*`),
  shapeOf("numeral", NUMERALS, `${NUMERAL}\\s?[、.．]\\s*`),
  shapeOf("bracketed", "(（", `[(（]\\s*${NUMERAL}\\s*[)）]\\s*[、,，]?\\s*`),
  shapeOf("ordinal", NUMERALS, `${NUMERAL}是\\s*`),
  shapeOf("must", NUMERALS, `${NUMERAL}要\\s*`),
  shapeOf("ordinal", "第", `第${NUMERAL}[,，、]\\s*`),
  shapeOf("arabic", DIGITS, "([1-9]\\d?)\\s?[.．、]\\s*(?!\\d)"),
  shapeOf("arabic-bracketed", "(（", "[(（]\\s*([1-9]\\d?)\\s*[)）]\\s*"),
  shapeOf("circled", CIRCLED, "([①-⑳])\\s*"),
  shapeOf("dash", DASHES, "[—–―-]{1,4}\\s*(?=[^\\s\\d—–―-])"),
];

const FIRSTS = new Chars(`第(（${NUMERALS}${DIGITS}${CIRCLED}${DASHES}`);

/** The mark that begins at this place, or null. */
export function markAt(text: string, at: number): Mark | null {
  const first = text.charCodeAt(at);
  if (!FIRSTS.has(first)) return null;
  for (const { kind, firsts, shape } of SHAPES) {
    if (!firsts.has(first)) continue;
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (found !== null) {
      const number = found[1] === undefined ? null : numberOf(found[1]);
      if (number !== 0) return { kind, number, end: at + found[0].length };
    }
  }
  return null;
}

/** 十一 → 11, 二十 → 20, 7 → 7, ③ → 3; 0 for what is no number. */
function numberOf(surface: string): number {
  const code = surface.charCodeAt(0);
  if (code >= 0x31 && code <= 0x39) return Number(surface);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (surface.length === 1) return NUMERALS.indexOf(surface) + 1;
  const digits = surface.replace(/\s/g, "");
  const ten = digits.indexOf("十");
  if (ten < 0) return digits.length === 1 ? digit(digits) : 0;
  return (
    (ten === 0 ? 1 : digit(digits.slice(0, ten))) * 10 + (ten === digits.length - 1 ? 0 : digit(digits.slice(ten + 1)))
  );
}

const digit = (character: string): number => "一二三四五六七八九".indexOf(character) + 1;
