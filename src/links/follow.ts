// Follows the promises of one report into the next: targets by indicator and sense, undertakings by their words and numbers.

import type { Reading, Statement } from "../reading/index.ts";
import { itemsOf } from "./bare.ts";
import { beforeDue } from "./due.ts";
import { evidenceIn } from "./evidence.ts";
import type { Answer, Files } from "./files.ts";
import { pairsOf, Rarity } from "./likeness.ts";
import type { Following, Link } from "./link.ts";
import { answerByItems } from "./livelihood.ts";
import { answerByNumber } from "./numbers.ts";
import { promisesIn } from "./promises.ts";
import { answerByRelation } from "./relations.ts";
import { Results } from "./results.ts";
import { Search } from "./search.ts";
import { withShared } from "./shared.ts";
import { answerByWords } from "./undertakings.ts";

/** Every promise of the earlier report with its verdict, in the order of that report. */
export function follow(earlier: Reading, later: Reading): Following {
  const promises = promisesIn(earlier);
  const files = filesOf(earlier, later, promises);
  const links = promises.map((promise) => linkOf(files, promise));
  return { earlier: earlier.report, later: later.report, promises: withShared(links) };
}

function filesOf(earlier: Reading, later: Reading, promises: readonly Statement[]): Files {
  const evidence = evidenceIn(later);
  const wordings = [...evidence.map(({ pairs }) => pairs), ...promises.map(({ quote }) => pairsOf(quote))];
  const rarity = new Rarity(wordings);
  return {
    earlier,
    later,
    results: new Results(later, evidence, rarity),
    before: () => new Results(earlier, evidenceIn(earlier), rarity),
    search: new Search(evidence, ({ pairs }) => pairs, rarity),
    rarity,
    byId: new Map(earlier.statements.map((statement) => [statement.id, statement])),
  };
}

const silence: Answer = {
  verdict: "unreported",
  outcomes: [],
  comparison: null,
  confidence: 0.6,
  reason: "后一年报告的回顾里没有找到对应的结果",
};

function linkOf(files: Files, promise: Statement): Link {
  const measurable = promise.commitment?.measurable ?? promise.measure?.basis !== "relation";
  return { promise, measurable, ...beforeDue(files, promise, answerTo(files, promise) ?? silence), shared: [] };
}

function answerTo(files: Files, promise: Statement): Answer | null {
  if (promise.kind === "livelihood") return answerByItems(files, promise, answerTo);
  const numbers = measuresOf(files, promise);
  const numbered = answerByNumber(files, promise, numbers);
  if (numbered !== null) return numbered;
  for (const number of numbers) {
    const related = answerByRelation(files, promise, number);
    if (related !== null) return related;
  }
  return promise.kind === "measure" || numbers.some((number) => isRate(number) && !isWhole(number))
    ? null
    : answerByWords(files, promise, numbers.some((number) => !isListed(promise, number)) || part.test(promise.quote));
}

/** A number that only says how many names were listed before it, or that there is to be one. */
function isListed({ quote, start }: Statement, { measure, ...number }: Statement): boolean {
  if (measure?.basis !== "level" || !/^[个家条座所项处户]$/.test(measure.unit ?? "")) return false;
  const names = itemsOf(quote.slice(0, Math.max(0, number.start - start))).filter((name) => /[一-龥]{2}/.test(name));
  return measure.value === 1 || (names.length > 1 && measure.value === names.length);
}

/** A number in words. */
const part = /一半|过半|翻番|翻一番|倍增/;

/** A promised rate is answered by a rate or not at all. */
const isRate = ({ measure }: Statement): boolean =>
  measure !== undefined && ["growth", "avg_growth", "share", "rank"].includes(measure.basis);

/** All of it: 覆盖率达100% is answered by 全覆盖. */
const isWhole = ({ measure }: Statement): boolean => measure?.basis === "share" && measure.value === 100;

/** The numbers that a promise undertakes to reach; 加快12项改革 only names what is to be advanced. */
function measuresOf({ byId }: Files, promise: Statement): readonly Statement[] {
  if (promise.measure !== undefined) return [promise];
  const { commitment } = promise;
  if (commitment === undefined) return [];
  const measures = commitment.measures.map((id) => byId.get(id)).filter((one) => one !== undefined);
  if (!moving.test(commitment.verb) && !onward.test(promise.quote)) return measures;
  return measures.filter(
    ({ measure, start }) =>
      measure?.bound !== "exact" ||
      measure.basis !== "level" ||
      adding.test(promise.quote.slice(0, Math.max(0, start - promise.start))),
  );
}

/** What has been going on is only to go on. */
const onward = /^(?:持续|深入|继续)/;
/** The verb before a number that undertakes to reach it, whatever stands at the head. */
const adding = /(?:新[建增设]|建成|改造|覆盖|打造|引进)$/;
const moving = /推进|加快|推动|深化|抓好|统筹|落实|支持|完善|优化/;
