// Where a heading ends. Most end with their sentence or their line; where a site has lost its line breaks the heading runs
// straight into its body (`2021年重点工作2021年是…`), and only its own shape tells. Leaves to roles.ts what a heading means.

import { Chars, type Span } from "../../text/index.ts";

/** Longest sentence that may still be a heading. */
export const LONGEST = 64;

/** Words a part heading ends with, longest first. */
const PART_END =
  /回顾|主要成就|发展成就|成就|(?:主要|发展)成[绩效]|(?:主要|总体)考虑|(?:重点|主要)?工作(?:总体)?安排(?:建议)?|总体要求|重点工作(?:任务|安排)?|主要工作|(?:主要)?(?:奋斗)?目标任务|(?:主要|重点|工作)任务|奋斗目标|主要目标|远景目标(?:考虑)?|工作打算|工作部署|自身建设|任务目标/g;

/** Words a body begins with when a part heading has been glued to it. */
const BODY_START =
  /(?:20\d\d年(?:[,，]?(?:是|[,，]|我|全|在|政府))|“十[一二三四五六七八九]五”(?:时期|期间|以来|规划)?(?:[,，]|是|的|我)|今年(?:是|以来|[,，])|过去(?:的)?[一五]年|刚刚过去|即将过去|去年[,，]?|上年|[一五]年来|本届政府|各位代表|今后五年[,，]?(?:是|我|全)|未来五年|新的一年|面对|站在|做好|展望)/g;

/** Adverbs that open a task together with the verb after them. */
const ADVERBS =
  "(?:坚定不移|坚持不懈|毫不动摇|毫不放松|完整准确|千方百计|持续|全面|深入|大力|积极|切实|着力|全力|坚决|始终|统筹|努力|不断|有效|更好|进一步|加快|加力)";
/** Verbs that open a task. */
const VERBS =
  "(?:加快|加强|加大|强化|推进|推动|提升|提高|优化|注重|建设|打造|打响|打好|做精|做优|做强|做大|做好|确保|深化|健全|完善|统筹|培育|实施|狠抓|抓好|抓实|巩固|促进|落实|坚持|突出|围绕|聚焦|贯彻|扩大|激发|构建|守住|筑牢|改善|支持|推行|开展)";
/** Other words that open a sentence of a body. */
const STARTS =
  "(?:面对|一年来|五年来|过去(?:的)?[一五]年|今年(?:是|以来)|各位代表|始终把|毫不|使命(?:在肩|光荣|呼唤|催征)|任重(?:道远|千钧)|打铁必须|新征程|站在)";
/** Where the body may begin after a section heading that lost its line break. */
const START = new RegExp(STARTS, "y");
const OPENER = new RegExp(`(?:${ADVERBS}{0,2}${VERBS}|${STARTS})`, "y");
/** What cannot end a heading: the words before belong together with what follows. */
const HANGING = new RegExp(`(?:${ADVERBS}|[在以把将对向为与和及、，,的地得中从])$`);

const OPENING = new Chars("（(“《");
const CLOSING = new Chars("）)”》");
/** What ends a sentence, and brackets. */
const TELLING = new Chars("。！!？?：:；;\n（(“《）)”》");

/**
 * The place of the mark that ends the first sentence of a stretch; null where none does. What stands in brackets or
 * quotation marks ends no sentence: `（⏎三）`, `“走出去！”`.
 */
export function firstSentenceEnd(text: string, { start, end }: Span): number | null {
  let open = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!TELLING.has(code)) continue;
    if (OPENING.has(code)) open++;
    else if (CLOSING.has(code)) open = Math.max(0, open - 1);
    else if (open === 0 || at - start > LONGEST) return at;
  }
  return null;
}

/** The heading of a paragraph: its first sentence when short enough. `at` is where the words after its mark begin. */
export function headingOf(text: string, paragraph: Span, at: number): Span | null {
  const end = Math.min(paragraph.end, at + LONGEST + 1);
  const sentence = firstSentenceEnd(text, { start: at, end }) ?? end;
  return sentence - at > LONGEST || sentence - at < 2 ? null : { start: paragraph.start, end: sentence };
}

