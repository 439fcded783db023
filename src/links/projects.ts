// The year's projects, how many and what they spend: 实施重点项目N个，完成投资M亿元, told again as N个重点项目完成投资M亿元.

import type { Files } from "./files.ts";
import type { Result } from "./results.ts";
import { sizeOf, type Target } from "./targets.ts";

const planned = /项目\d[^，。]*，[^，。\d]{0,6}(?:完成|计划)[^，。\d]{0,4}投资\d/;
const told = /项目[^，、\d]*完成(?:年度|全年|总)?投资\d|项目\d+个，[^，。、\d]{0,4}完成[^，。、\d]{0,4}投资\d/;
/** How far before its number a passage tells how many projects there were. */
const BEFORE = 24;
const ofSpending = /投资[^\d]*$/;
/** A year's projects are not more than this many times what was planned, nor less than that part of it. */
const NEAR = 2;

/** The one result about as large that tells of projects with what they spent, of the same sort as the target; or null. */
export function projectsFor(
  { earlier, later, results }: Files,
  { promise, statement, measure }: Target,
  fits: (result: Result) => boolean,
): Result | null {
  if (!planned.test(sentenceAround(earlier.text, promise.start))) return null;
  const spends = spendsIn(statement.quote);
  const wanted = sizeOf(measure);
  const passage = ({ statement, words }: Result): string =>
    words.includes("项目")
      ? words
      : (/[^。\n；]*$/.exec(later.text.slice(Math.max(0, statement.start - BEFORE), statement.end))?.[0] ?? "");
  const near = (size: number): boolean => size <= NEAR * wanted && wanted <= NEAR * size;
  const found = results.all.filter(
    (one) =>
      told.test(passage(one)) && spendsIn(one.statement.quote) === spends && fits(one) && near(sizeOf(one.measure)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether the number of a wording is what was spent. */
const spendsIn = (words: string): boolean => ofSpending.test(words.slice(0, Math.max(0, words.search(/\d/))));

function sentenceAround(text: string, place: number): string {
  const start = Math.max(text.lastIndexOf("。", place), text.lastIndexOf("\n", place)) + 1;
  const end = text.indexOf("。", place);
  return text.slice(start, end < 0 ? text.length : end);
}
