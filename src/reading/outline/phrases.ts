// Paragraphs in parallel without a number: 五年来，我们…。 五年来，我们…。 The phrase they open with is what makes them a series.

import { headingOf } from "./headings.ts";
import { type Item, inRow, type Series } from "./items.ts";
import type { Layout, Paragraph, Stretch } from "./layout.ts";

/** Phrases of time that sections open with, as the key of their series. */
const TIME =
  /((?:过去|这|近)五年(?:来)?|五年来|一年来|这一年|过去一年|“十[一二三四五六七八九]五”(?:时期|期间))[,，](?=\s?(?:我们|是|[^，,。]{2,30}[，,。]))|(这[一五]年是)|(这是)(?=[^。]{2,60}的[一五]年)/y;
/** 我们 opens many paragraphs; only an unbroken row of them is a series. */
const WE = /(我们)(?!要|将|必须|也|一定|还|深[知感切刻]|相信|坚信)/y;

/** Fewest paragraphs that make a series. */
const FEWEST = 3;

/** Every series of a stretch that a phrase makes, without the paragraphs that are `taken`. */
export function phrasedIn(layout: Layout, { first, end }: Stretch, taken: ReadonlySet<number>): Series[] {
  const byPhrase = new Map<string, Item[]>();
  for (let index = first; index < end; index++) {
    const phrase = taken.has(index) ? null : phraseOf(layout, index);
    if (phrase === null) continue;
    const paragraph = layout.paragraphs[index] as Paragraph;
    const heading = headingOf(layout.text, paragraph, paragraph.start);
    if (heading === null || /[：:]/.test(layout.text.charAt(heading.end))) continue;
    const items = byPhrase.get(phrase);
    if (items === undefined) byPhrase.set(phrase, [{ index, heading }]);
    else items.push({ index, heading });
  }
  return [...byPhrase]
    .filter(([phrase, items]) => items.length >= FEWEST && (phrase !== "我们" || inRow(items)))
    .map(([, items]) => ({ kind: "phrase", items }));
}

/** Whether a series is one of paragraphs that begin with 我们. */
export const saysWe = ({ text, paragraphs }: Layout, { items }: Series): boolean =>
  text.startsWith("我们", paragraphs[items[0]?.index ?? 0]?.start ?? 0);

function phraseOf({ text, paragraphs }: Layout, index: number): string | null {
  for (const shape of [TIME, WE]) {
    shape.lastIndex = (paragraphs[index] as Paragraph).start;
    const found = shape.exec(text);
    if (found !== null) return found[1] ?? found[2] ?? found[3] ?? null;
  }
  return null;
}