/**
 * The end of a part heading that runs into its body, or null where the stretch does not begin with such a heading.
 *
 * Two signs are asked for: a word that part headings end with, and after it a word that bodies begin with.
 */
export function gluedPartEnd(text: string, { start, end }: Span): number | null {
  const stretch = text.slice(start, Math.min(end, start + 90));
  const limit = stretch.search(/[。！!：:；;？?\n]/);
  const window = limit < 0 ? stretch : stretch.slice(0, limit + 1);
  for (const { index, 0: word } of window.matchAll(PART_END)) {
    const after = index + word.length;
    BODY_START.lastIndex = after;
    const body = BODY_START.exec(stretch);
    if (body !== null && body.index === after) return start + after;
  }
  return null;
}

/** A part heading without the signs of {@link gluedPartEnd}, numbered: it ends where a body may begin. */
export function numberedPartEnd(text: string, { start, end }: Span): number | null {
  const glued = gluedPartEnd(text, { start, end });
  if (glued !== null) return glued;
  const stretch = text.slice(start, Math.min(end, start + 90));
  const sentence = stretch.search(/[。！!：:；;？?\n]/);
  for (const { index } of stretch.matchAll(BODY_START)) {
    if (index >= 10 && (sentence < 0 || index <= sentence + 1) && !/[，,、]$/.test(stretch.slice(0, index)))
      return start + index;
  }
  for (const { index, 0: word } of stretch.slice(0, sentence < 0 ? undefined : sentence).matchAll(PART_END)) {
    const after = index + word.length;
    if (!/^[和及与暨、，,的]/.test(stretch.slice(after))) return start + after;
  }
  return null;
}

/** Where a part heading is taken to end that shows no end: at its first clause. */
export const clauseOf = (text: string, { start, end }: Span): number =>
  clauseEnd(text, start, Math.min(firstSentenceEnd(text, { start, end }) ?? end, start + LONGEST));

/**
 * The end of a section heading that runs into its body. Such headings have clauses of about the same length, so the end is
 * sought in the first clause that is much longer than the one before it, where a task may begin; with `any`, for a heading
 * whose neighbours have been found glued, also in a clause that is not. null where there is no such place.
 */
export function gluedSectionEnd(text: string, { start, end }: Span, any: boolean): number | null {
  const sentence = firstSentenceEnd(text, { start, end }) ?? end;
  let from = start;
  let before: number | null = null;
  for (let clause = 0; clause < 3 && from < sentence; clause++) {
    const stop = clauseEnd(text, from, sentence);
    const length = stop - from;
    if (before !== null) {
      const cut =
        startIn(text, from, stop) ?? (any || length >= before * 1.6 ? bestCut(text, from, stop, before) : null);
      if (cut !== null) return cut;
    }
    before = length;
    from = stop + 1;
  }
  return null;
}

function clauseEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.charAt(at) === "，" || text.charAt(at) === ",") return at;
  return end;
}

/** Where words stand inside a clause that only a body begins with: `更加坚实一年来，…`. */
function startIn(text: string, from: number, stop: number): number | null {
  for (let at = from + 4; at < stop; at++) {
    START.lastIndex = at;
    if (START.test(text) && !HANGING.test(text.slice(from, at))) return at;
  }
  return null;
}

/** The place inside a clause where a body may begin and what is before it comes out most like `length`. */
function bestCut(text: string, from: number, stop: number, length: number): number | null {
  let best: number | null = null;
  for (let at = from + 4; at < stop - 3; at++) {
    OPENER.lastIndex = at;
    if (!OPENER.test(text) || HANGING.test(text.slice(from, at)) || at - from > length * 2.5) continue;
    if (best === null || Math.abs(at - from - length) <= Math.abs(best - from - length)) best = at;
  }
  return best;
}
