// Follows the promises of one report into the next: targets by indicator and sense, undertakings by their words and numbers.

import type { Reading, Statement } from "../reading/index.ts";
import { evidenceIn } from "./evidence.ts";
import type { Files } from "./files.ts";
import { pairsOf, Rarity } from "./likeness.ts";
import type { Following, Link } from "./link.ts";
import { promisesIn } from "./promises.ts";
import { Results } from "./results.ts";
import { answerByNumber } from "./targets.ts";
import { answerByWords } from "./undertakings.ts";

/** Every promise of the earlier report with its verdict, in the order of that report. */
export function follow(earlier: Reading, later: Reading): Following {
  const evidence = evidenceIn(later);
  const promises = promisesIn(earlier);
  const wordings = [...evidence.map(({ pairs }) => pairs), ...promises.map(({ quote }) => pairsOf(quote))];
  const files: Files = {
    earlier,
    later,
    results: new Results(later),
    evidence,
    rarity: new Rarity(wordings),
    byId: new Map(earlier.statements.map((statement) => [statement.id, statement])),
  };
  return {
    earlier: earlier.report,
    later: later.report,
    promises: promises.map((promise) => linkOf(files, promise)),
  };
}

function linkOf(files: Files, promise: Statement): Link {
  const measurable = promise.commitment?.measurable ?? promise.measure?.basis !== "relation";
  const numeric = measuresOf(files, promise);
  const found =
    (numeric.length > 0 ? answerByNumber(files, promise, numeric) : null) ??
    (promise.kind === "measure" ? null : answerByWords(files, promise));
  if (found !== null) return { promise, measurable, ...found };
  return {
    promise,
    measurable,
    verdict: "unreported",
    outcomes: [],
    comparison: null,
    confidence: 0.6,
    reason: "后一年报告的回顾里没有找到对应的结果",
  };
}

function measuresOf({ byId }: Files, promise: Statement): readonly Statement[] {
  if (promise.measure !== undefined) return [promise];
  return (promise.commitment?.measures ?? []).map((id) => byId.get(id)).filter((one) => one !== undefined);
}
