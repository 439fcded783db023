// Numbered series of paragraphs: （一）…（二）…, 一是…二是…, ——…——…, with the heading of each item. How series nest is told in nesting.ts.

import type { Span } from "../../text/index.ts";
import { gluedSectionEnd, headingOf } from "./headings.ts";
import type { Series } from "./items.ts";
import type { Layout, Paragraph, Stretch } from "./layout.ts";
import { DEPTH, type Mark, type MarkKind, markAt } from "./marks.ts";

/** How many first marks of a series may have been lost to damage. */
const LOST_HEADS = 3;

interface Marked {
  readonly index: number;
  /** Where the words after its mark begin. */
  readonly words: number;
}

interface Begun {
  readonly kind: MarkKind;
  readonly items: Marked[];
  /** The number it begins with. */
  readonly first: number;
  /** The number it has come to. */
  number: number;
}

/** Every numbered series of a stretch, without the paragraphs that are `taken`. */
export function numberedIn(layout: Layout, { first, end }: Stretch, taken: ReadonlySet<number>): Series[] {
  const open = new Map<MarkKind, Begun>();
  const all: Begun[] = [];
  for (let index = first; index < end; index++) {
    const mark = taken.has(index) ? null : markAt(layout.text, (layout.paragraphs[index] as Paragraph).start);
    if (mark === null) continue;
    const running = open.get(mark.kind);
    const item = { index, words: mark.end };
    if (running !== undefined && follows(running.number, mark)) {
      running.items.push(item);
      running.number = mark.number ?? 0;
    } else if (begins(mark, running === undefined)) {
      const begun = { kind: mark.kind, items: [item], first: mark.number ?? 1, number: mark.number ?? 0 };
      open.set(mark.kind, begun);
      all.push(begun);
      if (mark.number === 1 && DEPTH[mark.kind] <= DEPTH.dash) open.delete("dash");
    }
  }
  const whole = all.filter((one) => one.items.length > 1 && (one.first === 1 || one.items.length > 2));
  return whole.map((one) => headed(layout, one));
}

/** The next number; one may be missing where its mark was damaged. */
const follows = (number: number, mark: Mark): boolean =>
  mark.number === null || mark.number === number + 1 || mark.number === number + 2;

const begins = ({ number }: Mark, alone: boolean): boolean =>
  number === null || number === 1 || (alone && number <= LOST_HEADS + 1);

/** Gives each item its heading; where most headings of a series run into their bodies, all are taken to do so. */
function headed({ text, paragraphs }: Layout, { kind, items }: Begun): Series {
  const cut = ({ index, words }: Marked, any: boolean): number | null => {
    const paragraph = paragraphs[index] as Paragraph;
    if (!paragraph.running || (kind !== "numeral" && kind !== "bracketed")) return null;
    return gluedSectionEnd(text, { start: words, end: paragraph.end }, any);
  };
  const glued = items.filter((item) => cut(item, false) !== null).length * 2 > items.length;
  const headingAt = (item: Marked): Span | null => {
    const paragraph = paragraphs[item.index] as Paragraph;
    const end = glued ? (cut(item, false) ?? cut(item, true)) : null;
    return end === null ? headingOf(text, paragraph, item.words) : { start: paragraph.start, end };
  };
  return { kind, items: items.map((item) => ({ index: item.index, heading: headingAt(item) })) };
}
