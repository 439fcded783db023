// The noun a number measures, as written.

import type { RestoredSpan } from "../../text/index.ts";
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

const direct = new Set(["percent", "rank", "ratio"]);
const spanOf = ({ start, end }: RestoredSpan): RestoredSpan => ({ start, end });

/** The noun that the value measures; null where the text names none. */
export function nounOf(
  place: Surroundings,
  { number, end }: Valued,
  subject: Subject | undefined,
): RestoredSpan | null {
  const { text, from, lead, inherited } = place;
  // 省市县乡村五级: the levels themselves
  if (number.unit === "级") return { start: Math.max(from, number.start - 5), end: number.start };
  const behind = nounBehind(text, place.listEnd, place.clauseEnd);
  if (number.quantity === "percent" && text[end] === "的" && behind !== null) return behind;
  if (number.quantity === "rank") {
    const named = nounBefore(text, from, place.ranked);
    if (named !== null) return named;
  }
  if (direct.has(number.quantity)) {
    if (subject === undefined) return place.last;
    return (inherited ? null : nounBefore(text, subject.start, subject.end)) ?? spanOf(subject);
  }
  const before = nounBefore(text, from, lead.subjectEnd);
  if (text[end] === "的" && before !== null) return before;
  return behind ?? before ?? (subject === undefined ? place.last : spanOf(subject));
}
