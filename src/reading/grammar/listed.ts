// Subjects that stand in the comma clause before: 食品、建材产业加快发展,产值分别增长8.4%、22.7%.

import type { RestoredSpan } from "../../text/index.ts";
import { knownAt } from "./known.ts";
import { nounBefore } from "./noun.ts";
import { type Subject, subject } from "./subject.ts";

/** What is measured of each of them, standing alone in front of 分别. */
const heads =
  /^(?:数量|产值|产量|销量|价格|收入|规模|投资|销售收入|营业收入|利润|增加值|用电量|总产值|面积|余额|单价|均价|年产值)$/;
/** Where the last name of the list ends when more words follow it. */
const tail = /^.{0,12}?(?:产业|行业|企业|制造业|业|市场|基地|园区|项目)/;
const longest = 60;

/** One subject for each of `values` values, named by the list in `clause`; empty where there is no such list. */
export function listedBefore(
  text: string,
  clause: RestoredSpan | null,
  head: string,
  values: number,
): readonly Subject[] {
  if (clause === null || clause.end - clause.start > longest || (head !== "" && !heads.test(head))) return [];
  const cuts = cut(text, clause);
  if (cuts.length !== values) return [];
  const first = cuts[0] as RestoredSpan;
  const named = nounBefore(text, first.start, first.end) ?? first;
  const last = ended(text, cuts.at(-1) as RestoredSpan);
  if (last === null) return [];
  const spans = [named, ...cuts.slice(1, -1), last];
  const words = text.slice(last.start, last.end);
  const kind = /(?:产业|行业|企业|制造业)$/.exec(words)?.[0] ?? "";
  return spans.map(({ start, end }, i) => {
    const name = text.slice(start, end);
    const full = i < values - 1 && kind !== "" && !name.endsWith(kind) ? name + kind : name;
    return subject(name, start, end, false, full + head);
  });
}

/** The items of a list joined by 、 and 和. */
function cut(text: string, { start, end }: RestoredSpan): RestoredSpan[] {
  const out: RestoredSpan[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const c = text.charAt(at);
    if (c !== "、" && c !== "和" && c !== "与") continue;
    if (at > from) out.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) out.push({ start: from, end });
  return out;
}

/** The last item without the words behind it; null where it is not plain where they begin. */
function ended(text: string, { start, end }: RestoredSpan): RestoredSpan | null {
  const word = knownAt(text, start);
  if (word !== null && start + word.length <= end) return { start, end: start + word.length };
  const found = tail.exec(text.slice(start, end))?.[0];
  if (found !== undefined) return { start, end: start + found.length };
  return end - start <= 6 ? { start, end } : null;
}
