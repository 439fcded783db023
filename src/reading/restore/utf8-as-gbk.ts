// UTF-8 that was read as GBK: `鏀垮簻` for `政府`. Every pair is read across two characters; the last byte of a character
// before a digit or a line end finds no partner and is lost.

import { END, LOST, type Loss, utf8 } from "./coding.ts";
import { encode } from "./gbk.ts";
import { misread } from "./misread.ts";

const EURO = 0x20ac;
const REPLACEMENT = 0xfffd;

const loss: Loss = { values: Array.from({ length: 0x40 }, (_, n) => 0x80 + n), single: false };

/**
 * A `€` is the byte 80 by itself, or the pair A2E3. The pair ends a character and begins another: it needs one that lacks its
 * last byte before it, and the second byte of the other after it.
 */
function euro(next: number, before: readonly number[]): number {
  const [last = 0, last2 = 0] = [before.at(-1), before.at(-2)];
  const lacksOne = (last2 >= 0xe0 && last >= 0x80 && last <= 0xbf) || (last >= 0xc2 && last < 0xe0);
  const lead = next === EURO ? 0x80 : encode(next) >> 8;
  return lacksOne && lead >= 0x80 && lead <= 0xbf ? 0xa2e3 : 0x80;
}

/** UTF-8 read as GBK or GB 18030. */
export const utf8AsGbk = misread({
  name: "utf8-as-gbk",
  suspected: (signs) => signs.halves > 1,
  begins(code) {
    const pair = code >= 0x80 ? encode(code) : 0;
    const [lead, trail] = [pair >> 8, pair & 0xff];
    return lead >= 0xe2 && lead <= 0xef && trail >= 0x80 && trail <= 0xbf;
  },
  bytesOf(code, next, before) {
    if (code === EURO) return euro(next, before);
    return code === REPLACEMENT ? LOST : encode(code) || END;
  },
  meant: utf8,
  loss,
});
