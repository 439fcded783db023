// What conversions lost for good: a program that takes GBK for UTF-8 puts U+FFFD in the place of characters, and one that reads
// those as GBK makes 锟斤拷 of them. Nothing restores them; each place is told once.

import type { Remark } from "./kind.ts";

const MARKS = /(?:\ufffd|锟斤拷|锟斤|斤拷)+/g;

/** A remark on every run of marks. */
export function lostText(text: string): Remark[] {
  const message = "此处的字在转码时已经丢失，无法还原";
  return [...text.matchAll(MARKS)].map(({ index, 0: run }) => ({
    code: "lost-character",
    start: index,
    end: index + run.length,
    message,
  }));
}
