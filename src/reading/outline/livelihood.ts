// The yearly list of livelihood projects, where it stands outside every numbered section (`在做好以上工作的同时，实施十个民生项目：`) and
// where it stands inside a paragraph of one (`办好十件民生实事。一是…`).

import type { Span } from "../../text/index.ts";
import { firstSentenceEnd } from "./headings.ts";
import type { Layout, Paragraph, Stretch } from "./layout.ts";
import { startAt, wordsAt } from "./layout.ts";
import { countInline, isListed, isMarked, type Passage } from "./passage.ts";
import { LIVELIHOOD, speaksOfLivelihood } from "./roles.ts";

const OUTSIDE = /^(?:各位代表|在[^。，,]{2,14}(?:的)?同时)/;
/** A short paragraph that ends with a colon stands outside too: its items have lines of their own. */
const LIST_FOLLOWS = /^[^。]{6,60}[：:]$|。[^。]{6,50}[：:]$/;
const ANNOUNCED = /(?:办好|实施|完成)[^。]{0,8}(?:民生|惠民)[^。]{0,6}(?:实事|项目)/;
/** Fewest items of a list. */
const FEWEST = 3;
/** Longest sentence that announces a list inside a paragraph. */
const LONGEST = 48;

/** The list that stands outside the numbered sections of a plan, or null. */
export function livelihoodIn(layout: Layout, { first, end }: Stretch): Passage | null {
  for (let index = first; index < end; index++) {
    const words = wordsAt(layout, index, 160);
    if (isMarked(layout, index) || !(OUTSIDE.test(words) || LIST_FOLLOWS.test(words))) continue;
    if (!speaksOfLivelihood(words) && !ANNOUNCED.test(words)) continue;
    const after = listEnd(layout, index, end);
    if (after !== null) return { role: "livelihood", first: index, end: after, start: startAt(layout, index) };
  }
  return null;
}

/** Where the list ends; null where no list follows. */
function listEnd(layout: Layout, index: number, end: number): number | null {
  let after = index + 1;
  while (after < end && isListed(layout, after)) after++;
  if (after - index > FEWEST) return after < end && wordsAt(layout, after, 4).startsWith("以上") ? after + 1 : after;
  return countInline(wordsAt(layout, index)) >= FEWEST ? index + 1 : null;
}

/** A list inside one paragraph of a stretch, from the sentence that announces it, or null. */
export function livelihoodInside(
  { text, paragraphs }: Layout,
  { first, end }: Stretch,
): { at: Span; heading: Span } | null {
  for (let index = first; index < end; index++) {
    const paragraph = paragraphs[index] as Paragraph;
    if (!LIVELIHOOD.anyIn(text, paragraph.start, paragraph.end)) continue;
    for (let at = paragraph.start; at < paragraph.end; ) {
      const stop = firstSentenceEnd(text, { start: at, end: paragraph.end }) ?? paragraph.end;
      const announces = stop - at <= LONGEST && speaksOfLivelihood(text.slice(at, stop));
      if (announces && countInline(text.slice(stop, Math.min(paragraph.end, stop + 2000))) >= FEWEST)
        return { at: { start: at, end: paragraph.end }, heading: { start: at, end: stop } };
      at = stop + 1;
    }
  }
  return null;
}
