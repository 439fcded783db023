// Spans of years without their dash: `20212035年` for `2021—2035年`. Converters drop the long dash, all of them in a text. Puts it
// back between two years; between other numbers nothing proves it, and it is only noted.

import { type Fix, type Found, type Kind, nothing, type Remark } from "./kind.ts";

/** Dashes between years. */
export const lostDash: Kind = {
  name: "lost-dash",
  suspected: (signs) => signs.eightDigits > 0,
  find(text): Found {
    const hasDashes = /[—–]/.test(text);
    const fixes: Fix[] = [];
    for (const match of text.matchAll(YEARS)) {
      const [from, to] = [Number(match[1]), Number(match[2])];
      const at = match.index + 3;
      const isSpan = from < to && to - from <= LONGEST && (!hasDashes || isTitled(text, match.index));
      if (isSpan) fixes.push({ start: at, end: at + 1, insert: `${text.charAt(at)}—`, confidence: SURE });
    }
    return fixes.length === 0 ? nothing : { fixes, remarks: doubts(text, fixes) };
  },
};

const YEARS = /(?<![0-9.])((?:19|20)[0-9]{2})((?:19|20)[0-9]{2})年/g;
const LONGEST = 30; // a plan spans so many years at most
const SURE = 0.98;

/** Whether a place lies in the title of a plan. */
function isTitled(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return /[（(]$/.test(before) || before.lastIndexOf("《") > before.lastIndexOf("》");
}

/** Two years or percentages side by side: `23年`, `3040%`. */
const GLUED = /(?<![0-9.])(?:([1-9])([1-9])年(?=[^代级初末底中]{0,4}(?:时间|努力|左右))|([1-9][0-9])([1-9][0-9])%)/g;

/** Other numbers of a text that lost its dashes. */
function doubts(text: string, fixes: readonly Fix[]): Remark[] {
  const out: Remark[] = [];
  let grown = 0;
  let next = 0;
  for (const match of text.matchAll(GLUED)) {
    const [low, high] = [match[1] ?? match[3], match[2] ?? match[4]];
    if (Number(low) >= Number(high)) continue;
    for (; next < fixes.length && (fixes[next] as Fix).start < match.index; next++) grown++;
    const start = match.index + grown;
    const message = `可能缺了连接号：${low}—${high}${match[0].slice(-1)}`;
    out.push({ code: "doubtful-number", start, end: start + match[0].length - 1, message });
  }
  return out;
}
