// Lists of parts behind their total: 争取资金18.6亿元，其中a3.4亿元、b9.8亿元、其他6.1亿元. A list is closed where it names the rest, or
// the two sides of one thing, or gives 分别; another one may leave something out, and its members may overlap.

import type { Quantity } from "../../reading/index.ts";
import { shown, sum } from "../interval.ts";
import { amountOf, printed } from "../printed.ts";
import type { Remark } from "../rule.ts";
import type { Line } from "../shape.ts";
import { scaleOf } from "../units.ts";

const number = "[\uE003\uE004]";
const other = "[^，。；、：（）\uE001-\uE00A]";

/** Behind the total: what opens the list. */
const opening = new RegExp(
  `${other}{0,10}(?:[，；：（](?:其中|包括|包含|含|分别为|分别是|即)?|其中|包括|分别为)(?:[：，])?`,
  "y",
);
const item = new RegExp(`(?<name>${other}{0,18}?)(?<number>${number})(?<tail>${other}{0,10})`, "y");

interface Item {
  readonly name: string;
  readonly number: Quantity;
  readonly end: number;
}

interface List {
  readonly whole: Quantity;
  readonly opener: string;
  readonly items: readonly Item[];
  /** What stands between the items; behind a comma the rest may be that of a larger list. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

/** Every list of parts in a sentence that does not fit its total. */
export function itemLists(line: Line): readonly Remark[] {
  const places = [...line.numbers.keys()];
  return places.flatMap((at) => {
    const list = listAt(line, at);
    return list === null ? [] : (remarkOn(list) ?? []);
  });
}

function listAt(line: Line, at: number): List | null {
  const { shape, numbers, places } = line;
  const whole = numbers.get(at);
  if (whole === undefined || !new RegExp(number).test(shape.charAt(at)) || whole.bound !== "exact") return null;
  opening.lastIndex = at + 1;
  const opened = opening.exec(shape);
  if (opened === null) return null;
  const items = itemsFrom(line, opening.lastIndex, whole);
  const last = items.at(-1);
  if (items.length < 2 || last === undefined) return null;
  return { whole, opener: opened[0], items, mark: markOf(line, items), start: places[at] as number, end: last.end };
}

const markOf = ({ shape, places }: Line, [first, second]: readonly Item[]): string =>
  first === undefined || second === undefined
    ? ""
    : (/[，；、]/.exec(shape.slice(...[first.end, second.number.start].map((at) => indexOf(places, at))))?.[0] ?? "、");

const indexOf = (places: readonly number[], at: number): number => places.findIndex((place) => place >= at);

const joins = /^(?:以及|和|及|与)/;

/** Items of the total's unit with one mark between them. */
function itemsFrom({ shape, numbers }: Line, from: number, whole: Quantity): readonly Item[] {
  const out: Item[] = [];
  let mark: string | null = null;
  for (let at = from; ; ) {
    item.lastIndex = at;
    const found = item.exec(shape);
    const quantity = found === null ? undefined : numbers.get(at + (found.groups?.name?.length ?? 0));
    if (found === null || quantity === undefined || !isOf(quantity, whole)) return out;
    if (out.length > 0 && /^其中/.test(found.groups?.name ?? "")) return out;
    const tail = (found.groups?.tail ?? "").split(/以及|和|及|与/)[0] as string;
    out.push({ name: (found.groups?.name ?? "").replace(/^其中/, ""), number: quantity, end: quantity.end });
    at += (found.groups?.name?.length ?? 0) + 1 + tail.length;
    const join = joins.exec(shape.slice(at, at + 2))?.[0];
    const next = shape.charAt(at);
    if (join === undefined && (!/[、，；]/.test(next) || (mark !== null && mark !== next))) return out;
    if (join === undefined) mark = next;
    at += join?.length ?? 1;
  }
}

const isOf = (part: Quantity, whole: Quantity): boolean =>
  part.bound === "exact" &&
  part.kind === whole.kind &&
  (whole.kind === "money" ? scaleOf(part.unit).unit === scaleOf(whole.unit).unit : part.unit === whole.unit);

/** The rest, named. */
const rest = /^(?:其他|其它|其余|剩余|余下|另外)/;
/** Two sides that leave nothing between them. */
const sides: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:新建|新开工|新实施)/, /^(?:续建|结转)/],
  [/^(?:城镇|城市|城区)/, /^(?:农村|乡村|乡镇)/],
  [/国内|境内|内资/, /国外|境外|外资|海外/],
  [/公办/, /民办/],
  [/线上/, /线下/],
  [/出口/, /进口/],
  [/^男/, /^女/],
  [/政府投资/, /社会投资|企业投资|民间投资/],
  [/户籍/, /非户籍|外来/],
];

const isTwoSided = ([a, b, c]: readonly Item[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  c === undefined &&
  sides.some(([one, two]) => (one.test(a.name) && two.test(b.name)) || (one.test(b.name) && two.test(a.name)));

/** Counts that are of another reckoning than the total: stocks, thresholds, plans. */
const strange = /总投资|累计|计划|以上|以下|余额|总数|总量|投资额|新增长|同比|比上年|达产|产值|每|目标|连续|人均/;

function remarkOn(list: List): Remark | null {
  const { whole, opener, items } = list;
  if (!/其中|包括|包含|含|分别|即|：|（/.test(opener)) return null;
  const closing = list.mark === "，" ? -1 : items.findIndex(({ name }) => rest.test(name));
  const used = closing > 0 ? items.slice(0, closing + 1) : items;
  if (used.some(({ name }) => strange.test(name)) || used.length < 2) return null;
  const total = sum(used.map(({ number: one }) => printed(one)));
  const limit = printed(whole);
  const isOver = total.low > limit.high;
  if (!isOver && total.high >= limit.low) return null;
  const isAll = closing > 0 || /分别/.test(opener);
  const severity = severityOf(isOver, isAll, isAll || isTwoSided(used), fits(used, whole));
  if (severity === null) return null;
  const inUnit = used.reduce((all, { number: one }) => all + amountOf(one), 0) / scaleOf(whole.unit).scale;
  const added = `${shown(inUnit, 4)}${whole.unit ?? ""}`;
  return {
    severity,
    at: { start: list.start, end: (used.at(-1) as Item).end },
    related: [],
    message: `分项之和 ${used.map(({ number: one }) => one.surface).join(" + ")} = ${added}，总数是 ${whole.surface}`,
    expected: added,
    found: whole.surface,
  };
}

/** Parts with the total again among them, or the first ones alone, make it: the list went on to other things. */
const fits = (items: readonly Item[], whole: Quantity): boolean =>
  items.some((_, i) => {
    const total = sum(items.slice(0, i + 1).map(({ number: one }) => printed(one)));
    const { low, high } = printed(whole);
    return total.low <= high && total.high >= low;
  });

function severityOf(isOver: boolean, isAll: boolean, isClosed: boolean, isFitting: boolean): Remark["severity"] | null {
  if (isFitting) return null;
  if (isOver) return isClosed ? "error" : "warning";
  return isAll ? "error" : isClosed ? "warning" : null;
}
