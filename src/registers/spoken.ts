// The small phrases of a configuration: 3日, 5个工作日, 1个月, 截止日; 到期前3日, 到期日, 逾期1个工作日; every month, on the 5th.

import { type Part, text, trouble } from "./asked.ts";
import type { Counting, Moment, StepRule, Term } from "./configuration.ts";

const countings: Readonly<Record<string, Counting | null>> = {
  日: null,
  天: null,
  工作日: "working",
  自然日: "calendar",
};
const length = /^(\d{1,3})个?(工作日|自然日|日|天)$/;
const months = /^(\d{1,2})个?月$/;

export function term(part: Part): Term {
  const words = text(part);
  if (words === "当日") return { kind: "days", count: 0, counting: null };
  if (words === "截止日") return { kind: "deadline" };
  const [, count, unit] = length.exec(words) ?? [];
  if (unit !== undefined) return { kind: "days", count: Number(count), counting: countings[unit] ?? null };
  const [, month] = months.exec(words) ?? [];
  if (month === undefined)
    trouble(part, `看不懂“${words}”`, "写成“当日”“3日”“5个工作日”“10个自然日”“1个月”或“截止日”。");
  return { kind: "months", count: Number(month ?? 1) };
}

export function moment(part: Part): Moment {
  const words = text(part);
  if (words === "到期日") return { days: 0, counting: null };
  const [, when, count, unit] = /^(到期前|逾期)(\d{1,3})个?(工作日|自然日|日|天)$/.exec(words) ?? [];
  if (unit === undefined) trouble(part, `看不懂“${words}”`, "写成“到期前3日”“到期日”“逾期1日”或“逾期3个工作日”。");
  return { days: Number(count ?? 0) * (when === "到期前" ? -1 : 1), counting: countings[unit ?? "日"] ?? null };
}

/** 每月5日 or 每月 (the day of the start), with the number of months after which it is first due. */
export function monthly(part: Part, first: number): StepRule["monthly"] {
  const words = text(part);
  const [, on] = /^每月(?:(\d{1,2})日)?$/.exec(words) ?? [];
  const day = on === undefined ? null : Number(on);
  if (!/^每月(?:\d{1,2}日)?$/.test(words) || day === 0 || (day ?? 1) > 31)
    trouble(part, `看不懂“${words}”`, "写成“每月”（逐月对应起算的那一天）或“每月5日”。");
  return { first, on: day };
}
