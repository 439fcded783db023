// Years in Chinese numerals without their zero: `二三五年` for `二〇三五年`. Converters drop 〇 or put a letter in its place, since
// GB 2312 does not have it; the circle ○ that stands for it in some texts it has. Puts it back where only a year can stand.

import { type Fix, type Found, type Kind, nothing } from "./kind.ts";

/** Years that lost their 〇. */
export const lostZero: Kind = {
  name: "lost-zero",
  suspected: (signs) => signs.spelledYears > 0,
  find(text): Found {
    const fixes = [...text.matchAll(YEAR)].flatMap(({ index, 0: year }) =>
      restored(year).map((fix) => ({ ...fix, start: index + fix.start, end: index + fix.end })),
    );
    return fixes.length === 0 ? nothing : { fixes, remarks: [] };
  },
};

/** What is taken for 〇: letters and digits of its shape. */
const ALIKE = "OoＯｏ0０◯ΟОо";
/** What stands where a character could not be shown. */
const UNSHOWN = "□�?？";

/** A year of this century or the last, and no count or list such as 十二三年 and 二三四年级. */
const YEAR = new RegExp(
  `(?<![一二三四五六七八九十百千万零〇○第几])(?:二[${ALIKE}${UNSHOWN}]?[一-九〇○零${ALIKE}]{2}|一九[一-九〇○零${ALIKE}]{2})年(?!级)`.replaceAll(
    "一-九",
    "一二三四五六七八九",
  ),
  "g",
);

const NUMERALS = "〇一二三四五六七八九";

/** What is put into a year; nothing where it is whole or may be something else. */
function restored(year: string): Fix[] {
  const digits = [...year.slice(0, -1)];
  const wrong = digits.flatMap((char, n) => ((ALIKE + UNSHOWN).includes(char) ? [n] : []));
  if (digits.length === 4) return wrong.map((n) => ({ start: n, end: n + 1, insert: "〇", confidence: 1 }));
  const [, decade = 0, last = 0] = digits.map((char) => NUMERALS.indexOf(char));
  const isCounting = decade === 3 && last === 4; // in two, three or four years
  if (wrong.length > 0 || decade < 1 || decade > LATEST || last < 0 || isCounting) return [];
  return [{ start: 0, end: 1, insert: "二〇", confidence: SURE }];
}

const LATEST = 6; // no report looks beyond the sixties
const SURE = 0.99;
