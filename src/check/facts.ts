// The measures of a reading made ready to be compared: one name, one unit, what the printed number can stand for, and whether it
// counts what came in a span of time or what there is at its end.

import type { Basis, Measure, Quantity, Reading, Role, Section, Statement } from "../reading/index.ts";
import { exactly, type Interval } from "./interval.ts";
import { bare } from "./names.ts";
import { amountOf, printed } from "./printed.ts";
import { scaleOf } from "./units.ts";

/** One measure with a number. */
export interface Fact {
  readonly statement: Statement;
  readonly measure: Measure;
  /** Key of the lexicon; null for what is not in it. */
  readonly id: string | null;
  readonly name: string;
  readonly basis: Basis;
  /** In base units. */
  readonly amount: number;
  readonly printed: Interval;
  readonly unit: string;
  /** Years it is about; both 0 where it does not say. */
  readonly from: number;
  readonly to: number;
  readonly isTarget: boolean;
  readonly role: Role;
  /** The words of its clause up to the number. */
  readonly words: string;
  /** Its clause from mark to mark, with the words behind the number. */
  readonly clause: string;
  /** It counts what came within its years: 新增, 新建, 累计. */
  readonly isFlow: boolean;
  /** The number is that of each year: 每年, 年均. */
  readonly isYearly: boolean;
}

/** Every measure of a reading that has a number, in order. */
export function factsOf(reading: Reading): readonly Fact[] {
  const roles = rolesOf(reading.outline);
  const numbers = new Map<string, Quantity[]>();
  for (const quantity of reading.quantities)
    for (const id of quantity.statements) numbers.set(id, [...(numbers.get(id) ?? []), quantity]);
  return reading.statements.flatMap((statement) => {
    const { measure } = statement;
    if (measure === undefined || measure.value === null) return [];
    const number = numberOf(measure, numbers.get(statement.id) ?? []);
    return [factOf(reading.text, statement, measure, number, roles.get(statement.section ?? "") ?? "other")];
  });
}

function rolesOf(sections: readonly Section[]): ReadonlyMap<string, Role> {
  const out = new Map<string, Role>();
  const walk = (list: readonly Section[]): void => {
    for (const { id, role, children } of list) {
      out.set(id, role);
      walk(children);
    }
  };
  walk(sections);
  return out;
}

/** The number as printed that a measure's value was read from; the last one, where the level before the growth is not meant. */
const numberOf = ({ value, unit }: Measure, numbers: readonly Quantity[]): Quantity | null =>
  numbers.findLast((one) => one.value === Math.abs(value as number) && one.unit === unit) ??
  numbers.findLast((one) => one.value === Math.abs(value as number)) ??
  null;

function factOf(text: string, statement: Statement, measure: Measure, number: Quantity | null, role: Role): Fact {
  const { period, status } = statement;
  const { scale, unit } = scaleOf(measure.unit);
  const end = number?.end ?? statement.end;
  const from = clauseStart(text, number?.start ?? statement.start);
  const words = text.slice(from, end);
  return {
    statement,
    measure,
    id: measure.indicator.id,
    name: nameOf(measure, words),
    basis: measure.basis,
    amount: (measure.value as number) * scale,
    printed: number === null ? exactly((measure.value as number) * scale) : signed(measure, number),
    unit,
    from: period?.from ?? 0,
    to: period?.to ?? 0,
    isTarget: status === "target",
    role,
    words,
    clause: words + (/^[^，,。；;\n]*/.exec(text.slice(end, end + 40))?.[0] ?? ""),
    isFlow: measure.basis === "change" || (flows.test(words) && !stocks.test(words)),
    isYearly: /每年|年均|平均每年/.test(words),
  };
}

/** 新增就业6万人 measures 就业; what came new is another thing than what there is. */
function nameOf({ indicator }: Measure, words: string): string {
  if (indicator.id !== null) return bare(indicator.name);
  return bare(
    /^就业/.test(indicator.surface) && /新增就业/.test(words) ? `新增${indicator.surface}` : indicator.surface,
  );
}

const signed = ({ value }: Measure, number: Quantity): Interval => {
  const { low, high } = printed(number);
  return (value as number) < 0 ? { low: -high, high: -low } : amountOf(number) === 0 ? { low, high } : { low, high };
};

const flows =
  /新增|净增|新建|改建|扩建|改造|建成|修建|创建|整治|累计|转移就业|减免|引进|培育|发放|挖掘|建设|开工|竣工|就业|接待|落实|招引|签约|授权/;
const stocks = /总数|保有|增至|增加到|稳定在|拥有|现有|累计达/;

/** Where the clause of a place begins. */
export function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 60 && !/[，,。；;：:\n！!]/.test(text.charAt(start - 1))) start--;
  return start;
}
