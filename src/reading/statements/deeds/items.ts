// Items of a list of livelihood projects that are a name and no clause: 七是老城区管网改造工程。

import type { RestoredSpan } from "../../../text/index.ts";
import type { Sentence } from "../../grammar/sentence.ts";
import type { Deed } from "./deed.ts";

const mark = /^\s*(?:[①-⑳]|[一二三四五六七八九十]{1,3}是|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/;
const works = /(工程|项目|改造|建设|治理|整治|行动|计划|修缮|扩建|迁建|提升)$/;

/** The undertaking of an item that names one piece of work and says no more, or null. */
export function namedItem(text: string, sentence: Sentence): Deed | null {
  const words = text.slice(sentence.start, sentence.end);
  const found = mark.exec(words);
  if (found === null || sentence.clauses.length !== 1 || words.length - found[0].length < 6) return null;
  const work = works.exec(words)?.[1];
  // What goes on behind it is told there, and the name is its heading.
  const next = text.slice(sentence.end + 1, sentence.end + 12);
  if (work === undefined || !(next.trim() === "" || /^[\n\r]/.test(next) || mark.test(next))) return null;
  const start = sentence.start + found[0].length;
  return {
    start: start as RestoredSpan["start"],
    end: sentence.end,
    verb: work,
    object: { start, end: sentence.end } as RestoredSpan,
    strength: "advance",
    deliverable: false,
    place: null,
    time: null,
    numbers: [],
    all: [],
    rules: ["<item> <work>"],
  };
}

/** Whether a sentence opens an item of a list and more of the item follows. */
export const headsItem = (text: string, { start, end }: Sentence): boolean => {
  const next = text.slice(end + 1, end + 12);
  return mark.test(text.slice(start, start + 8)) && next.trim() !== "" && !/^[\n\r]/.test(next) && !mark.test(next);
};
