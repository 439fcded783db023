// Clauses with 对, 将 or 把, whose verb comes last: 对13条道路进行升级改造, 将面积扩大到3万亩.

import type { NumberToken } from "../../tokens/token.ts";
import { type ClauseDeed, type Draft, deedOf } from "./draft.ts";
import { trimmed } from "./wording.ts";

/** 重点对13条道路进行升级改造, 将面积扩大到3万亩. */
export function byDisposal(draft: Draft): ClauseDeed | null {
  const { text, end, opening, numbers } = draft;
  const words = text.slice(opening.body, end);
  const act = regards.test(words) ? null : disposal.exec(words);
  if (act === null) return null;
  const isBuilt = act[3] === "建";
  const isDone = numbers.length > 0 && !/^(?:开展|实施)/.test(act[0]);
  const at = opening.body + act.index;
  // 把甲地建成乙: what is done is 乙; of 对…进行 and 将…扩大到 it is what stands before.
  const becomes = becomesWhat.test(act[0]);
  const object = becomes
    ? trimmed(text, at + act[0].length, end, numbers)
    : trimmed(text, opening.body + words.search(marker) + 1, at, none);
  const strength = isDone || isBuilt ? "finish" : "advance";
  return deedOf(draft, null, strength, { named: isBuilt, stateOnly: false, verb: act[2] ?? act[0], object });
}

const becomesWhat = /^(?:打造|建设|培育|建)(?:成为|成|为)$/;
const marker = /[把将对]/;
const none: readonly NumberToken[] = [];
const regards = /作为|放在|抓在|摆在|挺在|变为|变成|转化为优势|落到|融入|贯穿|看作|置于/;
const disposal =
  /(?:进行|实施|开展|予以|给予)([^，,。]{2,10})$|(纳入)[^，,。]{2,14}(?:保障|范围|清单|目录|规划|管理|报销)$|(打造|建设|培育|改造|建|提升|扩大|提高|增加|延伸|拓展|压减|控制)(?:成为|成|为|至|到|在)/;
