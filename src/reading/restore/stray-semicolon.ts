// Semicolons that remain of a stripped space: `81;64` was `81&nbsp;64`. Takes one out where no clause can end, between a number and
// its unit and after another mark; a semicolon that may be the writer's stays.

import { isWord } from "./fluency.ts";
import { doubtfulNumber, type Fix, type Found, type Kind, type Remark } from "./kind.ts";

/** Semicolons where a space stood. */
export const straySemicolon: Kind = {
  name: "stray-semicolon",
  suspected: (signs) => signs.oddSemicolons > 0,
  find(text): Found {
    const fixes: Fix[] = [];
    const remarks: Remark[] = [];
    let grown = 0;
    for (const { index: at, 0: run } of text.matchAll(/[;；]+/g)) {
      const insert = standsFor(text, at, at + run.length);
      if (insert === null) continue;
      const end = at + run.length;
      fixes.push({ start: at, end, insert, confidence: text.charAt(end) === "%" ? 1 : LIKELY });
      grown += insert.length - run.length;
      if (!DIGIT.test(text.charAt(at - 1))) remarks.push(...doubtfulNumber(text, end, end + grown));
    }
    return { fixes, remarks };
  },
};

const LIKELY = 0.98;
const DIGIT = /[0-9]/;

/** Marks after which no semicolon stands. */
const AFTER_MARK = /[，。！、：,!:]/;

/** A post before a name and the salutation: there the space is needed. */
const POST = /(?:[省市州县区旗镇乡]长|主席|主任)$/;
const NAME = /^[\u4e00-\u9fff]{2,4}各位代表/;

/** What stood in the place of semicolons; null where they are the writer's. */
function standsFor(text: string, at: number, end: number): string | null {
  const before = text.charAt(at - 1);
  if (AFTER_MARK.test(before)) return "";
  if (end > at + 1) return null;
  if (DIGIT.test(before)) return isUnit(text, at, text.slice(end, end + 8)) ? "" : null;
  return POST.test(text.slice(at - 2, at)) && NAME.test(text.slice(end, end + 8)) ? " " : null;
}

/** Units that begin no clause, whatever stands before them. */
const CERTAIN = /^(?:[%‰％℃]|个(?:百分点|月)|周年|平方(?:公里|米)|立方米|公里|公顷|千瓦|小时|分钟|人次)/;

/** Units that may begin a word too; a clause that begins with such a word is told apart by the word. */
const UNIT = /^(?:[万亿个户家项件名元吨亩倍岁斤米座所条位台辆套只头株场支处批期届次人天年月日度])/;

/** Words with which a clause begins and that follow no number. */
const WORDS =
  /^(?:个[体性别税转]|个案(?!例)|个人(?![次口])|[年月日人户亩]均|年[轻产货味终]|人[民才口居社大]|亩产|万[众物象企]|亿[利纬联])/;

/** What follows a number's unit where the number's clause ends. */
const ENDING = /^(?:[万亿]+[个张户家人元亩吨]?|.)(?:[，。、；：）,;:)”]|以[上下内]|左右|[多余])/;

/** A number that needs no unit: a rank, a part of a ratio or of a name. */
const BARE = /(?:位列|位居|[第前列居]|[A-Za-z:：+/—-])[0-9.]+$/;

/** Whether what follows a semicolon is the unit of the number before it. */
function isUnit(text: string, at: number, next: string): boolean {
  if (CERTAIN.test(next)) return true;
  if (!UNIT.test(next) || WORDS.test(next)) return false;
  if (ENDING.test(next)) return true;
  if (/^[万亿]/.test(next)) return !BARE.test(text.slice(Math.max(0, at - 12), at));
  return next.startsWith("个") || ![2, 3, 4].some((size) => isWord(next.slice(0, size)));
}
