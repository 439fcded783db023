// Comparisons without a value of their own: 与经济增长同步, 高于全市平均水平, 完成国家下达任务.

import { Chars } from "../../text/index.ts";
import type { Stance } from "../reading.ts";
import type { Relation } from "./phrase.ts";
import type { Clause } from "./sentence.ts";
import { readSubjects, type Subject } from "./subject.ts";

interface Shape {
  readonly name: string;
  /** Matched against the end of a comma clause; group 1 is the wording. */
  readonly pattern: RegExp;
  /** The last characters of all that the pattern matches, and characters one of which stands in all of it. */
  readonly ends: string;
  readonly holds: Chars;
  /** The thing measured stands inside the wording: 完成国家下达的[能耗双控目标]. */
  readonly inside?: RegExp;
}

/** A relation needs a yardstick: another growth or place, a quota, a standard, steadiness. */
const shapes: readonly Shape[] = [
  {
    name: "<indicator> 与 <yardstick> 同步",
    pattern:
      /((?:与|和|同|跟)[^，,。；;与和跟]{2,24}?(?:保持|基本|同步|一致|持平|相当|相适应|相匹配|大体|总体|增长)*(?:同步|一致|持平|相当|相适应|相匹配)(?:增长|提高|增加|提升)?)$/,
    ends: "步致平当应配长高加升",
    holds: new Chars("与和同跟"),
  },
  {
    name: "<indicator> 高于 <yardstick>",
    pattern:
      /(?:增速|增幅|增长|年均)*((?:始终|继续|持续|力争|稳定|连续[^，,。；;]{1,4}|\d+年来|首次|均|分别|明显|总体|年均)*(?:(?:保持|保持在)?(?:高于|快于|优于|好于|低于|超过|不低于|超|领先于?|接近|达到|达|赶上)[^，,。；;\d]{0,10}(?:平均水平|平均值|平均|增速|水平|增长|增幅)|(?:保持|处于|位居)(?:全国|全省|全市|全区|同类|国内|国际|世界)[^，,。；;\d]{0,10}水平))$/,
    ends: "平值均速长幅",
    holds: new Chars("高快优好低超领接达赶保处位"),
  },
  {
    name: "<indicator> 高于 <yardstick> <points>",
    pattern:
      /((?:年均)?(?:(?:高于|快于|低于|高出|优于)[^，,。；;\d]{1,14}|(?:(?<![占对])比(?![例重率])|较)[^，,。；;\d]{1,12}?(?:(?<!提)高|快|(?<!降)低))\d+(?:\.\d+)?个百分点)$/,
    ends: "点",
    holds: new Chars("高快低优比较"),
  },
  {
    name: "<indicator> 达到 <yardstick> 的 <percent>",
    pattern:
      /((?:达到|达|保持在|相当于)[^，,。；;\d]{2,14}(?:平均水平|平均值|水平)的?\d+(?:\.\d+)?%(?:以上|左右|以内)?)$/,
    ends: "%上右内",
    holds: new Chars("达保相"),
  },
  {
    name: "<indicator> 完成 <quota>",
    pattern:
      /((?:全面|如期|超额|按期|圆满)?(?:完成|达到|控制在|符合|落实|满足)[^，,。；;\d]{0,12}(?:下达|规定|要求|考核|国家|省定|市定|标准|计划|范围|控制)[^，,。；;\d]{0,26}(?:目标任务|任务|目标|要求|标准|计划|指标|范围内|以内|水平|范围)(?:之内|以内|内)?)$/,
    ends: "务标求准划内平围",
    holds: new Chars("完达控符落满"),
    inside: /(?:下达|规定|确定|要求|定)的?(.{2,}?)(?:降低|下降|削减|改善|控制)?(?:任务|目标|目标任务|指标|要求)$/,
  },
  {
    name: "<indicator> 保持稳定",
    pattern:
      /((?:保持|实现)?(?:总体|基本|持续|大体)*稳定|实现正增长|只增不减|正增长|零增长|保持正增长|由负转正|不降低|不下降|不增加)$/,
    ends: "定长减正低降加",
    holds: new Chars("稳增减转低降"),
  },
];

