// Chinese numerals to numbers: 二十三 → 23, 三万五千 → 35000, 二〇三五 → 2035.

import { Chars } from "../../text/index.ts";

const digits: ReadonlyMap<string, number> = new Map(
  [..."〇一二三四五六七八九"]
    .map((c, i) => [c, i] as const)
    .concat([
      ["零", 0],
      ["两", 2],
      ["○", 0],
      ["几", Number.NaN],
    ]),
);
const tens: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const myriads: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** Every character that can stand in a Chinese numeral. */
export const numeralCharacters: readonly string[] = [...digits.keys(), ...tens.keys(), ...myriads.keys()];

const NUMERALS = new Chars(numeralCharacters.join(""));

/** Whether the character at `at` can stand in a Chinese numeral. */
export const isNumeral = (text: string, at: number): boolean => NUMERALS.has(text.charCodeAt(at));

/** Whether the character is one of 一…九, 两, 〇, 零. */
export const isDigit = (c: string): boolean => digits.has(c) && c !== "几";

/** The value of a Chinese numeral; NaN for what is none (empty, 几, 一一 beyond a row of digits). */
export function parseNumeral(numeral: string): number {
  if (numeral.length > 1 && [...numeral].every((c) => digits.has(c)))
    return Number([...numeral].map((c) => digits.get(c)).join(""));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const c of numeral) {
    const ten = tens.get(c);
    const myriad = myriads.get(c);
    if (digits.has(c)) {
      if (digit !== null && digit !== 0) return Number.NaN;
      digit = digits.get(c) as number;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
    } else if (myriad !== undefined) {
      section += digit ?? 0;
      if (total + section === 0) section = 1;
      total = myriad === 1e8 ? (total + section) * myriad : total + section * myriad;
      section = 0;
      digit = null;
    } else return Number.NaN;
  }
  return numeral === "" ? Number.NaN : total + section + (digit ?? 0);
}
