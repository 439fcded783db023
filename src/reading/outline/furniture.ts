// Page furniture: what a web page puts around an article (menus, font-size buttons, source and date lines, footers). It is not
// removed, only told apart: outside the report it is a section of role `other`, and every stretch of it is a note.

import type { Span } from "../../text/index.ts";
import { type Layout, startAt, wordsAt } from "./layout.ts";

/** Lines of furniture before the report. Each is tried on a whole line. */
const BEFORE: readonly RegExp[] = [
  /^(?:下载|打印|全屏|收藏|加大|还原|减小|大|中|小|[-–—•·]\s?[大中小]|[|｜×>＞】\]\-–—]+|关闭|返回|首页|繁体|无障碍.{0,4})$/,
  /^【?\[?字[号体][:：】\]大中小\s]*/,
  /^(?:您|你)?(?:的|现在|当前)?(?:位置|所在)[^。]{0,30}[:：]/,
  /^(?:当前位置|首页\s*[>＞]|您的位置)/,
  /^(?:信息|文章|稿件)?来\s*源\s*[:：]/,
  /^(?:发布|发表|更新|成文|时|日)?(?:时间|日期|间|期)\s*[:：]/,
  /^20\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?:\s*\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{0,2})?分?)?$/,
  /^(?:作者|编辑|责任编辑|责编|信息分类|索引号|发文(?:字号|机关|机构)|文号|主题(?:词|分类)|公开(?:方式|范围)|有效性)\s*[:：]/,
  /^(?:浏览(?:次数|量)|点击(?:量|数|次数)|阅读(?:量|次数)|访问量|打印本页|分享)/,
  /(?:打印本页|【字体|字号[:：]|浏览次数|责任编辑|关闭窗口)/,
  /(?:本报(?:全媒体)?记者|新华社记者|记者).{0,14}摄/,
  /(?:作|代表[^。]{0,16}向大会作)政府工作报告。.{0,24}$/,
];

/** Lines that begin the furniture after the report: from one of them on, nothing belongs to it. */
const AFTER =
  /^(?:[-–—*=]{0,3}$|》》|相关(?:报道|文档|链接|附件|阅读|新闻|稿件|信息|推荐)|延伸阅读|上一[篇条]|下一[篇条]|(?:【)?(?:责任编辑|责编|编辑)\s*[:：]|[（(]?责任编辑|扫一扫|【?\[?字[号体]\s*[:：]|打印本页|打印\s|【?(?:打印|关闭)|关闭窗口|分享到|分享[:：]|收藏$|版权(?:公告|声明|所有)|网站(?:地图|标识)|主办(?:单位)?[:：][^，,。]{2,30}(?:承办|网站|备案|ICP)|.{0,24}ICP备|.{0,6}公网安备|联系(?:我们|电话)|Copyright|附件下载|点击图片|用手机)/i;

/** A page number alone on its line, as an extracted PDF has them. */
const PAGE_NUMBER = /^[-–—\s·]{0,4}\d{1,3}[-–—\s·]{0,4}$/;

/** The line that names day and session belongs to the report, whoever it says gave it. */
const DATELINE = /20\d\d年\d{1,2}月(?:\d{1,2}日)?[^。]{0,24}(?:届|次会议)/;

/** Whether a line that stands before the report is furniture. */
export const isFurnitureBefore = (line: string): boolean =>
  line.length <= 90 && !DATELINE.test(line) && (BEFORE.some((cue) => cue.test(line)) || PAGE_NUMBER.test(line));

/** Whether a line that stands after the report begins its furniture. */
export const beginsFurnitureAfter = (line: string): boolean => line.length <= 120 && AFTER.test(line);

/**
 * Stretches of furniture in reading order: all before the report, its lines among the opening ones, page numbers, all after.
 * Neighbours are put together.
 */
export function furnitureIn(
  layout: Layout,
  { opening, salutation, tail }: { opening: number; salutation: number | null; tail: number },
): readonly Span[] {
  const { paragraphs, pageNumbers } = layout;
  const body = salutation ?? opening;
  const out: Span[] = [];
  let last = -2;
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (index >= body && index < tail) continue;
    if (index >= opening && index < body && !isFurnitureBefore(wordsAt(layout, index))) continue;
    const previous = out.at(-1);
    if (previous !== undefined && last === index - 1) out[out.length - 1] = { start: previous.start, end };
    else out.push({ start, end });
    last = index;
  }
  const [from, to] = [startAt(layout, opening), startAt(layout, tail)];
  const between = pageNumbers.filter(({ start }) => start >= from && start < to);
  return between.length === 0 ? out : [...out, ...between].sort((a, b) => a.start - b.start);
}
