// The paragraph of expected targets: `今年经济社会发展主要预期目标是：…`.

import { type Layout, type Stretch, startAt, wordsAt } from "./layout.ts";
import { markAt } from "./marks.ts";
import { isMarked, type Passage } from "./passage.ts";

/** `主要预期目标是：`, `奋斗目标建议为`. A comma between the words and the colon speaks about targets instead of naming them. */
const TARGET =
  /(?:(?:预期|奋斗|约束性)(?:性)?(?:目标|指标)|(?:(?:经济)?(?:社会)?发展|经济发展)(?:的)?(?:总体|主要)?(?:目标|指标)|(?:主要|总体)(?:发展|经济|工作)?(?:目标|指标))(?:和[^，,。：:；;]{2,8}指标|任务)?(?:（[^）]{1,12}）)?(?:初步|拟|暂|分别)?(?:建议|安排|确定)?(?:[，,]?包括(?=[：:]))?(?:为|是|如下)?[：:是为，,]?/g;
/** What must follow the words for them to name targets. */
const NAMED = /(?:为|是|如下|[：:])[：:，,]?$/;
/** The outline of a five-year plan `提出，“十四五”时期，…`. */
const FIVE_YEAR_TARGET =
  /纲要[^。；;，,]{0,8}提出[，,：:]\s?“十[一二三四五六七八九]五”(?:时期|期间|末)|纲要[^。；;，,]{0,16}明确(?:了|提出)[^。；;，,]{0,24}目标/;

/** The targets are named in a list of their own. */
const LIST_FOLLOWS = /(?:目标|指标)[^。；;，,：:]{0,10}[：:]$/;

/** Every paragraph of a plan that names targets, with the list after it where it ends with a colon. */
export function targetsIn(layout: Layout, { first, end }: Stretch): Passage[] {
  const found: Passage[] = [];
  for (let index = first; index < end; index++) {
    if (isMarked(layout, index) || !namesTargets(layout, index)) continue;
    const after = listEnd(layout, index, end);
    found.push({ role: "target", first: index, end: after, start: startAt(layout, index) });
    index = after - 1;
  }
  return found;
}

/** Whether a paragraph names targets, and does not only speak of them. */
export function namesTargets(layout: Layout, index: number): boolean {
  const words = wordsAt(layout, index, 1200).replace(/\s/g, "");
  for (const { 0: found } of words.matchAll(TARGET)) if (NAMED.test(found)) return true;
  return FIVE_YEAR_TARGET.test(words.slice(0, 200));
}

function listEnd(layout: Layout, index: number, end: number): number {
  const paragraph = layout.paragraphs[index];
  if (
    paragraph === undefined ||
    !LIST_FOLLOWS.test(layout.text.slice(Math.max(paragraph.start, paragraph.end - 24), paragraph.end))
  )
    return index + 1;
  let after = index + 1;
  while (after < end && markAt(layout.text, startAt(layout, after)) !== null) after++;
  return after;
}
