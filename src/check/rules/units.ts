// Words around a number that its unit does not fit: money without 元, a share that rises by %, households counted in persons.

import type { Quantity } from "../../reading/index.ts";
import type { Remark, Rule } from "../rule.ts";
import { type Hit, hits, pattern } from "../shape.ts";

export const unit: Rule = {
  name: "unit",
  title: "单位缺失，% 与百分点、人与户不符",
  remarks: (material) => [
    ...material.reading.quantities.flatMap((quantity) => bareMoney(material.reading.text, quantity) ?? []),
    ...material.lines.flatMap((line) => [
      ...hits(line, risen).flatMap((hit) => percentForPoints(hit) ?? []),
      ...hits(line, persons).flatMap((hit) => personsForHouseholds(hit) ?? []),
    ]),
  ],
};

const amount =
  /(?:增加值|总额|收入|产值|投资|余额|贷款|存款|资金|生产总值|销售额|交易额|营收|产业规模)(?:分别)?(?:达到?|接近|突破|超过?|实现|完成|近|约|为|过)+$/;

/** 增加值接近万亿，: no 元, and nothing behind it to which it could belong. */
function bareMoney(text: string, { surface, unit: written, start, end }: Quantity): Remark | null {
  if (!/[万亿]$/.test(surface) || !/^(?:万亿|亿|千亿|百亿|万)元?$/.test(written ?? "")) return null;
  if (!/[，,。；;\n]/.test(text.charAt(end) || "\n")) return null;
  const before = text.slice(Math.max(0, start - 24), start);
  const from = Math.max(...["，", ",", "。", "；", ";", "\n", "、"].map((mark) => before.lastIndexOf(mark))) + 1;
  if (!amount.test(before.slice(from))) return null;
  return {
    severity: "note",
    at: { start: start - (before.length - from), end },
    related: [],
    message: `“${surface}”没有单位，应是“${surface}元”吗`,
    expected: `${surface}元`,
    found: surface,
  };
}

const risen = pattern(
  "<o>{0,24}?(?:比重|占比|占有率|覆盖率|普及率|城镇化率|入学率|巩固率|利用率|比例)(?:同比|较上年|比上年|累计|分别|年均)?(?:提高|提升|上升|下降|降低|增加|回升)了?<by:p>(?!左右?以)",
);

/** 比重提升7.3%: by points or by percent. */
function percentForPoints(hit: Hit): Remark | null {
  const by = hit.number("by");
  if (by?.value == null) return null;
  return {
    severity: "note",
    at: hit,
    related: [],
    message: `占比的增减应以百分点计：是 ${by.value} 个百分点，还是增长 ${by.surface}`,
    expected: `${by.value}个百分点`,
    found: by.surface,
  };
}

const persons = pattern("<by:q>(?<noun><w>{2,8}户)(?!籍|口|外|均|数|主|用)");

/** 2150名易地搬迁户. */
function personsForHouseholds(hit: Hit): Remark | null {
  const by = hit.number("by");
  if (by === null || !/^万?(?:名|人)$/.test(by.unit ?? "")) return null;
  return {
    severity: "note",
    at: hit,
    related: [],
    message: `${by.surface}数的是人，“${hit.words("noun")}”是户`,
    found: by.surface,
  };
}
