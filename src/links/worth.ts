// What one clause that tells of a thing is worth to a promise: its end, or only progress.

import type { Statement } from "../reading/index.ts";
import { stateAsked, verdictFor } from "./states.ts";
import type { Asked, Told } from "./tellings.ts";

/** Less likeness shows no end. */
const SURE = 0.58;
const SURE_ADVANCED = 0.7;
const SURE_OF_ALL = 0.61;
/** How much of the clause must be about the thing for its end to be the end of the thing. */
const ABOUT = 0.5;
const ABOUT_ENDED = 0.35;

/** What stands for all of them. */
const all =
  /全部|全覆盖|均|所有|如期|全面|圆满|超额完成|超计划|完成[^，\d]{0,8}(?:计划|任务|目标)[^，\d]{0,3}[1-9]\d{2}(?:\.\d+)?[%％]/;

/** Whether the same count is told: 4个 of 4个. */
export const sameCount = ({ marks }: Asked, { clause: { pairs } }: Told): boolean =>
  [...marks].some((mark) => mark.startsWith("#") && pairs.has(mark));

/** A count is answered by all of it, by the same count, or by words without one: another count, or one of several years, counts something else. */
export const answersCount = (asked: Asked, told: Told): boolean => {
  const { clause, words, state } = told;
  if (all.test(words) || sameCount(asked, told)) return true;
  if (state === "named") return false;
  return !/\d/.test(words) && (clause.period === null || clause.period.from === clause.period.to);
};

/** A document that was to be issued is met by its being issued or in force. */
const issued = /制定|出台|编制|印发|修订/;
const documents = /出台|印发|制定|修订|颁布|发布|编制|立法|条例|办法|清单|实施|通过/;

/** What is newly set up has an end, whether or not it was counted. */
const adds = /^新(?:[建设增]|开(?!工))|^增设/;

/** What one clause is worth to the promise. */
export function verdictOf(
  { commitment, quote }: Statement,
  { state, words, about, likeness }: Told,
  counted: boolean,
): "met" | "progress" {
  const verb = commitment?.verb ?? "";
  const strength = adds.test(verb) ? "finish" : (commitment?.strength ?? "finish");
  if (counted && !all.test(words)) return "progress";
  if (documents.test(verb) && !documents.test(words)) return "progress";
  const sure = strength !== "advance" ? SURE : all.test(words) ? SURE_OF_ALL : SURE_ADVANCED;
  if (likeness < sure || about < (strength === "advance" ? ABOUT : ABOUT_ENDED)) return "progress";
  if (strength === "advance" && endless.test(verb) && !closed.test(words)) return "progress";
  if (events.test(verb) && held.test(words)) return "met";
  if (issued.test(verb) && words.includes("实施")) return "met";
  return verdictFor(strength, stateAsked(state, quote, words), words);
}

/** An event that the review praises was held. */
const events = /办好|举办|承办|创办|举行|组织/;
const held = /瞩目|隆重|热烈|精彩|盛况|名片|影响力|反响|促成|签约/;

/** What has no end is met only where the whole of it is said to be done, or recognized. */
const endless = /发展|做[大强优]|壮大|提升|提高|完善|优化|加强|强化|深化|巩固|扩大|健全|拓展|增强|改善/;
const closed = /全部|完成|全覆盖|办结|清零|获批|入选|下放/;
