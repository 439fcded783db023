// The words on the government's own conduct that stand after the last numbered section of the plan: `面对新的形势和任务，各级政府要…`.

import { type Layout, type Stretch, startAt, wordsAt } from "./layout.ts";
import { isGreeting, isMarked, type Passage } from "./passage.ts";

/** Words of the government's own conduct; two of them in one paragraph, or the first one, make it such. */
const CONDUCT =
  /政府自身建设|自身建设|政治建设|依法行政|从严治党|党风廉政|各级政府|法治政府|廉洁政府|服务型政府|人民满意的?政府|八项规定|反腐败|过紧日子|廉洁|两个维护|两个确立|行政效能|执行力|公仆|形式主义/g;
/** How such a paragraph opens when it stands behind the last section without a step back. */
const OPENS =
  /各级政府(?!债|投资|采购)|政府(?:的)?自身建设|(?:法治|廉洁|服务型|人民满意的?)政府|政府工作(?:人员|，?必须|，?提出)/;
/** What a report speaks of between this and its closing words. */
const OTHER_CONCERNS = /民族|宗教|国防|军队|军政|港|澳|台|外交|统战|统一战线|工会|妇联/;

/** From the first paragraph that speaks of conduct to the last one that does without a break; null where none does. */
export function conductIn(layout: Layout, { first, end }: Stretch): Passage | null {
  for (let index = first; index < end; index++) {
    if (isMarked(layout, index) || !speaksOfConduct(layout, index)) continue;
    let after = index + 1;
    while (after < end && goesOn(layout, after)) after++;
    const from = index > first && isGreeting(layout, index - 1) ? index - 1 : index;
    return { role: "self-governance", first: from, end: after, start: startAt(layout, from) };
  }
  return null;
}

/** Whether a paragraph turns to the government's own conduct in its first words. */
export function opensConduct(layout: Layout, index: number): boolean {
  const words = wordsAt(layout, index, 90);
  return words.length > 60 && OPENS.test(words) && !isMarked(layout, index);
}

function speaksOfConduct(layout: Layout, index: number): boolean {
  const words = wordsAt(layout, index, 1200);
  if (words.length >= 80 && new Set(words.match(CONDUCT)).size >= 2) return true;
  return /政府自身建设/.test(words.slice(0, 80));
}

/** Marked, itself speaking of conduct, or asking for more without leaving the subject. */
function goesOn(layout: Layout, index: number): boolean {
  if (isMarked(layout, index) || speaksOfConduct(layout, index)) return true;
  const words = wordsAt(layout, index, 60);
  return /^(?:我们)?(?:要|将|必须)/.test(words) && !OTHER_CONCERNS.test(words);
}
