// What a paragraph may open with, where no line break shows that it does.

import { gluedPartEnd } from "./headings.ts";
import { markAt } from "./marks.ts";

/** Tried at the start of a sentence. */
const OPENERS: readonly RegExp[] = [
  /各位代表|同志们[！!,，]/y,
  /(?:回顾|回望)?(?:过去|这|近)?五年(?:来|是|的|时间)?[,，我是]|五年来[,，]?/y,
  /(?:刚刚|即将)?过去(?:的)?(?:一|20\d\d)年|一年来[,，]|这一年[,，]|去年[,，]/y,
  /(?:回顾|回望|总结)(?:过去|20\d\d|“十)/y,
  /20\d\d年[,，]?(?:是|极|工作|政府工作|我[市县区州省旗]|全[市县区州省旗]|(?:主要)?(?:预期|经济社会))/y,
  /今年(?:是|[,，]|我|全|发展|政府|经济|工作|的)|今后五年|新的一年|未来五年/y,
  /“十[一二三四五六七八九]五”(?:时期|期间)?[,，]?(?:是|我|全|政府|经济|发展|末)/y,
  /[^。！!；;：:]{0,24}(?:清醒|正视)(?:地|的)?(?:认识|看|意识|存在)/y,
  /(?:在)?(?:肯定|总结|看到)[^。，,]{0,8}(?:成绩|工作)/y,
  /[^。！!；;：:]{0,40}(?:预期|奋斗|发展|主要)(?:的)?(?:目标|指标)[^。！!；;，,：:]{0,10}(?:是|为|[：:])/y,
  /(?:为了?)?(?:实现|完成|围绕|锚定)[^。，,]{0,16}(?:目标|任务)[,，]/y,
  /(?:对照|展望|立足|综合考虑)(?:未来|20\d\d|二|今后)?/y,
  /(?:为此[,，])?《?[^。，,]{0,12}纲要[^。，,]{0,6}(?:提出|明确|对)/y,
  /(?:[^。，,：:；;“]{2,20}[，,])?[^。，,：:；;“]{0,10}(?:抓好|做好|把握|推进|开展|抓|做)(?:好|了)?(?:以下|[^。，,：:]{0,4}方面)[^。，,：:]{0,12}[。：:]/y,
  /面对新的[^。，,]{0,16}[，,]/y,
  /(?:附\s*件\s*\d?\s*)?[《“]?[^。，,：:]{0,20}名\s*词\s*(?:解\s*释|注\s*释)(?=\s*1\s*[.．、])/y,
];

/** Whether a paragraph may open at this place, behind the end of a sentence or, with `colon`, behind a colon. */
export function opensParagraph(text: string, at: number, end: number, colon: boolean): boolean {
  const mark = markAt(text, at);
  if (mark !== null && mark.kind !== "arabic" && (mark.kind !== "dash" || mark.end - at > 1)) return true;
  if (colon) return false;
  if (gluedPartEnd(text, { start: at, end }) !== null) return true;
  return OPENERS.some((opener) => {
    opener.lastIndex = at;
    return opener.test(text);
  });
}
