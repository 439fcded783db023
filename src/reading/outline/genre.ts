// Whether a text is a government work report at all: greeted or titled as one, built as one, and not one of the other reports
// that the same congress hears (plan, budget, standing committee, courts).

import type { Frame } from "./frame.ts";
import { type Layout, startAt } from "./layout.ts";
import type { Part } from "./parts.ts";

const TITLED = /政府工作报告/;
const GREETED = /各位代表/;
/** `我代表县人民政府，向大会报告工作，请予审议`. */
const FORMULA = /代表[^。]{0,20}(?:政府|国务院)[^。]{0,24}(?:报告|作)[^。]{0,16}|请予?审[议查]/;
/** The other reports of the session, by their titles. */
const OTHERS =
  /(?:计划执行情况|预算执行情况|预算(?:草案)?|决算|审计工作|常务?委员会工作|人民法院工作|人民检察院工作|政协[^。]{0,12}委员会[^。]{0,8}工作|委员会常务委员会工作)[^。\n]{0,24}报告/;

/** How far into the text the title and the greeting are looked for. */
const FRONT = 1500;

/** Whether the text is a government work report, whole or in part. */
export function isReport(layout: Layout, frame: Frame, parts: readonly Part[]): boolean {
  const start = startAt(layout, 0);
  const front = layout.text.slice(start, start + FRONT);
  const titled = TITLED.test(front.slice(0, 500));
  if (OTHERS.test(front.slice(0, 200)) && !TITLED.test(front.slice(0, 200))) return false;
  const signs = [titled, GREETED.test(front) && frame.salutation !== null, FORMULA.test(front)].filter(Boolean).length;
  const roles = new Set(parts.map(({ role }) => role));
  const built = (roles.has("review") && roles.has("plan")) || parts.length > 2;
  return (signs > 0 && built) || (signs > 1 && parts.length > 0);
}
