// Answers an item of the livelihood list by what it undertakes: its commitments, and the clauses that none of them holds.

import type { Statement } from "../reading/index.ts";
import { holds, overlap } from "../text/index.ts";
import { clausesOf, sentencesOf } from "./clauses.ts";
import type { Answer, Files } from "./files.ts";

/** All done is met, one fallen short is missed, some answered is progress, nothing answered is null. */
export function answerByItems(
  files: Files,
  item: Statement,
  answerTo: (files: Files, promise: Statement) => Answer | null,
): Answer | null {
  const parts = partsOf(files, item);
  const answers = parts.map((part) => answerTo(files, part));
  const found = answers.filter((answer) => answer !== null);
  const first = found.find(({ verdict }) => verdict === "missed") ?? found[0];
  if (first === undefined) return null;
  const whole = found.length === parts.length && found.every(({ verdict }) => verdict === "met");
  const verdict = first.verdict === "missed" ? "missed" : whole ? "met" : "progress";
  const outcomes = [...new Set(found.flatMap((answer) => answer.outcomes))];
  const reason = `${parts.length}项中${found.length}项有结果：${first.reason}`;
  return { ...first, verdict, outcomes, reason: parts.length === 1 ? first.reason : reason };
}

function partsOf({ earlier }: Files, item: Statement): readonly Statement[] {
  const held = earlier.statements.filter((one) => one.kind === "commitment" && holds(item, one));
  const clauses = sentencesOf(earlier.text, item)
    .flatMap((sentence) => clausesOf(earlier.text, sentence))
    .filter((clause) => !held.some((one) => overlap(one, clause)))
    .map(({ start, end }): Statement => {
      const { livelihood, ...rest } = item;
      return { ...rest, kind: "commitment", start, end, quote: earlier.text.slice(start, end) };
    });
  return [...held, ...clauses].sort((a, b) => a.start - b.start);
}
