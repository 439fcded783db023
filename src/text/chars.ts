// A set of characters that can be asked for a character's code in a few instructions, where `"…".includes(char)` and /[…]/.test(char)
// take dozens of times as long.

/** Places of the smallest table; it doubles until every character has a place of its own. */
const SMALLEST = 64;
/** Spreads codes over the table (Knuth, The Art of Computer Programming 6.4: multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/** Every character that `\s` of a regular expression matches. */
export const SPACES =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** A set of characters, each one UTF-16 code unit. */
export class Chars {
  private readonly codes: Uint16Array;
  private readonly shift: number;

  /** @throws RangeError if U+0000 is among them, which marks a free place */
  constructor(chars: string) {
    const codes = [...new Set(chars)].flatMap((char) => char.split("")).map((unit) => unit.charCodeAt(0));
    if (codes.includes(0)) throw new RangeError("U+0000 cannot be in a set of characters");
    let size = SMALLEST;
    while (!fits(codes, size)) size *= 2;
    this.shift = 32 - Math.log2(size);
    this.codes = new Uint16Array(size);
    for (const code of codes) this.codes[placeOf(code, this.shift)] = code;
  }

  /** Whether the code of a character, as `charCodeAt` gives it, is that of one of the set; false for NaN, the code past the end. */
  has(code: number): boolean {
    return this.codes[Math.imul(code, SPREAD) >>> this.shift] === code;
  }

  /** Whether any character of `text` from `start` to `end` is in the set. */
  anyIn(text: string, start = 0, end = text.length): boolean {
    for (let at = start; at < end; at++) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }
}

const placeOf = (code: number, shift: number): number => Math.imul(code, SPREAD) >>> shift;

function fits(codes: readonly number[], size: number): boolean {
  const shift = 32 - Math.log2(size);
  return new Set(codes.map((code) => placeOf(code, shift))).size === new Set(codes).size;
}

/** The set of `SPACES`. */
export const BLANKS: Chars = new Chars(SPACES);

/** Whether a code is that of a Chinese character, as [一-鿿] has it. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
