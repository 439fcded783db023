// What a passage is: a stretch without a number that is a section all the same. Targets, problems, livelihood lists and the words
// on the government's own conduct are such, each in a file of its own.

import type { Role } from "../reading.ts";
import { type Layout, type Stretch, startAt } from "./layout.ts";
import { markAt } from "./marks.ts";

/** A passage; `start` may lie inside its first paragraph. */
export interface Passage extends Stretch {
  readonly role: Role;
  readonly start: number;
}

/** Whether a paragraph carries a mark of any kind. */
export const isMarked = (layout: Layout, index: number): boolean =>
  markAt(layout.text, startAt(layout, index)) !== null;

/** Whether a paragraph is an item of a list: 1. ① （1） 一是. */
export function isListed(layout: Layout, index: number): boolean {
  const kind = markAt(layout.text, startAt(layout, index))?.kind;
  return kind === "arabic" || kind === "circled" || kind === "arabic-bracketed" || kind === "ordinal";
}

/** How many items a text counts inside itself: 一是…二是…, ①…②…, （1）…（2）…. */
export const countInline = (words: string): number =>
  words.match(/(?:[。；;：:！!]|^)\s?(?:[一二三四五六七八九十]{1,3}是|[①-⑳]|[(（]\d{1,2}[)）]|\d{1,2}[.．、](?!\d))/g)
    ?.length ?? 0;

/** Whether a paragraph is nothing but `各位代表！`. */
export function isGreeting({ text, paragraphs }: Layout, index: number): boolean {
  const paragraph = paragraphs[index];
  return (
    paragraph !== undefined && paragraph.end - paragraph.start <= 8 && text.startsWith("各位代表", paragraph.start)
  );
}
