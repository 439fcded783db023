// Space between words: of any width, and what is as good as space.

import type { Span } from "../../text/index.ts";

/** Space of any width, and what is as good as space: a byte order mark, a zero-width space. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff) return true;
  return code >= 0x2000 && code <= 0x200b;
}

/** A stretch without the space at its ends; empty where there is nothing else. */
export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}
