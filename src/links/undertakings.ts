// Answers an undertaking by its words: the clause of the later report that speaks of the same thing, and what state it tells.

import type { Statement } from "../reading/index.ts";
import { deniedIn } from "./denied.ts";
import { allParts } from "./ended.ts";
import type { Answer, Files } from "./files.ts";
import { lettersOf } from "./likeness.ts";
import { namedIn, partsOf } from "./parts.ts";
import type { State } from "./states.ts";
import { type Asked, askedAs, askedOf, type Told, tellings } from "./tellings.ts";
import { answersCount, sameCount, verdictOf } from "./worth.ts";

/** How much of the thing a clause must say again: where an end was promised, where none was, where a number went unanswered. */
const SAME = 0.55;
const SAME_ADVANCED = 0.61;
const SAME_COUNTED = 0.75;
/** A part of a listing is a name, said nearly whole. */
const SAME_PART = 0.75;
/** One of a list of anything else is said word for word. */
const WHOLE_PART = 0.95;
/** How much of what has a share must be said. */
const SAME_SHARER = 0.3;
/** What the head of a name must say to be the name: of the whole object, of one of a list. */
const NAME = 24;
const NAME_PART = 17;
/** The clause that answers best, or null. */
export function answerByWords(files: Files, promise: Statement, counted: boolean): Answer | null {
  const asked = askedOf(files, promise);
  const told = wholly(files, promise, asked, counted);
  const least = leastFor(promise, counted);
  const nearly = told.every(({ likeness }) => likeness < least);
  const parts = counted || !(nearly || isEnd(promise)) ? null : byParts(files, promise, asked);
  if (parts !== null && (nearly || parts.verdict === "met")) return parts;
  return byWhole(files, promise, asked, told, counted);
}

function leastFor({ commitment }: Statement, counted: boolean): number {
  if (counted) return SAME_COUNTED;
  return commitment?.strength === "advance" || commitment?.strength === "keep" ? SAME_ADVANCED : SAME;
}

/** The clauses that tell of the whole object. */
function wholly(files: Files, promise: Statement, asked: Asked, counted: boolean): readonly Told[] {
  const { strength, measures = [] } = promise.commitment ?? {};
  const lead = counted || measures.length > 0 || strength !== "advance" ? Infinity : NAME;
  return tellings(files, asked, counted ? SAME : leastFor(promise, counted), lead).filter(
    (one) =>
      ofShare(files, asked, one) &&
      (!counted || (one.likeness >= (sameCount(asked, one) ? SAME : SAME_COUNTED) && answersCount(asked, one))),
  );
}

function byWhole(
  files: Files,
  promise: Statement,
  asked: Asked,
  told: readonly Told[],
  counted: boolean,
): Answer | null {
  const best = told[0];
  if (best === undefined) return null;
  const denied = deniedIn(files, promise, asked, told);
  if (denied !== null) return denied;
  const met =
    verdictOf(promise, best, counted && !sameCount(asked, best)) === "met" &&
    allParts(files, asked, told, isEnd(promise));
  return answer(met ? "met" : "progress", told.slice(0, 3), best);
}

/** A share is one of the thing that has it: 外资占全国份额 is not answered by what exports hold. */
function ofShare({ rarity }: Files, { object }: Asked, { clause }: Told): boolean {
  const part = /^(.{2,}?)占/.exec(object)?.[1];
  return part === undefined || rarity.told(lettersOf(part), clause.pairs) >= SAME_SHARER;
}

/** What is listed is named where an end is promised or works are meant. */
const ends: ReadonlySet<string> = new Set(["finish", "start"]);
const isEnd = ({ commitment }: Statement): boolean => ends.has(commitment?.strength ?? "");
const named =
  /(?:项目|工程|铁路|高铁|高速|机场|电站|水库|灌区|港|大桥|通道|线|园区|基地|试点|示范区)(?:等)?(?:的)?(?:建设)?$/;

/** Where the object lists things, those of them that are told of. */
function byParts(files: Files, promise: Statement, asked: Asked): Answer | null {
  const works = named.test(asked.object) || isEnd(promise);
  const parts = works ? namedIn(asked.object) : partsOf(asked.object);
  const told = parts.flatMap((part) => {
    const of = askedAs(part, part);
    if (works) return tellings(files, of, SAME_PART, NAME_PART)[0] ?? [];
    return files.rarity.sum(of.wanted) < NAME ? [] : (tellings(files, of, WHOLE_PART, NAME)[0] ?? []);
  });
  const best = told[0];
  if (best === undefined) return null;
  const denied = deniedIn(files, promise, asked, told);
  if (denied !== null) return told.length > 1 ? { ...denied, verdict: "progress" } : denied;
  const met = told.length === parts.length && told.every((one) => verdictOf(promise, one, false) === "met");
  return answer(met ? "met" : "progress", told.slice(0, 3), best);
}

const stateWords: Readonly<Record<State, string>> = {
  finished: "报告说已完成",
  settled: "报告说已实现",
  partly: "报告说完成了一部分",
  begun: "报告说已开始",
  going: "报告说在推进，没有说完成",
  named: "报告提到，没有说完成",
};

/** States that say by themselves that something was reached. */
const ending: ReadonlySet<State> = new Set<State>(["finished", "settled", "begun"]);

const answer = (verdict: "met" | "progress", told: readonly Told[], best: Told): Answer => ({
  verdict,
  outcomes: [...new Set(told.map(({ clause }) => clause.statement))],
  comparison: null,
  confidence: Math.min(0.9, best.likeness),
  reason: `“${best.words}”：${verdict === "met" && !ending.has(best.state) ? "报告说已做到" : stateWords[best.state]}`,
});
