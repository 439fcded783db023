// How much of a plan is done: 重点项目完成年度投资计划的112%.

import { Chars } from "../../text/index.ts";
import type { Valued } from "./groups.ts";
import { type Subject, type Subjects, subject } from "./subject.ts";

const DOING_ENDS = new Chars("的约近超");
const doing =
  /(?:已|均|全部|超额|累计|分别)*完成(?:了)?([^，,。；;、\d]{0,14}?(?:计划|任务|工程总量|工程量|总量|目标|总投资|投资))的(?:约|近|超)?$/;

/** The subject of a portion that is done; null where the words say something else. */
export function completed(text: string, from: number, { number }: Valued): Subjects | null {
  if (number.quantity !== "percent" || !DOING_ENDS.has(text.charCodeAt(number.start - 1))) return null;
  const words = text.slice(from, number.start);
  const found = doing.exec(words);
  if (found === null) return null;
  const start = from + (/^[、，,\s]*/.exec(words)?.[0].length ?? 0);
  const doer = text.slice(start, from + found.index);
  const end = from + found.index + found[0].lastIndexOf("的");
  const done: Subject = subject(text.slice(start, end), start, end, false, `${doer}${found[1]}完成率`);
  return { list: [done], pronoun: null };
}
