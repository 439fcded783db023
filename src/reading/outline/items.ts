// What a series of sections is: items of one kind that follow each other, each a paragraph with its heading.

import type { Span } from "../../text/index.ts";
import type { MarkKind } from "./marks.ts";

/** A paragraph that begins a section. */
export interface Item {
  readonly index: number;
  readonly heading: Span | null;
}

/** Items of one kind that follow each other. */
export interface Series {
  readonly kind: MarkKind | "phrase" | "lead";
  readonly items: readonly Item[];
}

/** The paragraph a series begins at. */
export const firstOf = ({ items }: Series): number => items[0]?.index ?? 0;

/** The paragraph its last item begins at. */
export const lastOf = ({ items }: Series): number => items.at(-1)?.index ?? 0;

/** Whether no paragraph stands between the items. */
export const inRow = (items: readonly Item[]): boolean =>
  items.every(({ index }, at) => at === 0 || index === (items[at - 1] as Item).index + 1);
