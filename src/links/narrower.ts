// Words that make an indicator one of a part: growth of trade with one country is no answer to growth of trade.

import type { Result } from "./results.ts";

/** Branches, owners, partners and parts of the whole. Data. */
const parts =
  /装备|高技术|高新技术|战略性|先进制造|民营|国有|外资企业|省属|市属|限额以上|限上|园区|开发区|县域|脱贫|重点|对[^，、]{1,8}(?=进出口|出口|贸易)|圈|民间|工业投资|产业投资|制造业投资|技改/g;

/** Fewer characters do not name an indicator: 投资 alone is that of anything. */
const FEWEST = 3;

/** Whether what was measured is a part of what the promise speaks of. */
export function narrower(promise: string, { measure: { indicator }, statement: { quote } }: Result): boolean {
  const { id, surface, name } = indicator;
  if (id !== null && surface.length < FEWEST) return true;
  const at = quote.indexOf(surface);
  const named = at < 0 ? surface : quote.slice(0, at + surface.length);
  const whole = id === null ? promise : `${promise}${name}`;
  return [...named.matchAll(parts)].some(([part]) => !whole.includes(part));
}
