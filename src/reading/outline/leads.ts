// Topic sentences: the short first sentence of a paragraph that other reports would number. They are sections only where no
// number is, and headings of the paragraphs inside a numbered section.

import type { Span } from "../../text/index.ts";
import { firstSentenceEnd } from "./headings.ts";
import { firstOf, type Item, inRow, type Series } from "./items.ts";
import type { Layout, Paragraph, Stretch } from "./layout.ts";
import { markAt } from "./marks.ts";
import { turnsToYear } from "./turns.ts";

/** Longest topic sentence. */
const LONGEST = 42;
/** Shortest body after it. */
const BODY = 30;
/** How paragraphs begin that go on with a thought instead of opening one. */
const NO_LEAD =
  /^(?:各位代表|同志们|同时|此外|与此同时|今年|去年|过去|一年来|五年来|这些|以上|我们|要|为|在|根据|按照|面对|实现|完成|做好|回顾|展望|当前|20\d\d年|“十)/;

/**
 * The topic sentence of a paragraph: short, without numbers, with a body after it in the same paragraph or, where it has a
 * line to itself, in the next; null where the paragraph has none.
 */
export function leadAt({ text, paragraphs }: Layout, index: number, end: number): Span | null {
  const paragraph = paragraphs[index] as Paragraph;
  const within = { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + LONGEST + 1) };
  const stop = firstSentenceEnd(text, within) ?? within.end;
  const words = text.slice(paragraph.start, stop);
  if (words.length < 4 || words.length > LONGEST || /[\d：:；;！!？?]/.test(words) || NO_LEAD.test(words)) return null;
  if (markAt(text, paragraph.start) !== null || (stop < paragraph.end && text.charAt(stop) !== "。")) return null;
  const heading = { start: paragraph.start, end: stop };
  if (paragraph.end - stop > 1) return paragraph.end - stop >= BODY ? heading : null;
  const next = paragraphs[index + 1];
  return next !== undefined && index + 1 < end && !isShort(text, next) ? heading : null;
}

const isShort = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST || text.startsWith("各位代表", start);

/**
 * The series that topic sentences make of a stretch, outside the paragraphs that are `taken`: all of them where nothing is
 * numbered; before a numbered series only a row that tells of other years.
 */
export function leadsIn(
  layout: Layout,
  { first, end }: Stretch,
  taken: ReadonlySet<number>,
  series: readonly Series[],
): Series[] {
  const next = series.find(({ kind }) => kind !== "phrase");
  const numbered = next === undefined ? end : firstOf(next);
  const items: { index: number; heading: Span; alone: boolean }[] = [];
  for (let index = first; index < numbered; index++) {
    const heading = taken.has(index) ? null : leadAt(layout, index, end);
    if (heading === null) continue;
    items.push({ index, heading, alone: heading.end >= (layout.paragraphs[index] as Paragraph).end - 1 });
  }
  const alone = items.filter((item) => item.alone);
  const alike = withoutPreface(layout.text, alone.length > 1 ? alone : items, first);
  if (alike.length < 3 || (numbered < end && !tellOtherYears(layout, alike, numbered))) return [];
  return [{ kind: "lead", items: alike }];
}

/** A first paragraph whose topic sentence is built unlike all the others introduces them. */
function withoutPreface<T extends Item>(text: string, items: readonly T[], first: number): readonly T[] {
  const clauses = ({ heading }: T): number =>
    heading === null ? 0 : text.slice(heading.start, heading.end).split(/[，,]/).length;
  const [one, ...rest] = items;
  if (one === undefined || one.index !== first || rest.length < 2) return items;
  return rest.every((item) => clauses(item) !== clauses(one)) ? rest : items;
}

/** Four paragraphs in a row, after which the text turns to another year. */
function tellOtherYears(layout: Layout, items: readonly Item[], numbered: number): boolean {
  if (items.length < 4 || !inRow(items)) return false;
  for (let index = (items.at(-1) as Item).index + 1; index < numbered; index++)
    if (turnsToYear(layout, index)) return true;
  return false;
}
