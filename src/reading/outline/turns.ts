// Paragraphs by which a report turns: back from a section to the whole (各位代表，… 此外，…), to another year, from what was done to
// what is to be done.

import type { Layout } from "./layout.ts";

const STEP_BACK =
  /(?:各位代表|同志们)[！!，,、：:]|(?:刚刚|即将)?过去(?:的)?(?:一|20\d\d)年|20\d\d年[,，]?(?:是|极)|今年是|一年来[,，]|五年来[,，]|(?:与此)?同时[,，]|此外[,，]|回[顾望]|展望|在[^。，,]{2,14}的?同时[,，]/y;
const OTHER_YEAR = /(?:各位代表[！!，,])?(?:(?:刚刚|即将)过去|20\d\d年|今年是|过去(?:的)?一年)/y;

/** Words a part that looked back turns to the years ahead with. */
const AHEAD =
  /(?:各位代表[！!，,])?(?:“十[一二三四五六七八九]五”(?:时期|期间)?[，,]?(?:是[^。]{0,16}(?:开启|基本实现|关键|开局|承前启后|第一个五年)|我们)|今后五年|未来五年|展望|根据[^。]{0,40}(?:建议|部署)|面向未来|今年|新的一年|20\d\d年[，,]?是)/y;
/** Words the plan opens with in a report without part headings. */
const PLAN_OPENS =
  /(?:各位代表[！!，,：:])?[^。\n]{0,40}?(?:20\d\d年|今年|今后|新的一年)[^。\n]{0,30}(?:总体要求|总的要求|总体思路|指导思想|工作思路|预期目标)/y;

/** Whether a paragraph steps back. */
export const stepsBack = (layout: Layout, index: number): boolean => begins(layout, index, STEP_BACK);

/** Whether a paragraph turns to another year. */
export const turnsToYear = (layout: Layout, index: number): boolean => begins(layout, index, OTHER_YEAR);

/** Whether a paragraph turns to the years ahead. */
export const turnsAhead = (layout: Layout, index: number): boolean => begins(layout, index, AHEAD);

/** Whether a paragraph opens the plan by stating what the year asks for. */
export const opensPlan = (layout: Layout, index: number): boolean => begins(layout, index, PLAN_OPENS);

function begins({ text, paragraphs }: Layout, index: number, cue: RegExp): boolean {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return false;
  cue.lastIndex = paragraph.start;
  return cue.test(text);
}
