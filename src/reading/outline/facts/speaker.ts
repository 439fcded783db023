// Who gave the report and in which office, from the line between dateline and salutation.

import type { ReportFacts } from "../../reading.ts";

const POST =
  "((?:代理?|常务副|副)?(?:省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|专员|总理)|(?:自治区)?(?:代理?)?主席)";
/** Two to four characters, perhaps set apart (`李 明`), or a name of several parts with a dot. */
const NAME =
  "([一-龥]{1,12}(?:[·•・．][一-龥]{1,12}){1,3}|[一-龥](?:[ \\u3000]{1,3}[一-龥]){2}|[一-龥][ \\u3000]{0,3}[一-龥]{1,3}?)";
const END =
  "(?=$|\\n|[\\s\\u3000]*(?:各位|同志|先生|女士|在[一-龥]|代表|作政|所作|向大会)|[\\s\\u3000;；，,。:：（()）])";
const WITH_POST = new RegExp(`${POST}[\\s\\u3000;；:：—]{0,6}${NAME}${END}`);
const ALONE =
  /^[（(]?([一-龥][ \u3000]{0,4}[一-龥](?:[ \u3000]{0,4}[一-龥]){0,2}|[一-龥]{1,12}(?:[·•・][一-龥]{1,12}){1,3})[）)]?$/;
/** Short lines that are no names. */
const NO_NAME = /[省市县区州旗报网闻府会处室局告页稿全文]$|政府|报告|人民|代表|首页|字体|来源/;

/**
 * The speaker; null where the front matter names neither a person nor an office with one.
 *
 * @param lines the lines of the report before its first part, with captions and the like
 * @param own those of them that are the report's own, where alone a name may stand without an office
 */
export function speakerIn(lines: readonly string[], own: readonly string[]): ReportFacts["speaker"] {
  const found = WITH_POST.exec(beforeSalutation(lines).join("\n"));
  if (found !== null) return { name: (found[2] ?? "").replace(/\s/g, ""), post: found[1] ?? null };
  for (const line of beforeSalutation(own).reverse()) {
    const name = ALONE.exec(line.trim())?.[1]?.replace(/\s/g, "");
    if (name !== undefined && !NO_NAME.test(name)) return { name, post: null };
  }
  return null;
}

function beforeSalutation(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const salutation = line.indexOf("各位代表");
    out.push(salutation < 0 ? line : line.slice(0, salutation));
    if (salutation >= 0) break;
  }
  return out;
}
