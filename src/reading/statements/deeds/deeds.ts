// The deeds of one sentence: clauses read one by one, then what only the sentence can tell: which clause is a heading, which an
// outcome of those before it, which belong together, and where one clause undertakes several things.

import type { RestoredSpan } from "../../../text/index.ts";
import type { Sentence } from "../../grammar/sentence.ts";
import { abstractions, outcomes } from "../../lexicon/undertakings.ts";
import { Endings, Words } from "../../tokens/longest.ts";
import { type ClauseDeed, type Phrases, readClause } from "./clause.ts";
import type { Deed } from "./deed.ts";
import type { Verb } from "./opening.ts";
import { type Piece, pieces } from "./pieces.ts";
import { split } from "./split.ts";

const outcomeVerbs = new Words(outcomes);
const abstractEnds = new Endings(abstractions);

/**
 * What a sentence undertakes or reports, in order.
 *
 * @param from where its own words begin, behind the heading of a section
 */
export function deeds(text: string, sentence: Sentence, from: number, phrases: Phrases): readonly Deed[] {
  const list = pieces(text, sentence, from);
  const found: ClauseDeed[] = [];
  let lent: Verb | null = null;
  let money: Piece | null = null;
  let time: Deed["time"] = null;
  for (const piece of list) {
    const deed = readClause(text, piece, phrases, lent);
    if (deed === null) {
      money = isMoney(text, piece) ? piece : null;
      continue;
    }
    time = deed.time ?? time;
    const last = found.at(-1);
    if (deed.stateOnly && last !== undefined && deed.start - last.end <= 1) {
      found[found.length - 1] = joined(last, deed);
      continue;
    }
    found.push(timed(deed, time, money));
    money = null;
    lent = deed.main ?? lent;
  }
  while (found.length > 1 && isOutcome(text, found.at(-1) as ClauseDeed)) found.pop();
  return found.flatMap((deed) => split(text, deed, phrases));
}

/** 投资6000万元，: the money of what the next clause does. */
const isMoney = (text: string, { start, end }: Piece): boolean =>
  end - start < 24 &&
  /^[^一-鿿]*(?:计划|总|预计)?(?:投资|投入|安排资金|统筹资金)/.test(text.slice(start, Math.min(end, start + 12)));

/** 推进7个项目建设，确保年内建成投产: the second clause says when the first is done. */
function joined(first: ClauseDeed, state: ClauseDeed): ClauseDeed {
  return {
    ...first,
    end: state.end,
    verb: `${first.verb}…${state.verb}`,
    strength: state.strength,
    deliverable: true,
    time: state.time ?? first.time,
    numbers: [...first.numbers, ...state.numbers],
    all: [...first.all, ...state.all],
    rules: [...first.rules, "确保 <time> <state>"],
  };
}

function timed(deed: ClauseDeed, time: Deed["time"], money: Piece | null): ClauseDeed {
  if (money === null) return deed.time === time ? deed : { ...deed, time };
  return {
    ...deed,
    time,
    start: money.start as RestoredSpan["start"],
    numbers: [...money.numbers, ...deed.numbers],
    all: [...money.numbers, ...deed.all],
  };
}

/**
 * An outcome of what stands before it in the sentence: 提升水利信息化水平, 确保住有所居. Its verb may be that of an undertaking,
 * but its object names no thing and no number.
 */
function isOutcome(text: string, { opening, start, end, numbers, main }: ClauseDeed): boolean {
  if (numbers.length > 0 || (main !== null && (main.kind === "start" || main.kind === "found"))) return false;
  // A list or a quotation that names things is no mere outcome: 发展A、B等新业态, 打造“X”品牌.
  if (/、[^，,]*等|[“《]/.test(text.slice(start, end))) return false;
  const verb = opening.verbs[0]?.start ?? opening.body;
  if (outcomeVerbs.at(text, verb) === null) return false;
  return abstractEnds.before(text, end, start + 2) !== null;
}
