// The noun a number measures, as written.

import { Chars, type RestoredSpan, SPACES } from "../../text/index.ts";
import { Endings } from "../tokens/longest.ts";
import type { Valued } from "./groups.ts";
import type { Lead } from "./lead.ts";
import { nounBefore, nounBehind } from "./noun.ts";
import type { Subject } from "./subject.ts";

/** What is known of the number's surroundings. */
export interface Surroundings {
  readonly text: string;
  readonly clauseEnd: number;
  /** Where the words before the number begin. */
  readonly from: number;
  readonly lead: Lead;
  /** Where the words before a rank end, its scope taken off. */
  readonly ranked: number;
  /** The noun last measured, for what names none. */
  readonly last: RestoredSpan | null;
  readonly inherited: boolean;
  /** The end of the last value of the list. */
  readonly listEnd: number;
}

/** Nothing of its own stands before the number. */
const LEADING_STARTS = new Chars(`超近约有达其全、，,${SPACES}`);
const leading = /^(?:[、，,\s]|超过|超|近|约|有|达|其中|，|全[国省市县区])*$/;
const levels = /(?:[省市县区乡镇村中央州]{2,}|[国省市县])$/;
const behindIsNoPlace = (text: string, at: number): boolean => levels.test(text.slice(Math.max(0, at - 5), at));
const isLeading = (text: string, from: number, to: number): boolean =>
  from >= to || (LEADING_STARTS.has(text.charCodeAt(from)) && leading.test(text.slice(from, to)));
/** 总量|居, 收入|均位居: verbs of standing are no part of the noun. */
const verbsOfStanding = new Endings(
  "稳居 位居 位列 名列 排名 排在 跃居 高居 保持 保持在 上升至 升至 前移至 首次进入 进入 跻身 继续 连续 均 分别 稳定 由 居 排 列 为 在".split(
    " ",
  ),
);

function standing(text: string, from: number, to: number): number {
  let end = to;
  for (
    let verb = verbsOfStanding.before(text, end, from);
    verb !== null;
    verb = verbsOfStanding.before(text, end, from)
  )
    end -= verb.length;
  return end;
}

const direct = new Set(["percent", "rank", "ratio"]);
const spanOf = ({ start, end }: RestoredSpan): RestoredSpan => ({ start, end });

const SINCE_STARTS = new Chars(`较比同、，,${SPACES}`);
/** 较“十二五”增加71家: the words before only say since when. */
const isSince = (text: string, from: number, to: number): boolean =>
  SINCE_STARTS.has(text.charCodeAt(from)) && /^[、，,\s]*(?:较|比|同比)/.test(text.slice(from, to));

/** The noun that the value measures; null where the text names none. */
export function nounOf(
  place: Surroundings,
  { number, end }: Valued,
  subject: Subject | undefined,
): RestoredSpan | null {
  const { text, from, lead, inherited } = place;
  // 省市县乡村五级: the levels themselves
  if (number.unit === "级" && Number.isInteger(number.value) && behindIsNoPlace(text, number.start))
    return { start: Math.max(from, number.start - 5), end: number.start };
  if (number.bare && lead.bound === null && text.startsWith("台阶", number.end))
    return { start: number.end, end: number.end + 2 };
  const isPercent = number.quantity === "percent";
  if (isPercent && text[end] === "的") {
    const behind = nounBehind(text, place.listEnd, place.clauseEnd);
    if (behind !== null) return behind;
  }
  if (lead.from)
    return nounBefore(text, from, lead.subjectEnd) ?? (subject === undefined ? place.last : spanOf(subject));
  if (number.quantity === "rank") {
    const named = nounBefore(text, from, standing(text, from, place.ranked));
    if (named !== null && !text.startsWith("连续", named.start)) return named;
  }
  // 80%以上的村通了车: the portion is of what follows
  if (isPercent && isLeading(text, from, number.start)) {
    const behind = nounBehind(text, place.listEnd, place.clauseEnd);
    if (behind !== null && behind.end - behind.start > 1) return behind;
  }
  if (direct.has(number.quantity)) {
    if (subject === undefined) return place.last;
    return (inherited ? null : nounBefore(text, subject.start, subject.end)) ?? spanOf(subject);
  }
  const before = inherited && isSince(text, from, lead.subjectEnd) ? null : nounBefore(text, from, lead.subjectEnd);
  if (text[end] === "的" && before !== null) return before;
  return (
    nounBehind(text, place.listEnd, place.clauseEnd) ?? before ?? (subject === undefined ? place.last : spanOf(subject))
  );
}
