// Answers a number by the report's own word that it stayed behind its target: 城镇新增就业比年度目标少124人.

import { isCeiling } from "./amounts.ts";
import { bare, core } from "./bare.ts";
import { differ } from "./contrasts.ts";
import { denialOf } from "./denials.ts";
import type { Evidence } from "./evidence.ts";
import type { Answer, Files } from "./files.ts";
import { pairsOf } from "./likeness.ts";
import { behindAt, deniedAt } from "./shortfalls.ts";
import type { Target } from "./targets.ts";

/** How much of what is counted the passage must say, and how many clauses back. */
const SAME = 0.7;
/** Less of what the lexicon knows: an indicator has several names. */
const SAME_KNOWN = 0.55;
const BACK = 2;
/** Clauses that are asked. */
const WORTH = 0.4;
const MOST = 8;

/** A fall that goes further than planned is none too high. */
const falls = /下降|降低|降幅|压减|减少/;
const ceilingOf = ({ statement, measure: { bound, indicator } }: Target): boolean =>
  isCeiling(bound, indicator.name) && !falls.test(statement.quote);

/** The passage that says so of what is counted; null where none does. */
export function byGap({ rarity, search, earlier }: Files, target: Target): Answer | null {
  const ceiling = ceilingOf(target);
  const least = target.measure.indicator.id === null ? SAME : SAME_KNOWN;
  const year = earlier.report.planYear;
  const near = search.like(target.wanted, WORTH, MOST).map(({ item }) => item);
  for (const clause of near) {
    const { period } = clause;
    if (period !== null && (period.from !== period.to || period.to !== year)) continue;
    const gap = gapBehind(clause, ceiling);
    if (gap === null || differ(target.kinds, clause.kinds) || !sameNumber(target, clause, gap)) continue;
    if (Math.max(...target.letters.map((letters) => rarity.told(letters, clause.pairs))) < least) continue;
    return missed(target, clause, gap);
  }
  return null;
}

/** The clause that tells the gap: this one, or one that goes straight on from it. */
function gapBehind(clause: Evidence, ceiling: boolean): Evidence | null {
  for (const next of clause.sentence.slice(clause.at, clause.at + 1 + BACK)) {
    if (next !== clause && next.parted) return null;
    const at = Math.max(behindAt(next.words, ceiling), isGoal.test(next.words) ? deniedAt(next.words) : -1);
    if (at < 0) continue;
    return next === clause || core(bare(next.words.slice(0, at))).replace(/[、仍还]/g, "").length < 2 ? next : null;
  }
  return null;
}
const isGoal = /目标|计划|任务|预期|年度|原定/;

const missed = ({ statement }: Target, clause: Evidence, gap: Evidence): Answer => ({
  verdict: "missed",
  outcomes: [...new Set([clause.statement, gap.statement])],
  comparison: null,
  confidence: 0.8,
  reason: `目标“${statement.quote}”，报告说“${gap.words}”`,
});

/** Whether the gap is one of the number asked for: no number in another unit stands from its clause to the gap. */
function sameNumber({ measure }: Target, clause: Evidence, gap: Evidence): boolean {
  const unit = (measure.unit ?? "").replace(/^[万亿千百]+/, "");
  const isSame = (words: string): boolean => (rates.test(unit) ? rates.test(words) : words.includes(unit));
  const between = clause.sentence.slice(clause.at + 1, gap === clause ? clause.at + 1 : gap.at + 1);
  return between.every(({ words }) => !/\d/.test(words) || isSame(words));
}
const rates = /百分点|[%％]/;

/** The answer, missed after all where the passage that gives the number says that it stayed behind. */
export function unlessBehind({ rarity, search }: Files, target: Target, answer: Answer): Answer {
  const [shown] = answer.outcomes;
  if (answer.verdict !== "met" || shown === undefined) return answer;
  const clause = search.all.find(({ start, end }) => start <= shown.start && shown.start < end);
  if (clause === undefined) return answer;
  const own = pairsOf(`${target.promise.quote}，${shown.quote}`);
  const denial = denialOf(rarity, { own, things: [target.wanted] }, clause, ceilingOf(target));
  if (denial === null || !sameNumber(target, clause, denial.clause)) return answer;
  return { ...missed(target, clause, denial.clause), comparison: answer.comparison };
}
