// One clause, several undertakings: 新建A3座、B190处 and lists with 分别.

import { Chars, type RestoredSpan } from "../../../text/index.ts";
import type { NumberToken } from "../../tokens/token.ts";
import type { Deed } from "./deed.ts";
import type { ClauseDeed, Phrases } from "./draft.ts";
import { trimmed } from "./wording.ts";

/** The deeds of a clause: one for each object that has a number of its own. */
export function split(text: string, deed: ClauseDeed, phrases: Phrases): readonly Deed[] {
  if (deed.numbers.length < 2) return [deed];
  return dealt(deed, phrases) ?? parted(text, deed) ?? [deed];
}

/** A、B分别增长6%、8%: one for each, all with the same stretch. */
function dealt(deed: ClauseDeed, phrases: Phrases): readonly Deed[] | null {
  const list = deed.numbers.map((number) => phrases.get(number.start));
  if (!list.every((phrase) => phrase?.rules[0]?.startsWith("<list> 分别"))) return null;
  const subjects = list.map((phrase) => phrase?.subjects[0]);
  if (new Set(subjects.map((subject) => subject?.start)).size !== deed.numbers.length) return null;
  return deed.numbers.map((number, i) => {
    const subject = subjects[i];
    const object = subject === undefined ? deed.object : ({ start: subject.start, end: subject.end } as RestoredSpan);
    return {
      ...deed,
      object,
      numbers: [number],
      all: [number],
      rules: ["<list> 分别 <predicate> <list>", ...deed.rules],
    };
  });
}

/** 、 right behind a number and its 以上, with a noun of its own before the next number. */
const pause = /^(?:以上|以内|左右|余)?(?:[（(][^）)]{1,12}[）)])?[、和及]/;

/** What a pause begins with. */
const PAUSES = new Chars("以左余（(、和及");

const pauseAt = (text: string, at: number): number => pause.exec(text.slice(at, at + 18))?.[0].length ?? 0;

function parted(text: string, deed: ClauseDeed): readonly Deed[] | null {
  const cuts: number[] = [];
  deed.numbers.forEach((number, i) => {
    const next = deed.numbers[i + 1];
    if (next === undefined) return;
    const mark = PAUSES.has(text.charCodeAt(number.end)) ? pauseAt(text, number.end) : 0;
    if (mark > 0 && next.start - (number.end + mark) >= 2) cuts.push(number.end + mark);
  });
  if (cuts.length === 0) return null;
  const starts = [deed.start, ...cuts];
  let at = 0;
  let seen = 0;
  return starts.map((start, i) => {
    const end = i < cuts.length ? (cuts[i] as number) - 1 : deed.end;
    const numbers = before(deed.numbers, at, end);
    const all = before(deed.all, seen, end);
    at += numbers.length;
    seen += all.length;
    const from = i === 0 ? deed.object.start : start;
    return { ...deed, start, end, object: trimmed(text, from, end, numbers), numbers, all } as Deed;
  });
}

/** The numbers from the index on that begin before `end`. */
function before(numbers: readonly NumberToken[], from: number, end: number): readonly NumberToken[] {
  let to = from;
  while (to < numbers.length && (numbers[to] as NumberToken).start < end) to++;
  return numbers.slice(from, to);
}
