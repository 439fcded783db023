// What a heading says of its part: cue words → role. Places of the cues decide between them, never the name of a report.

import { Chars } from "../../text/index.ts";
import type { Role } from "../reading.ts";

/** Words by which a part heading looks back. */
const REVIEW =
  /回\s?顾|总\s?结|成就|成效|成绩|盘点|历程|巡礼|(?:过去|上)(?:的)?[一五]年|工作情况|完成情况|执行情况|发展情况/g;
/** Words by which a part heading looks ahead. */
const PLAN =
  /安排|(?:重点|主要)?(?:工作|目标)?任务|目标|重点工作|主要工作|部署|打算|总体(?:要求|思路)|思路|规划|考虑|展望|远景|擘画|蓝图|今后|未来|政策取向|建议|举措/g;
/** Words by which a part or section heading turns to the government itself. */
const SELF =
  /政府(?:的)?自身(?:改革和?)?建设|自身建设|政府(?:现代化)?治理(?:体系|能力|水平|效能|现代化)|政府(?:现代化)?(?:治理|履职|执行|服务|行政)(?:能力|水平|效能|效率)|(?:人民[^，,。]{0,4}满意|服务型|法治(?:诚信|廉洁)?|法治|廉洁|高效|廉政|效能|诚信|阳光|清廉|现代|创新型)(?:的)?(?:服务型)?[^，,。]{0,6}政府|(?:服务|责任|法治|廉洁|阳光|高效)型?政府|从严治政/;
/** A single year of work: `2021年工作`, `2026年主要工作`. */
const YEAR_WORK = /20\d\d\s?年(?:度)?(?:的)?(?:政府)?(?:重点|主要)?工作/;

/** What a part heading says. */
export interface PartRole {
  readonly role: Role | null;
  /** The heading names both what was done and what is to be done; `role` is then the latter one. */
  readonly mixed: boolean;
}

/** The role of a top-level part by its heading; null where the heading does not tell. */
export function partRole(heading: string): PartRole {
  const back = lastOf(REVIEW, heading);
  const ahead = lastOf(PLAN, heading);
  if (back < 0 && speaksOfProblems(heading)) return { role: "problems", mixed: false };
  if (back < 0 && speaksOfLivelihood(heading)) return { role: "livelihood", mixed: false };
  if (SELF.test(heading) && !/20\d\d/.test(heading)) return { role: "self-governance", mixed: false };
  if (back >= 0 && ahead >= 0) return back > ahead ? { role: "review", mixed: false } : { role: "plan", mixed: true };
  if (back >= 0) return { role: "review", mixed: false };
  if (ahead >= 0 || YEAR_WORK.test(heading)) return { role: "plan", mixed: false };
  return { role: null, mixed: false };
}

/** Whether a heading speaks of the government's own conduct. */
export const speaksOfGovernment = (heading: string): boolean => SELF.test(heading);

/** Whether a section heading announces targets. */
export const speaksOfTargets = (heading: string): boolean =>
  /(?:主要|预期|奋斗|发展|总体)(?:的)?(?:预期)?(?:目标|指标)$/.test(heading);

/** Characters one of which stands in all words for livelihood projects. */
export const LIVELIHOOD = new Chars("民件");

/** Whether a section heading announces the yearly list of livelihood projects. */
export const speaksOfLivelihood = (heading: string): boolean =>
  LIVELIHOOD.anyIn(heading) &&
  /(?:民生|惠民|为民|利民)(?:办)?(?:实事|项目|工程)|[办为].{0,6}件(?:民生|惠民)?实事/.test(heading);

/** Whether a section heading admits problems. */
export const speaksOfProblems = (heading: string): boolean => /(?:存在|面临)的?.{0,8}(?:问题|困难|不足)/.test(heading);

function lastOf(cue: RegExp, heading: string): number {
  let at = -1;
  cue.lastIndex = 0;
  for (let found = cue.exec(heading); found !== null; found = cue.exec(heading)) at = found.index;
  return at;
}

/** The shapes of a part heading that carries no number: it must name its time and end in its business. */
const UNNUMBERED =
  /^(?:(?=[^，,。]{0,40}(?:20\d\d\s?年|十[一二三四五六七八九]五|过去|今后|未来|[一五]年|任期))[^，,。：:；;！!？?]{2,40}?(?:回顾|总结|成就|情况|安排(?:建议)?|重点工作(?:任务|安排)?|主要(?:工作|任务|目标)(?:任务)?|工作任务|重点任务|目标(?:任务)?|任务目标|打算|总体要求|总体思路|工作思路|考虑|远景目标(?:考虑)?|工作部署|政府工作)|(?:切实|全面|持续|着力|进一步)?(?:加强|推进|抓好|强化)?政府自身(?:改革)?建设)$/;

/** Whether a line of its own is a part heading without a number. */
export const isUnnumberedPart = (line: string): boolean => line.length <= 44 && UNNUMBERED.test(line);
