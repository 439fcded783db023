// Lists that a clause counts and announces: 抓好三大项目：新建甲、乙，续建丙. Where the items are as many as announced, each is an
// undertaking of its own.

import { Chars, type RestoredSpan } from "../../../text/index.ts";
import type { ClauseDeed } from "./draft.ts";
import type { Piece } from "./pieces.ts";

const count = /(十[一二三四五六七八九]?|[一二两三四五六七八九]|\d{1,2})(?:大|项|个|件|条|类)[^：:]{0,14}$/;
const digits = "零一二三四五六七八九十";

/** The number that a clause before a colon announces, or null. */
export function announcedCount(text: string, { start, end, mark }: Piece): number | null {
  if (mark !== "：" && mark !== ":") return null;
  const found = count.exec(text.slice(Math.max(start, end - 20), end))?.[1];
  if (found === undefined) return null;
  if (found === "两") return 2;
  if (found.length === 2 && found.startsWith("十")) return 10 + digits.indexOf(found.charAt(1));
  return Number(found) || digits.indexOf(found);
}

/** The deeds of a list, one for each item, where they are as many as announced; null where they are not. */
export function listed(text: string, deeds: readonly ClauseDeed[], announced: number): readonly ClauseDeed[] | null {
  const items = deeds.map((deed) => cuts(text, deed));
  if (items.reduce((sum, list) => sum + list.length, 0) !== announced) return null;
  return deeds.flatMap((deed, i) => (items[i] as readonly RestoredSpan[]).map((item) => itemOf(deed, item)));
}

function itemOf(deed: ClauseDeed, { start, end }: RestoredSpan): ClauseDeed {
  const within = ({ start: at }: RestoredSpan) => at >= start && at < end;
  const from = start === deed.start ? Math.max(start, deed.object.start) : start;
  return {
    ...deed,
    start,
    end,
    object: { start: from as RestoredSpan["start"], end } as RestoredSpan,
    numbers: deed.numbers.filter(within),
    all: deed.all.filter(within),
    rules: ["<count>：<list>", ...deed.rules],
  };
}

const OPENS = new Chars("（(“《");
const CLOSES = new Chars("）)”》");

/** The items of a clause between pause marks outside brackets; 甲及乙等工程 stays whole. */
function cuts(text: string, { start, end }: RestoredSpan): readonly RestoredSpan[] {
  const out: RestoredSpan[] = [];
  let from: number = start;
  let depth = 0;
  for (let at: number = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (OPENS.has(code)) depth++;
    else if (CLOSES.has(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && text.charAt(at) === "、") {
      out.push({ start: from, end: at } as RestoredSpan);
      from = at + 1;
    }
  }
  out.push({ start: from, end } as RestoredSpan);
  return out;
}
