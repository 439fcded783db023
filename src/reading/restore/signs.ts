// What hints at damage, counted in one quick look, so that a clean text pays for nothing else.

import { rows as pairs } from "./data/gbk.ts";
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
  /** Characters whose bytes in GBK are the first two of a character in UTF-8, near one another; few of them are common. */
  readonly halves: number;
  /** Characters of ISO 8859-1 that follow one another: a Chinese text has one at a time. */
  readonly western: number;
  /** U+FFFD, and 锟, which it becomes. */
  readonly replaced: number;
  /** 年 after a Chinese numeral, as in 二〇三五年. */
  readonly spelledYears: number;
  /** Semicolons after a digit, another mark or a post. */
  readonly oddSemicolons: number;
  /** Runs of eight digits, as two years are without the dash between them. */
  readonly eightDigits: number;
}

/** Vowels of pinyin with a tone mark. */
export const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

const TRADITIONAL = 1;
const TONE = 2;
const HALF = 4;
const NUMERAL = 8;
const MARK = 16;
const YEAR = 32;

/** In a text of which UTF-8 was read as GBK, one in three is a half. */
const NEAR = 3;

/** What each character tells. */
const tells = new Uint8Array(0x10000);

function tell(characters: string, what: number): void {
  for (let n = 0; n < characters.length; n++) (tells[characters.charCodeAt(n)] as number) |= what;
}

tell(traditionalForms.join(""), TRADITIONAL);
tell(TONED, TONE);
for (let lead = 0xe4; lead <= 0xe9; lead++) tell((pairs[lead - 0x81] as string).slice(0x3f, 0x7f), HALF);
tell("銆鈥锛", HALF);
tell("一二三四五六七八九OoＯｏ０◯", NUMERAL);
tell("，。！、：,:!长任席", MARK);
tell("年", YEAR);

const ZERO = 0x30; // may stand for 〇 after a numeral
const isNumeral = (code: number): boolean => ((tells[code] ?? 0) & NUMERAL) !== 0;

type Tally = { -readonly [Sign in keyof Signs]: Signs[Sign] };

const nothing: Signs = {
  han: 0,
  traditional: 0,
  toned: 0,
  questions: 0,
  halfCommas: 0,
  fullCommas: 0,
  halves: 0,
  western: 0,
  replaced: 0,
  spelledYears: 0,
  oddSemicolons: 0,
  eightDigits: 0,
};

/** Counts the signs of a text. */
export function look(text: string): Signs {
  const signs: Tally = { ...nothing };
  if (tally(text, signs) === 8) signs.eightDigits++;
  return signs;
}

/** Adds the signs of a text; gives how many digits it ends with. The loop stands alone: it is compiled the first time it runs. */
function tally(text: string, signs: Tally): number {
  let [digits, last, half] = [0, 0, -NEAR - 1];
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code >= 0x30 && code <= 0x39) digits++;
    else {
      if (code >= 0x4e00 && code <= 0x9fff) {
        signs.han++;
        const told = tells[code] as number;
        if (told !== 0) {
          if ((told & TRADITIONAL) !== 0) signs.traditional++;
          if ((told & HALF) !== 0) {
            if (n - half <= NEAR) signs.halves++;
            half = n;
          }
          if ((told & YEAR) !== 0 && isNumeral(last === ZERO ? text.charCodeAt(n - 2) : last)) signs.spelledYears++;
        } else if (code === 0x951f) signs.replaced++;
      } else if (code === 0x3f) signs.questions++;
      else if (code === 0x2c) signs.halfCommas++;
      else if (code === 0xff0c) signs.fullCommas++;
      else if (code === 0x3b || code === 0xff1b) {
        if (digits > 0 || ((tells[last] as number) & MARK) !== 0) signs.oddSemicolons++;
      } else if (code < 0x200) {
        if (code >= 0x80 && code < 0x100 && last >= 0x80 && last < 0x100) signs.western++;
        if (((tells[code] as number) & TONE) !== 0) signs.toned++;
      } else if (code === 0xfffd) signs.replaced++;
      if (digits === 8) signs.eightDigits++;
      digits = 0;
    }
    last = code;
  }
  return digits;
}

/** Whether the whole text is written in traditional characters. In one that is, a quarter of the characters tell. */
export const isTraditional = (signs: Signs): boolean => signs.traditional > 0 && signs.traditional * 30 >= signs.han;
