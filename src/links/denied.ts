// Answers an undertaking by what the report owns up to: progress where part of it was done, else missed; never met.

import type { Statement } from "../reading/index.ts";
import { core } from "./bare.ts";
import { denialOf } from "./denials.ts";
import type { Evidence } from "./evidence.ts";
import type { Answer, Files } from "./files.ts";
import { pairsOf } from "./likeness.ts";
import { namedIn } from "./parts.ts";
import type { Asked, Told } from "./tellings.ts";

/** The answer where a sentence that tells of the thing also denies it; null where none does. */
export function deniedIn(
  { rarity }: Files,
  { commitment }: Statement,
  { own, wanted, object }: Asked,
  told: readonly Told[],
): Answer | null {
  const things = [wanted, ...namedIn(object).map((part) => pairsOf(core(part)))];
  for (const one of told) {
    const denial = denialOf(rarity, { own, things }, one.clause);
    if (denial === null || isBeside(commitment?.strength ?? "finish", one, denial.words)) continue;
    const shown: readonly Evidence[] = [one.clause, denial.clause];
    return {
      verdict: denial.done ? "progress" : "missed",
      outcomes: [...new Set(shown.map(({ statement }) => statement))],
      comparison: null,
      confidence: Math.min(0.9, one.likeness),
      reason: `“${denial.words}”：${denial.done ? "报告说完成了一部分，没有全部做到" : "报告说没有做到"}`,
    };
  }
  return null;
}

/** Late is done all the same, and what was begun need not have ended. */
const late = /(?:晚|迟|慢)了/;
const beginning = /开工|动工|启动|开建|进场|实施/;
function isBeside(strength: string, { state, clause }: Told, denied: string): boolean {
  if (clause.words.includes(denied)) return false;
  if (strength === "start") return state === "begun" && !beginning.test(denied);
  return state === "finished" && late.test(denied);
}
