// Text that was read one byte off. A byte of a GBK pair was lost and shows as `?`; every pair after it was read across two
// characters, `。“冰汤圆` as `?！氨鶞珗A”`, until the next safe point. Finds where such runs may begin, and keeps the account
// of what was put back; page.ts and realign.ts read the run.

import { doubtfulNumber, type Fix, type Found, type Kind, lostCharacter, type Remark } from "./kind.ts";
import { LACUNA, Page } from "./page.ts";

/** Runs of characters read one byte off. */
export const gbkShift: Kind = {
  name: "gbk-shift",
  suspected: (signs) => signs.questions > 0,
  find(text, signs): Found {
    const fixes: Fix[] = [];
    const remarks: Remark[] = [];
    const page = new Page(text, signs);
    let grown = 0;
    let from = 0;
    let failures = 0;
    for (let at = text.indexOf("?"); at >= 0 && failures < ENOUGH; at = text.indexOf("?", Math.max(at + 1, from))) {
      if (!page.mayBegin(at)) continue;
      const read = page.read(at, fixes.at(-1) ?? null);
      if (read === null) failures++;
      else {
        const { insert, lost } = page.written(read, at);
        fixes.push({ start: at, end: read.end, insert, confidence: read.confidence });
        for (const [n, candidates] of lost) remarks.push(lostCharacter(at + grown + n, candidates));
        grown += insert.length - (read.end - at);
        if (insert.endsWith(LACUNA)) remarks.push(...doubtfulNumber(text, read.end, read.end + grown));
        from = read.end;
      }
    }
    return { fixes, remarks };
  },
};

/** After so many `?` that begin nothing, the others are not tried. */
const ENOUGH = 50;
