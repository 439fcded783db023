// The words that the parts of a list share: 汽车、家电零售额 is 汽车零售额 and 家电零售额.

import { Endings } from "../tokens/longest.ts";
import { canName, isShareLike, known } from "./known.ts";

/** Nouns of motion behind an indicator in a list: 能耗降幅 names 能耗. */
const motions = new Endings("降幅 增速 增幅 降低 下降 增长 涨幅 增长率 增量 总量".split(" "));

/** The part's own name, or, where that is not known, completed from the front of one before it or the tail of the last. */
export function shared(words: string, items: readonly string[], index: number): string {
  if (known(words) !== null) return words;
  const bare = words.slice(0, words.length - (motions.before(words, words.length, 0)?.length ?? 0));
  if (known(bare) !== null) return bare;
  const last = items[items.length - 1] ?? "";
  const isLast = index === items.length - 1;
  const tailed = !isLast && canName(last);
  if (tailed)
    for (let cut = 0; cut < last.length; cut++)
      if (known(words + last.slice(cut)) !== null) return words + last.slice(cut);
  for (let i = index - 1; i >= 0; i--) {
    const name = fronted(items[i] ?? "", words, bare, tailed && words.length < 6 ? last : "");
    if (name !== null) return name;
  }
  return isLast ? words : headed(words, items, last);
}

/** The name that the part makes with the front of one before it, and perhaps with the tail of the last; null where it makes none. */
function fronted(before: string, words: string, bare: string, last: string): string | null {
  const whole = words === "" || canName(words);
  const cropped = bare === "" || canName(bare);
  if (!whole && !cropped && last === "") return null;
  for (let cut = before.length; cut > 0; cut--) {
    const front = before.slice(0, cut);
    if (whole && known(front + words) !== null) return front + words;
    if (cropped && known(front + bare) !== null) return front + bare;
    for (let tail = 1; tail < last.length; tail++) {
      const name = front + words + last.slice(tail);
      if (known(name) !== null) return name;
    }
  }
  return null;
}

/** The part with the noun that closes the list behind it, or alone where they share none. */
function headed(words: string, items: readonly string[], last: string): string {
  // 城市、农村最低生活保障标准: levels that stand for each other
  const level = levels.exec(words)?.[0];
  const other = levels.exec(last)?.[0];
  if (level === words && other !== undefined && other.length < last.length) return words + last.slice(other.length);
  // 进口货值、入境游客、免税销售额: items that are measured each in its own way share nothing
  if (items.some((item, i) => i < items.length - 1 && ownMeasures.before(item, item.length, 0) !== null)) return words;
  const head = (headNoun.exec(last)?.[0] ?? "").replace(
    /^保险/,
    words.endsWith("保") || words.endsWith("保险") ? "" : "保险",
  );
  return head !== "" && !headNoun.test(words) && !isShareLike(words) ? words + head : words;
}

const ownMeasures = new Endings("货值 总值 总额 余额 数量 人次 人数 收入 产量 总量 面积".split(" "));

/** Words of level or place that head a name and stand for each other in a list. */
const levels = /^(?:城市|城镇|农村|乡村|国家级|国家|省级|市级|县级|区级|州级|镇级|乡级|村级|省|市|县|国)(?:及?以上)?/;

/** The measured noun that closes a list and belongs to all its items: 汽车、家电[零售额]. */
const headNoun =
  /(?:保险参保率|保险覆盖率|处理设施覆盖率|无害化处理率|审批时间|审批时限|办理时间|办理时限|种植面积|播种面积|养殖面积|种植规模|换新数量|数量|增加值|总产值|产值|产量|销量|零售额|销售额|营业收入|营收|利润|收入|投资|覆盖率|普及率|参保率|达标率|处理率|满意率|办结率|出口|用电量)(?:占.{2,16}(?:比重|比例))?$/;