const closing = new Chars(shapes.map(({ ends }) => ends).join(""));
/** The last characters of each shape, in their order. */
const closings = shapes.map(({ ends }) => new Chars(ends));

/** Whether a clause ends as one of the shapes does: most do not. */
export const closes = (text: string, { end }: Clause): boolean => closing.has(text.charCodeAt(end - 1));

/** The relations said by a clause that ends in one of the shapes, in order; 高于全国、高于全省 are two of one subject. */
export function readRelations(
  text: string,
  clause: Clause,
  memory: { readonly subjects: readonly Subject[]; readonly here: readonly Subject[] },
  own: string | null,
  stance: Stance | null,
): readonly Relation[] {
  if (!closes(text, clause)) return [];
  const start = Math.max(clause.start, clause.end - 90);
  const last = text.charCodeAt(clause.end - 1);
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i] as Shape;
    if (!(closings[i] as Chars).has(last) || !shape.holds.anyIn(text, start, clause.end)) continue;
    const found = shape.pattern.exec(text.slice(start, clause.end));
    if (found === null) continue;
    const at = clause.end - (found[1] as string).length;
    const earlier = text[at - 1] === "、" ? readRelations(text, { ...clause, end: at - 1 }, memory, own, stance) : [];
    const heirs = memory.here.length > 0 ? memory.here : memory.subjects;
    const said = earlier.at(-1)?.subjects ?? subjectsOf(text, clause, at, heirs, own, shape);
    if (said === null || (/稳定$/.test(found[1] as string) && !said.every(canBeSteady))) return earlier;
    const income = /(?:经济增长|经济增速|经济发展|经济同步)/.test(found[1] as string);
    const relation: Relation = {
      start: Math.min(at, said[0]?.start ?? at),
      end: clause.end,
      subjects: once(income ? said.map(withTheEconomy) : said),
      stance,
      perYear: /年均/.test(text.slice(clause.start, clause.end)),
      wording: found[1] as string,
      rules: [shape.name],
    };
    return [...earlier, relation];
  }
  return [];
}

/** 稳定 is a yardstick only of something counted: 粮食播种面积稳定, not 社会大局稳定. */
const canBeSteady = ({ indicator }: Subject): boolean =>
  indicator.id !== null || /(?:面积|产量|占比|比重|率|规模|总量|水平|价格|数量)$/.test(indicator.surface);

/** Each indicator once. */
const once = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.filter((s, i) => subjects.findIndex((t) => t.indicator.name === s.indicator.name) === i);

/** Income of no named group that grows with the economy is an indicator of its own. */
const withTheEconomy = (subject: Subject): Subject =>
  subject.indicator.id === "income" && !/全体|城|农|乡/.test(subject.indicator.surface)
    ? { ...subject, indicator: { ...subject.indicator, id: "income-growth-relation", name: "居民收入与经济增长关系" } }
    : subject;

function subjectsOf(
  text: string,
  clause: Clause,
  at: number,
  memory: readonly Subject[],
  own: string | null,
  shape: Shape,
): readonly Subject[] | null {
  const number = clause.numbers.findLast((n) => n.end <= at);
  const { list } = readSubjects(
    text,
    number?.end ?? clause.start,
    trimVerb(text, number?.end ?? clause.start, at),
    own,
  );
  if (list.length > 0) return list;
  if (shape.inside !== undefined) {
    const inner = shape.inside.exec(text.slice(at, clause.end))?.[1];
    if (inner !== undefined) {
      const start = text.indexOf(inner, at);
      const named = readSubjects(text, start, start + inner.length, own).list;
      if (named.length > 0) return named;
    }
  }
  return memory.length > 0 ? memory : null;
}

/** 保持居民收入增长与…: a verb or adverb between subject and comparison belongs to neither. */
function trimVerb(text: string, start: number, at: number): number {
  let end = at;
  const tail =
    /(?:增长|增速|增幅|增长速度|年均增速|降幅|降低|下降|继续|保持|持续|始终|均|等多项指标|等指标|多项指标|等主要指标)$/;
  for (let found = tail.exec(text.slice(start, end)); found !== null; found = tail.exec(text.slice(start, end)))
    end -= found[0].length;
  return end;
}
