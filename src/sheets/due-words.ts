// A deadline as ledgers write it: 6月底前, 2025年12月, 上半年, 年底. What names no day is told from what is no deadline.

import type { Day } from "../registers/index.ts";
import { dayOf, type Taken, textOf } from "./cells.ts";
import type { GridCell } from "./grid.ts";

/** Never over: such a task has no deadline. */
const lasting =
  /^(长期|持续|常年|全年|常态|长期坚持|持续推进|持续实施|常态化|全年推进|长期推进|按(时序|计划|进度)推进)(化)?(推进|实施|坚持)?$/;

const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, "1": 3, "2": 6, "3": 9, "4": 12 };

/** The last day that is meant; the year of the task where none is written. */
export function deadlineIn(cell: GridCell, year: number | null): Taken<Day> {
  const exact = dayOf(cell);
  if ("value" in exact) return exact;
  const words = textOf(cell)
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replace(/(之?前|以前|前完成|完成|底前完成)$/, "");
  if (lasting.test(words)) return { value: null };
  const [, written, rest = ""] = /^(?:(\d{4})年?(?:度)?[-./]?)?(.*)$/.exec(words) ?? [];
  const of = written === undefined ? year : Number(written);
  const wrong = { wrong: textOf(cell) };
  if (of === null) return wrong;
  if (/^(年底|年末|年内|当年底|今年底|年)?$/.test(rest) && words !== "") return { value: `${of}-12-31` };
  if (/^上半年(底|末)?$/.test(rest)) return { value: `${of}-06-30` };
  if (/^下半年(底|末)?$/.test(rest)) return { value: `${of}-12-31` };
  const quarter = /^第?([一二三四1-4])季度?(底|末)?$/.exec(rest)?.[1];
  if (quarter !== undefined) return { value: endOf(of, quarters[quarter] ?? 12) };
  const [, month, day, ten] =
    /^(\d{1,2})(?:月份?|[-./]|$)(?:(\d{1,2})[日号]?|(上旬|中旬|下旬|底|末|初|中))?$/.exec(rest) ?? [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return wrong;
  if (day !== undefined) return dayOf(`${of}-${month}-${day}`);
  if (ten === "上旬" || ten === "初") return { value: `${endOf(of, Number(month)).slice(0, 8)}10` };
  if (ten === "中旬" || ten === "中") return { value: `${endOf(of, Number(month)).slice(0, 8)}20` };
  return { value: endOf(of, Number(month)) };
}

const endOf = (year: number, month: number): Day => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
