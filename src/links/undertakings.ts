// Answers an undertaking by its words: the clause of the later report that speaks of the same thing, and what state it tells.

import type { Statement } from "../reading/index.ts";
import type { Answer, Files } from "./files.ts";
import { pairsOf } from "./likeness.ts";

/** How much of the object a clause must say again, alone, or together with its sentence. */
const SAME = 0.5;
const done =
  /建成|投产|投用|投入使用|投运|竣工|完工|完成|通车|通航|开通|获批|入选|获评|成功|全面|全覆盖|实现|出台|制定|印发|设立|成立|组建|挂牌|落地|举办|启用|开园|开馆|上线|达标|清零|消除|交付|创成|荣获|纳入|列入|新增|达到|突破|超/;
const going = /推进|加快|加速|有序|稳步|开工|启动|正在|在建|实施|开展|深化|持续|积极|谋划|前期|主体/;

/** The clause that answers best, or null. */
export function answerByWords({ evidence, rarity }: Files, promise: Statement): Answer | null {
  const wanted = pairsOf(promise.commitment?.object ?? promise.quote);
  if (wanted.size < 2) return null;
  const scored = evidence
    .map((one) => ({ one, likeness: 0.8 * rarity.shared(wanted, one.pairs) + 0.2 * rarity.shared(wanted, one.around) }))
    .filter(({ likeness }) => likeness >= SAME)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3);
  const best = scored[0];
  if (best === undefined) return null;
  const outcomes = scored.map(({ one }) => one.statement);
  const quote = best.one.statement.quote;
  const counted = promise.commitment?.has.number === true;
  const isDone = done.test(quote) && !(going.test(quote) && !/建成|完成|投产|获批|入选|全覆盖|通车|实现/.test(quote));
  const verdict = isDone && !counted ? "met" : "progress";
  return {
    verdict,
    outcomes,
    comparison: null,
    confidence: Math.min(0.9, best.likeness),
    reason: `“${quote}”${verdict === "met" ? "：报告说已完成" : "：报告说在推进，没有说完成"}`,
  };
}
