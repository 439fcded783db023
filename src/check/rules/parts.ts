// Parts against their whole: 其中 that is more than all, lists that do not make the sum, tasks whose states do not add up.

import type { Quantity, Statement } from "../../reading/index.ts";
import { overlap } from "../../text/index.ts";
import { type Interval, shown, sum } from "../interval.ts";
import { amountOf, printed } from "../printed.ts";
import type { Remark, Rule } from "../rule.ts";
import { type Hit, hits, pattern } from "../shape.ts";
import { scaleOf } from "../units.ts";
import { itemLists } from "./itemized.ts";
import { stateLists } from "./stated.ts";
import { sectorSums, tradeSums } from "./wholes.ts";

export const parts: Rule = {
  name: "parts",
  title: "其中、分项与总数相符",
  remarks: (material) => {
    const { lines, reading } = material;
    const listed = [
      ...lines.flatMap((line) => [...itemLists(line), ...stateLists(line), ...tradeSums(line)]),
      ...sectorSums(material),
    ];
    const others = [
      ...lines.flatMap((line) => [
        ...hits(line, within).flatMap((hit) => tooLarge(hit) ?? []),
        ...hits(line, sums).flatMap((hit) => unequal(hit) ?? []),
        ...hits(line, states).flatMap((hit) => unplaced(hit) ?? []),
      ]),
      ...reading.statements.flatMap((statement) => unclosed(statement) ?? []),
    ];
    return [...listed, ...others.filter(({ at }) => !listed.some((one) => overlap(one.at, at)))];
  },
};

const within = pattern("<whole:n><o>{0,6}，其中(?<of><w>{0,12})<part:n>(?!以上|以下|级|的)");
const sums = pattern(
  "(?:共计?|合计|总计|总数达?|全部)<o>{0,6}<whole:n><o>{0,8}，其中<o>{0,10}<a:n><w>{0,10}[、，]<w>{0,10}<b:n>(?:<w>{0,10}[、，]<w>{0,10}<c:n>)?",
);
const states = pattern(
  "<whole:q>[、，](?:其中)?(?<one>在建|开工|投产|竣工|完工|建成|签约|达产)<a:q>[、，](?<two>在建|开工|投产|竣工|完工|建成|签约|达产)<b:q>(?![、，]?(?:在建|开工|投产|竣工|完工|建成|签约|达产|筹建|停产))",
);

const sameUnit = (...numbers: readonly Quantity[]): boolean =>
  numbers.every(({ unit }) => scaleOf(unit).unit === scaleOf(numbers[0]?.unit ?? null).unit);

/** What came new may hold a stock, and a year a total: 新增10亿元，其中余额12亿元. */
const loose = /新增|净增|增加|增长|累计|余额|总量|总数|比上年|同比/;

/** What is planned or agreed for a part is no part of what was done. */
const planned = /总投资|计划|协议|合同|授信|签约|规模|目标|单|最/;

/** 完成10亿元，其中…12亿元. */
function tooLarge(hit: Hit): Remark | null {
  const [whole, part] = [hit.number("whole"), hit.number("part")];
  if (whole === null || part === null || whole.unit !== part.unit || !sameUnit(whole, part)) return null;
  if (whole.bound !== "exact" || part.bound !== "exact" || planned.test(hit.words("of"))) return null;
  if (printed(part).low <= printed(whole).high) return null;
  return {
    severity: loose.test(hit.line.shape) ? "warning" : "error",
    at: hit,
    related: [],
    message: `其中的 ${part.surface} 大于总数 ${whole.surface}`,
    expected: `不大于 ${whole.surface}`,
    found: part.surface,
  };
}

/** 共12个，其中a5个、b6个. */
function unequal(hit: Hit): Remark | null {
  const whole = hit.number("whole");
  const list = ["a", "b", "c"].flatMap((name) => hit.number(name) ?? []);
  if (whole === null || !sameUnit(whole, ...list)) return null;
  const range: Interval = sum(list.map(printed));
  const total = list.reduce((all, part) => all + amountOf(part), 0) / scaleOf(whole.unit).scale;
  const limit = printed(whole);
  if (range.low <= limit.high && (range.high >= limit.low || hasMore(hit))) return null;
  return {
    // Groups may share members, so more than all is no proof.
    severity: range.low > limit.high ? "warning" : "note",
    at: hit,
    related: [],
    message: `分项之和 ${list.map(({ surface }) => surface).join(" + ")} = ${shown(total, 4)}${whole.unit ?? ""}，总数是 ${whole.surface}`,
    expected: `${shown(total, 4)}${whole.unit ?? ""}`,
    found: whole.surface,
  };
}

/** The list goes on behind what the pattern took. */
const hasMore = ({ line, end }: Hit): boolean => {
  const at = line.places.findIndex((place) => place >= end);
  return at >= 0 && /^[^。；]{0,12}[、，][^。；，、]{0,12}[\uE003\uE004]/.test(line.shape.slice(at));
};

/** 57家、在建28家、投产26家: some have no state. */
function unplaced(hit: Hit): Remark | null {
  const [whole, a, b] = [hit.number("whole"), hit.number("a"), hit.number("b")];
  if (whole === null || a === null || b === null || whole.unit !== a.unit || a.unit !== b.unit) return null;
  const total = amountOf(a) + amountOf(b);
  const rest = amountOf(whole) - total;
  if (rest === 0 || whole.bound !== "exact") return null;
  return {
    severity: rest < 0 ? "warning" : "note",
    at: hit,
    related: [],
    message: `${hit.words("one")}与${hit.words("two")}之和 ${a.surface} + ${b.surface} = ${total}，总数是 ${whole.surface}`,
    expected: `${total}${whole.unit ?? ""}`,
    found: whole.surface,
  };
}

/** 127项，完成110项，调整16项. */
function unclosed({ closeout, start, end }: Statement): Remark | null {
  if (closeout === undefined || closeout.announced === null || closeout.done === null) return null;
  const { announced, done, adjusted, ongoing } = closeout;
  const total = done + (adjusted ?? 0) + (ongoing ?? 0);
  if (total === announced || (total < announced && adjusted === null && ongoing === null)) return null;
  const list = [done, adjusted, ongoing].filter((count) => count !== null);
  return {
    severity: total > announced ? "error" : "warning",
    at: { start, end },
    related: [],
    message: `部署 ${announced} 项，完成、调整、在办合计 ${list.join(" + ")} = ${total} 项`,
    expected: `${total}`,
    found: `${announced}`,
  };
}
