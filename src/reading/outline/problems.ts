// The paragraph that admits problems: `在肯定成绩的同时，我们也清醒地认识到…`.

import { type Layout, type Stretch, startAt, wordsAt } from "./layout.ts";
import { isListed, isMarked, type Passage } from "./passage.ts";

/** How problems are admitted. */
const PROBLEMS =
  /清醒(?:地|的)?(?:认识|看|意识)|(?:看到|肯定|总结|取得)[^。，,]{0,8}(?:成绩|成就|成效|工作)[^。，,]{0,4}的?同时|(?:我们|也|必须|更要|还要|要)(?:也|还)?(?:必须|应|要)?(?:认识到|看到|正视)[^。]{0,40}(?:问题|困难|难题|不足|短板|挑战|差距|制约)|(?:还|仍|仍然|依然|尚)(?:存在|面临|有)(?:着)?[^。；;]{0,24}(?:问题|困难|难题|不足|短板|挑战|差距|影响因素)|当前[^。；;，,]{0,16}(?:存在|面临)[^。；;，,]{0,16}(?:问题|困难|挑战)/g;
/** What problems are faced with in the past is no admission. */
const FACED = /面对|克服|应对/;
/** Words by which a paragraph admits problems without saying that it does; four of them make it such. */
const ADMITTED =
  /矛盾|短板|差距|不足|问题|薄弱|滞后|不优|不强|不够|不到位|不高|不大|不快|偏小|偏低|有待|亟待|亟需|困难|压力|依然存在|仍然存在|瓶颈|尚不|尚未|不牢|不稳|难题|制约|短缺|欠缺/g;
/** A paragraph that goes on with them: `对这些问题，我们将…`. */
const ABOUT_THEM = /^(?:对此|对这些|对于这些|针对这些|这些(?:问题|困难)|以上问题|面对这些)/;
/** How far from the end of the review they may stand. */
const NEAR_END = 12;

/** The last paragraph of a review that admits problems, with what still belongs to it; null where none does. */
export function problemsIn(layout: Layout, { first, end }: Stretch): Passage | null {
  const earliest = Math.max(first, end - NEAR_END);
  const lastWhere = (test: (index: number) => boolean): number | null => {
    for (let index = end - 1; index >= earliest; index--) if (!isMarked(layout, index) && test(index)) return index;
    return null;
  };
  const index = lastWhere((at) => opensProblems(layout, at) !== null) ?? lastWhere((at) => admits(layout, at));
  if (index === null) return null;
  const start = opensProblems(layout, index) ?? startAt(layout, index);
  const greeted = start === startAt(layout, index) ? withGreeting(layout, index, first) : index;
  return {
    role: "problems",
    first: greeted,
    end: problemsEnd(layout, index, end),
    start: greeted === index ? start : startAt(layout, greeted),
  };
}

/** The place at which a paragraph turns to the problems, or null. */
export function opensProblems(layout: Layout, index: number): number | null {
  const words = wordsAt(layout, index, 900);
  const start = startAt(layout, index);
  for (const { index: at } of words.matchAll(PROBLEMS)) {
    const sentence = Math.max(...["。", "！", "!", "？"].map((mark) => words.lastIndexOf(mark, at))) + 1;
    if (FACED.test(words.slice(sentence, at))) continue;
    if (at <= 90) return start;
    if (/清醒|同时/.test(words.slice(at, at + 16))) return start + sentence;
  }
  return null;
}

function admits(layout: Layout, index: number): boolean {
  const words = wordsAt(layout, index, 1200);
  return new Set(words.match(ADMITTED)).size >= 4 && !/感谢|敬意/.test(words);
}

/** `各位代表，过往皆序幕。` just before belongs to it. */
function withGreeting(layout: Layout, index: number, first: number): number {
  const before = layout.paragraphs[index - 1];
  if (index <= first || before === undefined) return index;
  return before.end - before.start <= 100 && layout.text.startsWith("各位代表", before.start) ? index - 1 : index;
}

/** Its list of items, and a closing paragraph that speaks of them. */
function problemsEnd(layout: Layout, index: number, end: number): number {
  let after = index + 1;
  while (after < end && isListed(layout, after)) after++;
  return after < end && ABOUT_THEM.test(wordsAt(layout, after, 12)) ? after + 1 : after;
}
