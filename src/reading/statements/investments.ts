// What a project costs and how large it is: the amounts in, before and behind the words that name it, and the capacity in its name.

import type { Amount } from "../reading.ts";
import type { NumberToken } from "../tokens/token.ts";
import { clauseStart, numbersIn } from "./around.ts";
import type { Material } from "./found.ts";

/** 投资9000万元 before the verb. */
export const moneyHead = /^(?:累计|计划|共|总)?投[资入](?:资金)?(?:约|超|近)?[\d.]+[余多]?[亿万]+元(?![的、])/;

/** An amount as written; null where the number has none. */
export const amountOf = ({ value, unit, bound }: NumberToken): Amount | null =>
  value === null || unit === null ? null : { value, unit, bound };

/** Whether a number is money. */
export const isMoney = (n: NumberToken): boolean => n.quantity === "money";

/** 总投资5亿元, before the verb's clause, as a clause of its own. */
export function investedBefore(
  { text, tokens }: Material,
  start: number,
  atHead: boolean,
): { start: number; amount: Amount | null } | null {
  if (!atHead || !/[，,]/.test(text[start - 1] ?? "")) return null;
  const head = clauseStart(text, start - 1);
  const words = text.slice(head, start - 1);
  const found = /(?:计划|总|概算|估算)*投资(?:额)?(?:约|超|近|达)?[\d.]+[余多]?[亿万]*元?$/.exec(words);
  if (found === null || found.index > 12 || /完成/.test(words)) return null;
  const money = numbersIn(tokens, head, start).filter(isMoney).at(-1);
  return money === undefined ? null : { start: head + found.index, amount: amountOf(money) };
}

/** 完成投资3亿元, 总投资5亿元: behind the verb, or in the clause that follows it. */
export function investedAfter(
  { text, tokens }: Material,
  end: number,
): { end: number; invested: Amount | null; planned: Amount | null } | null {
  const comma = /[，,、]/.test(text[end] ?? "");
  const at = comma ? end + 1 : end;
  const words = text.slice(at, at + 40);
  const spent = (
    comma
      ? /^(?:已|当年|全年|年内|累计)*完成(?:年度|固定资产|总)?投资(?:额)?(?:约|超|近|达)?[\d.]+[余多]?[亿万]+元?(?!的)/
      : /^(?:额)?(?:约|超|近|达)?[\d.]+[余多]?[亿万]+元?(?!的)/
  ).exec(words);
  const total = comma ? /^(?:计划)?总投资(?:额)?(?:约|超|近|达)?[\d.]+[余多]?[亿万]+元?(?!的)/.exec(words) : null;
  const found = spent ?? total;
  if (found === null || (!comma && !/投资$/.test(text.slice(end - 2, end)))) return null;
  const last = at + found[0].length;
  const money = numbersIn(tokens, at, last).filter(isMoney).at(-1);
  if (money === undefined) return null;
  const amount = amountOf(money);
  return { end: last, invested: spent === null ? null : amount, planned: spent === null ? amount : null };
}

/** 总投资50亿元的甲项目. */
export function plannedIn(text: string, own: readonly NumberToken[], until: number): Amount | null {
  const money = own.find(
    (n) =>
      isMoney(n) &&
      n.start < until &&
      /投资(?:额|规模)?(?:达|约|近|超|超过|逾)?$/.test(text.slice(Math.max(0, n.start - 8), n.start)) &&
      text[n.end] === "的",
  );
  return money === undefined ? null : amountOf(money);
}

/** Numbers that tell a size: 20万吨, 30MW, 17公里. */
const size =
  /吨|瓦|MW|GW|KV|kV|千伏|公里|千米|米|立方|平方米|平方公里|亩|公顷|床|张|头|只|羽|辆|台|套|床位|KVA|升|方|千卡|GWh|车道|户/;
const countUnit = /^(?:个|项|座|条|所|家|处|宗|栋|幢|件|期)$/;

/** The capacity in a name, with 年产 before and /年 behind. */
export function scaleOf(text: string, own: readonly NumberToken[]): string | null {
  const found = own.find((n) => n.unit !== null && !isMoney(n) && !countUnit.test(n.unit) && size.test(n.unit));
  if (found === undefined) return null;
  const front =
    /(?:年产|年处理|日处理|年加工|日产|装机)$/.exec(text.slice(Math.max(0, found.start - 3), found.start))?.[0] ?? "";
  const back = /^(?:\/|／|每)(?:年|日|天|小时)/.exec(text.slice(found.end, found.end + 3))?.[0] ?? "";
  return front + text.slice(found.start, found.end) + back;
}
