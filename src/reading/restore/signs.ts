// What hints at damage, counted in one quick look, so that a clean text pays for nothing else.

import { rows as traditionalForms } from "./data/traditional.ts";

/** How often a text has what damage leaves behind. */
export interface Signs {
  /** Chinese characters. */
  readonly han: number;
  /** Characters that a simplified text never has. */
  readonly traditional: number;
  /** Vowels with a tone mark, as pinyin has them. */
  readonly toned: number;
  /** Half-width question marks: what a converter puts for a byte it cannot read. */
  readonly questions: number;
  /** Half-width commas, and full-width ones: which width the text uses. */
  readonly halfCommas: number;
  readonly fullCommas: number;
}

/** Vowels of pinyin with a tone mark. */
export const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

const NONE = 0;
const TRADITIONAL = 1;
const TONE = 2;

/** What each character tells. */
const tells = new Uint8Array(0x10000).fill(NONE);
for (const char of traditionalForms.join("")) tells[char.charCodeAt(0)] = TRADITIONAL;
for (const char of TONED) tells[char.charCodeAt(0)] = TONE;

/** Counts the signs of a text. */
export function look(text: string): Signs {
  let han = 0;
  let traditional = 0;
  let toned = 0;
  let questions = 0;
  let halfCommas = 0;
  let fullCommas = 0;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code >= 0x4e00 && code <= 0x9fff) {
      han++;
      if (tells[code] === TRADITIONAL) traditional++;
    } else if (code === 0x3f) questions++;
    else if (code === 0x2c) halfCommas++;
    else if (code === 0xff0c) fullCommas++;
    else if (code < 0x200 && tells[code] === TONE) toned++;
  }
  return { han, traditional, toned, questions, halfCommas, fullCommas };
}

/** Whether the whole text is written in traditional characters. In one that is, a quarter of the characters tell. */
export const isTraditional = (signs: Signs): boolean => signs.traditional > 0 && signs.traditional * 30 >= signs.han;
