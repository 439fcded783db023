// Who answers for an undertaking: the offices behind 责任单位 at the end of an item, or those that the clause itself names.

import { Chars, type RestoredSpan } from "../../../text/index.ts";

/** The words of an item whose end names who answers for it. */
export interface Owned extends RestoredSpan {
  readonly owner: string;
}

const label = /(?:责任|牵头|主办|承办|负责|实施)(?:单位|部门)[：:]([^。；;\n\r\s]{2,80})/g;
/** One of these stands in every label. */
const labels = ["单位：", "单位:", "部门：", "部门:"];
const itemMark =
  /(?:^|[\s。；;])(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是])/g;
/** How far before its label an item begins at most. */
const LONGEST_ITEM = 900;

/** All items of a text that name an owner, in order. The first label of an item leads. */
export function ownedItems(text: string): readonly Owned[] {
  if (!labels.some((words) => text.includes(words))) return [];
  const out: Owned[] = [];
  let from = 0;
  for (const found of text.matchAll(label)) {
    const window = Math.max(from, found.index - LONGEST_ITEM);
    let start = window;
    for (const mark of text.slice(window, found.index).matchAll(itemMark)) start = window + mark.index;
    const item = { start, end: found.index, owner: (found[1] as string).replace(/[）)]+$/, closed) };
    if (item.end > item.start) out.push(item as Owned);
    from = found.index + found[0].length;
  }
  return out;
}

/** A bracket that was opened before the label closes behind the office; 各县（区） keeps its own. */
const closed = (bracket: string, at: number, words: string): string =>
  (words.slice(0, at).match(/[（(]/g) ?? []).length > 0 ? bracket : "";

const named =
  /由([一-鿿]{2,16}?(?:局|委|办|厅|部|院|中心|公司|集团|镇|乡|街道|政府|部门|单位))(?:负责|牵头|承担|组织实施)|[（(]([一-鿿、]{2,24}?(?:局|委|办|厅|部|院|公司|集团|镇|乡|街道|政府))(?:牵头)?负责[）)]/;

/** What `named` begins with. */
const NAMED = new Chars("由（(");

/** The office that the words of a clause name, or null. */
export function ownerNamed(text: string, { start, end }: RestoredSpan): string | null {
  if (!NAMED.anyIn(text, start, end)) return null;
  const found = named.exec(text.slice(start, end));
  return found?.[1] ?? found?.[2] ?? null;
}
