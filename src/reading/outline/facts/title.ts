// The report's title, without what a page puts around it.

/** At the start of a line, behind a bracketed prefix of the page. */
const TITLE =
  /^(?:[【[（(《<][^】\])）》>]{0,20}[】\])）》>]?)?\s*((?:[一-龥\d“”]|(?<=\d)\s(?=年)){0,30}?政府工作报告)(?=$|[（(\s]|各位代表)/;
/** A caption or a sentence about the report. */
const ABOUT = /代表|作政府工作报告|[学习解读]政府工作报告|关于政府工作报告|相关/;

/** The last line of the front matter that is a title; null where none is. */
export function titleIn(lines: readonly string[]): string | null {
  let title: string | null = null;
  for (const line of lines) {
    const found = TITLE.exec(line)?.[1];
    if (found !== undefined && !ABOUT.test(found)) title = longer(title, found);
  }
  return title;
}

/** A bare 政府工作报告 says less than a title with place and year. */
const longer = (before: string | null, now: string): string =>
  before?.endsWith(now) && before.length > now.length ? before : now;
